/** Plans in; the horizons a reader can choose between, and the goals of a plan at one of them, out. */
import type { GoalAtHorizon, GoalPlan } from './goalsAtHorizons.ts'

/** Horizons a reader can choose between: those of plans that have more than one. */
export const horizonChoices = (plans: readonly GoalPlan[]): readonly string[] =>
  [...new Set(plansWithSeveral(plans).flat())].toSorted((a, b) => a.localeCompare(b))

const plansWithSeveral = (plans: readonly GoalPlan[]): readonly (readonly string[])[] =>
  plans
    .map((plan) => [...new Set(plan.goals.map((goal) => goal.horizon).filter((horizon) => horizon !== null))])
    .filter((horizons) => horizons.length > 1)

/** Plans that differ in their horizons have no first one in common: until one is chosen, each shows its own nearest. */
export const haveOwnHorizons = (plans: readonly GoalPlan[]): boolean =>
  new Set(plansWithSeveral(plans).map((horizons) => horizons.toSorted().join(' '))).size > 1

/** The goals of a plan at the chosen horizon; a plan without that horizon shows what it has. */
export const goalsFor = (plan: GoalPlan, horizon: string | null): readonly GoalAtHorizon[] => {
  const chosen = plan.goals.filter((goal) => goal.horizon === horizon)
  if (horizon !== null && chosen.length > 0)
    return plan.goals.filter((goal) => goal.horizon === horizon || goal.horizon === null)
  const nearest = horizonChoices([plan])[0]
  return nearest === undefined
    ? plan.goals
    : plan.goals.filter((goal) => goal.horizon === nearest || goal.horizon === null)
}
