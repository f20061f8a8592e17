/** Paragraphs that tell how many there are and how many more than before: of what, when, and which way. */
import { describe, expect, it } from 'vitest'
import type { SeriesFact } from '../../../src/facts/model/series.ts'
import { factsIn } from './inMinutes.ts'

const title = 'Nøgletal for februar 2023'

const facts = (words: string): readonly SeriesFact[] =>
  factsIn(words, title).filter((fact): fact is SeriesFact => fact.kind === 'series')

const moves = (words: string): readonly string[] =>
  facts(words).map((fact) =>
    [fact.measure, fact.printed, fact.baseUnit, fact.period ?? '-', fact.trend ?? '', fact.subject]
      .filter((part) => part !== '')
      .join(' '),
  )

const reads = (cases: readonly (readonly [string, readonly string[]])[]): void => {
  for (const [words, expected] of cases)
    it(`reads: ${words.replace(/\s+/g, ' ').slice(0, 90)}`, () => {
      expect(moves(words)).toEqual(expected)
    })
}

describe('a name before a colon', () => {
  reads([
    [
      'Fleksjob: et fald på 7 sager i februar måned til 312 pr. 28.02.23. Et fald på 2,2% i forhold til 28.02.22.',
      [
        'change 7 cases 2023-02 down Fleksjob',
        'count 312 cases 2023-02-28 Fleksjob',
        'change 2,2 percent 2023-02-28 down Fleksjob',
      ],
    ],
    [
      'Førtidspension: 9 flere i januar måned. I alt 611 pr. 31.01.23. Året før pr. 31.01.22 var tallet 588.',
      [
        'change 9 count 2023-01 up Førtidspension',
        'count 611 count 2023-01-31 Førtidspension',
        'count 588 count 2022-01-31 Førtidspension',
      ],
    ],
    [
      'Revalidering – ned med 3 sager i februar måned, og udgjorde således 41 stk. pr. 28.02.23.',
      ['change 3 cases 2023-02 down Revalidering', 'count 41 cases 2023-02-28 Revalidering'],
    ],
    [
      'Seniorjob: antallet er uændret i februar måned. Der var 17 pr. 28.02.23.',
      ['count 17 count 2023-02-28 Seniorjob'],
    ],
    [
      'Dagpenge: Faldet med 7,5 pct. i forhold til samme måned sidste år.',
      ['change 7,5 percent 2023-02 down Dagpenge'],
    ],
    [
      'Vækst i antallet af arbejdspladser: 2,3 % fra 2020 til 2021.',
      ['change 2,3 percent 2020/2021 up arbejdspladser'],
    ],
  ])
  reads([
    [
      'Kontanthjælp (inkl. dagpenge): 620 personer i januar 2023 – et fald på 25 personer siden januar 2022.',
      [
        'count 620 persons 2023-01 Kontanthjælp (inkl. dagpenge)',
        'change 25 persons 2023-01 down Kontanthjælp (inkl. dagpenge)',
      ],
    ],
    [
      'Udviklingen i antallet af fleksjob: I januar 2023 var der 512, hvilket er 12 færre end i januar 2022 (-2,3 %).',
      [
        'count 512 count 2023-01 fleksjob',
        'change 12 count 2023-01 down fleksjob',
        'change -2,3 percent 2023-01 down fleksjob',
      ],
    ],
    ['Antal ledige: 560 (januar 2023).', ['count 560 persons 2023-01 ledige']],
  ])
  it('stands with what its sentence tells apart, and with a part that has a colon of its own', () => {
    const words =
      'Ledighedsydelse: et fald på 7 i januar måned. Sager over 12 måneder er faldet med 3 sager. Over 24 måneder: 20 stk.'
    expect(moves(words)).toEqual([
      'change 7 count 2023-01 down Ledighedsydelse',
      'change 3 cases 2023-01 down Ledighedsydelse, sager over 12 måneder',
      'count 20 count 2023-01 Ledighedsydelse over 24 måneder',
    ])
  })
  it('holds until the next name', () => {
    const words =
      'Fleksjob: ned med 2 sager i februar måned. Dagpenge: op med 5 sager i februar måned. I alt 80.'
    expect(moves(words)).toEqual([
      'change 2 cases 2023-02 down Fleksjob',
      'change 5 cases 2023-02 up Dagpenge',
      'count 80 cases 2023-02 Dagpenge',
    ])
  })
  it('may stand on the line above', () => {
    expect(moves('Dagpenge:\n\nEt fald på 8 sager i februar måned. I alt 435.')).toEqual([
      'change 8 cases 2023-02 down Dagpenge',
      'count 435 cases 2023-02 Dagpenge',
    ])
  })
  it('is counted in a list, for the day above it', () => {
    expect(
      moves('Antal sager pr. 31. januar 2023:\n\n- Dagpenge: 435 (+8 i forhold til nytår)\n- Fleksjob: 408'),
    ).toEqual([
      'count 435 count 2023-01-31 Dagpenge',
      'change +8 count 2023-01-31 up Dagpenge',
      'count 408 count 2023-01-31 Fleksjob',
    ])
    expect(moves('Forbrug pr. 31. januar 2023 i mio. kr.:\n\n- Dagpenge: 435\n- Fleksjob: 408')).toEqual([])
  })
})

