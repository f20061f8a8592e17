/** Counts, shares and changes in running text: their period, what they are of, and what is no point of a series. */
import { describe, expect, it } from 'vitest'
import type { SeriesFact } from '../../../src/facts/model/series.ts'
import { factsIn } from './inMinutes.ts'

const title = 'Status på integrationsindsatsen'

const facts = (words: string): readonly SeriesFact[] =>
  factsIn(words, title).filter((fact): fact is SeriesFact => fact.kind === 'series')

const series = (words: string): readonly string[] =>
  facts(words).map((fact) =>
    [fact.measure, fact.value, fact.baseUnit, fact.period ?? '-', fact.trend ?? ''].join(' ').trim(),
  )

const subjects = (words: string): readonly string[] => facts(words).map((fact) => fact.subject)

describe('the period of a point', () => {
  const periods: readonly (readonly [string, readonly string[]])[] = [
    [
      'Fra januar 2021 til maj 2021 har 12 virksomheder fået støtte til 300 timer fordelt på 20 borgere. Fra januar 2022 til maj 2022 har 8 virksomheder fået støtte.',
      [
        'count 12 companies 2021-01/2021-05',
        'count 300 hours 2021-01/2021-05',
        'count 20 persons 2021-01/2021-05',
        'count 8 companies 2022-01/2022-05',
      ],
    ],
    [
      'Siden ordningens start (august 2020) har kommunen etableret i alt 31 forløb. Heraf har 6 borgere gennemført, 5 borgere er i gang, og 20 er stoppet.',
      [
        'count 31 courses 2020-08/2023-03',
        'count 6 persons 2020-08/2023-03',
        'count 5 persons 2020-08/2023-03',
        'count 20 persons 2020-08/2023-03',
      ],
    ],
    [
      'I 2022 er der modtaget 9 flygtninge. Kommunen har modtaget 14 flygtninge i årets første 8 måneder.',
      ['count 9 persons 2022', 'count 14 persons 2022-01/2022-08'],
    ],
    [
      'I perioden tredje kvartal og den første måned af fjerde kvartal 2022 er der modtaget 11 flygtninge.',
      ['count 11 persons 2022-07/2022-10'],
    ],
    [
      'Siden januar og indtil medio november 2022 har 40 virksomheder deltaget, heraf har 25 % af virksomhederne ansat flere. Dette svarer til 10 virksomheder, hvoraf 60 % er små.',
      [
        'count 40 companies 2022-01/2022-11',
        'share 25 percent 2022-01/2022-11',
        'count 10 companies 2022-01/2022-11',
        'share 60 percent 2022-01/2022-11',
      ],
    ],
    ['Der er løbende ca. 80 virksomheder med en aftale.', ['count 80 companies -']],
    ['Der er nu 60 borgere i forløbet.', ['count 60 persons 2023-03']],
    ['Cirka 30 borgere bliver omfattet af pligten den 1. januar 2024.', ['count 30 persons 2024-01-01']],
    [
      'Der har været 24 personer tilknyttet i perioden august 2021 - februar 2022:\n\n- 10 unge uden job\n- 14 voksne, der mødes 2 gange om ugen',
      [
        'count 24 persons 2021-08/2022-02',
        'count 10 persons 2021-08/2022-02',
        'count 14 persons 2021-08/2022-02',
      ],
    ],
  ]
  for (const [words, expected] of periods) {
    it(`reads: ${words.split('\n')[0]}`, () => {
      expect(series(words)).toEqual(expected)
    })
  }
})

