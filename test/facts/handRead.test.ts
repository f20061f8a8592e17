/** Figures read by hand in the five documents, against what the reader finds: none missing, none wrong, none extra. */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Fact } from '../../src/facts/model.ts'
import { factsOfList } from '../seeds.ts'

const lists = new URL('../cases/seeds/', import.meta.url)

const said = (fact: Fact): string => {
  if (fact.kind === 'budget') return fact.direction
  if (fact.kind === 'complaint') return fact.upheldFor ?? ''
  if (fact.kind !== 'goal') return ''
  return fact.status ?? (fact.measure === 'target' ? (fact.direction ?? '') : '')
}

const row = (fact: Fact): string =>
  [
    fact.line,
    fact.kind,
    fact.measure,
    fact.period ?? '',
    fact.printed ?? '',
    fact.value ?? '',
    fact.baseUnit ?? '',
    said(fact),
  ].join('\t')

describe('figures read by hand', () => {
  for (const list of readdirSync(lists).filter((name) => !name.endsWith('.all.tsv'))) {
    it(`finds every budget, goal and complaint figure of ${list.replace('.tsv', '')} and no other`, () => {
      const expected = readFileSync(new URL(list, lists), 'utf8')
        .split('\n')
        .slice(1)
        .filter((line) => line !== '')
      const typed = factsOfList(list).filter(
        (fact) => ['budget', 'goal', 'complaint'].includes(fact.kind) && fact.basis === 'printed',
      )
      expect(typed.map(row).toSorted()).toEqual(expected.toSorted())
    })
  }
})
