/** The goals of a plan in; each of them once, and under a label of its own, out. */
import type { GoalFact } from '../facts/model/goal.ts'
import { plain, shortened, unstopped } from './danish.ts'
import { stemOf } from './danishStem.ts'
import { wordsIn } from './danishWords.ts'
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

const shortest = 4

const stemsOf = ({ subject }: GoalAtHorizon): readonly string[] =>
  wordsIn(subject).flatMap(({ letters }) => (letters.length < shortest ? [] : [stemOf(letters)]))

/** "Målet om virksomhedsrettede tilbud til unge er nået", of a row "Andel unge i virksomhedsrettet tilbud … Opfyldt". */
const isVerdictOn = (told: GoalAtHorizon, goal: GoalAtHorizon): boolean => {
  const { declared, target, targetChange, baseline, level, reached, gap, trend } = told
  const hasFigures = [target, targetChange, baseline, level, reached, gap, trend].some(
    (fact) => fact !== null,
  )
  if (declared === null || hasFigures || goal.trend !== null) return false
  const stems = new Set(stemsOf(goal))
  const named = stemsOf(told)
  return (
    (told.horizon === null || told.horizon === goal.horizon) &&
    (goal.declared === null || goal.declared.status === declared.status) &&
    named.length > 1 &&
    named.every((stem) => stems.has(stem))
  )
}

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
    const judged = told.filter((one) => isVerdictOn(goal, one))
    const same = told.find((one) => isSame(one, goal)) ?? (judged.length === 1 ? judged[0] : undefined)
    return same ? told.map((one) => (one === same ? joined(one, goal) : one)) : [...told, goal]
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
