/** Sentences that state a goal together with what is: which figure is which, of when, and which way is better. */
import { describe, expect, it } from 'vitest'
import type { GoalFact } from '../../../src/facts/model/goal.ts'
import { factsIn } from './inMinutes.ts'

const rows = (words: string, title = 'Opfølgning på mål 2022'): readonly string[] =>
  factsIn(words, title)
    .filter((fact): fact is GoalFact => fact.kind === 'goal')
    .map(({ measure, value, period, direction, status }) =>
      [measure, value, period ?? '-', direction, status].filter((one) => one !== null).join(' '),
    )
const subjects = (words: string): readonly string[] => [
  ...new Set(factsIn(words, 'Opfølgning på mål 2022').map(({ subject }) => subject)),
]

describe('what is, before the goal', () => {
  const reached =
    'Antallet af ledige med mere end et års ledighed er nede på 274, og dermed er måltallet på 280 allerede nået.'
  it('wants fewer where it is down at its goal, however long those counted have waited', () => {
    expect(rows(reached)).toEqual(['level 274 - fewer', 'verdict 2022 fewer met', 'target 280 2022 fewer'])
    expect(subjects(reached)).toEqual(['Antallet af ledige med mere end et års ledighed'])
  })
  it('wants neither where it fell below a goal that is not reached', () => {
    expect(rows('Andelen af unge i gang er faldet til 60 %, og målet på 70 % er derfor ikke nået.')).toEqual([
      'level 60 -',
      'target 70 2022',
      'verdict 2022 not_met',
    ])
  })
  it('began where it came from', () => {
    const words =
      'Mål 1 er delvist nået. Andelen af langtidsledige er faldet fra 24 % i 2020 til 21 % i august 2021, hvor målet er 20 %.'
    expect(rows(words)).toEqual([
      'verdict 2022 fewer partly_met',
      'baseline 24 2020 fewer',
      'level 21 2021-08 fewer',
      'target 20 2022 fewer',
    ])
    expect(subjects(words)).toEqual(['Andelen af langtidsledige'])
  })
  it('is of those it is for', () => {
    const words = 'For de unge er målet på 80 pct. nået, idet 82 pct. er i uddannelse eller job.'
    expect(rows(words)).toEqual(['verdict 2022 met', 'target 80 2022', 'level 82 -'])
    expect(subjects(words)).toEqual(['de unge'])
  })
})

describe('what is, behind the goal', () => {
  it('is of its own year where the goal is labelled', () => {
    const words =
      'Mål 4: Der skal oprettes 250 nye lærlingepladser i 2023, hvor der i 2021 blev oprettet 205.'
    expect(rows(words)).toEqual(['target 250 2023 more', 'level 205 2021 more'])
    expect(subjects(words)).toEqual(['Der skal oprettes 250 nye lærlingepladser i 2023'])
  })
  it('is another target where more is demanded', () => {
    expect(rows('Mål 4: Der skal oprettes 250 pladser i 2023, hvor der i 2024 skal oprettes 300.')).toEqual([
      'target 250 2024 more',
      'target 300 2024 more',
    ])
  })
  it('stands behind the reason why it is met, or a semicolon', () => {
    const words =
      'Af de tre mål i Beskæftigelsesplan 2021 ventes to nået. Målet om 1.500 jobordrer er allerede nået, eftersom der ved udgangen af juli 2021 var indhentet 1.566. Derimod er målet om, at højst 650 unge må modtage uddannelseshjælp, endnu ikke opfyldt; i juli 2021 var der 702.'
    expect(rows(words).filter((row) => !row.startsWith('goals'))).toEqual([
      'target 1500 2021 more',
      'verdict 2021 more met',
      'level 1566 2021-07 more',
      'target 650 2021 fewer',
      'verdict 2021 fewer not_met',
      'level 702 2021-07 fewer',
    ])
    expect(subjects(words).slice(1)).toEqual([
      '1.500 jobordrer',
      'højst 650 unge må modtage uddannelseshjælp',
    ])
  })
  it('does not give the goal its year', () => {
    expect(rows('Måltallet for praktikker er 500, idet der i 2021 var 430.')).toEqual([
      'target 500 2022',
      'level 430 2021',
    ])
  })
})

describe('a verdict on a goal', () => {
  it.each([
    ['Målet er langt fra opfyldt.', 'verdict - far'],
    ['For de unge er målet om 150 borgere i job endnu ikke nået.', 'verdict - more not_met'],
  ])('is read: %s', (words, verdict) => {
    expect(rows(words, 'Opfølgning på mål').filter((row) => row.startsWith('verdict'))).toEqual([verdict])
  })
  it.each([
    'Hermed er målet om mindst 150 borgere, der har nået 30 år, sat.',
    'Når det er sket, er målet på 80 pct. nået.',
    'I 2023 er målet om, at 80 pct. har opfyldt kravet, en udfordring.',
  ])('is none: %s', (words) => {
    expect(rows(words).filter((row) => row.startsWith('verdict'))).toEqual([])
  })
})

describe('a level that only words date', () => {
  const words = 'Målet for unge i job var 60 pct. Resultatet blev 62 pct. Et år tidligere var andelen 58 pct.'
  it('is of the year of a goal that is over, and of the one before', () => {
    expect(rows(words, 'Resultater af plan 2022')).toEqual([
      'target 60 2022',
      'level 62 2022',
      'level 58 2021',
    ])
  })
  it('has no year where the goal has none, or is not over', () => {
    expect(rows(words, 'Resultater af mål').slice(1)).toEqual(['level 62 -', 'level 58 -'])
    expect(rows(words, 'Resultater af plan 2023').slice(1)).toEqual(['level 62 -', 'level 58 -'])
  })
})

describe('so many out of those that a goal asks for', () => {
  it('are the level and the target', () => {
    const words = 'Det halter med fleksjobbene. Her er der etableret 71 ud af de 120, som målet lyder på.'
    expect(rows(words)).toEqual(['level 71 - more', 'target 120 2022 more'])
    expect(subjects(words)).toEqual(['Det halter med fleksjobbene'])
  })
  it('are none where the goal is only spoken of', () => {
    expect(rows('Der er klaget i 71 ud af de 120 sager, som målet ikke gælder for.')).toEqual([])
  })
})
