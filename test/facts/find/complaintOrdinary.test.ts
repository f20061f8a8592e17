/** Rates told on by a pronoun, rulings told in the perfect tense, and who changed a decision. */
import { describe, expect, it } from 'vitest'
import type { ComplaintFact } from '../../../src/facts/model/complaint.ts'
import { factsIn } from './inMinutes.ts'

const rows = (words: string, title = 'Klagestatistik 2022'): readonly string[] =>
  factsIn(words, title)
    .filter((fact): fact is ComplaintFact => fact.kind === 'complaint')
    .map(({ measure, value, period, subject }) => `${measure} ${value} ${period} ${subject}`)

const calculated = 'Omgørelsesprocenten er beregnet af de sager, som Ankestyrelsen har behandlet.'

describe('a rate told on by a pronoun', () => {
  it.each([
    [
      `${calculated} Den var 21 pct. i 2022 mod 29 pct. i 2021.`,
      ['share 21 2022 omgørelsesprocenten', 'share 29 2021 omgørelsesprocenten'],
    ],
    [
      'På landsplan var omgørelsesprocenten 27 pct. i 2022. Den var 29 pct. i 2021.',
      ['share 27 2022 omgørelsesprocenten på landsplan', 'share 29 2021 omgørelsesprocenten på landsplan'],
    ],
    [`${calculated} Den er faldet med 8 procentpoint.`, []],
    [
      'På landsplan var omgørelsesprocenten 27 pct. i 2022. Den var 21 pct. i Assens Kommune.',
      ['share 27 2022 omgørelsesprocenten på landsplan'],
    ],
  ])('is the one just named: %s', (words, expected) => {
    expect(rows(words)).toEqual(expected)
  })
})

describe('what the board has decided', () => {
  it.each([
    'Ankestyrelsen har i 1. halvår 2020 afgjort 35 sager fra Faxe Kommune.',
    'I perioden har Ankestyrelsen i alt afgjort 35 sager fra Faxe Kommune.',
    'Ankestyrelsen har i første halvår af 2020 truffet afgørelse i 35 sager.',
  ])('is read with the time between: %s', (words) => {
    expect(rows(words, 'Ankesager i 1. halvår 2020')).toEqual(['decided 35 2020-H1 sager'])
  })
  it('is nothing that it has received', () => {
    expect(rows('Ankestyrelsen har i 1. halvår 2020 modtaget 35 sager.').join()).not.toContain('decided')
  })
})

describe('a decision that was changed', () => {
  it.each([
    ['I 19 sager ændrede kommunen selv afgørelsen.', 'changed_by_municipality 19 2022 sager'],
    ['I 19 af klagerne omgjorde jobcentret sin afgørelse.', 'changed_by_municipality 19 2022 klager'],
    ['I 19 sager ændrede Ankestyrelsen kommunens afgørelse.', 'changed 19 2022 sager'],
  ])('is changed by whom the words name: %s', (words, expected) => {
    expect(rows(words)).toEqual([expected])
  })
  it('is none where the municipality did not', () => {
    expect(rows('I 19 sager ændrede kommunen ikke afgørelsen.')).toEqual([])
  })
})

describe('a ruling that is denied', () => {
  const kinds = (words: string): readonly string[] =>
    rows(words).map((row) => row.split(' ').slice(0, 2).join(' '))
  it.each([
    [
      'Ankestyrelsen har ikke givet kommunen medhold i 18 ud af de i alt 26 behandlede sager.',
      ['decided 26'],
    ],
    [
      'Ankestyrelsen har ikke givet kommunen medhold i 18 ud af de i alt 26 behandlede sager. Det svarer til medhold i 69% af sagerne.',
      ['decided 26'],
    ],
    ['Klagerne fordeler sig således:\n- I 7 sager blev afgørelsen ikke stadfæstet', []],
    ['Klagerne fordeler sig således:\n- 7 sager er ikke ændret eller ophævet', []],
  ])('is none: %s', (words, expected) => {
    expect(kinds(words)).toEqual(expected)
  })
  it.each([
    [
      'Ankestyrelsen har givet kommunen medhold i 18 ud af de i alt 26 behandlede sager.',
      ['upheld 18', 'decided 26'],
    ],
    ['Klagerne fordeler sig således:\n- I 7 sager blev afgørelsen stadfæstet', ['affirmed 7']],
    ['Klagerne fordeler sig således:\n- 7 sager er endnu ikke afgjort', ['pending 7']],
  ])('is one where nothing denies it: %s', (words, expected) => {
    expect(kinds(words)).toEqual(expected)
  })
})
