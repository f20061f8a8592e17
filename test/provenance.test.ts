/** Every figure opens its sentence: what is read stands verbatim where it says it stands. */
import { describe, expect, it } from 'vitest'
import type { Fact } from '../src/facts/model.ts'
import type { Seed } from './seeds.ts'
import { seeds } from './seeds.ts'

const broken = (seed: Seed, holds: (fact: Fact, seed: Seed) => boolean): readonly string[] =>
  seed.extraction.facts
    .filter((fact) => !holds(fact, seed))
    .map(({ id, line, quote }) => `${id} (line ${line}: ${quote})`)

const overlap = (a: Fact, b: Fact): boolean =>
  a.line === b.line && a.span.start < b.span.end && b.span.start < a.span.end

/** A number of the minutes; a word like "status" may be said of a whole row of numbers. */
const isPrintedFigure = ({ basis, printed }: Fact): boolean => basis === 'printed' && printed !== null

const bySpan = (a: Fact, b: Fact): number => a.line - b.line || a.span.start - b.span.start

it('reads every document of the seeds', () => {
  expect(seeds.length).toBeGreaterThan(0)
  for (const { extraction } of seeds) expect(extraction.facts.length).toBeGreaterThan(0)
})

it('gives every fact an id of its own, over all documents', () => {
  const ids = seeds.flatMap(({ extraction }) => extraction.facts.map(({ id }) => id))
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
})

describe.each(seeds)('$file', (seed) => {
  const { meeting, facts, checks, coverage, references, unread } = seed.extraction

  it('has every quote at its line and columns', () => {
    expect(
      broken(
        seed,
        ({ line, span, quote }, { lines }) =>
          quote !== '' && lines[line - 1]?.slice(span.start, span.end) === quote,
      ),
    ).toEqual([])
  })

  it('has every quote in its sentence, at the place that is said', () => {
    expect(broken(seed, ({ sentence, quoteAt, quote }) => sentence.startsWith(quote, quoteAt))).toEqual([])
  })

  it('has every printed number in its quote', () => {
    expect(broken(seed, (fact) => !isPrintedFigure(fact) || fact.quote.includes(fact.printed ?? ''))).toEqual(
      [],
    )
  })

  it('has every sentence in the document, verbatim but for line breaks', () => {
    const words = (text: string): string => text.split(/\s+/).join(' ')
    const whole = words(seed.raw)
    expect(broken(seed, ({ sentence }) => whole.includes(words(sentence)))).toEqual([])
  })

  it('has every fact under the item and in the section it names', () => {
    expect(
      broken(seed, (fact) => {
        const section = meeting.sections.find(
          ({ fromLine, toLine }) => fromLine <= fact.line && fact.line <= toLine,
        )
        return section?.kind === fact.section && section.item === fact.item && fact.meeting === meeting.id
      }),
    ).toEqual([])
  })

  it('makes one fact of one figure', () => {
    const printed = facts.filter(isPrintedFigure).toSorted(bySpan)
    const double = printed.filter((fact, at) =>
      printed.slice(at + 1, at + 4).some((next) => overlap(fact, next)),
    )
    expect(double.map(({ id, line, quote }) => `${id} (line ${line}: ${quote})`)).toEqual([])
  })

  it('gives the document back when its sections are put together', () => {
    const numbers = meeting.sections.flatMap(({ fromLine, toLine }) =>
      Array.from({ length: toLine - fromLine + 1 }, (_, at) => fromLine + at),
    )
    expect(numbers).toEqual(Array.from({ length: meeting.lineCount }, (_, at) => at + 1))
  })

  it('accounts for every number', () => {
    expect(coverage.typed + coverage.quantity + coverage.reference + coverage.unread).toBe(coverage.numbers)
    expect(coverage.reference).toBe(references.length)
    expect(coverage.unread).toBe(unread.length)
  })

  it('checks facts that are there, on lines that are there', () => {
    const ids = new Set(facts.map(({ id }) => id))
    expect(checks.flatMap((check) => check.facts).filter((id) => !ids.has(id))).toEqual([])
    expect(
      checks.flatMap((check) => check.lines).filter((line) => line < 1 || line > meeting.lineCount),
    ).toEqual([])
  })

  it('invents no decision in an agenda', () => {
    const decided = meeting.items.filter(({ decisions }) =>
      decisions.some(({ date }) => date === meeting.date),
    )
    expect(decided.length > 0).toBe(meeting.kind === 'minutes')
  })
})