describe('changes', () => {
  it('reads which way, for the stretch a sentence before has named', () => {
    expect(
      series(
        'I Vestjylland har der i perioden 2012-2022 været et fald i arbejdspladser på 6,1 % og i Holstebro på 2,2 %. Modsat har der på landsplan været en stigning i arbejdspladser på 1,4 %.',
      ),
    ).toEqual([
      'change 6.1 percent 2012/2022 down',
      'change 2.2 percent 2012/2022 down',
      'change 1.4 percent 2012/2022 up',
    ])
  })
  it('tells changes of one noun apart by their place', () => {
    expect(
      subjects(
        'I Vestjylland har der i perioden 2012-2022 været et fald i arbejdspladser på 6,1 % og i Holstebro på 2,2 %.',
      ),
    ).toEqual(['arbejdspladser i Vestjylland', 'arbejdspladser i Holstebro'])
  })
  it('reads jobs lost and won', () => {
    expect(
      series(
        'Der er mistet ca. 300 arbejdspladser fra 2012-2022, mens der er skabt 200 flere arbejdspladser.',
      ),
    ).toEqual(['change 300 count 2012/2022 down', 'change 200 count 2012/2022 up'])
  })
  it('gives a comparison the period of what it compares', () => {
    expect(series('I 1. kvartal 2022 var der 214 ledige. Det er 18 flere end i 1. kvartal 2021.')).toEqual([
      'count 214 persons 2022-Q1',
      'change 18 persons 2022-Q1 up',
    ])
  })
  it('takes no aim for a change', () => {
    expect(series('Antallet af ledige skal være faldet med 10 procent i 2022.')).toEqual([])
  })
})

describe('what a share is of', () => {
  it('is the base with what it does, also where only the year differs', () => {
    const words =
      'I 2012 var det 31 % af de beskæftigede med bopæl i kommunen, som pendlede ud, hvor det i 2022 var 36 %.'
    expect(subjects(words)).toEqual([
      'beskæftigede med bopæl i kommunen, som pendlede ud',
      'beskæftigede med bopæl i kommunen, som pendlede ud',
    ])
  })
  it('steps over the period between base and verb', () => {
    expect(
      subjects('Over 40 % af de samlede forløb i 2021 og 2022 har været i samarbejde med virksomheder.'),
    ).toEqual(['samlede forløb har været i samarbejde med virksomheder'])
  })
  it('is its own in the second half of a comparison', () => {
    const words =
      '70 % af mændene er i 2022 medlemmer af en forening, mens kun 50 % af kvinderne er medlemmer.'
    expect(series(words)).toEqual(['share 70 percent 2022', 'share 50 percent 2022'])
    expect(subjects(words)[1]).toBe('kvinderne er medlemmer')
  })
})

describe('what a count is of', () => {
  it('ends before another figure, and takes a noun that both share', () => {
    expect(
      subjects(
        'Fra januar 2022 til maj 2022 har 10 virksomheder fået 90.000 kroner for 300 timer fordelt på 20 borgere.',
      ),
    ).toEqual(['virksomheder', 'virksomheder', 'timer', 'borgere'])
    expect(subjects('I 2022 var 34 private og 11 offentlige virksomheder indstillet.')).toEqual([
      'private virksomheder indstillet',
      'offentlige virksomheder indstillet',
    ])
  })
})

describe('what comes on top', () => {
  it('is a change, and no lower number of the same', () => {
    const words =
      '- Cirka 80 borgere bliver omfattet af pligten den 1. januar 2025\n- Yderligere cirka 40 borgere bliver omfattet af pligten den 1. juli 2025'
    expect(series(words)).toEqual(['count 80 persons 2025-01-01', 'change 40 persons 2025-07-01 up'])
    expect(subjects(words)).toEqual(['borgere omfattet af pligten', 'borgere omfattet af pligten'])
  })
})

describe('what tells one noun from another', () => {
  it('is what is said of it right behind, unless that is a limit', () => {
    expect(subjects('Der er løbende ca. 350 virksomheder, der har en aftale, og mange andre.')).toEqual([
      'virksomheder, der har en aftale',
    ])
    expect(subjects('I 2022 var der 45 virksomheder, som har mindst 5 ansatte.')).toEqual(['virksomheder'])
  })
  it('is the part of the whole that the sentence opens with', () => {
    expect(
      subjects('Inden for hver af disse brancher er der mistet ca. 300 arbejdspladser fra 2012-2022.'),
    ).toEqual(['arbejdspladser inden for hver af disse brancher'])
    expect(
      subjects('Inden for de seneste ti år er der mistet ca. 300 arbejdspladser fra 2012-2022.'),
    ).toEqual(['arbejdspladser'])
  })
})

