/** A line of years over a line of as many amounts, however they are parted. */
import { describe, expect, it } from 'vitest'
import { factsInItem } from '../inItem.ts'

const long = 'Partierne er enige om, at området følges tæt gennem hele perioden. '.repeat(5)

const read = (...lines: readonly string[]): readonly string[] =>
  factsInItem({ title: 'Budget 2022-2025' }, [
    `${long}Der tilføres midler til fleksjob med følgende beløb (i 1.000 kr.)`,
    '',
    ...lines,
  ]).map(({ kind, measure, period, value, subject }) => [kind, measure, period, value, subject].join(' '))

describe('years over amounts', () => {
  it.each([
    ['blanks', ['  2022   2023    2024', '28.500  9.700  700']],
    ['tabs', ['2022\t2023\t2024', '28.500\t9.700\t700']],
    ['tabs behind an empty cell', ['\t2022\t2023\t2024', '\t28.500\t9.700\t700']],
    ['pipes', ['| 2022 | 2023 | 2024 |', '|---|---|---|', '| 28.500 | 9.700 | 700 |']],
  ])('are one addition a year where %s part them', (_, lines) => {
    expect(read(...lines)).toEqual([
      'money addition 2022 28500000 fleksjob',
      'money addition 2023 9700000 fleksjob',
      'money addition 2024 700000 fleksjob',
    ])
  })
  it('are of no year where there is one amount less', () => {
    expect(read('2022\t2023\t2024', '28.500\t9.700').every((fact) => fact.startsWith('quantity '))).toBe(true)
  })
  it('count no people where the words above say what money is in, and the row has a name', () => {
    const found = read('\t2022\t2023', 'Fleksjob\t28.500\t9.700')
    expect(found.every((fact) => fact.startsWith('series count'))).toBe(false)
  })
})