describe('a month without its year', () => {
  it('is the last one before the meeting', () => {
    expect(moves('Fleksjob: 3 færre i december måned.')).toEqual(['change 3 count 2022-12 down Fleksjob'])
  })
  it('is that of the section for a quarter, else the last one that was over', () => {
    const share = 'I 4. kvartal 2022 fik 20,4 % af befolkningen en ydelse. '
    const count = 'I alt var 4.100 fuldtidspersoner på en ydelse i fjerde kvartal.'
    expect(moves(`${share}${count}`)[1]).toBe(
      'count 4.100 full_time_persons 2022-Q4 fuldtidspersoner på en ydelse',
    )
    expect(moves(count)).toEqual(['count 4.100 full_time_persons 2022-Q4 fuldtidspersoner på en ydelse'])
  })
})

describe('what is compared with an earlier day', () => {
  reads([
    [
      'Pr. 5. februar 2023 var der 150 flere tilmeldte ledige end den 9. marts 2022. Sammenholdt med status den 8. januar 2023 var der 31 færre.',
      [
        'change 150 persons 2023-02-05 up tilmeldte ledige',
        'change 31 persons 2023-02-05 down tilmeldte ledige',
      ],
    ],
    [
      'Der var den 31. januar 2023 tilmeldt 1.264 ledige i kommunen, 240 flere end den 9. marts 2022. Ændringen er på 23,4 %.',
      [
        'count 1.264 persons 2023-01-31 ledige i kommunen',
        'change 240 persons 2023-01-31 up ledige i kommunen',
        'change 23,4 percent 2023-01-31 up ledige i kommunen',
      ],
    ],
    [
      'Pr. 4. februar 2023 var tallet på tilmeldte ledige 69 færre end før sommerferien.',
      ['change 69 persons 2023-02-04 down tilmeldte ledige'],
    ],
    [
      'Siden målingen den 12. januar 2023 og frem til den 16. februar 2023 er antallet af ledige faldet med 31 personer.',
      ['change 31 persons 2023-01-12/2023-02-16 down ledige'],
    ],
    [
      'Der er 25 færre fleksjob end i februar 2022, hvor der var 310.',
      ['change 25 count - down fleksjob', 'count 310 count 2022-02 fleksjob'],
    ],
    [
      'I februar måned er de forsikrede ledige faldet med 18 sager til i alt 690 sager pr. 28.02.23.',
      ['change 18 cases 2023-02 down forsikrede ledige', 'count 690 cases 2023-02-28 forsikrede ledige'],
    ],
  ])
})

