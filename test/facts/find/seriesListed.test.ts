/** Lists of times, what goes on behind them, and figures held against others or against a year before. */
import { describe, expect, it } from 'vitest'
import type { SeriesFact } from '../../../src/facts/model/series.ts'
import { factsIn } from './inMinutes.ts'

const rows = (words: string, title = 'Status på ledigheden'): readonly string[] =>
  factsIn(words, title)
    .filter((fact): fact is SeriesFact => fact.kind === 'series')
    .map(({ measure, value, period, trend, subject }) =>
      [measure, value, period ?? '-', trend ?? '', subject].join(' ').replace(/ {2}/gu, ' '),
    )

describe('a list of times', () => {
  const list = 'har udviklet sig således:\n\n- 1. kvartal 2019: 688\n- 1. kvartal 2020: 731'
  it('is counted as the words above it say', () => {
    expect(rows(`Antallet af fuldtidspersoner på sygedagpenge ${list}`)).toEqual([
      'count 688 2019-Q1 fuldtidspersoner på sygedagpenge',
      'count 731 2020-Q1 fuldtidspersoner på sygedagpenge',
    ])
  })
  it('is a share of a rate', () => {
    expect(
      rows('Ledigheden i kommunen har udviklet sig således:\n\n- Maj 2021: 3,3\n- Maj 2022: 2,4 pct.'),
    ).toEqual(['share 3.3 2021-05 Ledigheden i kommunen', 'share 2.4 2022-05 Ledigheden i kommunen'])
  })
  it.each([
    'Budgettet har udviklet sig således:\n\n- 2021: 688\n- 2022: 731',
    'Antallet af ledige (i 1.000 kr.) har udviklet sig således:\n\n- 2021: 688\n- 2022: 731',
    'Antallet af ledige har udviklet sig således:\n\n- Maj 2022: 688 på 3 måneder',
    'Antallet af ledige skal udvikle sig således:\n\n- Maj 2022: 688\n- Maj 2023: 600',
  ])('is none where the words count nothing: %s', (words) => {
    expect(rows(words).filter((row) => row.includes('688'))).toEqual([])
  })
  it('names what the paragraph below points back at', () => {
    expect(
      rows(
        `Antallet af fuldtidspersoner på sygedagpenge ${list}\n\nDet seneste år er antallet øget med 33 fuldtidspersoner, svarende til 4,5 pct. Ser man over to år, er stigningen 11,0 pct. i Viborg mod 6,3 pct. i sammenligningskommunerne.`,
      ).slice(2),
    ).toEqual([
      'change 33 - up fuldtidspersoner på sygedagpenge',
      'change 4.5 - up fuldtidspersoner på sygedagpenge',
      'change 11 - up fuldtidspersoner på sygedagpenge i Viborg',
      'change 6.3 - up fuldtidspersoner på sygedagpenge i sammenligningskommunerne',
    ])
  })
})

describe('a figure beside another', () => {
  it.each([
    [
      'Der var 642 bruttoledige i Viborg Kommune i april 2021, hvilket svarer til 2,9 pct. af arbejdsstyrken. Et år tidligere var der 861 ledige. Ledigheden er således faldet med 219 personer eller 25,4 pct. Faldet var på 18,7 pct. i Region Nordjylland og på 19,2 pct. i hele landet.',
      [
        'count 642 2021-04 bruttoledige i Viborg Kommune',
        'share 2.9 2021-04 arbejdsstyrken',
        'count 861 2020-04 ledige',
        'change 219 2021-04 down Ledigheden',
        'change 25.4 2021-04 down Ledigheden',
        'change 18.7 2021-04 down Ledigheden i Region Nordjylland',
        'change 19.2 2021-04 down Ledigheden i hele landet',
      ],
    ],
    [
      'I juni 2022 var der 3.012 fuldtidspersoner på offentlig forsørgelse i Viborg Kommune. Det er 168 flere end i juni 2021. På landsplan var stigningen i samme periode 3,4 pct., mens den i klyngen var 4,2 pct.',
      [
        'count 3012 2022-06 fuldtidspersoner på offentlig forsørgelse i Viborg Kommune',
        'change 168 2022-06 up fuldtidspersoner på offentlig forsørgelse i Viborg Kommune',
        'change 3.4 2022-06 up fuldtidspersoner på offentlig forsørgelse på landsplan',
        'change 4.2 2022-06 up fuldtidspersoner på offentlig forsørgelse i klyngen',
      ],
    ],
    [
      'I Region Sjælland var ledigheden 2,7 pct. i juni 2022 og i hele landet 2,8 pct.',
      ['share 2.7 2022-06 ledigheden i Region Sjælland', 'share 2.8 2022-06 ledigheden i hele landet'],
    ],
    [
      '- Bruttoledigheden var i januar 2022 på 2,2 pct. mod 3,9 pct. i januar 2021. På landsplan var ledigheden 2,7 pct.\n- Se bilaget.',
      [
        'share 2.2 2022-01 Bruttoledigheden',
        'share 3.9 2021-01 Bruttoledigheden',
        'share 2.7 2022-01 Bruttoledigheden på landsplan',
      ],
    ],
    [
      'I marts 2022 var 198 borgere langtidsledige mod 121 i marts 2021, altså 77 flere.',
      [
        'count 198 2022-03 borgere langtidsledige',
        'count 121 2021-03 borgere langtidsledige',
        'change 77 2022-03 up langtidsledige',
      ],
    ],
    [
      'Den gennemsnitlige varighed af et sygedagpengeforløb er steget fra 15,2 uger i 2. kvartal 2021 til 16,9 uger i 2. kvartal 2022. I landet som helhed er varigheden 14,8 uger.',
      [
        'level 15.2 2021-Q2 gennemsnitlige varighed af et sygedagpengeforløb',
        'level 16.9 2022-Q2 gennemsnitlige varighed af et sygedagpengeforløb',
        'level 14.8 2022-Q2 gennemsnitlige varighed af et sygedagpengeforløb i landet som helhed',
      ],
    ],
    [
      'Der er gennemført 742 virksomhedsbesøg i 2022. I 2021 var der 1.026 besøg, og nedgangen på 27,7 pct. skyldes alene covid-19.',
      ['count 742 2022 virksomhedsbesøg', 'count 1026 2021 besøg', 'change 27.7 2022 down besøg'],
    ],
  ])('has its own place and its own time: %s', (words, expected) => {
    expect(rows(words)).toEqual(expected)
  })
  it('is of the day that is printed without its year, or of the same day a year before', () => {
    expect(
      rows('Kommunen har pr. 30. september tilkendt 88 førtidspensioner mod 74 i samme periode året før.'),
    ).toEqual(['count 88 2022-09-30 førtidspensioner', 'count 74 2021-09-30 førtidspensioner'])
    expect(rows('Til mødet den 30. september kom 88 borgere.')).toEqual([])
  })
  it('is of the same months a year before', () => {
    expect(
      rows(
        'Der er i årets første ni måneder af 2022 tilkendt 214 førtidspensioner mod 251 i samme periode året før.',
      ),
    ).toEqual(['count 214 2022-01/2022-09 førtidspensioner', 'count 251 2021-01/2021-09 førtidspensioner'])
  })
  it('is no time that it is only compared with', () => {
    expect(rows('Der er nu 287 ledige, og det er 19 færre end på samme tidspunkt i 2020.')).toEqual([
      'count 287 2023-03 ledige',
      'change 19 2023-03 down ledige',
    ])
  })
})

