/**
 * Budget figures of a document in, the same with what their own sentence leaves out, as their item said it before.
 *
 *     … et merforbrug for driftsudgifterne på 3,617 mio. kr.     driftsudgifterne
 *     Det forventede merforbrug på 3,617 mio. kr. fordeler …      the same amount: the same area, the same baseline
 *
 * A total that was not said before is of the item's total so far; else of the committee, which answers for all of it.
 */
import type { BudgetFact } from '../model.ts'
import type { Reading } from '../passage.ts'
import type { Draft } from './draft.ts'

type BudgetDraft = Draft & { readonly fact: { readonly kind: 'budget' } }

const isBudget = (draft: Draft): draft is BudgetDraft => draft.fact.kind === 'budget'

const sameAmount = (one: BudgetDraft, two: BudgetDraft): boolean =>
  one.fact.measure === two.fact.measure && one.fact.value !== null && one.fact.value === two.fact.value

const areaFor = (reading: Reading, draft: BudgetDraft, before: readonly BudgetDraft[]): string => {
  const same = before.find((other) => sameAmount(other, draft))
  const total = before.findLast(({ fact }) => fact.role === 'total')
  return (same ?? total)?.fact.subject ?? reading.meeting.committee
}

const baselineFor = (draft: BudgetDraft, before: readonly BudgetDraft[]): BudgetFact['baseline'] => {
  if (draft.fact.baseline !== 'not_stated') return draft.fact.baseline
  const said = before.find((other) => sameAmount(other, draft) && other.fact.baseline !== 'not_stated')
  return said?.fact.baseline ?? 'not_stated'
}

export const asSaidBefore = (reading: Reading, drafts: readonly Draft[]): readonly Draft[] => {
  const items = new Map<string, BudgetDraft[]>()
  return drafts.map((draft) => {
    if (!isBudget(draft)) return draft
    const before = items.get(draft.fact.item ?? '') ?? []
    const { fact } = draft
    const whole = {
      ...draft,
      fact: {
        ...fact,
        subject: fact.subject === '' ? areaFor(reading, draft, before) : fact.subject,
        baseline: baselineFor(draft, before),
      },
    }
    items.set(fact.item ?? '', [...before, whole])
    return whole
  })
}
