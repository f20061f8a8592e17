/** Cases of the control group: rows of other names are neither its cases nor parts of them. */
import { describe, expect, it } from 'vitest'
import type { ControlFact } from '../../../src/facts/model/control.ts'
import { compareControl } from '../../../src/facts/settle/compareControl.ts'
import { controlFact } from '../../figures/sampleTrends.ts'

const row = (given: Partial<ControlFact> & { readonly id: string }): ControlFact =>
  controlFact({
    year: 2023,
    step: null,
    subject: 'Antal sager',
    line: 10,
    sentence: 'Antal\t1\t2',
    baseUnit: 'cases',
    ...given,
  })

const whole = row({ id: 'whole', measure: 'cases', value: 1547, printed: '1547' })
const withResult = row({ id: 'result', measure: 'cases_with_result', line: 11, value: 601, printed: '601' })
const share = row({
  id: 'share',
  measure: 'share_with_result',
  line: 12,
  value: 38.8,
  printed: '38,8',
  unit: '%',
  baseUnit: 'percent',
})
const other = row({ id: 'other', measure: 'cases', line: 9, value: 20, printed: '20' })
const steps = [
  row({ id: 'two', measure: 'cases', step: '2', line: 20, sentence: 'prosa', value: 1070, printed: '1070' }),
  row({ id: 'three', measure: 'cases', step: '3', line: 21, sentence: 'prosa', value: 477, printed: '477' }),
]

const found = (...facts: readonly ControlFact[]): readonly string[] =>
  compareControl(facts).map(({ relation, verdict, stated }) => `${relation} ${verdict} ${stated}`)

describe('cases of both steps', () => {
  it('are the cases of each', () => {
    expect(found(whole, ...steps)).toEqual(['sum holds 1547'])
    expect(found({ ...whole, value: 1548 }, ...steps)).toEqual(['sum differs 1548'])
  })
  it('are the row that fits, where another is read as the same', () => {
    expect(found(other, whole, ...steps)).toEqual(['sum holds 1547'])
    expect(found(other, { ...whole, value: 1548 }, ...steps)).toEqual([])
  })
  it('are added up in a table of pipes too', () => {
    expect(found({ ...whole, sentence: '| Antal | 1547 |' }, ...steps)).toEqual(['sum holds 1547'])
  })
  it('have shares that are no parts of a share, whatever their sign', () => {
    const ofSteps = steps.map((step) => row({ ...step, measure: 'share_with_result', value: 46 }))
    for (const baseUnit of ['percent', 'percentage_points'] as const)
      expect(found({ ...share, baseUnit }, ...ofSteps)).toEqual([])
  })
})

describe('a share of cases', () => {
  it('is of all cases', () => {
    expect(found(whole, withResult, share)).toEqual(['share holds 38.8'])
    expect(found(whole, withResult, { ...share, value: 37.8 })).toEqual(['share differs 37.8'])
  })
  it('is not held against cases where it has no sign and may be a part of one', () => {
    expect(found(whole, withResult, { ...share, unit: null })).toEqual(['share holds 38.8'])
    expect(found(whole, withResult, { ...share, unit: null, value: 0.39, printed: '0,39' })).toEqual([])
  })
  it('is never of fewer cases than its part', () => {
    expect(found(other, withResult, share)).toEqual([])
  })
  it('is of the row that fits, where another is read as the same', () => {
    expect(found(other, whole, withResult, share)).toEqual(['share holds 38.8'])
  })
})
