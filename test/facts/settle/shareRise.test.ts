/** Points that are called per cent, and points that are called points. */
import { describe, expect, it } from 'vitest'
import { compareChanges } from '../../../src/facts/settle/compareChanges.ts'
import { riseOf } from '../../../src/facts/settle/shareRise.ts'
import type { Trend } from '../../../src/facts/model/factBase.ts'
import type { SeriesFact } from '../../../src/facts/model/series.ts'
import { seriesFact } from '../../figures/sampleTrends.ts'

const said = (given: Partial<SeriesFact> & { readonly id: string }): SeriesFact =>
  seriesFact({
    line: 7,
    sentence: 'Tilfredsheden er steget fra 79 procent i 2023 til 83 procent i 2024.',
    quoteAt: 0,
    baseUnit: 'percent',
    ...given,
  })
const level = (period: string, value: number): SeriesFact =>
  said({ id: period, measure: 'share', period, value, printed: String(value) })
const change = (value: number, baseUnit: SeriesFact['baseUnit'], trend: Trend = 'up'): SeriesFact =>
  said({ id: 'change', measure: 'change', period: '2024', value, baseUnit, trend, printed: String(value) })

const [first, last] = [level('2023', 79), level('2024', 83)]
const found = (rise: SeriesFact): readonly string[] =>
  riseOf(rise, [first, last]).map(
    ({ relation, verdict, stated, computed }) => `${relation} ${verdict} ${stated} ${computed}`,
  )

describe('a rise from one share to another', () => {
  it('is called per cent where it is points: a matter of words', () => {
    expect(found(change(4, 'percent'))).toEqual(['wording wording 4 4'])
  })
  it('is rightly called points', () => {
    expect(found(change(4, 'percentage_points'))).toEqual(['wording holds 4 4'])
  })
  it('is a per cent of the earlier share', () => {
    expect(found(change(5, 'percent'))).toEqual(['growth holds 5 5.1'])
  })
  it('is called a fall, and differs', () => {
    expect(found(change(4, 'percentage_points', 'down'))).toEqual(['difference differs 4 -4'])
  })
  it('is left alone where it is none of these', () => {
    expect(found(change(9, 'percent'))).toEqual([])
    expect(found(change(9, 'percentage_points'))).toEqual([])
  })
  it('is checked in series too', () => {
    const checks = compareChanges([change(4, 'percentage_points'), first, last])
    expect(checks.map(({ relation, verdict }) => `${relation} ${verdict}`)).toEqual(['wording holds'])
  })
})
