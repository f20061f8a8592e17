/** Some of those that were counted right before: how many, what share, and of what. */
import { describe, expect, it } from 'vitest'
import type { SeriesFact } from '../../../src/facts/model/series.ts'
import { factsIn } from './inMinutes.ts'

const rows = (words: string): readonly string[] =>
  factsIn(words, 'Status på indsatsen')
    .filter((fact): fact is SeriesFact => fact.kind === 'series')
    .map((fact) => [fact.measure, fact.value, fact.period ?? '-', fact.subject].join(' '))

const young = 'Ved udgangen af juni 2022 var 126 unge i indsatsen'
const orders = 'Virksomhedsservice har i første halvår 2022 modtaget 236 jobordrer'

describe('some of those counted right before', () => {
  it.each([
    [`${young}. 39 af de 126 unge er kommet i uddannelse.`, 'count 39 2022-06 unge kommet i uddannelse'],
    [`${young}. 39 ud af de 126 unge har fået et job.`, 'count 39 2022-06 unge har fået et job'],
    [`${young}, og 39 af dem er i uddannelse.`, 'count 39 2022-06 unge er i uddannelse'],
    [
      `${orders}. I 71 pct. af tilfældene er det lykkedes at finde en kandidat.`,
      'share 71 2022-H1 jobordrer, hvor det er lykkedes at finde en kandidat',
    ],
    [
      `${orders} mod 158 i samme periode året før. I 71 pct. af tilfældene er det lykkedes at finde en kandidat.`,
      'share 71 2022-H1 jobordrer, hvor det er lykkedes at finde en kandidat',
    ],
    [
      'Jobcentret har i 2022 afsluttet 236 sager. I 71 af sagerne er borgeren ikke vendt tilbage til arbejde.',
      'count 71 2022 sager, hvor borgeren ikke er vendt tilbage til arbejde',
    ],
  ])('have the time and the matter of those: %s', (words, expected) => {
    expect(rows(words).at(-1)).toBe(expected)
  })
  it.each([
    `${young}. 39 af de 140 unge er kommet i uddannelse.`,
    `${orders} og besøgt 40 virksomheder. I 71 pct. af tilfældene er det lykkedes at finde en kandidat.`,
    `${orders}. Efterspørgslen er høj. I 71 pct. af tilfældene er det lykkedes at finde en kandidat.`,
    `${orders}. I 71 pct. af sagerne er det lykkedes at finde en kandidat.`,
  ])('are not known where others may be meant: %s', (words) => {
    expect(rows(words).filter((row) => / (?:39|71) /u.test(row))).toEqual([])
  })
})
