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

/** What is run: all that a committee spends, or all but transfers where those stand beside it. */
const runs = /^(?:netto)?drift/iu
const transfers = /^(?:indkomst)?overførs(?:el|ler)/iu

const isOfReport = (one: Budget, other: Budget): boolean =>
  one.item === other.item &&
  one.measure === other.measure &&
  one.year === other.year &&
  one.report?.asOf === other.report?.asOf

/** What the words say, not the values: a figure that is put right changes no other. */
export const settleWholes = (drafts: readonly Draft[]): readonly Draft[] => {
  const budgets = drafts.flatMap(({ fact }) => (fact.kind === 'budget' ? [fact] : []))
  const isPart = (fact: Budget): boolean => {
    const beside = budgets.filter((one) => isOfReport(one, fact))
    return (
      runs.test(fact.subject.trim()) &&
      beside.some(({ subject }) => transfers.test(subject.trim())) &&
      beside.some(({ role, subject }) => role === 'total' && !runs.test(subject.trim()))
    )
  }
  return drafts.map((draft) =>
    draft.fact.kind === 'budget' && draft.fact.role === 'total' && isPart(draft.fact)
      ? { ...draft, fact: { ...draft.fact, role: 'part' } }
      : draft,
  )
}
