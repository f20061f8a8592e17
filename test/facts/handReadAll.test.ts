/**
 * Every figure that careful readers found in the five documents, against what the reader makes of it.
 *
 * A list says for each figure what it is; `quantity` is a figure without a meaning of its own (an age, a deadline), and an
 * empty value one that is no single number ("3-5 måneder"). Changes stand as printed, without a sign of their own.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Fact } from '../../src/facts/model.ts'
import { factsOfList } from '../seeds.ts'

const lists = new URL('../cases/seeds/', import.meta.url)
const names = readdirSync(lists).filter((name) => name.endsWith('.all.tsv'))

interface Listed {
  readonly place: string
  readonly kind: string
  readonly printed: string
  readonly value: string
}

interface Matched {
  readonly listed: Listed
  readonly fact: Fact | undefined
}

const listedIn = (list: string): readonly Listed[] =>
  readFileSync(new URL(list, lists), 'utf8')
    .split('\n')
    .slice(1)
    .filter((row) => row !== '')
    .map((row) => {
      const [line = '', kind = '', , , printed = '', value = ''] = row.split('\t')
      return { place: `${list.replace('.all.tsv', '')}:${line}`, kind, printed, value }
    })

const factsOf = (list: string): readonly (readonly [string, Fact])[] =>
  factsOfList(list)
    .filter((fact) => fact.basis !== 'computed')
    .map((fact) => [`${list.replace('.all.tsv', '')}:${fact.line}`, fact] as const)

const fits = (fact: Fact, { kind, value }: Listed): number =>
  (fact.kind === kind ? 2 : 0) + (fact.kind === 'quantity' ? 0 : 1) + (String(fact.value) === value ? 2 : 0)

/** Each listed figure with one fact of its own: same line, same printed number, as much else alike as can be. */
const match = (list: string): readonly Matched[] => {
  const left = factsOf(list).slice()
  return listedIn(list).map((listed) => {
    const [best] = left
      .filter(([place, fact]) => place === listed.place && (fact.printed ?? '') === listed.printed)
      .filter(([, fact]) => listed.printed !== '' || fact.kind === listed.kind)
      .toSorted(([, one], [, two]) => fits(two, listed) - fits(one, listed))
    if (best) left.splice(left.indexOf(best), 1)
    return { listed, fact: best?.[1] }
  })
}

const words = ({ listed, fact }: Matched): string =>
  `${listed.place} ${listed.kind} «${listed.printed}» ${listed.value}: ${fact ? `${fact.kind} ${fact.value}` : 'not found'}`

describe('figures that careful readers listed', () => {
  const all = names.flatMap(match)
  const typed = all.filter(({ listed }) => listed.kind !== 'quantity')

  it('come from all five documents', () => {
    expect(names).toHaveLength(5)
    expect(all.length).toBeGreaterThan(600)
  })
  it('are found, 99 of 100', () => {
    const missing = all.filter(({ fact }) => fact === undefined)
    expect(missing.length / all.length, missing.map(words).join('\n')).toBeLessThanOrEqual(0.01)
  })
  it('have a type where they mean something, 95 of 100', () => {
    const untyped = typed.filter(({ fact }) => fact === undefined || fact.kind === 'quantity')
    expect(untyped.length / typed.length, untyped.map(words).join('\n')).toBeLessThanOrEqual(0.05)
  })
  it('have the size the readers saw, all that are typed', () => {
    const wrong = typed.filter(
      ({ listed, fact }) =>
        fact !== undefined &&
        fact.kind !== 'quantity' &&
        listed.value !== '' &&
        fact.value !== Number(listed.value),
    )
    expect(wrong.map(words)).toEqual([])
  })
})
