/** Sentences about complaints: what is read out of them, and what is left alone. */
import { describe, expect, it } from 'vitest'
import type { ComplaintFact } from '../../../src/facts/model/complaint.ts'
import { factsIn } from './inMinutes.ts'

const complaints = (words: string): readonly string[] =>
  factsIn(words, 'Orientering om klager i 2022')
    .filter((fact): fact is ComplaintFact => fact.kind === 'complaint')
    .map((fact) => [fact.measure, fact.value, fact.period, fact.upheldFor ?? fact.about].join(' '))

const read: readonly (readonly [string, readonly string[]])[] = [
  [
    'Det samlede antal klager blev 212 i 2022 mod 194 i 2021.',
    ['received 212 2022 all', 'received 194 2021 all'],
  ],
  [
    'Antallet af klager steg fra 194 i 2021 til 212 i 2022.',
    ['received 194 2021 all', 'received 212 2022 all'],
  ],
  ['Antallet af klager er faldet med 18.', ['change 18 2022 all']],
  ['Der kom 53 klager i 2022, 11 færre end i 2021.', ['received 53 2022 all', 'change 11 2022 all']],
  [
    'De 212 klager fordeler sig med 150 klager over kommunens afgørelser, mens de resterende 62 er klager over sagsbehandlingen.',
    ['received 212 2022 all', 'about_decisions 150 2022 decisions', 'about_handling 62 2022 handling'],
  ],
  [
    'Ankestyrelsen har i 2022 givet kommunen helt eller delvist medhold i 82 ud af de i alt 113 behandlede sager.',
    ['upheld 82 2022 municipality', 'decided 113 2022 decisions'],
  ],
  [
    'I 2022 har kommunen besvaret 62 sagsbehandlingsklager, hvoraf borgerne fik medhold i de 20.',
    ['answered 62 2022 handling', 'upheld 20 2022 citizen'],
  ],
  ['Kommunen har i 2022 indsendt 130 klager til Ankestyrelsen.', ['sent_on 130 2022 decisions']],
  [
    'Ankestyrelsen afgjorde 20 sager og stadfæstede 13 af dem.',
    ['decided 20 2022 decisions', 'affirmed 13 2022 decisions'],
  ],
  [
    'Klagerne fordelte sig således:\n\n- Fire sager blev stadfæstet\n- En sag blev hjemvist\n- To sager mangler at blive behandlet i Ankestyrelsen',
    ['affirmed 4 2022 decisions', 'remitted 1 2022 decisions', 'pending 2 2022 decisions'],
  ],
  [
    'Der er i 2. halvår 2022 indkommet 131 klager på området (1. halvår 2022: 148). Heraf angik 104 en afgørelse og 27 sagsbehandlingen.',
    [
      'received 131 2022-H2 all',
      'received 148 2022-H1 all',
      'about_decisions 104 2022-H2 decisions',
      'about_handling 27 2022-H2 handling',
    ],
  ],
  [
    'Kommunens afgørelse blev stadfæstet i 13 sager, 6 sager blev hjemvist til ny behandling, og i 3 sager blev afgørelsen ændret.',
    ['affirmed 13 2022 decisions', 'remitted 6 2022 decisions', 'changed 3 2022 decisions'],
  ],
  [
    'Ankestyrelsen stadfæstede kommunens afgørelse i 61 sager, mens 15 sager blev hjemvist og 5 ændret.',
    ['affirmed 61 2022 decisions', 'remitted 15 2022 decisions', 'changed 5 2022 decisions'],
  ],
  [
    'Ankestyrelsen har hjemvist 10 sager (19 %) og stadfæstet 38 sager (73 %).',
    [
      'remitted 10 2022 decisions',
      'share 19 2022 decisions',
      'affirmed 38 2022 decisions',
      'share 73 2022 decisions',
    ],
  ],
  [
    'Af de 84 afgjorte sager blev 61 (73 %) stadfæstet og 15 hjemvist.',
    [
      'decided 84 2022 decisions',
      'affirmed 61 2022 decisions',
      'share 73 2022 decisions',
      'remitted 15 2022 decisions',
    ],
  ],
  [
    'I 2022 var der 9 sager, hvor Ankestyrelsen ændrede kommunens afgørelse, og 21 sager, hvor den blev stadfæstet.',
    ['changed 9 2022 decisions', 'affirmed 21 2022 decisions'],
  ],
  [
    'I 2022 genvurderede kommunen 143 klager, hvoraf 21 blev omgjort og 122 blev sendt videre til Ankestyrelsen.',
    ['received 143 2022 all', 'changed_by_municipality 21 2022 decisions', 'sent_on 122 2022 decisions'],
  ],
  [
    'Kommunen ændrede selv 3 afgørelser, mens Ankestyrelsen ændrede 2 sager.',
    ['changed_by_municipality 3 2022 decisions', 'changed 2 2022 decisions'],
  ],
  [
    'I 2020 traf Ankestyrelsen 52 afgørelser i klagesager fra kommunen. 38 blev stadfæstet.',
    ['decided 52 2020 decisions', 'affirmed 38 2020 decisions'],
  ],
  [
    'Antallet af afgjorte klager er steget fra 45 i 2019 til 52 i 2020.',
    ['decided 45 2019 decisions', 'decided 52 2020 decisions'],
  ],
  [
    'Kommunen fastholdt afgørelsen i 122 klagesager, som herefter blev sendt til Ankestyrelsen.',
    ['sent_on 122 2022 decisions'],
  ],
  ['Der er ved årets udgang 12 verserende klagesager i Ankestyrelsen.', ['pending 12 2022 decisions']],
  ['Der blev klaget over 143 afgørelser i 2022.', ['received 143 2022 decisions']],
  ['I 2022 fik 14 borgere medhold i deres klage.', ['upheld 14 2022 citizen']],
  [
    'Ankestyrelsen traf i 2022 afgørelse i 77 klager; i 55 fik kommunen medhold.',
    ['decided 77 2022 decisions', 'upheld 55 2022 municipality'],
  ],
  [
    'Af klagerne i 2022 vedrørte 76 kommunens afgørelser, mens 18 vedrørte sagsbehandlingen.',
    ['about_decisions 76 2022 decisions', 'about_handling 18 2022 handling'],
  ],
  [
    'Borgeren fik medhold i 4 af de 13 klager over sagsbehandlingen.',
    ['upheld 4 2022 citizen', 'about_handling 13 2022 handling'],
  ],
  [
    'Af de 49 klager over afgørelser ændrede kommunen selv afgørelsen i 8 sager.',
    ['about_decisions 49 2022 decisions', 'changed_by_municipality 8 2022 decisions'],
  ],
  ['Borgeren trak klagen tilbage i 4 sager.', ['withdrawn 4 2022 decisions']],
  ['Tallet er lille: med én sag mere stadfæstet havde kommunen ligget som landet.', []],
  ['Ankestyrelsen har i 2022 omgjort 5 af de afgørelser, som kommunen traf.', ['changed 5 2022 decisions']],
  ['I 7 sager er afgørelsen ændret af kommunen selv.', ['changed_by_municipality 7 2022 decisions']],
  [
    'Forvaltningen har genvurderet 30 sager og ændret afgørelsen i 7 tilfælde.',
    ['changed_by_municipality 7 2022 decisions'],
  ],
  ['Ud af 64 klager er 9 imødekommet.', ['received 64 2022 all', 'changed_by_municipality 9 2022 decisions']],
  [
    'Heraf er 29 afgørelser stadfæstet (71 %) og 9 hjemvist (22 %) af Ankestyrelsen.',
    [
      'affirmed 29 2022 decisions',
      'share 71 2022 decisions',
      'remitted 9 2022 decisions',
      'share 22 2022 decisions',
    ],
  ],
  ['23 % af sagerne blev hjemvist af Ankestyrelsen.', ['share 23 2022 decisions']],
  ['Stadfæstelsesprocenten var 72,6 % i 2022.', ['share 72.6 2022 decisions']],
  [
    'Ankestyrelsen traf afgørelse i 26 sager. 18 blev stadfæstet, og 8 blev hjemvist eller ændret.',
    ['decided 26 2022 decisions', 'affirmed 18 2022 decisions'],
  ],
  [
    'Ankestyrelsen har ikke hjemvist nogen af de 12 klagesager, og 5 sager kan blive ændret.',
    ['received 12 2022 all'],
  ],
  [
    'I 22 af de 104 sager ændrede forvaltningen selv afgørelsen.',
    ['changed_by_municipality 22 2022 decisions'],
  ],
  [
    'I 2022 blev klager sendt til Ankestyrelsen, som nåede at træffe afgørelse i 33 af sagerne.',
    ['decided 33 2022 decisions'],
  ],
  [
    'Kommunen fik medhold i 25 af sagerne, borgeren i 6 sager.',
    ['upheld 25 2022 municipality', 'upheld 6 2022 citizen'],
  ],
  ['Ved årets udgang afventede 7 sager fortsat Ankestyrelsens afgørelse.', ['pending 7 2022 decisions']],
  [
    'Kommunen fastholdt sin afgørelse i 61 tilfælde, og disse sager gik videre til Ankestyrelsen.',
    ['sent_on 61 2022 decisions'],
  ],
  ['I 2021 var omgørelsesprocenten 31,0.', ['share 31 2021 decisions']],
]

