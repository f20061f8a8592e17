/** The goals of a plan in; each of them once, and under a label of its own, out. */
import type { GoalFact } from '../facts/model/goal.ts'
import { plain, shortened, unstopped } from './danish.ts'
import type { GoalAtHorizon } from './goalsAtHorizons.ts'

const figureOf = (fact: GoalFact | null): string =>
  fact?.value == null ? '' : `${fact.value} ${fact.baseUnit === 'percent' ? '%' : ''}`

/** What a table and the text below it say of one goal: the same target, and the same level held against it. */
const isSame = (one: GoalAtHorizon, other: GoalAtHorizon): boolean =>
  one.horizon === other.horizon &&
  figureOf(one.target) !== '' &&
  figureOf(one.level) !== '' &&
  figureOf(one.target) === figureOf(other.target) &&
  figureOf(one.level) === figureOf(other.level)

/** The first place names the goal; what only the second says is added. */
const joined = (one: GoalAtHorizon, other: GoalAtHorizon): GoalAtHorizon => ({
  ...one,
  direction: one.direction ?? other.direction,
  baseline: one.baseline ?? other.baseline,
  gap: one.gap ?? other.gap,
  declared: one.declared ?? other.declared,
  computed: one.computed ?? other.computed,
  agreed: one.agreed ?? other.agreed,
})

export const toldOnce = (goals: readonly GoalAtHorizon[]): readonly GoalAtHorizon[] =>
  goals.reduce<readonly GoalAtHorizon[]>((told, goal) => {
    const at = told.findIndex((one) => isSame(one, goal))
    return at < 0 ? [...told, goal] : told.map((one, index) => (index === at ? joined(one, goal) : one))
  }, [])

/** Goals that begin alike would have one label: then it begins where they part, "…modtaget mindst fire samtaler". */
export const toldApart = (goals: readonly GoalAtHorizon[]): readonly GoalAtHorizon[] =>
  goals.map((goal) => {
    const alike = goals.filter((other) => other.label === goal.label && other.goal !== goal.goal)
    if (alike.length === 0) return goal
    const shared = Math.max(...alike.map((other) => sharedWords(goal.subject, other.subject)))
    const rest = plain(goal.subject).slice(shared)
    return rest === '' ? goal : { ...goal, label: `…${shortened(unstopped(rest), 89)}` }
  })

/** How long the two are the same, up to the last whole word. */
const sharedWords = (a: string, b: string): number => {
  const [one, other] = [plain(a), plain(b)]
  let same = 0
  while (same < one.length && one[same] === other[same]) same += 1
  return one.lastIndexOf(' ', same) + 1
}
