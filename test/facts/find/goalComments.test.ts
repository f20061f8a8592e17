/** Comments in an item of goals: what they count, decide and judge is no goal by another's name. */
import { describe, expect, it } from 'vitest'
import type { GoalFact } from '../../../src/facts/model/goal.ts'
import { factsIn } from './inMinutes.ts'

const goals = (words: string): readonly string[] =>
  factsIn(words, 'Status på resultatmål i Beskæftigelsesplan 2023')
    .filter((fact): fact is GoalFact => fact.kind === 'goal')
    .map(({ measure, value, period, status, direction, subject }) =>
      [measure, value ?? '', period ?? '', status ?? direction ?? '', subject].join(' | '),
    )

describe('a count of goals', () => {
  it.each(['to af de fem resultatmål er nået', '2 ud af planens fem mål er nået'])(
    'is no verdict on one: %s',
    (words) => {
      const read = goals(`Status efter første halvår er, at ${words}.`)
      expect(read.filter((line) => line.startsWith('verdict'))).toEqual([])
      expect(read).toContain('goals | 2 |  | met | Status på resultatmål i Beskæftigelsesplan 2023')
    },
  )
  it('leaves the verdict on the one that is named', () => {
    expect(goals('Status efter første halvår er, at resultatmålet er nået.')).toEqual([
      'verdict |  |  | met | Status på resultatmål i Beskæftigelsesplan 2023',
    ])
  })
  it('is not named by the sentence that counts', () => {
    expect(goals('Det ene mål er nået, tre mål er på vej.')).toEqual([
      'goals | 3 |  | on_the_way | Status på resultatmål i Beskæftigelsesplan 2023',
    ])
    expect(goals('Jobcentret havde i 2022 seks mål, heraf er tre opfyldt.')).toContain(
      'goals | 3 | 2022 | met | Jobcentret',
    )
  })
})

describe('who is counted in a goal', () => {
  it('is no target', () => {
    expect(goals('I målet for flygtninge indgår i alt 132 borgere, hvoraf 58 var i job i juli.')).toEqual([])
  })
  it('is a target where it is said as one', () => {
    expect(goals('Målet er, at indsatsen for flygtninge omfatter 132 borgere.')[0]).toMatch(/^target \| 132/)
  })
})

describe('a goal that was decided', () => {
  it('is named by what is wanted', () => {
    expect(
      goals(
        'Ud over de fem resultatmål har udvalget besluttet, at jobcentret i 2023 skal samarbejde med mindst 40 pct. af kommunens virksomheder.',
      ),
    ).toContain(
      'target | 40 | 2023 | more | jobcentret i 2023 skal samarbejde med mindst 40 pct. af kommunens virksomheder',
    )
  })
  it('is named by its own sentence where nobody decides', () => {
    expect(
      goals('Jobcentret skal i 2023 samarbejde med mindst 40 pct. af kommunens virksomheder.'),
    ).toContain(
      'target | 40 | 2023 | more | Jobcentret skal i 2023 samarbejde med mindst 40 pct. af kommunens virksomheder',
    )
  })
})
