/**
 * Budget figures in, the same with one whole for a report out.
 *
 *     Driftsudgifter i alt        -1.500     a part: the whole is told too
 *     Overførselsudgifter i alt   -3.400
 *     Udvalget i alt              -4.900
 */
import type { Draft } from '../find/draft.ts'
import type { BudgetFact } from '../model/budget.ts'

type Budget = Omit<BudgetFact, 'id' | 'series' | 'figure'>

/** What is run: all that a committee spends, or all but transfers; the figures say which. */
const runs = /^(?:netto)?drift/iu

const isRunning = ({ subject }: Budget): boolean => runs.test(subject.trim())

/** Rounded otherwise it is the same. */
const tolerance = 0.02

const differs = (one: number, other: number): boolean =>
  Math.abs(one - other) > tolerance * Math.max(Math.abs(one), Math.abs(other))

const isTold = (one: Budget, other: Budget): boolean =>
  one.item === other.item &&
  one.measure === other.measure &&
  one.year === other.year &&
  one.report?.asOf === other.report?.asOf

export const settleWholes = (drafts: readonly Draft[]): readonly Draft[] => {
  const wholes = drafts.flatMap(({ fact }) => (fact.kind === 'budget' && fact.role === 'total' ? [fact] : []))
  const isPart = (fact: Budget): boolean =>
    isRunning(fact) &&
    wholes.some(
      (whole) =>
        !isRunning(whole) &&
        isTold(whole, fact) &&
        whole.value !== null &&
        fact.value !== null &&
        differs(whole.value, fact.value),
    )
  return drafts.map((draft) =>
    draft.fact.kind === 'budget' && draft.fact.role === 'total' && isPart(draft.fact)
      ? { ...draft, fact: { ...draft.fact, role: 'part' } }
      : draft,
  )
}
