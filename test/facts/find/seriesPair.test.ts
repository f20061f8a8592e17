/** Two groups held against each other, others than here, and all there are: the paper is of 14 March 2023. */
import { describe, expect, it } from 'vitest'
import type { SeriesFact } from '../../../src/facts/model/series.ts'
import { factsIn } from './inMinutes.ts'

const rows = (words: string): readonly string[] =>
  factsIn(words, 'Integration')
    .filter((fact): fact is SeriesFact => fact.kind === 'series')
    .map((fact) => `${fact.measure} ${fact.printed} ${fact.period ?? '-'} ${fact.subject}`)

describe('the shares of two groups', () => {
  it('are of each, with what the first of them does', () => {
    expect(rows('Kun 22 pct. af kvinderne er i job, mens det gælder 61 pct. af mændene.')).toEqual([
      'share 22 - kvinderne er i job',
      'share 61 - mændene er i job',
    ])
  })

  it('are of the time when the groups were counted', () => {
    expect(
      rows(
        'Af de 58 borgere, der modtog ydelsen i 1. kvartal 2022, er 36 kvinder. Mens kun 22 pct. af kvinderne er i job, gælder det 61 pct. af mændene.',
      ),
    ).toEqual([
      'count 36 2022-Q1 kvinder',
      'share 22 2022-Q1 kvinderne er i job',
      'share 61 2022-Q1 mændene er i job',
    ])
  })

  it('are none where they shall be, or where one stands alone without a time', () => {
    expect(rows('Mindst 22 pct. af kvinderne og 61 pct. af mændene skal være i job.')).toEqual([])
    expect(rows('Kun 22 pct. af kvinderne er i job.')).toEqual([])
  })
})

it('reads the rate of a whole region behind that of the municipality', () => {
  expect(
    rows(
      'Ledigheden var 2,9 pct. i januar 2023. For hele Region Midtjylland er den aktuelle ledighed opgjort til 2,8 pct.',
    ),
  ).toEqual(['share 2,9 2023-01 Ledigheden', 'share 2,8 2023-01 Ledigheden for hele Region Midtjylland'])
})

describe('by how many all have grown', () => {
  it('is a change of what the number counts, and once more in per cent', () => {
    expect(
      rows(
        'I løbet af et år er det samlede antal således steget med 49 fuldtidspersoner, hvilket svarer til 11 pct.',
      ),
    ).toEqual(['change 49 - fuldtidspersoner', 'change 11 - fuldtidspersoner'])
  })

  it('is none where it is only expected', () => {
    expect(rows('I løbet af et år ventes det samlede antal at stige med 49 fuldtidspersoner.')).toEqual([])
  })
})
