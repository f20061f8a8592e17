/** A goal and what the same paper says of it: where it stands, in the next sentence or in a clause, and the verdict. */
import { expect, it } from 'vitest'
import type { GoalFact } from '../../../src/facts/model/goal.ts'
import { factsIn } from './inMinutes.ts'

const goals = (words: string): readonly string[] =>
  factsIn(words, 'Opfølgning på Beskæftigelsesplan 2023')
    .filter((fact): fact is GoalFact => fact.kind === 'goal')
    .map((fact) =>
      [fact.measure, fact.value ?? fact.quote, fact.period ?? '', fact.status ?? fact.direction ?? ''].join(
        ' | ',
      ),
    )

it.each([
  [
    'what is, in the next sentence',
    'Målet er, at andelen af langtidsledige højst må udgøre 20 % ved udgangen af 2023. I august 2023 er andelen 22,4 %.',
    ['target | 20 | 2023 | fewer', 'level | 22.4 | 2023-08 | fewer'],
  ],
  [
    'a status without a noun',
    'Antallet af kontanthjælpsmodtagere skal reduceres fra 412 i december 2022 til 370 i december 2023. Status ultimo september er 389.',
    ['baseline | 412 | 2022-12 | fewer', 'target | 370 | 2023 | fewer', 'level | 389 | 2022-09 | fewer'],
  ],
  [
    'a survey and its verdict in one sentence',
    'Mindst 75 % af virksomhederne skal være tilfredse. Målingen fra oktober 2023 viser 81 %, og målet er dermed indfriet.',
    [
      'target | 75 | 2023 | more',
      'level | 81 | 2023-10 | more',
      'verdict | målet er dermed indfriet | 2023 | met',
    ],
  ],
  [
    'a result behind its label, and a verdict alone',
    'Resultatmål: Sygedagpengesager over 52 uger må højst udgøre 15 procent. Resultat: 13,8 procent. Opfyldt.',
    ['target | 15 | 2023 | fewer', 'level | 13.8 |  | fewer', 'verdict | Opfyldt. | 2023 | met'],
  ],
  [
    'what came about, behind the words that the goal was missed',
    'Målet på 120 virksomhedspraktikker pr. måned blev ikke nået, idet der i gennemsnit blev etableret 104.',
    ['target | 120 | 2023 | more', 'verdict | blev ikke nået | 2023 | not_met', 'level | 104 |  | more'],
  ],
  [
    'what was, in a clause that gives the reason',
    'Målet om højst 3,0 % ledige er nået, da ledigheden i november 2023 var 2,7 %.',
    ['target | 3 | 2023 | fewer', 'verdict | er nået | 2023 | met', 'level | 2.7 | 2023-11 | fewer'],
  ],
  [
    'how far a goal was passed',
    'Målsætningen om, at 40 % af flygtningene er i ordinær beskæftigelse efter 3 år, er opfyldt med 46 %.',
    ['target | 40 | 2023 | more', 'verdict | er opfyldt | 2023 | met', 'level | 46 |  | more'],
  ],
  [
    'a verdict in a clause that follows from the level',
    'Andelen af ydelsesmodtagere skal være lavere end 19,5 %. Andelen udgør 19,9 %, hvorfor målet ikke er opfyldt.',
    [
      'target | 19.5 | 2023 | fewer',
      'level | 19.9 |  | fewer',
      'verdict | målet ikke er opfyldt | 2023 | not_met',
    ],
  ],
  [
    'those of a plan that are there at half-time',
    'Det er målet, at 300 borgere skal opkvalificeres i 2023. Ved halvåret er 187 borgere opkvalificeret, og det forventes, at målet nås.',
    ['target | 300 | 2023 | ', 'level | 187 |  | ', 'verdict | målet nås | 2023 | on_track'],
  ],
  [
    'what the goal of a year was set to',
    'Halvdelen af de fordrevne skal være i arbejde. Målet for 2023 er sat til 50 %, og i marts 2023 var 54 % i arbejde.',
    ['target | 50 | 2023 | more', 'level | 54 | 2023-03 | more'],
  ],
  [
    'how long something lasts',
    'Det gennemsnitlige sagsforløb på sygedagpenge skal nedbringes til 18 uger. Det er aktuelt 19,3 uger.',
    ['target | 18 | 2023 | fewer', 'level | 19.3 |  | fewer'],
  ],
  [
    'what is before the aim it is held against',
    'Indikatoren for langtidsledige viser 12,4 % og ligger dermed under måltallet på 13 %.',
    ['level | 12.4 |  | ', 'target | 13 | 2023 | '],
  ],
  [
    'a numbered goal, its verdict, its level and its aim in one sentence',
    'Mål 2 er delvist opfyldt, idet andelen er 48 % mod målet på 50 %.',
    ['verdict | Mål 2 er delvist opfyldt | 2023 | partly_met', 'level | 48 |  | ', 'target | 50 | 2023 | '],
  ],
  [
    "the municipality's own goal",
    'Kommunens mål om en kontaktgrad på 60 % er ikke opfyldt, da kontaktgraden pr. oktober 2023 er 54 %.',
    ['verdict | er ikke opfyldt | 2023 | not_met', 'level | 54 | 2023-10 | ', 'target | 60 | 2023 | '],
  ],
  [
    'what was counted against an aim',
    'Der er i 2023 oprettet 96 fleksjob mod et mål på 110.',
    ['level | 96 | 2023 | more', 'target | 110 | 2023 | more'],
  ],
  [
    'two clauses, what is and what is aimed at',
    'Sygefraværet er 5,6 %, og målet er 4,8 %.',
    ['level | 5.6 |  | ', 'target | 4.8 | 2023 | '],
  ],
  [
    'labels in a row',
    'Resultatkrav 1: I 2023 skal antallet være højst 820. Baseline december 2022: 875. Status december 2023: 834.',
    ['target | 820 | 2023 | fewer', 'baseline | 875 | 2022-12 | fewer', 'level | 834 | 2023-12 | fewer'],
  ],
  [
    'labels in a bracket',
    'Mål 1: Færre på kontanthjælp (mål: 400, status: 412).',
    ['target | 400 | 2023 | fewer', 'level | 412 |  | fewer'],
  ],
  ['how many goals of all are met', '3 ud af 5 mål er nået.', ['goals | 3 |  | met', 'goals | 5 |  | ']],
  [
    'how many of the goals are met, which is no verdict on all',
    'Tre af målene er opfyldt efter årets første seks måneder.',
    ['goals | 3 |  | met'],
  ],
  [
    'when a goal is met, which is no verdict',
    'Målet er opfyldt, når mindst 90 % af borgerne har fået en samtale. Tallet er 93 %.',
    ['target | 90 | 2023 | more', 'level | 93 |  | more'],
  ],
])('reads %s', (_, words, expected) => {
  expect(goals(words).toSorted()).toEqual([...expected].toSorted())
})