describe('what has not been', () => {
  it.each([
    'Falder ledigheden med yderligere 100 personer, vil det forbedre resultatet på årsbasis.',
    'Bliver der 40 flere ledige i 2022, forventes et merforbrug.',
    'Hvis der kommer 40 flere ledige i 2023, skal budgettet hæves.',
  ])('is only supposed: %s', (words) => {
    expect(rows(words)).toEqual([])
  })
  it('was told, where the change has happened', () => {
    expect(rows('Ledigheden faldt med 100 personer i 2022, og det har forbedret resultatet.')).toHaveLength(1)
  })
  it('is expected by a budget', () => {
    expect(rows('Der var i 2022 i gennemsnit 594 ledige, og budgettet er lagt efter 545.')).toEqual([
      'count 594 2022 ledige',
      'expected 545 2022 ledige',
    ])
  })
})

describe('the title of a paper of one month', () => {
  const title = 'Nøgletal på arbejdsmarkedet - juni 2022'
  it('is when what there is now was', () => {
    expect(
      rows('Blandt de unge under 30 år er der 188 ledige, og det er 24 flere end for et år siden.', title),
    ).toEqual([
      'count 188 2022-06 ledige blandt de unge under 30 år',
      'change 24 2022-06 up ledige blandt de unge under 30 år',
    ])
    expect(
      rows(
        'Samarbejdsgraden, altså andelen af virksomheder, der samarbejder med et jobcenter, er på 37,5 pct.',
        title,
      ),
    ).toEqual(['share 37.5 2022-06 Samarbejdsgraden'])
  })
  it('dates nothing where it is of a whole year', () => {
    expect(rows('Blandt de unge er der 188 ledige.', 'Nøgletal 2022')).toEqual([])
  })
})

describe('a quota', () => {
  it('is of the year its sentence names', () => {
    expect(rows('Kommunekvoten for nyankomne flygtninge er for 2024 fastsat til 9 personer.')).toEqual([
      'quota 9 2024 Kommunekvoten',
    ])
  })
})

it('tells of no table that stands above it', () => {
  const [fact] = factsIn(
    'Tabel 1. Fuldtidspersoner på forsørgelse\n\n| Ydelse | 2021 | 2022 |\n|---|---|---|\n| Ledighed | 10 | 12 |\n| Hjælp | 20 | 22 |\n\nI juni 2022 var der 3.012 virksomheder i kommunen.',
    'Nøgletal på arbejdsmarkedet',
  ).filter(({ kind, value }) => kind === 'series' && value === 3012)
  expect(fact).toMatchObject({ group: 'Nøgletal på arbejdsmarkedet' })
})

describe('what a paragraph goes on with', () => {
  it.each([
    [
      'Andelen af flygtninge i job er aktuelt 48 pct. af flygtningene mod 46 pct. i 2020, og på landsplan er den 44 pct.',
      'share 44 2023-03',
    ],
    [
      'Ledigheden på Bornholm var i september 2022 2,6 pct. På landsplan var ledigheden 2,8 pct.',
      'share 2.8 2022-09 Ledigheden på landsplan',
    ],
    [
      'I juni 2022 var 3.899 fuldtidspersoner på offentlig forsørgelse. Faldet dækker over, at der er blevet 85 færre på a-dagpenge.',
      'change 85 2022-06 down a-dagpenge',
    ],
    [
      'Antallet af unge på uddannelseshjælp er vokset med 14 personer siden december 2021 og udgør nu 556.',
      'count 556 2023-03 unge på uddannelseshjælp',
    ],
  ])('has the time and the matter that are told of: %s', (words, expected) => {
    expect(rows(words).at(-1)).toContain(expected)
  })
  it('has a group without the time of the title', () => {
    expect(
      factsIn('I juni 2022 var der 312 ledige i kommunen, 12 flere end i 2021.', 'Nøgletal - juni 2022')[0],
    ).toMatchObject({
      group: 'Nøgletal',
    })
  })
})
