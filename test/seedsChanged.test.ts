/** Copies of the seeds with figures changed, drawn at random from a printed seed: exactly those facts change. */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readMinutes } from '../src/facts/extract.ts'
import type { Extraction, Fact } from '../src/facts/model.ts'

const seeds = new URL('../seeds/', import.meta.url)
const rounds = 8
const figures = 20

/** mulberry32: the same draw for the same seed on every machine. */
const random = (seed: number) => (): number => {
  seed = (seed + 0x6d2b79f5) | 0
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed)
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
}

const extract = (raw: string): Extraction => {
  const reading = readMinutes(raw)
  if (!reading.ok) throw new Error('unreadable copy')
  return reading.extraction
}

const hasDigits = (fact: Fact): boolean => fact.basis === 'printed' && /[1-9]/.test(fact.printed ?? '')

const draw = (facts: readonly Fact[], next: () => number): readonly Fact[] => {
  const left = facts.filter(hasDigits)
  const drawn: Fact[] = []
  while (drawn.length < figures && left.length > 0)
    drawn.push(...left.splice(Math.floor(next() * left.length), 1))
  return drawn
}

/** Another number of the same form: every digit shifted, none of them leading to a zero in front. */
const changed = (printed: string, next: () => number): string => {
  const shifted = printed.replace(/\d/g, (digit) =>
    String(1 + ((Number(digit) + Math.floor(next() * 8)) % 9)),
  )
  return shifted === printed ? printed.replace(/\d/, (digit) => (digit === '3' ? '4' : '3')) : shifted
}

const sizeOf = (printed: string): number => {
  // Of "16-30" the low end.
  const digits = /\d[\d.,]*/.exec(printed)?.[0] ?? ''
  const point = /^\d{1,3}\.\d{1,2}$/.test(digits)
  return Number(point ? digits : digits.replaceAll('.', '').replace(',', '.'))
}

const apply = (raw: string, edits: ReadonlyMap<Fact, string>): string => {
  const lines = raw.split('\n')
  const ordered = [...edits].toSorted(([a], [b]) => b.line - a.line || b.span.start - a.span.start)
  for (const [fact, words] of ordered) {
    const line = lines[fact.line - 1] as string
    const at = line.indexOf(fact.printed as string, fact.span.start)
    lines[fact.line - 1] = line.slice(0, at) + words + line.slice(at + (fact.printed as string).length)
  }
  return lines.join('\n')
}

/** Everything about a fact, its id among it, but the words it quotes. */
const substance = (fact: Fact): unknown => {
  const {
    quote: _quote,
    sentence: _sentence,
    span: _span,
    quoteAt: _at,
    subject: _subject,
    series: _series,
    figure: _figure,
    ...rest
  } = fact
  return 'report' in rest && rest.report ? { ...rest, report: rest.report.kind } : rest
}

const printedFacts = (extraction: Extraction): readonly Fact[] =>
  extraction.facts.filter((fact) => fact.basis === 'printed')

describe('a figure changed in a copy of a seed', () => {
  for (const file of readdirSync(seeds).filter(
    (name) => name.endsWith('.txt') && name !== 'redactions.txt',
  )) {
    const raw = readFileSync(new URL(file, seeds), 'utf8')
    const before = printedFacts(extract(raw))
    for (let round = 1; round <= rounds; round++) {
      it(`changes exactly the facts on it: ${file.slice(0, 19)}, seed ${round}`, () => {
        const next = random(round)
        const edits = new Map(draw(before, next).map((fact) => [fact, changed(fact.printed as string, next)]))
        const after = printedFacts(extract(apply(raw, edits)))
        expect(after.map((fact) => `${fact.line} ${fact.kind} ${fact.measure}`)).toEqual(
          before.map((fact) => `${fact.line} ${fact.kind} ${fact.measure}`),
        )
        for (const [index, fact] of before.entries()) {
          const now = after[index] as Fact
          const words = edits.get(fact)
          if (words === undefined) expect(substance(now)).toEqual(substance(fact))
          else {
            const ratio = Math.abs(fact.value as number) / sizeOf(fact.printed as string)
            expect(now.printed).toBe(words)
            expect(Math.abs(now.value as number)).toBeCloseTo(sizeOf(words) * ratio, 3)
            expect(substance({ ...now, printed: fact.printed, value: fact.value })).toEqual(substance(fact))
          }
        }
        expect(edits.size).toBe(Math.min(figures, before.filter(hasDigits).length))
      })
    }
  }
})
