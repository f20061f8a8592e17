/** A number edited in a copy of a seed changes exactly the facts that stand on it: read, not typed in. */
import { describe, expect, it } from 'vitest'
import type { Fact } from '../src/facts/model.ts'
import type { Seed } from './seeds.ts'
import { extract, seeds } from './seeds.ts'

const lastDigit = (printed: string): number => Array.from(printed).findLastIndex((sign) => sign >= '0' && sign <= '9')

/** Every n-th typed, printed figure of a document, so that all kinds and layouts get their turn. */
const chosen = ({ extraction }: Seed): readonly Fact[] => {
  const typed = extraction.facts.filter(
    ({ kind, basis, printed, value }) =>
      kind !== 'quantity' && basis === 'printed' && value !== null && lastDigit(printed ?? '') >= 0,
  )
  const every = Math.max(1, Math.floor(typed.length / 12))
  return typed.filter((_, at) => at % every === 0)
}

/** The last digit of the figure becomes another one: 477 → 478, 9 → 8. */
const edited = ({ lines }: Seed, fact: Fact): string => {
  const printed = fact.printed ?? ''
  const column = fact.span.start + fact.quote.indexOf(printed) + lastDigit(printed)
  return lines
    .map((line, index) => {
      if (index !== fact.line - 1) return line
      const digit = line[column]
      return `${line.slice(0, column)}${digit === '9' ? '8' : Number(digit) + 1}${line.slice(column + 1)}`
    })
    .join('\n')
}

const figuresOf = (facts: readonly Fact[]): ReadonlyMap<string, string> =>
  new Map(facts.map(({ id, printed, value, line, measure, kind }) => [id, [kind, measure, line, printed, value].join(' ')]))

/** Ids whose figure is another one, or that are only on one side. */
const differing = (before: readonly Fact[], after: readonly Fact[]): readonly string[] => {
  const [a, b] = [figuresOf(before), figuresOf(after)]
  return [...new Set([...a.keys(), ...b.keys()])].filter((id) => a.get(id) !== b.get(id))
}

describe.each(seeds)('$file', (seed) => {
  it.each(chosen(seed).map((fact) => ({ fact, name: `line ${fact.line}, ${fact.kind} ${fact.measure} ${fact.printed}` })))(
    'changes one fact when $name is edited',
    ({ fact }) => {
      const { facts } = extract(edited(seed, fact))
      const words = new Map([...seed.extraction.facts, ...facts].map((one) => [one.id, one]))
      const others = differing(seed.extraction.facts, facts).filter((id) => words.get(id)?.basis === 'printed')
      expect(others).toEqual([fact.id])
    },
  )
})