describe('the matter of a point', () => {
  it('is what a colon before it leads to, where that says something', () => {
    expect(
      facts(
        'Der gives færre timer til mentorstøtte: Fra januar 2022 til maj 2022 har 10 virksomheder fået hjælp.',
      )[0]?.group,
    ).toBe('mentorstøtte')
    expect(facts('Udvalget orienteres om følgende: I 2022 var der 30 forløb.')[0]?.group).toBe(title)
  })
  it('is the sub-heading without its attachment, never the name of a section', () => {
    expect(
      facts('Fast kontakt (bilag 2, punkt 3)\n\nDer var 275 virksomheder med fast kontakt i juni 2022.')[0]
        ?.group,
    ).toBe('Fast kontakt')
    expect(facts('Der var 275 virksomheder med fast kontakt i juni 2022.')[0]?.group).toBe(title)
    expect(facts('Princip 2\n\nDer var 275 virksomheder med aftale i juni 2022.')[0]?.group).toBe(title)
  })
  it('is the label of a point that has one', () => {
    expect(facts('- Spor 2: Der var 30 virksomheder med aftale i juni 2022')[0]?.group).toBe('Spor 2')
  })
  it('may stand right above its paragraph', () => {
    const paragraph =
      'Rekruttering hjælper virksomheder med at finde nye medarbejdere, og der samarbejdes med nabokommunerne om det. Der var 30 virksomheder i juni 2022.'
    expect(facts(`Rekruttering til virksomheder\n${paragraph}`)[0]?.group).toBe(
      'Rekruttering til virksomheder',
    )
  })
})

describe('quotas and differences', () => {
  it('are not taken for what came', () => {
    expect(
      series(
        'Kommunens kvote for 2022 er fastsat til 21 flygtninge. Kommunen er tildelt i alt 9 flygtninge i 2023.',
      ),
    ).toEqual(['quota 21 persons 2022', 'quota 9 persons 2023'])
    expect(series('Det dækker over en negativ afvigelse på 0,3 % i forhold til forventet omfang.')).toEqual([
      'deviation_from_expected 0.3 percent - down',
    ])
  })
})

describe('what is only expected', () => {
  it('is named so, beside what has been', () => {
    expect(
      series('På sygedagpenge forventes 2.310 fuldtidspersoner i 2024 mod 2.148 fuldtidspersoner i 2023.'),
    ).toEqual(['expected 2310 full_time_persons 2024', 'count 2148 full_time_persons 2023'])
  })
  it('is no level where it is a change', () => {
    expect(series('Antallet af ledige forventes at stige med 40 personer i 2023.')).toEqual([])
  })
})

describe('what is no point', () => {
  const left: readonly (readonly [string, string])[] = [
    ['a condition on who is counted', 'Det gælder virksomheder med mindst 5 ansatte.'],
    ['a count without a period', 'Der deltog 12 borgere.'],
    ['a range', 'På årsbasis er der kontakt til 400-500 virksomheder.'],
    ['a rule', 'Hvis 3 borgere klager, skal sagen behandles igen.'],
    ['names of goals', "I 2022 er FN's 17 Verdensmål indarbejdet."],
    ['a figure behind a day that only decides', 'Udvalget godkendte den 4. maj 2022 at spørge 6 kommuner.'],
  ]
  for (const [what, words] of left) {
    it(`leaves ${what} alone: ${words}`, () => {
      expect(series(words)).toEqual([])
    })
  }
  it('keeps no end of a range as its value', () => {
    const range = factsIn('Der er kontakt til 400-500 virksomheder.', title, true)[0]
    expect(range).toMatchObject({ kind: 'quantity', printed: '400-500', value: null })
  })
})
