/** The words of numbers, units and dates: what a reader sees. */
import { describe, expect, it } from 'vitest'
import {
  count,
  counted,
  date,
  differenceFromBudget,
  differenceLabel,
  figure,
  guardedCount,
  kroner,
  list,
  millions,
  number,
  outOfHundred,
  percentagePoints,
  percentCell,
  percentProse,
  period,
  shortDate,
} from '../src/format.ts'

/** A no-break space as an underscore, so that a test shows which spaces break. */
const seen = (words: string): string => words.replaceAll('\u00A0', '_')

describe('kroner', () => {
  it.each([
    [1_216_887_000, '1.216,9_mio._kr.'],
    [40_454_000, '40,5_mio._kr.'],
    [1_000_000, '1,0_mio._kr.'],
    [412_000, '412.000_kr.'],
    [999_999, '999.999_kr.'],
    [-9_800_000, '−9,8_mio._kr.'],
    [12_340_000_000, '12,3_mia._kr.'],
    [0, '0_kr.'],
    [null, 'ikke oplyst'],
  ])('writes %d as %s', (value, words) => {
    expect(seen(kroner(value))).toBe(words)
  })

  it('gives an axis in millions the bare number', () => {
    expect(millions(-40_454_000)).toBe('−40,5')
    expect(millions(10_486_000)).toBe('10,5')
  })

  it('never shows a minus on what is rounded to nothing', () => {
    expect(millions(-20_000)).toBe('0,0')
  })
})

describe('the difference from the budget', () => {
  it('is said in words, not by a sign', () => {
    expect(seen(differenceFromBudget(-40_454_000))).toBe('40,5_mio._kr. mindre end budgettet')
    expect(seen(differenceFromBudget(3_617_000))).toBe('3,6_mio._kr. mere end budgettet')
    expect(differenceFromBudget(0)).toBe('det samme som budgettet')
    expect(differenceFromBudget(null)).toBe('ikke oplyst')
  })

  it('is short beside a bar', () => {
    expect(differenceLabel(-40_454_000)).toBe('40,5 mindre')
    expect(differenceLabel(3_617_000)).toBe('3,6 mere')
  })
})

describe('per cent', () => {
  it('has a sign in a table and a word in prose', () => {
    expect(seen(percentCell(69))).toBe('69_%')
    expect(seen(percentProse(50.86))).toBe('50,9_pct.')
    expect(seen(percentagePoints(4))).toBe('4_procentpoint')
    expect(outOfHundred(50.86)).toBe('51 ud af 100')
  })
})

describe('counts', () => {
  it('keeps people, full-time people, cases and courses apart', () => {
    expect(seen(count(1598, 'full_time_persons'))).toBe('1.598_fuldtidspersoner')
    expect(seen(count(90, 'whole_year_persons'))).toBe('90_helårspersoner')
    expect(seen(count(477, 'complaints'))).toBe('477_klager')
    expect(seen(count(1, 'complaints'))).toBe('1_klage')
    expect(seen(count(12, 'courses'))).toBe('12_forløb')
    expect(count(7, 'count')).toBe('7')
    expect(count(null, 'cases')).toBe('ikke oplyst')
  })

  it('does not point at one to four people', () => {
    expect(seen(guardedCount(3, 'persons'))).toBe('1–4_personer')
    expect(seen(guardedCount(5, 'persons'))).toBe('5_personer')
    expect(seen(guardedCount(0, 'persons'))).toBe('0_personer')
    expect(seen(guardedCount(3, 'cases'))).toBe('3_sager')
  })

  it('finds the right words for any figure', () => {
    expect(seen(figure(412_000, 'kroner'))).toBe('412.000_kr.')
    expect(seen(figure(69, 'percent'))).toBe('69_%')
    expect(seen(figure(-2.5, 'percentage_points'))).toBe('−2,5_procentpoint')
    expect(number(1234.56, 2)).toBe('1.234,56')
    expect(seen(counted(5, 'møde', 'møder'))).toBe('5_møder')
    expect(seen(counted(1, 'møde', 'møder'))).toBe('1_møde')
  })
})

describe('dates', () => {
  it('writes them out in prose and short in a table', () => {
    expect(seen(date('2019-04-01'))).toBe('1. april 2019')
    expect(date('2019-04')).toBe('april 2019')
    expect(shortDate('2019-04-01')).toBe('1.4.2019')
    expect(date(null)).toBe('ikke oplyst')
  })

  it('names a period as it is', () => {
    expect(period('2018')).toBe('2018')
    expect(seen(period('2019-Q3'))).toBe('3. kvartal 2019')
    expect(seen(period('2019-H1'))).toBe('1. halvår 2019')
    expect(period('2020/2023')).toBe('2020–2023')
    expect(seen(period('2023-01/2023-05'))).toBe('januar–maj 2023')
    expect(seen(period('2022-11/2023-05'))).toBe('november 2022–maj 2023')
    expect(seen(period('2019-01-01'))).toBe('1. januar 2019')
  })
})

it('joins words as Danish does', () => {
  expect(list(['Næstved'])).toBe('Næstved')
  expect(list(['Næstved', 'Odder', 'Slagelse'])).toBe('Næstved, Odder og Slagelse')
  expect(list([])).toBe('')
})
