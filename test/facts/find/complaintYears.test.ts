/** The time that complaints are of where their own sentence prints none, or compares with another. */
import { describe, expect, it } from 'vitest'
import type { ComplaintFact } from '../../../src/facts/model/complaint.ts'
import { factsIn } from './inMinutes.ts'

const rows = (words: string, title = 'Klager over afgørelser'): readonly string[] =>
  factsIn(words, title)
    .filter((fact): fact is ComplaintFact => fact.kind === 'complaint')
    .map(({ measure, value, period, group }) => [measure, value, period, group].join(' ').trim())

describe('the time of complaints', () => {
  it.each([
    [
      'goes on behind a sentence that only compares with an earlier year',
      'Der blev i 1. halvår 2022 modtaget 96 klager. I 1. halvår 2021 var der 108 klager.\n\nI 22 tilfælde ændrede kommunen sin afgørelse ved genvurderingen.',
      ['received 96 2022-H1', 'received 108 2021-H1', 'changed_by_municipality 22 2022-H1'],
    ],
    [
      'turns to an earlier year with a paragraph of its own',
      'Kommunen modtog 96 klager i 2022.\n\nIfølge statistikken for 2021 afgjorde Ankestyrelsen 40 sager.\n\nHeraf blev 30 stadfæstet.',
      ['received 96 2022', 'decided 40 2021', 'affirmed 30 2021'],
    ],
    [
      'is that of the decisions complained of',
      'Klager vedrører ikke 2021 alene.\n\nJobcentret traf i 2022 ca. 14.300 afgørelser. Der blev klaget over 96 af dem.',
      ['received 96 2022'],
    ],
    [
      'is the year before where the clause points at it',
      'Der blev i 2022 indgivet 96 klager over afgørelser truffet i jobcentret, hvilket er 12 færre end året før, hvor der indkom 108.',
      ['about_decisions 96 2022', 'change 12 2022', 'about_decisions 108 2021'],
    ],
    [
      'is that of as many as came then',
      'Vi fik 38 klager over afgørelser i 2022. Det er 4 flere end i 2021, hvor der kom 34.',
      ['received 38 2022', 'change 4 2022', 'received 34 2021'],
    ],
    [
      'is that of all a list parts by area',
      'Der kom 59 klager i 2022.\n\nKlagerne fordeler sig således:\n\n- Sygedagpenge: 38\n- Kontanthjælp: 21\n- I alt: 59',
      [
        'received 59 2022',
        'received 38 2022 Sygedagpenge',
        'received 21 2022 Kontanthjælp',
        'received 59 2022',
      ],
    ],
  ])('%s', (_, words, expected) => {
    expect(rows(words)).toEqual(expected)
  })
  it('leaves a list of what became of complaints to its own names', () => {
    expect(
      rows('Ankestyrelsens afgørelser i 2022 fordeler sig således:\n\n- Stadfæstet: 20\n- Hjemvist: 4'),
    ).toEqual(['affirmed 20 2022', 'remitted 4 2022'])
  })
})

describe('a rate in another year', () => {
  it.each([
    [
      'Stadfæstelsesprocenten er dermed 77 i 1. halvår 2022 mod 72 i hele 2021.',
      ['share 77 2022-H1', 'share 72 2021'],
    ],
    ['Omgørelsesprocenten var 22 pct. i 2022. I 2021 var den 27 pct.', ['share 22 2022', 'share 27 2021']],
    [
      'Omgørelsesprocenten var 27 i 2022, og antallet af klager faldt fra 30 til 20.',
      ['share 27 2022', 'received 30', 'received 20 2022'],
    ],
  ])('is a share, and a number of complaints is none: %s', (words, expected) => {
    expect(rows(words)).toEqual(expected)
  })
})

describe('what complaints moved from and to', () => {
  it.each([
    ['Omgørelsesprocenten er siden 2020 faldet fra 32 til 24.', ['share 32 2020', 'share 24 2022']],
    ['Omgørelsesprocenten er i 2022 steget fra 24 til 32.', ['share 24', 'share 32 2022']],
    ['Omgørelsesprocenten faldt fra 32 i 2021 til 24 i 2022.', ['share 32 2021', 'share 24 2022']],
    ['Antallet af klager er faldet fra 120 i 2021 til 96.', ['received 120 2021', 'received 96 2022']],
    [
      'Antallet af klager er faldet fra 120 i 1. halvår 2021 til 96 i 1. halvår 2022.',
      ['received 120 2021-H1', 'received 96 2022-H1'],
    ],
    ['Antallet af klager er steget fra 2021 til 2022 med 14 klager.', ['change 14 2022']],
  ])('has the time told of it, and no other: %s', (words, expected) => {
    expect(rows(words, 'Klagesager 2022')).toEqual(expected)
  })
})

describe('the first months of the year', () => {
  it.each([
    [
      'I årets første seks måneder er der modtaget 71 klager. Heraf vedrørte otte sagsbehandlingen.',
      'Klager',
      ['received 71 2022-H1', 'about_handling 8 2022-H1'],
    ],
    [
      'I årets første seks måneder er der modtaget 71 klager mod 80 i samme periode 2020 og 150 klager i hele 2020.',
      'Klager i 2021',
      ['received 71 2021-H1', 'received 80 2020-H1', 'received 150 2020'],
    ],
  ])('are told as a part of it: %s', (words, title, expected) => {
    expect(rows(words, title)).toEqual(expected)
  })
})

it('is not the year in which some of them began', () => {
  const words =
    'Ankestyrelsen afgør klagerne. Styrelsen har truffet afgørelse i 56 sager, hvoraf enkelte var indbragt allerede i 2021.'
  expect(rows(words, 'Klager i 2022')).toEqual(['decided 56 2022'])
})
