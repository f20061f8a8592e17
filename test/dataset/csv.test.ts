/** Rows in, a CSV that every program reads the same out. */
import { expect, it } from 'vitest'
import { buildCsv } from '../../src/dataset/csv.ts'
import type { Cell } from '../../src/dataset/csv.ts'

const csvOf = (cell: Cell): string =>
  buildCsv([{ name: 'a', title: 'A', type: 'string', of: (value: Cell) => value }], [cell])

it('quotes commas, quotes and line breaks, and doubles the quotes inside', () => {
  expect(csvOf('a, b')).toBe('a\n"a, b"\n')
  expect(csvOf('"nej"')).toBe('a\n"""nej"""\n')
  expect(csvOf('to\nlinjer')).toBe('a\n"to\nlinjer"\n')
  expect(csvOf('blød 10 %')).toBe('a\nblød 10 %\n')
})

it('writes numbers with a decimal point, whole kroner, and without noise', () => {
  expect(csvOf(40_500_000)).toBe('a\n40500000\n')
  expect(csvOf(50.9)).toBe('a\n50.9\n')
  expect(csvOf(0.1 + 0.2)).toBe('a\n0.3\n')
  expect(csvOf(-0)).toBe('a\n0\n')
})

it('leaves what is not stated empty, and zero a zero', () => {
  expect(csvOf(null)).toBe('a\n\n')
  expect(csvOf(0)).toBe('a\n0\n')
})

it('has a heading also when there are no rows', () => {
  expect(buildCsv([{ name: 'a', title: 'A', type: 'string', of: () => null }], [])).toBe('a\n')
})
