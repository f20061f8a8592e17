/** Rows of one month and their "I alt": what a row is made of is not added, and makes nothing differ. */
import { describe, expect, it } from 'vitest'
import type { SeriesFact } from '../../../src/facts/model/series.ts'
import { compareParts } from '../../../src/facts/settle/compareParts.ts'
import { seriesFact } from '../../figures/sampleTrends.ts'

const row = (subject: string, value: number): SeriesFact =>
  seriesFact({ id: subject, subject, value, printed: String(value), measure: 'count', baseUnit: 'count' })

const found = (...facts: readonly SeriesFact[]): readonly string[] =>
  compareParts(facts).map(({ relation, verdict, stated }) => `${relation} ${verdict} ${stated}`)

describe('rows and their total', () => {
  const [first, second, total] = [row('Privat', 23), row('Kommunal', 6), row('I alt', 29)]

  it('hold and differ', () => {
    expect(found(first, second, total)).toEqual(['sum holds 29'])
    expect(found(first, row('Kommunal', 7), total)).toEqual(['sum differs 29'])
  })
  it('hold beside a part of a row, and are not said to differ', () => {
    expect(found(first, row('heraf industri', 9), second, total)).toEqual(['sum holds 29'])
    expect(found(first, row('heraf industri', 9), row('handel', 8), second, total)).toEqual([])
  })
})