const left: readonly (readonly [string, string])[] = [
  ['a time it takes', 'Ankestyrelsen behandler en klage på 3-5 måneder.'],
  ['an example', 'Sådanne klager registreres hver for sig og tæller derfor som to klager.'],
  ['a case number', 'Klagen er behandlet den 4. december 2022 (sag 160), jf. § 42.'],
  ['what others await', 'Klageren og kommunen afventede 7 dage et svar.'],
  ['what was held against no board', 'Kommunen har fastholdt sin afgørelse i 61 tilfælde, siger klageren.'],
  ['a change of the share', 'Klager: omgørelsesprocenten steg med 3,0.'],
  ['a year', 'Antallet af klager er det laveste siden 2009.'],
]

describe('complaint figures in prose', () => {
  for (const [words, expected] of read) {
    it(`reads: ${words.split('\n')[0]}`, () => {
      expect(complaints(words)).toEqual(expected)
    })
  }
  for (const [what, words] of left) {
    it(`leaves ${what} alone: ${words}`, () => {
      expect(complaints(words)).toEqual([])
    })
  }
})

describe('complaint figures in tables', () => {
  it('reads a column a year and the change, which is no deviation of a budget', () => {
    const words =
      'Klager\tåret 2022\tåret 2021\tAfvigelse\nKlager over afgørelser\t150\t140\t-10\nKlager over sagsbehandlingen\t62\t54\t-8\nI alt\t212\t194\t-18'
    expect(complaints(words)).toEqual([
      'about_decisions 150 2022 decisions',
      'about_decisions 140 2021 decisions',
      'change -10 2022 decisions',
      'about_handling 62 2022 handling',
      'about_handling 54 2021 handling',
      'change -8 2022 handling',
      'received 212 2022 all',
      'received 194 2021 all',
      'change -18 2022 all',
    ])
  })
})

