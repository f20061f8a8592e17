/** Counts and shares whose time, place or matter stands elsewhere than before the figure. */
import { describe, expect, it } from 'vitest'
import type { SeriesFact } from '../../../src/facts/model/series.ts'
import { factsIn } from './inMinutes.ts'

const rows = (words: string, title = 'Status'): readonly string[] =>
  factsIn(words, title)
    .filter((fact): fact is SeriesFact => fact.kind === 'series')
    .map((fact) =>
      [fact.measure, fact.printed, fact.baseUnit, fact.period ?? '-', fact.trend ?? '', fact.subject]
        .filter((part) => part !== '')
        .join(' '),
    )

describe('a date at the head of its sentence', () => {
  it.each([
    [
      'Den 1. juli 2025 bliver yderligere cirka 46 borgere omfattet af arbejdspligten.',
      ['change 46 persons 2025-07-01 up borgere omfattet af arbejdspligten'],
    ],
    [
      'Fra den 1. juli 2025 bliver 46 borgere omfattet af arbejdspligten.',
      ['count 46 persons 2025-07-01 borgere omfattet af arbejdspligten'],
    ],
    ['Den 1. juli 2025 træder loven i kraft for 46 borgere.', []],
    [
      'I juni 2024 havde 275 virksomheder en fast kontaktperson, og i oktober 2024 var tallet 448 virksomheder.',
      [
        'count 275 companies 2024-06 virksomheder en fast kontaktperson',
        'count 448 companies 2024-10 virksomheder en fast kontaktperson',
      ],
    ],
    [
      'Den 20. november 2022 blev prisen uddelt. Til prisen var der indstillet 34 private og 11 offentlige virksomheder.',
      [
        'count 34 companies 2022-11-20 private virksomheder',
        'count 11 companies 2022-11-20 offentlige virksomheder',
      ],
    ],
  ])('holds for what comes about then: %s', (words, facts) => {
    expect(rows(words)).toEqual(facts)
  })
})

describe('a quarter without its year', () => {
  const words = (quarter: string): string => `48 borgere har mistet dagpengeretten i ${quarter} kvartal.`
  const lost = (period: string): readonly string[] => [
    `count 48 persons ${period} borgere har mistet dagpengeretten`,
  ]
  it('is of the year of the title', () => {
    expect(rows(words('1.'), 'Ledighed i 2022')).toEqual(lost('2022-Q1'))
  })
  it('is the last one that was over at the meeting', () => {
    expect(rows(words('4.'), 'Ledighed')).toEqual(lost('2022-Q4'))
    expect(rows(words('4.'), 'Ledighed i 2023')).toEqual(lost('2022-Q4'))
  })
  it('is not guessed where it is not over', () => {
    expect(rows(words('1.'), 'Ledighed')).toEqual([])
  })
  it('is only expected where the verb behind the figure says so', () => {
    expect(rows('48 borgere forventes at miste dagpengeretten i 1. kvartal.', 'Ledighed i 2023')[0]).toMatch(
      /^expected 48 persons 2023-Q1/,
    )
  })
})

describe('a quota', () => {
  it.each([
    [
      'For 2019 er kommunekvoten for Slagelse Kommune på 18 flygtninge.',
      ['quota 18 persons 2019 kommunekvoten'],
    ],
    [
      'Kommunens kvote for 2019 er 18 flygtninge mod 22 i 2018.',
      ['quota 18 persons 2019 kvote', 'quota 22 persons 2018 kvote'],
    ],
  ])('is one wherever its word stands: %s', (words, facts) => {
    expect(rows(words)).toEqual(facts)
  })
})

describe('vacant posts', () => {
  it('are no people', () => {
    expect(rows('I juni 2023 var antallet af nyopslåede ledige stillinger på Jobnet 412.')).toEqual([
      'count 412 count 2023-06 ledige stillinger',
    ])
  })
})

