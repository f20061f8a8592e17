/** Tables of the control with rows of other matters, and what the control calls itself. */
import { describe, expect, it } from 'vitest'
import type { Fact } from '../../../src/facts/model.ts'
import { factsIn } from './inMinutes.ts'

const year = (fact: Fact): string => ('period' in fact ? (fact.period ?? '-') : '-')
const rows = (words: string, title = 'Orientering om Kontrolgruppens arbejde'): readonly string[] =>
  factsIn(words, title).map((fact) => [fact.kind, fact.measure, fact.value, year(fact)].join(' '))
const subjects = (words: string, title: string): readonly string[] =>
  factsIn(words, title).map(({ subject }) => subject)

const head = '\t2022\t2021\nAntal behandlede sager\t140\t152\n'
const claims = 'Tilbagebetalingskrav\t1,2 mio. kr.\t1,4 mio. kr.'
const told = [
  'control cases 140 2022',
  'control cases 152 2021',
  'control repayment_claims 1200000 2022',
  'control repayment_claims 1400000 2021',
]

describe('a row among those of the control', () => {
  it('counts the cases dealt with, in either order of words', () => {
    const row = (label: string): readonly string[] => rows(`\t2022\t2021\n${label}\t140\t152\n${claims}`)
    expect(row('Sager behandlet')).toEqual(told)
    expect(row('Sager i bero')).not.toEqual(told)
  })

  it.each([
    ['Antal politianmeldelser\t4\t1', 'control police_reports', 4, 1],
    ['Antal klager\t14\t15', 'complaint received', 14, 15],
    ['Antal ansøgninger om fripladser\t20\t30', 'series count', 20, 30],
    ['Antal sager i bero\t7\t9', 'series count', 7, 9],
  ])('is read as what it is, and changes no other: %s', (row, kind, now, before) => {
    const found = rows(`${head}${row}\n${claims}`)
    expect(found).toEqual([
      ...told.slice(0, 2),
      `${kind} ${now} 2022`,
      `${kind} ${before} 2021`,
      ...told.slice(2),
    ])
  })
  it('is a share in per cent, also without the sign', () => {
    const units = (label: string): readonly (string | null)[] =>
      factsIn(`${head}${label}\t38,8\t36,1`, 'Orientering om Kontrolgruppens arbejde')
        .slice(2)
        .map(({ baseUnit }) => baseUnit)
    expect(units('Andel af sager ført til tilbagebetalingskrav')).toEqual(['percent', 'percent'])
    expect(units('Antal sager ført til tilbagebetalingskrav')).toEqual(['cases', 'cases'])
  })
  it('is no result in kroner where it adds up cases', () => {
    expect(rows('\t2021\t2022\nKontanthjælp\t20\t30\nSygedagpenge\t10\t12\nI alt\t30\t42')).not.toContain(
      'control result 42 2022',
    )
  })
  it('has the unit in its own label', () => {
    expect(rows('\t2022\nTilbagebetalingskrav (1.000 kr.)\t1.200\nAntal sager\t140')[0]).toBe(
      'control repayment_claims 1200000 2022',
    )
  })
})

describe('a row of complaints in a table of other matters', () => {
  it('leaves the others what they are', () => {
    expect(
      rows(
        'Udvikling\t2021\t2022\nAntal ledige\t500\t620\nAntal klager\t14\t15\nI alt\t514\t635',
        'Nøgletal',
      ),
    ).toEqual([
      'series count 500 2021',
      'series count 620 2022',
      'complaint received 14 2021',
      'complaint received 15 2022',
      'series count 514 2021',
      'series count 635 2022',
    ])
  })
  it('has rates of any ruling', () => {
    expect(rows('\t2021\t2022\nAntal klager\t30\t33\nStadfæstelsesprocent\t71\t75', 'Ankestatistik')).toEqual(
      [
        'complaint received 30 2021',
        'complaint received 33 2022',
        'complaint share 71 2021',
        'complaint share 75 2022',
      ],
    )
  })
})

describe('the unit that controls', () => {
  it.each([
    ['Kontrolenhedens arbejde', 'I 2022 blev der behandlet 212 sager.', 'Kontrolenheden'],
    ['Socialt bedrageri', 'Kontrolteamet behandlede 212 sager i 2022.', 'Kontrolteamet'],
    ['Socialt bedrageri', 'I 2022 blev der behandlet 212 sager.', 'Socialt bedrageri'],
    [
      'Kontrolteamets arbejde',
      'I 2022 er der afsluttet 312 sager. Det er 14 sager flere end i 2021.',
      'Kontrolteamet',
    ],
  ])('has the name that is printed: %s', (title, words, name) => {
    expect([...new Set(subjects(words, title))]).toEqual([name])
  })
})

describe('cases of the control', () => {
  const counts = (words: string): readonly string[] => rows(words).filter((row) => row.startsWith('control'))
  it.each([
    [
      'I 2022 endte 86 ud af de 344 behandlede sager med et tilbagebetalingskrav.',
      ['control cases_with_result 86 2022', 'control cases 344 2022'],
    ],
    [
      'I 2021 blev 1070 sager behandlet. Af dem endte 495 med en fremtidig besparelse.',
      ['control cases 1070 2021', 'control cases_with_result 495 2021'],
    ],
    ['I 2022 endte 86 ud af de 344 behandlede sager uden krav.', ['control cases 344 2022']],
    ['I 2021 blev 1070 sager behandlet. Af dem endte 495 uden yderligere.', ['control cases 1070 2021']],
    [
      'I 2022 er 40 sager politianmeldt, og 55 sager er under behandling.',
      ['control police_reports 40 2022'],
    ],
    [
      'Den samlede besparelse udgjorde 6,1 mio. kr. i 2022, hvilket er 0,4 mio. kr. mindre end året før.',
      ['control result 6100000 2022', 'control change 400000 2022'],
    ],
    [
      'I 2022 blev der rejst tilbagebetalingskrav for i alt 3,1 mio. kr.',
      ['control repayment_claims 3100000 2022'],
    ],
    ['I 2022 er 112 sager afsluttet med et resultat.', ['control cases_with_result 112 2022']],
    ['Der forventes behandlet 330 sager i 2023.', []],
    [
      'I 2022 er der afsluttet 312 sager. Det er 14 sager flere end i 2021, hvor der blev afsluttet 298 sager.',
      ['control cases 312 2022', 'control change 14 2022', 'control cases 298 2021'],
    ],
    [
      'I 2022 blev ydelser stoppet og krævet tilbagebetalt for i alt 4,1 mio. kr.',
      ['control result 4100000 2022'],
    ],
  ])('are told apart: %s', (words, facts) => {
    expect(counts(words)).toEqual(facts)
  })
})
