/** A quarter without a year: the paper is of 14 March 2023. */
import { describe, expect, it } from 'vitest'
import type { SeriesFact } from '../../../src/facts/model/series.ts'
import { factsIn } from './inMinutes.ts'

const rows = (words: string): readonly string[] =>
  factsIn(words, 'Sygefravær')
    .filter((fact): fact is SeriesFact => fact.kind === 'series')
    .map((fact) => `${fact.measure} ${fact.printed} ${fact.period ?? '-'} ${fact.subject}`)

const absence =
  'Medarbejdernes eget sygefravær var i fjerde kvartal på 4,8 pct., hvilket er et fald på 1,3 procentpoint i forhold til samme kvartal året før. Heraf udgør langtidsfraværet 2,9 pct.'

describe('a quarter without a year', () => {
  it('is the last one before the paper, whatever the goals above are for', () => {
    expect(
      rows(`Mål: Mindst 45 pct. af de sygemeldte skal i 2024 være delvist i arbejde.\n\n${absence}`),
    ).toEqual([
      'share 4,8 2022-Q4 Medarbejdernes eget sygefravær',
      'change 1,3 2022-Q4 Medarbejdernes eget sygefravær',
      'share 2,9 2022-Q4 langtidsfraværet',
    ])
  })

  it('is so too where an earlier year is looked back at', () => {
    expect(
      rows(
        'Ledigheden var 4,0 pct. i september 2022.\n\nDer blev i fjerde kvartal opslået 1.046 stillinger.',
      ),
    ).toContain('count 1.046 2022-Q4 stillinger')
  })

  it('is left open where all that was told of is long past', () => {
    expect(
      rows(
        'Ledigheden var 4,0 pct. i september 2020.\n\nDer blev i fjerde kvartal opslået 1.046 stillinger.',
      ),
    ).toEqual(['share 4,0 2020-09 Ledigheden'])
  })
})