describe('what is more or fewer, said otherwise', () => {
  reads([
    [
      'Antallet af fleksjob pr. 1. februar 2023 er 312 og er dermed 7 højere end måneden før.',
      ['count 312 count 2023-02-01 fleksjob', 'change 7 count 2023-02-01 up fleksjob'],
    ],
    [
      'Ved udgangen af 2022 var 310 borgere i fleksjob, og ved udgangen af 2021 var det 290. Antallet er således steget med 20.',
      [
        'count 310 persons 2022 borgere i fleksjob',
        'count 290 persons 2021 borgere i fleksjob',
        'change 20 persons 2022 up borgere i fleksjob',
      ],
    ],
    [
      'Antallet af fleksjobbere er faldet med 12 personer siden nytår til 435 personer pr. 28. februar 2023.',
      ['change 12 persons 2023-02-28 down fleksjobbere', 'count 435 persons 2023-02-28 fleksjobbere'],
    ],
    [
      'Sygefraværet er steget med 0,3 dage pr. medarbejder fra 2021 til 2022.',
      ['change 0,3 days 2021/2022 up Sygefraværet'],
    ],
    [
      'Antallet af borgere på dagpenge er steget med 20, mens antallet af sygemeldte er faldet med 15 siden januar 2022.',
      ['change 20 persons - up borgere på dagpenge', 'change 15 persons - down sygemeldte'],
    ],
    ['Siden nytår er der kommet 35 flere på dagpenge.', ['change 35 count - up dagpenge']],
    ['I uge 8 var der 34 færre nytilmeldte end i uge 7.', ['change 34 count - down nytilmeldte']],
    [
      'Antallet af sager faldt med 12 i 2021 og med 8 i 2022.',
      ['change 12 cases 2021 down sager', 'change 8 cases 2022 down sager'],
    ],
    [
      'Antallet af sygemeldte faldt med 5 % og på landsplan med 3 % fra 2021 til 2022.',
      [
        'change 5 percent 2021/2022 down sygemeldte',
        'change 3 percent 2021/2022 down sygemeldte på landsplan',
      ],
    ],
    [
      'Antallet af ledige er faldet med 12 personer og antallet af sygemeldte er steget med 5 i 2022.',
      ['change 12 persons - down ledige', 'change 5 persons 2022 up sygemeldte'],
    ],
    [
      'I 2022 faldt antallet af ledige med 5 og steg antallet af sygemeldte med 3.',
      ['change 5 persons 2022 down ledige', 'change 3 persons 2022 up sygemeldte'],
    ],
    [
      'Ungeledigheden er i samme periode faldet med 1,2 procentpoint.',
      ['change 1,2 percentage_points - down Ungeledigheden'],
    ],
    ['Normeringen er nedsat med 2 årsværk i 2022.', ['change 2 whole_year_persons 2022 down Normeringen']],
  ])
  reads([
    [
      'I januar 2023 var der 12 flere ledige end året før. Antallet af sygemeldte er faldet med 5, og tallet lå på 408 i januar 2023.',
      [
        'change 12 persons 2023-01 up ledige',
        'change 5 persons - down sygemeldte',
        'count 408 persons 2023-01 sygemeldte',
      ],
    ],
  ])
  it('is a plain count where nothing says of what', () => {
    const found = factsIn('Det giver 4 flere til næste gang.', title, true)[0]
    expect(found).toMatchObject({ kind: 'quantity', printed: '4', value: 4, baseUnit: 'count' })
  })
  it('has the unit of the figure before it, where one is', () => {
    const found = factsIn('Der er aftaler med 40 virksomheder, hvilket er 5 flere end målet.', title, true)
    expect(found.map(({ printed, baseUnit }) => `${printed} ${baseUnit}`)).toEqual([
      '40 companies',
      '5 companies',
    ])
  })
})

