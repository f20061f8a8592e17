/** Charts B6 and B8: what is taken back, and what is planned. */
import { describe, expect, it } from 'vitest'
import type { MoneyFact } from '../../src/facts/model/budget.ts'
import { plannedAdditions } from '../../src/figures/plannedAdditions.ts'
import { plannedSavings } from '../../src/figures/plannedSavings.ts'
import { surplusNotFree } from '../../src/figures/surplusNotFree.ts'
import {
  appropriationFact,
  budgetFact,
  dataset,
  goalFact,
  item,
  meeting,
  moneyFact,
  spaced,
} from './sampleFacts.ts'

const money = (id: string, period: string, value: number): MoneyFact =>
  moneyFact({ id, value, measure: 'addition', period, subject: 'Der tilføres midler.', unit: 'mio. kr.' })

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
      [10.6, 'total', 'reserve'],
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

  it('tells what the paper says is left of the reserve, told as a part of it', () => {
    const left = appropriationFact({ id: 'left', measure: 'reserve_left', value: 10_000_000, line: 22 })
    const [figure] = surplusNotFree(dataset([total, left, taken, reserve]))
    expect(figure?.frame.rows.at(-1)?.cells['what']).toBe('Tilbage, som papiret skriver')
    expect(figure?.frame.notes.join(' ')).toContain('er i »')
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

  it('says which years of a plan have no figure, and fills in none', () => {
    const buffer = (id: string, period: string, value: number) =>
      appropriationFact({
        id,
        period,
        value,
        measure: 'reserve',
        subject: 'buffer',
        sentence: 'Der afsættes.',
      })
    const [figure] = plannedAdditions(
      dataset([buffer('a', '2020', 6_000_000), buffer('b', '2023', 24_000_000)]),
    )
    expect(figure?.marks.map(({ label }) => label)).toEqual(['2020', '2023'])
    expect(figure?.frame.notes[0]).toBe('Der står ikke tal for 2021 og 2022.')
  })

  it('tells a saving over several years once, with the point of the plan and the words that say most', () => {
    const saving = (id: string, line: number, sentence: string): MoneyFact => ({
      ...money(id, '2020/2023', 4_000_000),
      measure: 'saving',
      line,
      sentence,
    })
    const facts = [
      goalFact({ id: 'goal', line: 30, subject: '2.d.3 Partierne ønsker at spare' }),
      saving('short', 32, 'Besparelse 4 mio. kr.'),
      saving('long', 32, 'På sygedagpenge kan forbruget sættes ned med 4 mio. kr.'),
    ]
    const [figure] = plannedSavings(dataset(facts))
    expect(figure?.frame.rows.map(({ cells }) => cells['what'])).toEqual([
      '2.d.3 »På sygedagpenge kan forbruget sættes ned med 4 mio. kr.«',
    ])
    expect(figure?.marks.map(({ value }) => value)).toEqual([4])
  })

  it('takes the years of a plan from its name where its figures have none', () => {
    const named = meeting({
      items: [{ ...item(), number: '4', title: 'Opfølgning på Budgetaftale 2020 - 2023' }],
    })
    const saving: MoneyFact = { ...money('a', '2020', 4_000_000), period: null, measure: 'saving', item: '4' }
    const [figure] = plannedSavings(dataset([saving], [named]))
    expect(spaced(figure?.frame.title ?? '')).toContain('planlagt for 2020')
    expect(plannedSavings(dataset([saving]))).toEqual([])
  })

  it('takes more money over several years as no saving', () => {
    const more = appropriationFact({
      id: 'more',
      measure: 'budget_change',
      subject: 'forhøjes',
      period: '2020/2023',
      value: 2_000_000,
    })
    expect(plannedSavings(dataset([more]))).toEqual([])
    expect(plannedSavings(dataset([{ ...more, subject: 'reduceres' }]))).toHaveLength(1)
  })
})
