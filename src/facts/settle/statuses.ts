/**
 * Goals in, beside each declared status a computed one out: has the figure reached the target?
 *
 * Only where a level, a target and a direction are printed in the same unit; otherwise nothing is said.
 */
import type { Draft } from '../find/draft.ts'
import type { GoalFact } from '../model/goal.ts'

type Goal = Omit<GoalFact, 'id' | 'series' | 'figure'>

const isGoal = (fact: Draft['fact']): fact is Goal => fact.kind === 'goal'

/** "Mere end 80 %" is not reached by 80 %. */
const strict = /(?:mere|flere|over|højere|større|færre|mindre|under|lavere) (?:end )?(?:de )?$/i

const reached = (level: Goal, target: Goal): boolean | null => {
  if (level.value === null || target.value === null) return null
  // A change is a size: the larger fall reaches a target of "100 fewer".
  const better = target.change ? 'more' : target.direction
  if (better === null) return null
  if (level.value === target.value) return !strict.test(target.sentence.slice(0, target.quoteAt))
  return better === 'more' ? level.value > target.value : level.value < target.value
}

/** Heads are counted in people, whole-year people or courses, and one goal may mix them; per cent and kroner are not. */
const dimension = (fact: Goal): string =>
  fact.baseUnit === 'percent' || fact.baseUnit === 'kroner' ? fact.baseUnit : 'count'

/** When a figure's time ends, for comparing: a year after its months. */
const endOf = ({ asOf }: Goal): string =>
  asOf === null ? '' : (asOf.split('/').at(-1) ?? '').padEnd(10, '~')

/** A cell holds its figure and nothing else; its columns go on in time. */
const isCell = ({ sentence, quote }: Goal): boolean => sentence.trim().length <= quote.length + 2

/** Of two levels the later: by its date, else by its column. */
const isLater = (fact: Goal, than: Goal): boolean =>
  endOf(fact) > endOf(than) ||
  (endOf(fact) === endOf(than) &&
    fact.line === than.line &&
    fact.span.start > than.span.start &&
    isCell(fact) &&
    isCell(than))

/** "I 2019 var andelen 25 %" of a goal for 2020: where it began, where another level says more. */
const isBefore = (fact: Goal, { horizon }: Goal): boolean =>
  fact.asOf !== null && horizon !== null && endOf(fact).slice(0, 4) < horizon.slice(0, 4)

/** The level that a target is held against: same unit, same form; the horizon's own before the goal's. */
const levelFor = (facts: readonly Goal[], target: Goal): Goal | undefined => {
  const fitting = facts.filter(
    (fact) =>
      fact.measure === 'level' && dimension(fact) === dimension(target) && fact.change === target.change,
  )
  if (fitting.length === 0) return undefined
  const lasting = fitting.filter((fact) => !isBefore(fact, target))
  const counted = lasting.length > 0 ? lasting : fitting
  const own = counted.filter((fact) => fact.horizon === target.horizon)
  const [first, ...more] = own.length > 0 ? own : counted
  // Of a goal followed over time the latest figure counts: "I 2023 var der 244. I juni 2024 var der 208."
  return more.reduce((latest, fact) => (isLater(fact, latest) ? fact : latest), first as Goal)
}

/** Adds one computed verdict a target that can be decided. */
export const settleStatuses = (drafts: readonly Draft[]): readonly Draft[] => {
  const goals = new Map<string, Goal[]>()
  for (const { fact } of drafts) {
    if (!isGoal(fact)) continue
    const key = `${fact.item ?? ''}|${fact.goal}`
    const group = goals.get(key)
    if (group) group.push(fact)
    else goals.set(key, [fact])
  }
  const computed = [...goals.values()].flatMap((facts) =>
    facts
      .filter((fact) => fact.measure === 'target' && fact.value !== null)
      .flatMap((target): Draft[] => {
        const level = levelFor(facts, target)
        const met = level && reached(level, target)
        if (!level || met === null || met === undefined) return []
        return [
          {
            number: null,
            fact: {
              ...level,
              measure: 'verdict',
              printed: null,
              unit: null,
              value: null,
              baseUnit: null,
              basis: 'computed',
              // A target for no year is judged for the time its figure is of.
              period: target.horizon ?? level.asOf,
              horizon: target.horizon,
              direction: target.direction,
              change: false,
              status: met ? 'met' : 'not_met',
              system: 'fulfilment',
            },
          },
        ]
      }),
  )
  return [...drafts, ...computed].toSorted(
    (a, b) => a.fact.line - b.fact.line || a.fact.span.start - b.fact.span.start,
  )
}
