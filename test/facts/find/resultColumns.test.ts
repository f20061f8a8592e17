/** Budget tables with a "resultat": what it is, and whose year rules a column that prints none. */
import { describe, expect, it } from 'vitest'
import { factsIn } from './inMinutes.ts'

const tabbed = (...rows: readonly string[]): string =>
  rows.map((row) => row.replaceAll(' | ', '\t')).join('\n')

const read = (table: string, title = 'Budgetopfølgning pr. 30. september 2022'): readonly string[] =>
  factsIn(table, title).map(({ measure, printed, period }) => `${measure} ${printed} ${period}`)

describe('a result in a budget table', () => {
  it.each([
    ['Forventet årsresultat', 'forecast'],
    ['Forventet årsresultat 2022', 'forecast'],
    ['Forventet resultat', 'forecast'],
    ['Resultat', 'accounts'],
  ])('is what is spent where a deviation stands beside it: %s', (header, measure) => {
    const table = tabbed(
      `1.000 kr. | Korrigeret budget 2022 | ${header} | Afvigelse`,
      'Sygedagpenge | 128.700 | 139.300 | 10.600',
      'Kontanthjælp | 141.000 | 137.900 | -3.100',
    )
    expect(read(table)).toEqual([
      'revised_budget 128.700 2022',
      `${measure} 139.300 2022`,
      'deviation 10.600 2022',
      'revised_budget 141.000 2022',
      `${measure} 137.900 2022`,
      'deviation -3.100 2022',
    ])
  })
  it('is what lies between where it is small beside budget and forecast', () => {
    const table = tabbed(
      '1.000 kr. | Korrigeret budget | Forventet regnskab | Forventet resultat',
      'Sygedagpenge | 128.700 | 139.300 | 10.600',
    )
    expect(read(table)).toContain('deviation 10.600 2022')
  })
  it('is what is spent where it is as large as the budget', () => {
    const table = tabbed(
      '1.000 kr. | Korrigeret budget | Forbrug | Forventet resultat',
      'Sygedagpenge | 128.700 | 103.300 | 139.600',
    )
    expect(read(table)).toEqual(['revised_budget 128.700 2022', 'forecast 139.600 2022'])
  })
})

describe('a column without a year', () => {
  const rows = ['Sygedagpenge | 128.700 | 104.100 | 139.300 | 10.600']
  it('is of the year over the budget, not of the meeting', () => {
    const head = 'T.kr. | Korrigeret budget 2019 | Forbrug pr. 30.09.2019 | Forventet regnskab | Afvigelse'
    expect(read(tabbed(head, ...rows), 'Status på økonomien')).toEqual([
      'revised_budget 128.700 2019',
      'forecast 139.300 2019',
      'deviation 10.600 2019',
    ])
  })
  it('is of the report where only a later budget prints its year', () => {
    const head = 'T.kr. | Korrigeret budget | Forventet regnskab | Budget 2023 | Afvigelse'
    expect(read(tabbed(head, ...rows))).toEqual([
      'revised_budget 128.700 2022',
      'forecast 104.100 2022',
      'budget 139.300 2023',
      'deviation 10.600 2022',
    ])
  })
})
