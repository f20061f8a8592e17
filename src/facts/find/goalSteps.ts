/**
 * The goal drafts of an item in, those without changes of a goal that aims at a level out: a step is no level.
 *
 *     Målet er højst 125 borgere. Der var 151, en stigning på 9.        151 is the level; 9 is a change, and of no goal
 *     Antallet skal reduceres med 100. Det er faldet med 34.            34 is how far the goal has come
 */
import type { Draft } from './draft.ts'

type Goal = Extract<Draft['fact'], { readonly kind: 'goal' }>

const goalsWith = (goals: readonly Goal[], test: (fact: Goal) => boolean): ReadonlySet<string> =>
  new Set(goals.filter(test).map(({ goal }) => goal))

export const withoutSteps = (drafts: readonly Draft[]): readonly Draft[] => {
  const goals = drafts.flatMap(({ fact }) => (fact.kind === 'goal' ? [fact] : []))
  const aimAtChange = goalsWith(goals, ({ measure, change }) => measure === 'target' && change)
  const aimAtLevel = goalsWith(
    goals,
    ({ measure, change, value }) => measure === 'target' && !change && value !== null,
  )
  return drafts.filter(
    ({ fact }) =>
      fact.kind !== 'goal' ||
      fact.measure !== 'level' ||
      !fact.change ||
      aimAtChange.has(fact.goal) ||
      !aimAtLevel.has(fact.goal),
  )
}
