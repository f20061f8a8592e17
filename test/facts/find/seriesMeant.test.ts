/** Of what and of when a figure is, where the words beside it are of something else: a place, a budget, a cause. */
import { describe, expect, it } from 'vitest'
import type { SeriesFact } from '../../../src/facts/model/series.ts'
import { factsIn } from './inMinutes.ts'

const rows = (words: string, title = 'Nøgletal'): readonly string[] =>
  factsIn(words, title)
    .filter((fact): fact is SeriesFact => fact.kind === 'series')
    .map((fact) => [fact.measure, fact.value, fact.period ?? '-', fact.subject].join(' '))

describe('a rate of another place', () => {
  it.each([
    ['ledigheden i hele landet', 'ledigheden i hele landet'],
    ['ledigheden på landsplan', 'ledigheden på landsplan'],
    ['ledigheden i Region Sjælland', 'ledigheden i Region Sjælland'],
    ['ledigheden i klyngen', 'ledigheden i klyngen'],
  ])(
    'is of the time of the rate before it, not of the year that one is held against: %s',
    (said, subject) => {
      expect(
        rows(
          `Ledighedsprocenten var i september 2022 på 3,7 pct. mod 2,9 pct. i samme måned sidste år. Til sammenligning var ${said} 4,8 pct.`,
        ),
      ).toEqual([
        'share 3.7 2022-09 Ledighedsprocenten',
        'share 2.9 2021-09 Ledighedsprocenten',
        `share 4.8 2022-09 ${subject}`,
      ])
    },
  )
})

describe('what a budget counts on', () => {
  const beside = (planned: string): readonly string[] =>
    rows(`Der var i juni 2022 i alt 687 helårspersoner på ydelsen, mens der ${planned} 740 helårspersoner.`)

  it('is of the year where it is an average', () => {
    expect(beside('i budgettet er regnet med et gennemsnit på')[1]).toBe('expected 740 2022 helårspersoner')
    expect(beside('i budgettet er forudsat i gennemsnit')[1]).toBe('expected 740 2022 helårspersoner')
  })
  it('is of the same time as what has been, where it is none', () => {
    expect(beside('var forventet')[1]).toBe('expected 740 2022-06 helårspersoner')
  })
})

describe('what has been, behind what is expected of it', () => {
  it.each(['som er udtryk for, at der er', 'og det kan henføres til, at der blev'])(
    'is counted, and held against what was expected: %s',
    (cause) => {
      expect(
        rows(
          `For førtidspension ventes en merudgift på 1,7 mio. kr., ${cause} tilkendt 58 pensioner i første halvår mod forventet 45.`,
          'Budgetopfølgning pr. 30. juni 2022',
        ),
      ).toEqual(['count 58 2022-H1 pensioner', 'expected 45 2022-H1 pensioner'])
    },
  )
  it('stays expected where no cause stands between', () => {
    expect(rows('Det ventes, at der er 58 ledige i 2023.')).toEqual(['expected 58 2023 ledige'])
  })
  it('has the time that its own clause begins with', () => {
    expect(
      rows(
        'Merforbruget på sygedagpenge kan henføres til, at der i 1. kvartal 2022 i gennemsnit var 1.142 fuldtidspersoner på sygedagpenge.',
      ),
    ).toEqual(['count 1142 2022-Q1 fuldtidspersoner på sygedagpenge'])
  })
})

describe('who is counted', () => {
  it('is the noun before its definition, whose threshold is no share', () => {
    expect(
      rows(
        'Antallet af langtidsledige, det vil sige ledige, der har været ledige i mere end 80 pct. af tiden inden for det seneste år, udgjorde 198 personer i april 2022, hvilket er 241 færre end i samme måned året før.',
      ),
    ).toEqual(['count 198 2022-04 langtidsledige', 'change 241 2022-04 langtidsledige'])
  })
  it.each([
    ['ledige i mere end 80 pct. af tiden.', false],
    ['i arbejde i mere end 80 pct. af sagerne i 2022.', true],
  ])('is read beside a threshold only where it is a share: %s', (end, isRead) => {
    expect(rows(`I april 2022 var 198 borgere ${end}`).some((row) => row.includes(' 80 '))).toBe(isRead)
  })
  it('is the group that the sentence names itself', () => {
    const before = 'Pr. 31. maj 2022 var der 346 fordrevne, heraf 141 børn under 18 år.'
    expect(
      rows(`${before} Af de voksne, der er omfattet af programmet, var 52 kommet i beskæftigelse.`)[2],
    ).toBe('count 52 2022-05-31 voksne kommet i beskæftigelse')
    expect(rows(`${before} Af disse var 52 kommet i beskæftigelse.`)[2]).toContain('børn')
  })
  it('is what they are called behind the number', () => {
    expect(
      rows('Af 391 unge i september 2022 var 148 vurderet uddannelsesparate, mens 243 var aktivitetsparate.')
        .slice(1)
        .map((row) => row.split(' ').at(-1)),
    ).toEqual(['uddannelsesparate', 'aktivitetsparate'])
  })
  it('is no adverb, and its month stands behind the stretch', () => {
    expect(
      rows(
        'Antallet af langtidsledige er derimod steget med 6 personer siden december 2021, således at der ved udgangen af september var 134.',
      ).map((row) => row.replace(/ \S+ langt/u, ' langt')),
    ).toEqual(['change 6 langtidsledige', 'count 134 langtidsledige'])
  })
  it('keeps who a share is of for the year it is held against', () => {
    expect(
      rows(
        '61 pct. af de borgere, der har været i programmet i tre år, ved udgangen af 2021 var i beskæftigelse, mens andelen ved udgangen af 2020 var 57 pct.',
      ),
    ).toEqual([
      'share 61 2021 borgere, der har været i programmet i tre år, var i beskæftigelse',
      'share 57 2020 borgere, der har været i programmet i tre år, var i beskæftigelse',
    ])
  })
})

