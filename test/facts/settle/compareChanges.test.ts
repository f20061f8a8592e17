/** A change of a series against the two levels its sentence names. */
import { describe, expect, it } from 'vitest'
import { compareChanges } from '../../../src/facts/settle/compareChanges.ts'
import type { SeriesFact } from '../../../src/facts/model/series.ts'
import { seriesFact } from '../../figures/sampleTrends.ts'

const sentence = 'Antallet af kurser faldt fra 61 i 2017 til 24 i 2018.'
const said = (given: Partial<SeriesFact> & { readonly id: string }): SeriesFact =>
  seriesFact({ line: 7, sentence, quoteAt: 0, baseUnit: 'persons', ...given })
const level = (period: string, value: number): SeriesFact =>
  said({ id: period, measure: 'count', period, value, printed: String(value) })
const change = (value: number, baseUnit: SeriesFact['baseUnit'] = 'persons'): SeriesFact =>
  said({ id: 'change', measure: 'change', period: '2018', value, baseUnit, printed: String(value) })

const found = (...facts: readonly SeriesFact[]): readonly string[] =>
  compareChanges(facts).map(
    ({ relation, verdict, stated, computed }) => `${relation} ${verdict} ${stated} ${computed}`,
  )

describe('a change of a series', () => {
  const [first, last] = [level('2017', 61), level('2018', 24)]

  it('is the difference of the two levels', () => {
    expect(found(change(37), first, last)).toEqual(['difference holds 37 37'])
  })
  it('is a per cent of the earlier one', () => {
    expect(found(change(61, 'percent'), first, last)).toEqual(['growth holds 61 60.7'])
  })
  it('is left alone where it is neither: the sentence may mean something else', () => {
    expect(found(change(12), first, last)).toEqual([])
    expect(found(change(12, 'percent'), first, last)).toEqual([])
  })
  it('may stand on another line of the sentence, and not in another cell of a row', () => {
    const onNext = (one: SeriesFact): SeriesFact => ({ ...one, line: 8 })
    expect(found(change(37), first, onNext(last))).toEqual(['difference holds 37 37'])
    const cells = [change(37), first, last].map((one, at) => ({
      ...one,
      line: 7 + at,
      sentence: 'Kurser 61 24 37',
    }))
    expect(found(...cells)).toEqual([])
  })
  it('is left alone where three levels are named', () => {
    expect(found(change(37), first, last, level('2016', 80))).toEqual([])
  })
})