describe('from one level to another', () => {
  reads([
    [
      'På et år er flygtningene blevet 50 % flere: fra 120 i januar 2022 til 180 i januar 2023.',
      [
        'change 50 percent 2022-01/2023-01 up flygtningene',
        'count 120 persons 2022-01 flygtningene',
        'count 180 persons 2023-01 flygtningene',
      ],
    ],
    [
      'Antallet af unge ledige er fra december 2021 til december 2022 faldet med 18 pct. fra 120 til 98 personer.',
      [
        'change 18 percent 2021-12/2022-12 down unge ledige',
        'count 120 persons 2021-12 unge ledige',
        'count 98 persons 2022-12 unge ledige',
      ],
    ],
    [
      'Holstebro Kommunes fravær voksede fra 30,5 procent i 2020 til 34,7 procent.',
      ['share 30,5 percent 2020 Holstebro Kommunes fravær', 'share 34,7 percent - Holstebro Kommunes fravær'],
    ],
    [
      'Fra 2019 til 2022 voksede fraværet med 11,6 procentpoint og alene fra 2021 til 2022 med 5,1 procentpoint.',
      [
        'change 11,6 percentage_points 2019/2022 up fraværet',
        'change 5,1 percentage_points 2021/2022 up fraværet',
      ],
    ],
    [
      'Ledigheden toppede i maj 2022 i kommunen med 5,2 % af arbejdsstyrken, og procenten er siden gået ned til 4,8 %.',
      ['share 5,2 percent 2022-05 Ledigheden', 'share 4,8 percent - Ledigheden'],
    ],
    [
      'Siden marts 2022 er antallet af flygtninge steget med 40 personer, så der nu er 210 flygtninge.',
      ['change 40 persons 2022-03/2023-03 up flygtninge', 'count 210 persons 2023-03 flygtninge'],
    ],
  ])
})

describe('a level and what it is held against', () => {
  reads([
    [
      'Antallet af fuldtidspersoner på ydelse var 7.400 i december 2022 mod 7.650 i december 2021. Det er et fald på 3,3 %.',
      [
        'count 7.400 full_time_persons 2022-12 fuldtidspersoner på ydelse',
        'count 7.650 full_time_persons 2021-12 fuldtidspersoner på ydelse',
        'change 3,3 percent 2022-12 down fuldtidspersoner på ydelse',
      ],
    ],
    [
      'Beskæftigelsesgraden lå på 76,4 pct. i 4. kvartal 2022 mod 75,2 pct. året før.',
      ['share 76,4 percent 2022-Q4 Beskæftigelsesgraden', 'share 75,2 percent 2021-Q4 Beskæftigelsesgraden'],
    ],
    [
      'For hele 2022 er sygefraværet i snit 12,5 sygedage, hvilket er 0,1 under opgørelsen fra året før.',
      ['level 12,5 days 2022 sygefraværet', 'change 0,1 days 2022 down sygefraværet'],
    ],
    [
      'Andelen af sygemeldte, der er raske inden for 26 uger, er 61 % i 2022.',
      ['share 61 percent 2022 Andelen af sygemeldte, der er raske inden for 26 uger'],
    ],
    [
      'Dagpenge: uændret i februar. I alt 408 sager pr. 28. februar 2023, heraf 71 over 52 uger.',
      ['count 408 cases 2023-02-28 Dagpenge', 'count 71 count 2023-02-28 Dagpenge over 52 uger'],
    ],
  ])
})

describe('how far off it is', () => {
  reads([
    [
      'Dagpengeområdet, hvor der er 90 flere ledige, end der burde være, og hvor der handles.',
      ['deviation_from_expected 90 persons - up Dagpengeområdet, ledige'],
    ],
    [
      'Der er 45 færre på sygedagpenge end forventet ud fra rammevilkårene.',
      ['deviation_from_expected 45 count - down sygedagpenge'],
    ],
  ])
})

describe('a share in brackets', () => {
  reads([
    ['Mange af de visiterede er i fleksjob (88 %).', ['share 88 percent - visiterede er i fleksjob']],
    [
      'Andelen (27 %) der får flere timer er over landsgennemsnittet.',
      ['share 27 percent - der får flere timer'],
    ],
    ['Hovedparten af de ledige (62 %) er mænd.', ['share 62 percent - ledige er mænd']],
    ['Prisen er høj (62 %).', []],
  ])
})

describe('what the country has', () => {
  it('is of the same matter, without the place of the figure before', () => {
    const words =
      'I første kvartal 2022 fik 21,4 % af befolkningen i Holstebro en ydelse. På landsplan er tallet for samme kvartal 18,3 %.'
    expect(moves(words)).toEqual([
      'share 21,4 percent 2022-Q1 befolkningen i Holstebro en ydelse',
      'share 18,3 percent 2022-Q1 befolkningen en ydelse på landsplan',
    ])
  })
})

