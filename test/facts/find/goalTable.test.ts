/** Tables of goals that were printed one cell a line, and tables whose last column answers a question. */
import { describe, expect, it } from 'vitest'
import type { GoalFact } from '../../../src/facts/model/goal.ts'
import { factsIn } from './inMinutes.ts'

const rows = (words: string): readonly string[] =>
  factsIn(words, 'Opfølgning på mål')
    .filter((fact): fact is GoalFact => fact.kind === 'goal')
    .map(({ measure, value, quote, period, direction, status }) =>
      [measure, value ?? quote, period, direction, status].filter((one) => one !== null).join(' '),
    )

const lines = (cells: string): string => cells.split(' / ').join('\n')

it('reads a row of values that words close, under a header as wide', () => {
  const words = lines(
    'Mål / Måltal 2022 / Status juli 2022 / Vurdering / 1. Andel unge i job / 82 % / 80 % / Delvist opfyldt / 2. Antal langtidsledige / højst 2.150 / 2.236 / Ikke opfyldt',
  )
  expect(rows(words)).toEqual([
    'target 82 2022 more',
    'level 80 2022-07 more',
    'verdict Delvist opfyldt 2022 more partly_met',
    'target 2150 2022 fewer',
    'level 2236 2022-07 fewer',
    'verdict Ikke opfyldt 2022 fewer not_met',
  ])
})
it('reads none of it where the header is narrower than a row', () => {
  expect(
    rows(lines('Tal for 2022 / Unge i job / 82 % / 80 % / Delvist opfyldt / Ledige / 12 % / 13 % / Opfyldt')),
  ).toEqual([])
})
it('reads yes and no below the question whether a goal is met', () => {
  const table = (question: string): string =>
    `Mål\tMål dec. 2022\tStatus marts 2022\t${question}\nLangtidsledige\t370\t352\tJa\nUnge på ydelse\t1.150\t1.204\tNej`
  expect(rows(table('Er målet nået?')).filter((row) => row.startsWith('verdict'))).toEqual([
    'verdict Ja 2022-12 met',
    'verdict Nej 2022-12 not_met',
  ])
  expect(rows(table('Er der bilag?')).filter((row) => row.startsWith('verdict'))).toEqual([])
})

it('reads a share where the name of a goal, or the head above it, says per cent', () => {
  const units = (words: string): readonly unknown[] =>
    factsIn(words, 'Opfølgning på mål')
      .filter((fact): fact is GoalFact => fact.kind === 'goal' && fact.value !== null)
      .map(({ measure, value, baseUnit }) => [measure, value, baseUnit].join(' '))
  const head = 'Mål\tUdgangspunkt 2021\tMål 2022\tStatus juni 2022\n'
  expect(
    units(
      `${head}Andel i job (pct.)\t34,1\t37,0\t36,8\nForløb over 26 uger, pct.\t25\t22\t24\nAntal ledige\t90\t80\t85`,
    ),
  ).toEqual([
    'baseline 34.1 percent',
    'target 37 percent',
    'level 36.8 percent',
    'baseline 25 percent',
    'target 22 percent',
    'level 24 percent',
    'baseline 90 count',
    'target 80 count',
    'level 85 count',
  ])
  expect(
    units('Mål\tMål 2022 (pct.)\tStatus juni 2022 (pct.)\nUnge i job\t37\t36\nAntal ledige\t80\t85'),
  ).toEqual(['target 37 percent', 'level 36 percent', 'target 80 count', 'level 85 count'])
})

describe('the row below a goal', () => {
  const below = (cell: string): readonly string[] =>
    rows(
      `Mål\tResultatmål 2022\nFlere ledige i job\tLavere ledighed end klyngen\n\t<b>Målopfyldelse</b>  ${cell}`,
    ).slice(1)
  it.each([
    ['Vi er der, hvor vi skal være.', 'verdict Vi er der, hvor vi skal være 2022 fewer on_track'],
    [
      'Vi er langt fra der, hvor vi skal være.',
      'verdict Vi er langt fra der, hvor vi skal være 2022 fewer far',
    ],
    ['Vi er langt fra målopfyldelse.', 'verdict Vi er langt fra målopfyldelse 2022 fewer far'],
    [
      'Vi er endnu ikke der, hvor vi skal være.',
      'verdict Vi er endnu ikke der, hvor vi skal være 2022 fewer unknown',
    ],
    [
      'Vi er næsten der, hvor vi skal være.',
      'verdict Vi er næsten der, hvor vi skal være 2022 fewer unknown',
    ],
  ])('judges it: %s', (cell, expected) => {
    expect(below(cell)).toEqual([expected])
  })
  it.each(['Vi er foran planen.', 'Afventer.', ''])(
    'aims at nothing with other words or none: %s',
    (cell) => {
      expect(below(cell)).toEqual([])
    },
  )
})

it('reads a target in words beside the name of its goal', () => {
  expect(rows('Mål\tResultatmål 2022\nFlere ledige i job\tLavere ledighed end klyngen')).toEqual([
    'target Lavere ledighed end klyngen 2022 fewer',
  ])
})

it('reads a sentence that judges, alone in its cell', () => {
  const judged = (words: string): readonly string[] =>
    rows(`Mål\tMål for 2022\tStatus juli 2022\tVurdering\nUnge i job\t82 pct.\t80 pct.\t${words}`).filter(
      (row) => row.startsWith('verdict'),
    )
  expect(judged('Et stykke fra målet, men godt på vej')[0]).toContain('on_the_way')
  expect(judged('Vi er der, hvor vi skal være')[0]).toContain('on_track')
  expect(judged('Et godt stykke fra målet')[0]).toContain('far')
  expect(judged('Møde om, hvor vi skal være på vej')).toEqual([])
})

it('reads a row by the name beside its group, and which way is better by that name', () => {
  const table = (...names: readonly string[]): readonly string[] =>
    [
      'Pejlemærke\tIndikator\tResultat 2021\tMål 2022\tResultat 2022',
      `${names[0]}\tAndel raskmeldte inden 26 uger\t63 %\t66 %\t67 %`,
      `${names[1]}\tAntal langtidsledige, højst\t204\t180\t193`,
    ].flatMap((line) => line.split('\n'))
  for (const names of [
    ['Flere i job', 'Flere i job'],
    ['Flere i job', 'Flere i arbejde'],
  ]) {
    const goals = factsIn(table(...names).join('\n'), 'Opfølgning på mål')
    expect(goals.map(({ subject }) => subject)).toContain(`${names[1]}, Antal langtidsledige, højst`)
    expect(rows(table(...names).join('\n'))).toContain('target 180 2022 fewer')
  }
  const limits =
    'Mål\tMåltal 2022\tResultat 2022\nLedige\tHøjst 180 personer\t193\nUnge\tHøjst 20 personer\t19'
  expect(rows(limits)).toContain('target 180 2022 fewer')
})
