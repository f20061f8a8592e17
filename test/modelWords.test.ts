/** Measures in; every one that the papers have given has Danish words. */
import { expect, it } from 'vitest'
import { measureWords } from '../src/modelWords.ts'
import { seeds } from './seeds.ts'

it('has Danish words for every measure that is read', () => {
  const measures = new Set(seeds.flatMap(({ extraction }) => extraction.facts.map(({ measure }) => measure)))
  expect(measures.size).toBeGreaterThan(40)
  expect([...measures].filter((measure) => measureWords(measure) === null)).toEqual([])
})

it('says nothing rather than an English name', () => {
  expect(measureWords('not_a_measure')).toBeNull()
})
