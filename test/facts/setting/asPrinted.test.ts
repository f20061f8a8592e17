/** However a paper is set out, the same is read, and every quote stands in the file as it is. */
import { describe, expect, it } from 'vitest'
import { readMinutes } from '../../../src/facts/extract.ts'
import type { Extraction, Fact } from '../../../src/facts/model.ts'
import { seeds } from '../../seeds.ts'

const read = (raw: string): Extraction => {
  const reading = readMinutes(raw)
  if (!reading.ok) throw new Error('unreadable')
  return reading.extraction
}

const softened = (raw: string): string => raw.replace(/(\p{Ll}{5})(?=\p{Ll}{5})/gu, '$1\u00AD')
const doubled = (raw: string): string => raw.replace(/(?<=[\p{L},.%]) (?=[\p{L}\d])/gu, '  ')
const trailed = (raw: string): string => raw.replace(/(?<=[\p{L}.,])$/gmu, '  \r')

const decomposed = (raw: string): string => raw.normalize('NFD')
const castLetters = (raw: string): string =>
  raw.replaceAll('ffi', 'ﬃ').replaceAll('fi', 'ﬁ').replaceAll('fl', 'ﬂ')
const narrow = (raw: string): string => raw.replace(/(?<=[\s(])(\d{1,3})\.(\d{3})(?=[\s,;)])/gu, '$1\u202F$2')
const dashed = (raw: string): string => raw.replace(/^(\s*)- (?!er lig)/gmu, '$1– ')

const settings = [
  ['rings and accents apart from their letters', decomposed],
  ['letters cast as one', castLetters],
  ['narrow blanks in its numbers', narrow],
  ['dashes as the points of its lists', dashed],
  ['soft hyphens in its long words', softened],
  ['two blanks between its words', doubled],
  ['blanks at the end of its lines', trailed],
  ['all of these', (raw: string) => trailed(doubled(softened(raw)))],
] as const

const meaning = ({ kind, measure, period, value, baseUnit, line }: Fact): string =>
  [line, kind, measure, period, value, baseUnit].map(String).join(' | ')

const verdicts = ({ checks }: Extraction): readonly string[] =>
  checks.map(({ relation, verdict, lines }) => `${relation} ${verdict} ${lines.join()}`)

const settingsOf = settings.map(([name, set]) => ({
  name,
  papers: seeds.map(({ file, raw, extraction }) => ({
    file,
    raw: set(raw),
    extraction,
    other: read(set(raw)),
  })),
}))

describe.each(settingsOf)('a paper with $name', ({ papers }) => {
  it.each(papers)('says what it says without: $file', ({ other, extraction }) => {
    expect(other.facts.map(meaning)).toEqual(extraction.facts.map(meaning))
    expect(verdicts(other)).toEqual(verdicts(extraction))
    expect(other.references.length).toBe(extraction.references.length)
  })

  it.each(papers)('is quoted as it stands: $file', ({ raw, other: { facts, references, checks } }) => {
    const lines = raw.split('\n')
    const whole = raw.replace(/\n/g, ' ')
    const wrong = facts.filter(
      ({ line, span, quote, sentence, quoteAt, printed, basis }) =>
        lines[line - 1]?.slice(span.start, span.end) !== quote ||
        !sentence.startsWith(quote, quoteAt) ||
        !whole.includes(sentence) ||
        (basis === 'printed' && printed !== null && !quote.includes(printed)),
    )
    expect(wrong).toEqual([])
    const blank = references.filter(
      ({ line, span }) => !/[\p{L}\d]/u.test((lines[line - 1] ?? '').slice(span.start, span.end)),
    )
    expect(blank).toEqual([])
    expect(checks.filter(({ statedWords }) => !whole.includes(statedWords))).toEqual([])
  })
})

describe('a correction', () => {
  it('names the sentence that it corrects as it stands', () => {
    const seed = seeds.find(({ extraction }) => extraction.facts.some(({ kind }) => kind === 'correction'))
    const file = doubled(seed?.raw ?? '')
    const corrected = read(file).facts.flatMap((fact) =>
      fact.kind === 'correction' ? (fact.corrects ?? []) : [],
    )
    expect(corrected.length).toBeGreaterThan(0)
    const lines = file.split('\n')
    expect(corrected.filter(({ line, sentence }) => !(lines[line - 1] ?? '').includes(sentence))).toEqual([])
  })
})