describe('an age', () => {
  it('of several lines or of none does not either', () => {
    const words = (age: string): string =>
      `Rapporten viser for hele Holstebro Kommune, at så meget som 9,4 % af borgerne ${age} i 2. kvartal 2022 fik en ydelse.`
    expect(moves(words('over 25 år'))[0]).toMatch(/^share 9,4 percent 2022-Q2 borgerne over 25 år/)
    expect(moves(words('i alderen 16-\n66 år'))[0]).toMatch(
      /^share 9,4 percent 2022-Q2 borgerne i alderen 16-66 år/,
    )
  })
  it('does not stand between a share and its period', () => {
    expect(
      moves('Rapporten viser, at 21,4 % af borgerne i alderen 16-66 år i 2. kvartal 2022 fik en ydelse.'),
    ).toEqual(['share 21,4 percent 2022-Q2 borgerne i alderen 16-66 år fik en ydelse'])
  })
})

describe('counts of nothing that is followed', () => {
  it('are no points', () => {
    expect(moves('Der er i 2022 holdt opfølgning 4 gange.')).toEqual([])
  })
  it('names of houses are counted, aims are not', () => {
    expect(moves('I marts 2022 er der boliger i 14 lejemål til 22 flygtninge.')).toEqual([
      'count 14 count 2022-03 lejemål',
      'count 22 persons 2022-03 flygtninge',
    ])
    expect(moves('I marts 2022 er der arbejdet med 14 delmål.')).toEqual([])
  })
})

describe('the group of what is told every month', () => {
  it('has no month in its name', () => {
    expect(facts('Fleksjob: ned med 2 sager i februar måned.')[0]?.group).toBe('Nøgletal')
  })
})

describe('what is no change over time', () => {
  const left: readonly (readonly [string, string])[] = [
    ['another place', 'Der er 12 % flere ledige i kommunen end i landet som helhed.'],
    ['an aim', 'Antallet af sager skal være faldet med 30 i marts måned.'],
    ['a forecast', 'Dagpenge: det forventes, at antallet er steget med 30 sager i marts måned.'],
    ['an aim for a name', 'Dagpenge: antallet bør være faldet med 30 sager i marts måned.'],
    ['the label of a remark', 'Bemærk: et fald på 8 sager i februar måned.'],
    ['the label of a section', 'Økonomi: et fald på 8 sager i februar måned.'],
    ['money', 'Økonomi: Merforbruget er faldet med 2 procent i februar måned.'],
    ['money that moves', 'Udgifterne til sygedagpenge er steget med 5 % i forhold til 2022.'],
    ['each of many', 'Sagsbehandlerne har i gennemsnit 12 flere sager end i 2021.'],
    ['a distance', 'Andelen af langtidsledige ligger 2 procentpoint over landsgennemsnittet.'],
    ['a figure that says no matter', 'Det er et fald på 8 i februar måned.'],
  ]
  for (const [what, words] of left)
    it(`leaves ${what} alone: ${words}`, () => {
      expect(moves(words)).toEqual([])
    })
  it('takes no number by which something went down for how many there are', () => {
    expect(moves('Budgettet er reduceret med 2 mio. kr. i 2022 og antallet af stillinger med 4.')).toEqual([])
  })
  it('takes no number that was left for one of the year', () => {
    expect(moves('I 2022 gik holdet fra 20 pladser til 30 pladser.')).toEqual([])
  })
  it('takes no number that is compared with for what it came to', () => {
    expect(
      moves('Dagpenge: et fald på 8 sager i februar måned i forhold til 31 sager i januar måned.'),
    ).toEqual(['change 8 cases 2023-02 down Dagpenge'])
  })
  it('takes no comparison for a share', () => {
    expect(moves('Procenten er 2,6 % større end på samme tid i 2022.')).toEqual([])
  })
  it('counts no parts of a paper or an office', () => {
    expect(
      facts('I 2023 er der 4 kategorier. Udvalget har 3 bevillingskontrolsager pr. 31. januar 2023.'),
    ).toEqual([])
    expect(facts('I januar 2023 var der 4 virksomheder i forløbet.')).toHaveLength(1)
  })
})