describe('a rate that a law steps down', () => {
  it.each([
    'Da kommunens refusion falder til 20 pct. efter 52 uger, slår de lange forløb igennem.',
    'Da refusionen falder til 20 pct., slår de lange forløb igennem.',
  ])('is no level of how long something lasts: %s', (words) => {
    expect(
      rows(`Varigheden af forløbene er steget fra 14,2 uger i 2021 til 15,6 uger. ${words}`),
    ).toHaveLength(2)
  })
  it('is another thing than a rate that fell', () => {
    expect(rows('I marts 2022 faldt ledigheden til 2,9 pct.').at(-1)).toContain('share 2.9 2022-03')
  })
})

describe('a quota', () => {
  it('that is cut stays one', () => {
    expect(rows('På området er kvoten for 2022 nedsat til 12 flygtninge.')).toEqual(['quota 12 2022 kvoten'])
  })
})

describe('a change told once more', () => {
  it('ends at the latest time, also in the whole country', () => {
    expect(
      rows(
        'I juni 2022 var der 512 ledige. I juni 2021 var tallet 467. Stigningen svarer til knap 10 %, mens stigningen på landsplan i samme periode var 6 %.',
      ).slice(-2),
    ).toEqual(['change 10 2022-06 ledige', 'change 6 2022-06 ledige på landsplan'])
  })
})

describe('a share without a noun of its own', () => {
  const level = 'I juni 2022 var andelen 52 pct.'
  it('is of what its item is about, unless a goal has just been spoken of', () => {
    expect(rows(`Ledigheden er faldende. ${level}`)).toEqual(['share 52 2022-06 Nøgletal'])
    expect(rows(`Det er ambitionen, at så mange som muligt er i job. ${level}`)).toEqual([])
    expect(rows('Målet er, at flere kommer i job. I juni 2022 var ledigheden 5,2 pct.')).toEqual([
      'share 5.2 2022-06 ledigheden',
    ])
  })
})

describe('counts of several years in one sentence', () => {
  it.each([
    [
      'I 2019 var der 71 ledige i målgruppen, i 2020 var der 78 og i 2021 var der 90.',
      ['71 2019', '78 2020', '90 2021'],
    ],
    ['I 2019 var der 71 ledige i målgruppen, mens der i 2020 var 78.', ['71 2019', '78 2020']],
    ['Der var 71 ledige i målgruppen i 2019, 78 i 2020 og 90 i 2021.', ['71 2019', '78 2020', '90 2021']],
    [
      'I 2019 var der 71 ledige i målgruppen, og i 1. halvår 2020 er gennemsnittet 84.',
      ['71 2019', '84 2020-H1'],
    ],
  ])('have their own year each, and one matter: %s', (words, expected) => {
    expect(rows(words)).toEqual(expected.map((one) => `count ${one} ledige i målgruppen`))
  })
  it('have a matter of their own where the words behind say one', () => {
    expect(rows('I 2019 var der 71 ledige i målgruppen. I 2020 var der 78 i praktik.').at(-1)).toBe(
      'count 78 2020 ledige i praktik',
    )
    expect(rows('I 2019 var der 71 ledige, i 2020 var der 78 virksomheder.').at(-1)).toBe(
      'count 78 2020 virksomheder',
    )
  })
  it.each([
    'Loven trådte i kraft i 2020, og der er 140 borgere i ordningen.',
    'Aftalen blev indgået i 2019, og jobcentret har 140 borgere i ordningen.',
  ])('have no time that is of the clause before them: %s', (words) => {
    expect(rows(words)).toEqual([])
  })
  it('have the time of their clause, whatever stands before it', () => {
    expect(
      rows(
        'Efterspørgslen efter arbejdskraft er høj, og virksomhedsservice har i 2022 modtaget 236 jobordrer.',
      ),
    ).toEqual(['count 236 2022 jobordrer'])
  })
})
