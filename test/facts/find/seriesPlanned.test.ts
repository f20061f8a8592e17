/** What a budget or a forecast took for granted, beside what came of it: expected for its own clause only. */
import { describe, expect, it } from 'vitest'
import type { SeriesFact } from '../../../src/facts/model/series.ts'
import { factsIn } from './inMinutes.ts'

const rows = (words: string, title = 'Budgetopfølgning 2022'): readonly string[] =>
  factsIn(words, title)
    .filter((fact): fact is SeriesFact => fact.kind === 'series')
    .map((fact) => [fact.measure, fact.value, fact.period ?? '-', fact.subject].join(' '))

const both = ['count 1012 2022 ledige', 'expected 955 2022 ledige']

describe('a plan', () => {
  it.each([
    'Der var 1.012 ledige i 2022, mens der i budgettet er forudsat 955.',
    'Der var 1.012 ledige i 2022, mens budgettet forudsætter 955.',
    'Der var 1.012 ledige i 2022. I budgettet var der regnet med 955.',
    'Der var 1.012 ledige i 2022, hvor der var budgetteret med 955.',
    'Der var i 2022 1.012 ledige mod budgetteret 955.',
    'Der var 1.012 ledige i 2022 mod forventet 955.',
    'Der var 1.012 ledige i 2022 mod de forventede 955.',
    'Der var 1.012 ledige i 2022 mod 955 i det oprindelige budget.',
    'Der var 1.012 ledige i 2022, mens der i budgettet er lagt 955 til grund.',
  ])('stands beside what has been: %s', (words) => {
    expect(rows(words)).toEqual(both)
  })

  it('does not make what has been an expectation, though the sentence began with one', () => {
    expect(
      rows(
        'Her ventes et merforbrug på 10,3 mio. kr., hvilket skyldes, at der i gennemsnit har været 1.012 ledige i 2022, mens der i budgettet er forudsat 955.',
      ),
    ).toEqual(both)
  })

  it('is of the year of the paper, and what came of it too', () => {
    expect(
      rows(
        'Det skal ses i sammenhæng med, at der i budgettet var regnet med 780 helårspersoner. Det faktiske antal blev 741.',
      ),
    ).toEqual(['expected 780 2022 helårspersoner', 'count 741 2022 helårspersoner'])
    expect(rows('Antallet af helårspersoner endte på 812 mod budgetteret 770.')).toEqual([
      'count 812 2022 helårspersoner',
      'expected 770 2022 helårspersoner',
    ])
    expect(
      rows(
        'Der ventes merudgifter, da der er tilkendt 212 førtidspensioner i første halvår mod forventet 180.',
      ),
    ).toEqual(['count 212 2022-H1 førtidspensioner', 'expected 180 2022-H1 førtidspensioner'])
  })

  it('of a quarter to come is of the next one', () => {
    expect(
      rows(
        'Der var 2.640 ledige i januar 2023. Forvaltningen har i prognosen lagt til grund, at antallet falder til 2.450 i 4. kvartal.',
        'Budgetopfølgning',
      ),
    ).toEqual(['count 2640 2023-01 ledige', 'expected 2450 2023-Q4 ledige'])
  })

  it('is of the year where the budget rests on it, and of the month where it is held against one', () => {
    const there = 'Der er i august 2022 1.012 ledige,'
    expect(rows(`${there} hvor budgettet bygger på 955.`)).toContain('expected 955 2022 ledige')
    expect(rows(`${there} hvor der er regnet med 955.`)).toContain('expected 955 2022-08 ledige')
  })

  it.each([
    'Der var 1.012 ledige i 2022 mod 955 i 2021.',
    'Der var 1.012 ledige i 2022, og der er ikke regnet med 955.',
    'Der er regnet med, at antallet stiger med 955 ledige i 2022.',
    'Der er forudsat 3 mio. kr. i 2022.',
  ])('is not read in: %s', (words) => {
    expect(rows(words).filter((row) => row.startsWith('expected'))).toEqual([])
  })
})

describe('by how much something is to go', () => {
  const counts = (words: string): readonly string[] =>
    factsIn(words, 'Sygedagpenge').flatMap((fact) =>
      fact.kind === 'series' ? [`${fact.measure} ${fact.value}`] : [],
    )
  it.each([
    ['Handleplanen kan nedbringe antallet af sygedagpengemodtagere med 60 fuldtidspersoner i 2024.', []],
    ['Projektet skal mindske antallet af ledige med 25 personer i 2024.', []],
    [
      'Indsatsen har reduceret antallet af sygedagpengemodtagere med 60 fuldtidspersoner i 2023.',
      ['change 60'],
    ],
    ['I 2023 var der 60 fuldtidspersoner på sygedagpenge.', ['count 60']],
  ])('is no count: %s', (words, expected) => {
    expect(counts(words)).toEqual(expected)
  })
})