it('reads no place among the best as a goal', () => {
  expect(
    goals('Kommunen har som mål at være blandt de 10 bedste kommuner. I 2023 ligger kommunen nr. 14.'),
  ).toEqual([])
})

it('reads no level of what shall be, and none of what counts something else', () => {
  expect(
    goals('Målet er, at 300 borgere skal opkvalificeres i 2023. Der er ansat 4 jobkonsulenter.'),
  ).toEqual(['target | 300 | 2023 | '])
  expect(
    goals('Andelen af ledige skal være højst 3 % i 2023. I 2024 skal andelen være 2,5 %.'),
  ).not.toContain('level | 2.5 | 2024 | fewer')
})

it('counts no goals in the caption of a table', () => {
  expect(
    goals('Tabel 2. Status på mål 4-6\nMål\tMåltal 2023\tStatus juni 2023\nFleksjob\t85 %\t88 %'),
  ).toEqual(['target | 85 | 2023 | ', 'level | 88 | 2023-06 | '])
})

it('gives a month of a later clause the year before it, and what is "now" the year of the paper', () => {
  const aim = 'Målet er, at der højst er 140 langtidsledige ved udgangen af 2023.'
  const levels = (words: string): readonly string[] =>
    goals(`${aim} ${words}`).filter((one) => one.startsWith('level'))
  expect(levels('I januar 2023 var der 163 langtidsledige, og i marts var antallet 149.')).toEqual([
    'level | 163 | 2023-01 | fewer',
    'level | 149 | 2023-03 | fewer',
  ])
  expect(levels('I november 2022 var der 163 langtidsledige, og i februar var antallet 149.')[1]).toBe(
    'level | 149 | 2023-02 | fewer',
  )
  expect(levels('I 2022 var der 163 langtidsledige, og antallet er nu 149.')).toEqual([
    'level | 163 | 2022 | fewer',
    'level | 149 | 2023 | fewer',
  ])
  expect(levels('I januar 2023 var der 163 langtidsledige, hvoraf antallet af unge var 49.')[0]).toBe(
    'level | 163 | 2023-01 | fewer',
  )
})

it('reads a target that is to have come about, where the year began, and how many have been hired', () => {
  expect(
    goals(
      'Antallet af unge på uddannelseshjælp skal ved udgangen af 2022 være nedbragt til 210 fuldtidspersoner. Ved årets begyndelse var antallet 238, og i august 2022 var det 231. Målet er ikke opfyldt.',
    ),
  ).toEqual([
    'target | 210 | 2022 | fewer',
    'level | 238 | 2022-01-01 | fewer',
    'level | 231 | 2022-08 | fewer',
    'verdict | Målet er ikke opfyldt | 2022 | not_met',
  ])
  expect(goals('Andelen af unge i job skal i 2023 være hævet til 70 pct. Udvalget drøftede sagen.')).toEqual([
    'target | 70 | 2023 | more',
  ])
  const aim = 'Målsætningen er, at mindst 45 personer med handicap ansættes i løbet af 2023.'
  expect(goals(`${aim} Pr. 31. januar er der ansat 47.`)[1]).toMatch(/^level \| 47 /)
  expect(goals(`${aim} Pr. 31. januar er der ansat 2 nye konsulenter.`)).toHaveLength(1)
})

it('counts goals that are "således" met, and one that is far from it', () => {
  expect(goals('To mål er således nået, to er på vej, og et mål er langt fra at være opfyldt.')).toEqual([
    'goals | 2 |  | met',
    'goals | 2 |  | on_the_way',
    'goals | 1 |  | far',
  ])
  expect(goals('To mål er nået, og et nyt mål er på tale.')).toEqual(['goals | 2 |  | met'])
})

it('names a goal after the sub-heading where its own words begin with no name', () => {
  const subjects = (words: string): readonly string[] =>
    factsIn(words, 'Opfølgning på Beskæftigelsesplan 2023')
      .filter((fact): fact is GoalFact => fact.kind === 'goal')
      .map(({ subject }) => subject)
  const aim = 'Det er målet, at der ved udgangen af 2023 højst må være 2.000 unge uden uddannelse eller job.'
  expect(subjects(`Unge\n\n${aim}`)).toEqual(['Unge'])
  expect(subjects(aim)[0]).toMatch(/^der ved udgangen/)
  expect(subjects('Unge\n\nMålet er, at højst 2.000 unge er uden uddannelse eller job.')[0]).toMatch(/^højst/)
})
