/**
 * Budget figures of a document in, the same with what their own sentence leaves out, as their item said it before.
 *
 *     … et merforbrug for driftsudgifterne på 3,617 mio. kr.     driftsudgifterne
 *     Det forventede merforbrug på 3,617 mio. kr. fordeler …      of the item's total so far
 *
 * A total is else of the committee, which answers for all of it. A deviation of an area that was said before is
 * measured against the same budget. Figures say nothing here: another number would make it no other thing.
 */
import type { BudgetFact } from '../model/budget.ts'
import type { Reading } from '../passage.ts'
import type { Draft } from './draft.ts'

type BudgetDraft = Draft & { readonly fact: { readonly kind: 'budget' } }

const isBudget = (draft: Draft): draft is BudgetDraft => draft.fact.kind === 'budget'

interface Said {
  /** What deviations were measured against, by area and stage. */
  readonly baselines: Map<string, BudgetFact['baseline']>
  total: string | null
}

const areaOf = ({ fact }: BudgetDraft): string =>
  `${fact.stage} ${fact.role === 'total' ? '' : fact.subject.toLowerCase().replace(/^virksomheden /, '')}`

/** One that is measured against two budgets says nothing of the next. */
const remember = ({ baselines }: Said, draft: BudgetDraft): void => {
  const { baseline } = draft.fact
  if (baseline === null || baseline === 'not_stated') return
  const known = baselines.get(areaOf(draft))
  baselines.set(areaOf(draft), known === undefined || known === baseline ? baseline : 'not_stated')
}

const pointsBack =
  /^[\s\-–•*]*(?:(?:det|dette) (?:er|giver|betyder|svarer til)|der (?:var|er|blev) (?:oprindeligt )?(?:budgetteret|afsat)|(?:det korrigerede |det oprindelige )?budget(?:tet)? (?:var|er|lød))(?= )/iu

/** What drives a deviation is only a part of the accounts. */
const roleBeside = ({ fact }: BudgetDraft, last: BudgetDraft): BudgetFact['role'] =>
  fact.measure !== 'deviation' && last.fact.role === 'driver' ? 'part' : last.fact.role

/** "regnskab 2021, der på dette område endte på N". */
const ofThisArea = /(?:på|inden for|for) (?:dette|samme|det pågældende) område(?!\p{L})/iu

/** "Det er en merudgift på N", "Der var budgetteret med N": of what the sentence before was about, in the same line. */
const ofTheSame = (draft: BudgetDraft, last: BudgetDraft | null): BudgetDraft =>
  draft.fact.subject === '' &&
  last !== null &&
  ((last.fact.line === draft.fact.line && pointsBack.test(draft.fact.sentence)) ||
    (last.fact.item === draft.fact.item && ofThisArea.test(draft.fact.sentence)))
    ? { ...draft, fact: { ...draft.fact, subject: last.fact.subject, role: roleBeside(draft, last) } }
    : draft

export const asSaidBefore = (reading: Reading, drafts: readonly Draft[]): readonly Draft[] => {
  const items = new Map<string, Said>()
  let last: BudgetDraft | null = null
  return drafts.map((drafted) => {
    if (!isBudget(drafted)) return drafted
    const draft = ofTheSame(drafted, last)
    const { fact } = draft
    const said = items.get(fact.item ?? '') ?? { baselines: new Map(), total: null }
    items.set(fact.item ?? '', said)
    const taken = fact.baseline === 'not_stated' ? said.baselines.get(areaOf(draft)) : undefined
    const subject = fact.subject === '' ? (said.total ?? reading.meeting.committee) : fact.subject
    const whole = { ...draft, fact: { ...fact, subject, baseline: taken ?? fact.baseline } }
    last = whole
    remember(said, draft)
    if (fact.role === 'total') said.total = subject
    return whole
  })
}
