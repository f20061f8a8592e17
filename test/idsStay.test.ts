/** Papers with one line added or taken away, drawn at random from a printed seed: the ids of all other facts stay. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readMinutes } from '../src/facts/extract.ts'
import type { Fact } from '../src/facts/model.ts'
import { groupBy } from '../src/facts/settle/groups.ts'
import { chanceFrom } from './bench/mutate.ts'
import { seeds } from './seeds.ts'

const cases = [
  'agenda-randers',
  'capital-labels-thisted',
  'edoc-hvidovre',
  'firstagenda-esbjerg',
  'firstagenda-skive',
  'numbered-vordingborg',
  'page-toender',
  'sbsys-broenderslev',
  'sbsys-koege',
  'slagelse-2021-haderslev',
]
const rounds = 4

const papers: readonly (readonly [string, string])[] = [
  ...seeds.map(({ file, raw }) => [file.slice(0, 19), raw] as const),
  ...cases.map(
    (name) => [name, readFileSync(new URL(`cases/${name}.txt`, import.meta.url), 'utf8')] as const,
  ),
]

const factsOf = (raw: string): readonly Fact[] => {
  const reading = readMinutes(raw)
  return reading.ok ? reading.extraction.facts : []
}

/** A line less, or one more: words that say nothing, or another line of the paper. */
const edited = (raw: string, seed: number): string => {
  const chance = chanceFrom(seed)
  const lines = raw.split('\n')
  const at = chance(lines.length)
  if (chance(2) === 0) return lines.toSpliced(at, 1).join('\n')
  const added =
    chance(2) === 0 ? 'Udvalget har tidligere drøftet sagen.' : (lines[chance(lines.length)] ?? '')
  return lines.toSpliced(at, 0, added).join('\n')
}

const withoutFigures = (words: string): string => words.replace(/\d[\d.,]*/g, '#')

/** What a fact says and in which words, but for its line and its figure. */
const readsAs = (fact: Fact): string =>
  [
    `${fact.meeting} ${fact.item} ${fact.kind} ${fact.measure} ${fact.basis} ${fact.period}`,
    'horizon' in fact ? fact.horizon : '',
    'step' in fact ? fact.step : '',
    'baseline' in fact ? fact.baseline : '',
    withoutFigures(fact.subject),
    'group' in fact ? withoutFigures(fact.group) : '',
    'population' in fact ? withoutFigures(fact.population) : '',
    withoutFigures(fact.sentence),
    withoutFigures(fact.sentence.slice(0, fact.quoteAt)),
  ].join(' | ')

/** Those that nothing but their figure tells apart are left out. */
const byReading = (facts: readonly Fact[]): ReadonlyMap<string, Fact> =>
  new Map(
    [...groupBy(facts, readsAs)].flatMap(([words, [fact, twin]]) => (fact && !twin ? [[words, fact]] : [])),
  )

describe('a line added or taken away', () => {
  for (const [name, raw] of papers) {
    const before = factsOf(raw)
    const old = byReading(before)
    const printedBefore = new Map(before.map(({ id, printed }) => [id, printed]))
    for (let seed = 1; seed <= rounds; seed++) {
      it(`leaves the ids of all other facts: ${name}, seed ${seed}`, () => {
        const after = factsOf(edited(raw, seed))
        expect(new Set(after.map(({ id }) => id)).size).toBe(after.length)
        const now = [...byReading(after)]
        const stayed = now.filter(([words]) => old.has(words))
        expect(stayed.map(([words, { id }]) => `${words} ${id}`)).toEqual(
          stayed.map(([words]) => `${words} ${old.get(words)?.id}`),
        )
        const passed = now.filter(
          ([, { id, printed }]) => printedBefore.has(id) && printedBefore.get(id) !== printed,
        )
        expect(passed).toEqual([])
      })
    }
  }
})