describe('a change', () => {
  it('goes on from the sentence before in percentage points, too', () => {
    expect(
      rows(
        'Antallet af lokale arbejdspladser er faldet 0,23 % i forhold til samme tidspunkt sidste år. På landsplan har der været en stigning på 0,79 procentpoint.',
      )[1],
    ).toBe('change 0,79 percentage_points - up lokale arbejdspladser på landsplan')
  })
  it('is of the number right before it, which needs no time', () => {
    const vacant = 'Antallet af ledige stillinger på Jobnet var 412, svarende til et fald på 18 pct.'
    expect(rows(vacant)).toEqual(['change 18 percent - down ledige stillinger på Jobnet'])
    expect(rows(vacant, 'Status februar 2023')).toEqual([
      'count 412 count 2023-02 ledige stillinger på Jobnet',
      'change 18 percent 2023-02 down ledige stillinger på Jobnet',
    ])
    expect(rows(vacant, 'Budget 2023')).toHaveLength(1)
    expect(rows(`Ledigheden var 2,4 pct. i juni 2023. ${vacant}`)[1]).toMatch(/ledige stillinger på Jobnet$/u)
  })
})

describe('a figure of another kind', () => {
  it.each([
    [
      'Antallet af sygedagpengemodtagere steg fra 4. kvartal 2021 til 4. kvartal 2022 med 6,2 pct. til 1.214.',
      [
        'change 6,2 percent 2021-Q4/2022-Q4 up sygedagpengemodtagere',
        'count 1.214 persons 2022-Q4 sygedagpengemodtagere',
      ],
    ],
    [
      '71 pct. af virksomhederne samarbejdede med jobcentret i 2022, mens gennemsnittet for klyngen var 64 pct.',
      [
        'share 71 percent 2022 virksomhederne samarbejdede med jobcentret',
        'share 64 percent 2022 virksomhederne samarbejdede med jobcentret, gennemsnittet for klyngen',
      ],
    ],
    ['Kommunen er nr. 34 ud af 98 kommuner i januar 2023.', []],
  ])('is not taken for one of the municipality: %s', (words, facts) => {
    expect(rows(words)).toEqual(facts)
  })
})

describe('a rate', () => {
  it.each([
    [
      'Den gennemsnitlige refusionsprocent for sygedagpenge var 31,4 i 2022 mod 32,0 året før.',
      [
        'share 31,4 percent 2022 gennemsnitlige refusionsprocent for sygedagpenge',
        'share 32,0 percent 2021 gennemsnitlige refusionsprocent for sygedagpenge',
      ],
    ],
    [
      'Ledigheden er faldet fra 3,6 pct. i januar 2022 til 3,2 pct. i januar 2023.',
      ['share 3,6 percent 2022-01 Ledigheden', 'share 3,2 percent 2023-01 Ledigheden'],
    ],
    [
      'Ungeledigheden (16-24 år) var 2,4 pct. i februar 2023.',
      ['share 2,4 percent 2023-02 Ungeledigheden (16-24 år)'],
    ],
    [
      'Sygedagpengesager varede i gennemsnit 18,4 uger i 2022 mod 19,1 uger i 2021.',
      ['level 18,4 weeks 2022 Sygedagpengesager', 'level 19,1 weeks 2021 Sygedagpengesager'],
    ],
    [
      'Varigheden var 23,4 uger i 2022, hvilket er under landsgennemsnittet på 26,1.',
      ['level 23,4 weeks 2022 Varigheden', 'level 26,1 weeks 2022 Varigheden, landsgennemsnittet'],
    ],
    [
      'I marts 2022 var ledigheden 3,1 %. I Region Midtjylland var den 2,8 %, og på landsplan var den 2,9 %.',
      [
        'share 3,1 percent 2022-03 ledigheden',
        'share 2,8 percent 2022-03 ledigheden i Region Midtjylland',
        'share 2,9 percent 2022-03 ledigheden på landsplan',
      ],
    ],
  ])('has its own name, place and time: %s', (words, facts) => {
    expect(rows(words)).toEqual(facts)
  })
})
