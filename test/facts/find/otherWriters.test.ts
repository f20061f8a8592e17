/** Budgets and complaints in the words of other writers: what an amount beside "budget" or "overførsler" is, and who ruled. */
import { describe, expect, it } from 'vitest'
import { factsIn } from './inMinutes.ts'

const rowsIn = (words: string, title: string): readonly string[] =>
  factsIn(words, title).map((fact) =>
    [
      fact.measure,
      fact.period,
      fact.value,
      ...(fact.kind === 'budget' ? [fact.direction] : []),
      ...(fact.kind === 'complaint' && fact.upheldFor !== null ? [fact.upheldFor] : []),
    ].join(' '),
  )

const budgets: readonly (readonly [string, readonly string[]])[] = [
  [
    'Årets udgifter forventes at overstige det korrigerede budget med 21,7 mio. kr.',
    ['deviation 2022 21700000 overspend'],
  ],
  ['Forbruget ligger under det korrigerede budget med 3,1 mio. kr.', ['deviation 2022 -3100000 underspend']],
  [
    'Sammenholdt med oprindeligt budget er der brugt 28.950.000 kr. mindre.',
    ['deviation 2022 -28950000 underspend'],
  ],
  [
    'Service bidrager med et mindreforbrug på 12,8 mio. kr. og overførsler med 33,5 mio. kr.',
    ['deviation 2022 -12800000 underspend', 'deviation 2022 -33500000 underspend'],
  ],
  ['Udvalgets samlede regnskab for 2022 er på 498,6 mio. kr.', ['accounts 2022 498600000 none']],
]

describe('an amount of a budget, said otherwise', () => {
  it.each(budgets)('is read: %s', (words, expected) => {
    expect(rowsIn(words, 'Regnskab 2022')).toEqual(expected)
  })
})

const complaints: readonly (readonly [string, readonly string[]])[] = [
  [
    'Ankestyrelsen traf i 2. halvår 2022 afgørelse i 77 sager. Fordelingen var:\n- Stadfæstelse: 55 (71 %)\n- Ændring/ophævelse: 4',
    ['decided 2022-H2 77', 'affirmed 2022-H2 55', 'changed 2022-H2 4'],
  ],
  [
    'Ankestyrelsen har i 2021 truffet afgørelse i 35 sager. I 24 sager blev kommunens afgørelse stadfæstet.',
    ['decided 2021 35', 'affirmed 2021 24'],
  ],
  [
    'I 2022 var der 80 klager. Kommunen gav selv borgeren medhold i 17 sager ved genvurderingen.',
    ['received 2022 80', 'changed_by_municipality 2022 17'],
  ],
  [
    'Resultat i Ankestyrelsen\t2021\t2022\nStadfæstet\t48\t41\nHjemvist\t14\t12\nI alt\t62\t53',
    [
      'affirmed 2021 48',
      'affirmed 2022 41',
      'remitted 2021 14',
      'remitted 2022 12',
      'decided 2021 62',
      'decided 2022 53',
    ],
  ],
]

describe('a complaint, said otherwise', () => {
  it.each(complaints)('is read: %s', (words, expected) => {
    expect(rowsIn(words, 'Klager og ankeafgørelser')).toEqual(expected)
  })
})

const goalTable = [
  'Mål\tUdgangspunkt 2021\tMål 2022\tStatus februar 2022\tVurdering',
  'Ledige på a-dagpenge\t512\t460\t448\tMålet er nået',
  'Sygedagpengemodtagere\t388\t360\t371\tPå vej',
  'Ledige i småjobs\t9 %\t15 %\t11 %\tLangt fra målet',
].join('\n')

describe('a table of goals with a column a measure', () => {
  it('gives baseline, target, level and verdict, and the way from the baseline to the target', () => {
    const rows = factsIn(goalTable, 'Status på resultatmål').flatMap((fact) =>
      fact.kind === 'goal'
        ? [`${fact.goal} ${fact.measure} ${fact.period} ${fact.value} ${fact.direction} ${fact.status}`]
        : [],
    )
    expect(rows).toEqual([
      '12-1 baseline 2021 512 fewer null',
      '12-1 target 2022 460 fewer null',
      '12-1 level 2022-02 448 fewer null',
      '12-1 verdict 2022 null fewer met',
      '12-2 baseline 2021 388 fewer null',
      '12-2 target 2022 360 fewer null',
      '12-2 level 2022-02 371 fewer null',
      '12-2 verdict 2022 null fewer on_the_way',
      '12-3 baseline 2021 9 more null',
      '12-3 target 2022 15 more null',
      '12-3 level 2022-02 11 more null',
      '12-3 verdict 2022 null more far',
    ])
  })
})

describe('"året før"', () => {
  it('is the year before the one the sentence names', () => {
    expect(rowsIn('Teamet havde kontakt til 143 virksomheder i 2021 mod 131 året før.', 'Status')).toEqual([
      'count 2021 143',
      'count 2020 131',
    ])
  })
})