describe('an overturned share', () => {
  it('is a share in percent also where no sign is printed', () => {
    const [fact] = factsIn('I 2021 var omgørelsesprocenten 31,0.', 'Orientering om klager i 2022')
    expect(fact).toMatchObject({ measure: 'share', value: 31, baseUnit: 'percent' })
  })
})

describe('what complaint figures are of', () => {
  const found = (words: string): readonly ComplaintFact[] =>
    factsIn(words, 'Orientering om klager i 2022').filter(
      (fact): fact is ComplaintFact => fact.kind === 'complaint',
    )

  it('are complaints also where the decisions are named', () => {
    expect(found('I 2022 blev der modtaget klager over 15 afgørelser.')[0]).toMatchObject({
      subject: 'klager',
      baseUnit: 'complaints',
      measure: 'received',
    })
  })
  it('are of the kind that stands by them, or before', () => {
    const subjects = (words: string): readonly unknown[] =>
      found(words).map(({ value, subject }) => [value, subject])
    expect(
      subjects(
        'De 50 klager fordeler sig med 38 klager over kommunens afgørelser, mens 12 er klager over sagsbehandlingen.',
      ),
    ).toEqual([
      [50, 'klager'],
      [38, 'klager over kommunens afgørelser'],
      [12, 'klager over sagsbehandlingen'],
    ])
    expect(
      subjects('I 2022 har kommunen besvaret 40 sagsbehandlingsklager, hvoraf borgerne fik medhold i de 9.'),
    ).toEqual([
      [40, 'sagsbehandlingsklager'],
      [9, 'sagsbehandlingsklager'],
    ])
  })
  it('are one figure under all names of what is counted', () => {
    const facts = found(
      'Af klagerne i 2022 er 12 klager over sagsbehandlingen.\n\nHerfra trækkes de 12 sagsbehandlingsklager.',
    )
    expect(facts.map(({ value }) => value)).toEqual([12, 12])
    expect(facts[0]?.figure).toBe(facts[1]?.figure)
  })
  it('say which way a change goes, and keep the figure as it is printed', () => {
    const ways = (words: string): readonly unknown[] =>
      found(words)
        .filter((fact) => fact.measure === 'change')
        .map(({ value, trend }) => [value, trend])
    expect(ways('Antallet af klager er faldet med 18 i 2022.')).toEqual([[18, 'down']])
    expect(ways('Der kom 53 klager i 2022, 11 flere end i 2021.')).toEqual([[11, 'up']])
    expect(ways('Klager\tåret 2022\tåret 2021\tAfvigelse\nKlager over afgørelser\t150\t190\t40')).toEqual([
      [40, null],
    ])
  })
  it('are held against what is counted, not against themselves', () => {
    expect(
      found('Set i forhold til antal forløb i centret - i alt 9.120 - udgør klagerne 2 %.')[0],
    ).toMatchObject({ measure: 'denominator', subject: 'forløb i centret' })
  })
})

it('parts complaints by area where the sentence does', () => {
  const facts = factsIn(
    'Af de 52 klager handlede 20 om sygedagpenge, 15 om fleksjob og 17 om kommunens afgørelse.',
    'Orientering om klager i 2022',
  )
  expect(facts.map((fact) => (fact.kind === 'complaint' ? [fact.value, fact.group] : fact.kind))).toEqual([
    [52, ''],
    [20, 'sygedagpenge'],
    [15, 'fleksjob'],
    [17, ''],
  ])
})

it('keeps the area that complaints are about', () => {
  const groups = (words: string): readonly unknown[] =>
    factsIn(words, 'Orientering om klager i 2022').map((fact) =>
      fact.kind === 'complaint' ? [fact.value, fact.group] : fact.kind,
    )
  expect(groups('Antallet af klager over sygedagpenge er faldet fra 31 til 22.')).toEqual([
    [31, 'sygedagpenge'],
    [22, 'sygedagpenge'],
  ])
  expect(groups('Der er modtaget 12 klager over fleksjob i 2022.')).toEqual([[12, 'fleksjob']])
  expect(groups('Der er modtaget 12 klager over kommunens sagsbehandling.')).toEqual([[12, '']])
})
