/** Complaints held against another year, another place or their own count: what each figure is, and for when. */
import { describe, expect, it } from 'vitest'
import type { ComplaintFact } from '../../../src/facts/model/complaint.ts'
import { factsIn } from './inMinutes.ts'

const rows = (words: string, title: string): readonly string[] =>
  factsIn(words, title)
    .filter((fact): fact is ComplaintFact => fact.kind === 'complaint')
    .map((fact) => [fact.measure, fact.value, fact.period ?? '-', fact.baseUnit].join(' '))

const board = 'Ankestyrelsens afgørelser 2023'
const complaints = 'Klager 2022'

const read: readonly (readonly [string, string, readonly string[]])[] = [
  [
    board,
    'I 2022 fik kommunen medhold i 51 af 66 sager. Omgørelsesprocenten er 22,7, hvor den for hele 2021 lå på 25,4.',
    ['upheld 51 2022 cases', 'decided 66 2022 cases', 'share 22.7 2022 percent', 'share 25.4 2021 percent'],
  ],
  [
    complaints,
    'Forvaltningen modtog 143 klager i 1. kvartal 2022 mod 161 i samme kvartal året før.',
    ['received 143 2022-Q1 complaints', 'received 161 2021-Q1 complaints'],
  ],
  [
    complaints,
    'Der kom 143 klager i 1. halvår 2022 mod 161 i samme periode i 2021.',
    ['received 143 2022-H1 complaints', 'received 161 2021-H1 complaints'],
  ],
  [
    board,
    'I 2022 blev der afgjort 104 sager, hvoraf 70 blev stadfæstet.',
    ['decided 104 2022 cases', 'affirmed 70 2022 cases'],
  ],
  [complaints, 'Der blev i 2022 afgjort 104 sager af Ankestyrelsen.', ['decided 104 2022 cases']],
  [
    complaints,
    'I 2022 blev der afgjort 104 klagesager, hvoraf 70 blev stadfæstet, 10 hjemvist og 9 ændret.',
    [
      'decided 104 2022 complaints',
      'affirmed 70 2022 complaints',
      'remitted 10 2022 complaints',
      'changed 9 2022 complaints',
    ],
  ],
  [complaints, 'I 2022 blev der afgjort 12 klager af forvaltningen.', ['received 12 2022 complaints']],
  [
    board,
    'Ankestyrelsen afgjorde i 2020 i alt 45 sager fra kommunen. I 2019 var der 52 sager.',
    ['decided 45 2020 cases', 'decided 52 2019 cases'],
  ],
  [
    board,
    'Ankestyrelsen afgjorde i 2020 i alt 45 sager fra kommunen. I 2019 var der 52 sagsbehandlere.',
    ['decided 45 2020 cases'],
  ],
  [complaints, 'Af de 45 sager fik kommunen ret i de 34.', ['upheld 34 2022 complaints']],
  [
    complaints,
    'Heraf blev der klaget over 104. I 2021 blev der klaget over 91 afgørelser.',
    ['received 104 2022 complaints', 'received 91 2021 decisions'],
  ],
  [
    board,
    'Omgørelsesprocenten er faldet fra 27 i 2022 til 23 i 2023.',
    ['share 27 2022 percent', 'share 23 2023 percent'],
  ],
  [
    board,
    'Omgørelsesprocenten er således 25,4 pct. mod 33,3 pct. i 2022.',
    ['share 25.4 2023 percent', 'share 33.3 2022 percent'],
  ],
  [
    complaints,
    'Ankestyrelsen har truffet 102 afgørelser, hvoraf 76 er stadfæstelser, 9 er ændringer, 11 er hjemvisninger, og 6 er afvisninger.',
    [
      'decided 102 2022 decisions',
      'affirmed 76 2022 decisions',
      'changed 9 2022 decisions',
      'remitted 11 2022 decisions',
      'dismissed 6 2022 decisions',
    ],
  ],
  [
    complaints,
    'Af de 102 afgørelser er 76 stadfæstelser, 9 ændringer og 6 afvisninger.',
    ['affirmed 76 2022 decisions', 'changed 9 2022 decisions', 'dismissed 6 2022 decisions'],
  ],
  [complaints, 'Der er vedtaget 9 ændringer af forvaltningens organisation.', []],
  [
    complaints,
    'Afgørelsen blev stadfæstet i 68 sager, svarende til 71 pct., mens 7 blev ændret.',
    ['affirmed 68 2022 cases', 'share 71 2022 percent', 'changed 7 2022 cases'],
  ],
  [complaints, 'Afgørelsen blev ikke stadfæstet i 68 sager, svarende til 71 pct.', []],
  [
    complaints,
    'Jobcentret modtog 214 klager over afgørelser i 2022. Det er 31 færre end i 2021, hvor der blev modtaget 245.',
    ['received 214 2022 complaints', 'change 31 2022 complaints', 'received 245 2021 complaints'],
  ],
  [
    complaints,
    'Jobcentret modtog 214 klager over afgørelser i 2022. Det er 31 færre end i 2021, hvor der var 245 ansatte.',
    ['received 214 2022 complaints', 'change 31 2022 complaints'],
  ],
  [
    complaints,
    'Jobcentret modtog 214 klager over afgørelser i 2022. Hertil kommer 18 klager over sagsbehandlingen.',
    ['about_decisions 214 2022 complaints', 'about_handling 18 2022 complaints'],
  ],
  [
    complaints,
    'Der kom 143 klager i 1. kvartal 2022 mod 161 året før.',
    ['received 143 2022-Q1 complaints', 'received 161 2021-Q1 complaints'],
  ],
  [
    complaints,
    'I 2022 blev 20 sager hjemvist til fornyet behandling mod 30 i 2021, og 12 sager blev ændret mod 14 året før.',
    ['remitted 20 2022 cases', 'remitted 30 2021 cases', 'changed 12 2022 cases', 'changed 14 2021 cases'],
  ],
  [complaints, 'I 2022 blev 30 sager afgjort i forvaltningen.', []],
]

describe('complaints beside others', () => {
  it.each(read)('%s: %s', (title, words, expected) => {
    expect(rows(words, title)).toEqual(expected)
  })
})

describe('the share of the whole country', () => {
  const subjects = (words: string): readonly string[] =>
    factsIn(words, board)
      .filter((fact): fact is ComplaintFact => fact.kind === 'complaint')
      .map((fact) => [fact.value, fact.baseUnit, fact.subject, fact.group].join(' | '))

  it.each([
    'Omgørelsesprocenten er 23. Til sammenligning var den på landsplan 24 pct. i 2023.',
    'Omgørelsesprocenten er 23 pct. Landsgennemsnittet er 24 pct.',
    'Omgørelsesprocenten er 23 pct. mod 24 pct. på landsplan.',
    'Med en omgørelsesprocent på 23 ligger kommunen under landsgennemsnittet på 24.',
  ])('is told apart from the municipality: %s', (words) => {
    const [own, country] = subjects(words)
    expect(own).toMatch(/^23 \| percent \| omgørelsesprocent(?:en)? \| $/u)
    expect(country).toMatch(/^24 \| percent \| omgørelsesprocent(?:en)? på landsplan \| på landsplan$/u)
  })

  it('does not take the municipality for the country', () => {
    expect(subjects('Omgørelsesprocenten på landsplan er 24 pct., mens den i kommunen er 23 pct.')).toEqual([
      '24 | percent | omgørelsesprocenten på landsplan | på landsplan',
      '23 | percent | omgørelsesprocenten | ',
    ])
  })
})
