/** A month without a year that a figure is tied to: the paper is of 14 March 2023. */
import { describe, expect, it } from 'vitest'
import type { SeriesFact } from '../../../src/facts/model/series.ts'
import { factsIn } from './inMinutes.ts'

const rows = (words: string): readonly string[] =>
  factsIn(words, 'Sygedagpenge')
    .filter((fact): fact is SeriesFact => fact.kind === 'series')
    .map((fact) => `${fact.measure} ${fact.printed} ${fact.period ?? '-'} ${fact.subject}`)

describe('a month tied to a figure', () => {
  it.each([
    [
      'I februar var 203 borgere i jobafklaringsforløb, hvor tallet i januar var 178.',
      ['count 203 2023-02 borgere i jobafklaringsforløb', 'count 178 2023-01 borgere i jobafklaringsforløb'],
    ],
    [
      'I februar blev der holdt 412 opfølgningssamtaler, heraf 305 pr. telefon.',
      ['count 412 2023-02 opfølgningssamtaler', 'count 305 2023-02 opfølgningssamtaler'],
    ],
    [
      '64 personer havde i september været ledige i mere end et år, mod 81 på samme tidspunkt sidste år og hele 176 i 2020.',
      [
        'count 64 2022-09 personer ledige i mere end et år',
        'count 81 2021-09 personer ledige i mere end et år',
        'count 176 2020 personer ledige i mere end et år',
      ],
    ],
    [
      'I september var 412 fuldtidspersoner bruttoledige. Det svarer til 2,2 pct. af arbejdsstyrken og er 37 flere end i september 2021.',
      [
        'count 412 2022-09 fuldtidspersoner bruttoledige',
        'share 2,2 2022-09 arbejdsstyrken',
        'change 37 2022-09 fuldtidspersoner bruttoledige',
      ],
    ],
  ])('is when so many were counted: %s', (words, expected) => {
    expect(rows(words)).toEqual(expected)
  })

  it.each([
    ['Der var 118 forløb i december 2022, og i februar var der 126.', ['2022-12', '2023-02']],
    ['Der var 118 forløb i januar 2021, og i juni var der 126.', ['2021-01', '2021-06']],
  ])('is the first one behind the time before it: %s', (words, expected) => {
    expect(rows(words).map((row) => row.split(' ')[2])).toEqual(expected)
  })

  it('is not the month that a change is only compared with', () => {
    expect(rows('I marts var der 12 flere ledige end i februar.')).toEqual(['change 12 2023-03 ledige'])
  })

  it('tells nothing of what shall be', () => {
    expect(rows('I juni skal 12 borgere deltage i et forløb.')).toEqual([])
    expect(rows('I januar besluttede udvalget at ansætte 3 medarbejdere.')).toEqual([])
  })
})
