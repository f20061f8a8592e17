/** Charts B6 and B8: what is taken back, and what is planned. */
import { describe, expect, it } from 'vitest'
import type { MoneyFact } from '../../src/facts/model.ts'
import { plannedAdditions } from '../../src/figures/plannedAdditions.ts'
import { surplusNotFree } from '../../src/figures/surplusNotFree.ts'
import { appropriationFact, budgetFact, dataset, spaced } from './sampleFacts.ts'

const money = (id: string, period: string, value: number): MoneyFact => {
  const { direction, role, stage, year, report, baseline, convention, ...base } = budgetFact({ id, value })
  void [direction, role, stage, year, report, baseline, convention]
  return { ...base, kind: 'money', measure: 'addition', period, subject: 'Der tilføres midler.' }
}

const total = budgetFact({ id: 'total', value: -10_500_000 })
const reserve = appropriationFact({ id: 'reserve', measure: 'reserve', value: 22_000_000, line: 20 })
const taken = appropriationFact({ id: 'taken', measure: 'mid_year_adjustment', value: -11_400_000, line: 21 })
const rest = appropriationFact({ id: 'rest', measure: 'reserve', value: 10_000_000, line: 22 })

describe('why a surplus is not free money', () => {
  it('goes from the reserve over what is taken back to what is left, which is computed and says so', () => {
    const [figure] = surplusNotFree(dataset([total, rest, taken, reserve]))
    expect(figure?.marks.map(({ value, kind, source }) => [value, kind, source?.fact ?? null])).toEqual([
      [22, 'total', 'reserve'],
      [-11.4, 'step', 'taken'],
      [10.6, 'total', null],
    ])
    expect(figure?.frame.rows.map((row) => row.cells['basis'])).toEqual([
      'Trykt',
      'Trykt',
      'Beregnet af os',
      'Trykt',
    ])
    expect(spaced(figure?.frame.sentence ?? '')).toContain(
      'bruge 10,5 mio. kr. mindre end budgettet. Samtidig mister kommunen 11,4 mio. kr.',
    )
  })

  it('is silent where the reserve or the adjustment is not told', () => {
    expect(surplusNotFree(dataset([total, reserve]))).toEqual([])
    expect(surplusNotFree(dataset([total, taken]))).toEqual([])
  })
})

describe('what is planned', () => {
  it('has a column a year, in order, and no sum', () => {
    const [figure] = plannedAdditions(
      dataset([money('b', '2021', 38_700_000), money('a', '2020', 28_500_000)]),
    )
    expect(figure?.marks.map(({ label, value }) => [label, value])).toEqual([
      ['2020', 28.5],
      ['2021', 38.7],
    ])
    expect(spaced(figure?.frame.title ?? '')).toBe(
      'Byby: der tilføres 28,5 mio. kr. i 2020 og 38,7 mio. kr. i 2021',
    )
  })

  it('takes a figure for several years together, or for one year only, as no plan of years', () => {
    expect(plannedAdditions(dataset([money('a', '2020/2023', 4_000_000)]))).toEqual([])
    expect(plannedAdditions(dataset([money('a', '2020', 4_000_000)]))).toEqual([])
  })
})
