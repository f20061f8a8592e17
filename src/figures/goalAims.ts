/** A goal at a horizon in; its aim beside what came of it out, and never two figures that cannot be compared. */
import type { GoalFact } from '../facts/model/goal.ts'
import type { GoalAtHorizon } from './goalsAtHorizons.ts'

/** A bare count ("90") is in the unit of its goal; otherwise different units are never held against each other. */
export const comparable = (a: GoalFact, b: GoalFact): boolean => {
  const isBare = (fact: GoalFact): boolean => fact.baseUnit === null || fact.baseUnit === 'count'
  const isCount = (fact: GoalFact): boolean => fact.baseUnit !== 'percent' && fact.baseUnit !== 'kroner'
  return a.baseUnit === b.baseUnit || (isBare(a) && isCount(b)) || (isBare(b) && isCount(a))
}

/** The aim and what came of it; a level is never held against a change, nor a change against a level. */
export const aimAndResult = (
  goal: GoalAtHorizon,
): { readonly aim: GoalFact | null; readonly result: GoalFact | null } => {
  const { target, targetChange, level, reached } = goal
  if (targetChange && reached && !(target && level)) return { aim: targetChange, result: reached }
  if (target) return { aim: target, result: level }
  return targetChange ? { aim: targetChange, result: null } : { aim: null, result: level ?? reached }
}
