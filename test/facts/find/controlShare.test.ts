/** Shares and police reports of the control group, and what it paid back itself. */
import { describe, expect, it } from 'vitest'
import type { ControlFact } from '../../../src/facts/model/control.ts'
import { factsIn } from './inMinutes.ts'

const rows = (words: string, title = 'Kontrolgruppens resultater i 2022'): readonly string[] =>
  factsIn(words, title)
    .filter((fact): fact is ControlFact => fact.kind === 'control')
    .map(({ measure, value, period }) => [measure, value, period].join(' '))

describe('the share of cases with a result', () => {
  it.each([
    [
      'I 2022 er 412 sager behandlet. I 167 af sagerne blev ydelsen stoppet. Det svarer til 41 pct. af sagerne.',
      ['cases 412 2022', 'cases_with_result 167 2022', 'share_with_result 41 2022'],
    ],
    [
      'Ud af de 301 afsluttede sager endte 104 med et økonomisk resultat, svarende til 35 pct. I 2021 var andelen 34 pct.',
      [
        'cases 301 2022',
        'cases_with_result 104 2022',
        'share_with_result 35 2022',
        'share_with_result 34 2021',
      ],
    ],
    [
      'Der er opnået et økonomisk resultat i 44 pct. af sagerne i 2022 mod 39 pct. i 2021.',
      ['share_with_result 44 2022', 'share_with_result 39 2021'],
    ],
    [
      'I 167 af sagerne blev ydelsen stoppet. Det svarer til 12 pct. af budgettet.',
      ['cases_with_result 167 2022'],
    ],
    ['Kontrolgruppen har behandlet 412 sager, svarende til 41 pct. af anmeldelserne.', ['cases 412 2022']],
  ])('is read behind what was counted: %s', (words, expected) => {
    expect(rows(words)).toEqual(expected)
  })
})

describe('what the control came to', () => {
  it.each([
    ['Tre sager er overgivet til politiet.', ['police_reports 3 2022']],
    ['Der er i 2022 indgivet 8 politianmeldelser.', ['police_reports 8 2022']],
    [
      'Gruppen har i 2022 afsluttet 164 sager, hvilket er 23 flere end i 2021.',
      ['cases 164 2022', 'change 23 2022'],
    ],
    ['Ydelsen er blevet stoppet eller nedsat i 41 af sagerne.', ['cases_with_result 41 2022']],
    ['Ydelsen er ikke blevet stoppet i 41 af sagerne.', []],
    [
      'Den samlede effekt i 2022 var på 3,1 mio. kr., fordelt på 0,8 mio. kr. i tilbagebetalingskrav og 2,3 mio. kr. i sparede ydelser.',
      ['result 3100000 2022', 'repayment_claims 800000 2022', 'future_savings 2300000 2022'],
    ],
    ['Borgerne har tilbagebetalt 38.400 kr. i 2022.', ['repayment_claims 38400 2022']],
    ['Der er fundet fejl, og kommunen har tilbagebetalt 38.400 kr. til staten.', []],
    ['Der er fundet fejl, og der er tilbagebetalt 61.200 kr. i refusion til staten.', []],
  ])('%s', (words, expected) => {
    expect(rows(words)).toEqual(expected)
  })
  it('is of a year that is not over, where the paper says so', () => {
    expect(
      rows(
        'I årets første tre kvartaler har Kontrolteamet undersøgt 139 sager. I årets første kvartal 2023 blev 12 sager undersøgt.',
        'Status fra Kontrolteamet',
      )[0],
    ).toBe('cases 139 2022-01/2022-09')
  })
  it('is read under the title of a whole control', () => {
    expect(rows('Det samlede provenu er 6,2 mio. kr.', 'Helhedsorienteret kontrol 2022')).toEqual([
      'result 6200000 2022',
    ])
  })
})
