/** Ways in which a goal is stated outside a list of goals, and what only sounds like one. */
import { describe, expect, it } from 'vitest'
import { factsIn } from './inMinutes.ts'

const goals = (words: string, title = 'Udviklingen på området'): readonly string[] =>
  factsIn(words, title).flatMap((fact) =>
    fact.kind === 'goal' && fact.value !== null
      ? [[fact.measure, fact.value, fact.period, fact.direction].join(' ')]
      : [],
  )

describe('a goal in running text', () => {
  it.each([
    [
      'that goes from one figure to another',
      'Flere delvise raskmeldinger. Andelen skal hæves fra 22 % til 30 % i 2024.',
      ['baseline 22  more', 'target 30 2024 more'],
    ],
    [
      'that goes down from a day',
      'Antallet af langtidsledige skal nedbringes fra 134 i september 2023 til højst 110 i 2024.',
      ['baseline 134 2023-09 fewer', 'target 110 2024 fewer'],
    ],
    [
      'that still is one',
      'Det er fortsat målet, at antallet af unge på uddannelseshjælp bringes ned på 380 inden udgangen af 2023.',
      ['target 380 2023 fewer'],
    ],
    [
      'of a plan',
      'Det er et mål i beskæftigelsesplanen, at mindst 35 % af borgerne skal have en indsats inden udgangen af 2021.',
      ['target 35 2021 more'],
    ],
    [
      'of a plan for a year',
      'I beskæftigelsesplanen for 2021 er der fastsat et mål om, at højst 22 % af de sygemeldte må have et langt forløb.',
      ['target 22 2021 fewer'],
    ],
    [
      'that has been decided',
      'I beskæftigelsesplanen for 2018 er det besluttet, at jobcenteret skal have samarbejde med 40 pct. af de lokale virksomheder.',
      ['target 40 2018 more'],
    ],
    [
      'of a plan, behind whom it is for',
      'For flygtninge er målet i Beskæftigelsesplan 2022, at mindst 55 pct. skal være i job. I juni 2022 var andelen 52 pct.',
      ['target 55 2022 more', 'level 52 2022-06 more'],
    ],
    [
      'that it is',
      'Det er målet i Beskæftigelsesplan 2022, at der ved udgangen af året højst er 130 sager over 52 uger.',
      ['target 130 2022 fewer'],
    ],
    [
      'for a year',
      'Det er målsætningen for 2023, at mindst 45 pct. af de unge er i uddannelse.',
      ['target 45 2023 more'],
    ],
    ['that is met', 'Derfor er målet for 2022 opfyldt, idet andelen var 52 pct.', []],
    ['that is no share of people', 'Det er besluttet, at kommunen skal dække 40 pct. af udgifterne.', []],
    ['that is money', 'Antallet af kroner skal nedbringes fra 22 mio. kr. til 18 mio. kr.', []],
    ['that has come about', 'Andelen er hævet fra 22 % til 30 % i 2024.', []],
  ])('%s', (_, words, expected) => {
    expect(goals(words)).toEqual(expected)
  })

  it.each(['Målet for projektet er, at', 'Målet med indsatsen er, at'])(
    'is named by its aim: %s',
    (opening) => {
      expect(factsIn(`${opening} 30 pct. af deltagerne kommer i job.`, 'En sag')).toMatchObject([
        { kind: 'goal', subject: '30 pct. af deltagerne kommer i job' },
      ])
    },
  )

  it('is named by whom it is for and what, where the sentence says both', () => {
    const aim = 'For unge er målet i planen, at højst 300 modtager uddannelseshjælp'
    expect(factsIn(`${aim}.`, 'En sag')).toMatchObject([{ kind: 'goal', subject: aim }])
    expect(factsIn('For unge er målet 300.', 'En sag')).toMatchObject([{ kind: 'goal', subject: 'unge' }])
  })

  it('stands where the latest count of a month says', () => {
    expect(
      goals(
        'Målet er, at mindst 35 % af borgerne er i praktik inden udgangen af 2022. Den seneste opgørelse fra august 2022 viser 31 %, og andelen var 28 % ultimo maj.',
      ),
    ).toContain('level 31 2022-08 more')
  })
})

describe('a cell of a table', () => {
  it.each([
    ['Mål nået', 'met'],
    ['Mål ikke nået', 'not_met'],
    ['Mål delvist nået', 'partly_met'],
  ])('judges: %s', (words, status) => {
    const table = `Mål\tMål 2024\tStatus juni 2024\tVurdering\nFærre unge\t170\t168\t${words}\nFlere i job\t110\t81\tPå vej`
    expect(
      factsIn(table, 'Status').filter((fact) => fact.kind === 'goal' && fact.quote === words),
    ).toMatchObject([{ measure: 'verdict', status }])
  })
})
