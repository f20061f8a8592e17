/**
 * Budget figures of a document in, the same with what their own sentence leaves out, as their item said it before.
 *
 *     … et merforbrug for driftsudgifterne på 3,617 mio. kr.     driftsudgifterne
 *     Det forventede merforbrug på 3,617 mio. kr. fordeler …      of the item's total so far
 *
 * A total is else of the committee, which answers for all of it. A deviation of an area that was said before is
 * measured against the same budget. Figures say nothing here: another number would make it no other thing.
 */
import { source } from '../danish/pattern.ts'
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

/** "hvor det korrigerede budget er N", "Der forventes dermed et merforbrug på N": budget, forecast and what differs. */
const concludes = new RegExp(
  source`
    ^[\s\-–•*]*(?:
      (?:der|det|dette) (?:\p{L}+ ){1,2}?(?:dermed|derfor|således|altså|derved|hermed|herefter)|dermed
      |således|herved|det (?:for)?ventes (?:nu|derfor|dog)|(?:nu|der) (?:for)?ventes (?:der )?nu
    )(?!\p{L})
  `,
  'iu',
)
const ofAll = /(?<!\p{L})(?:samle[td]|i alt|alt i alt|udvalget|hele|politikområde)/iu
const fewLines = 3

/** The one area of the figures of a sentence; null where it has several, or says the whole. */
const onlyArea = (drafts: readonly BudgetDraft[], sentence: string): BudgetDraft | null => {
  const own = drafts.slice(drafts.findLastIndex(({ fact }) => fact.sentence !== sentence) + 1)
  const [first] = own
  return first?.fact.role === 'part' && own.every(({ fact }) => fact.subject === first.fact.subject)
    ? (own.at(-1) ?? null)
    : null
}

/** A total that no word of its own sentence names is of the one area that the sentence, or the one before, is about. */
const ofArea = (draft: BudgetDraft, before: readonly BudgetDraft[]): BudgetDraft => {
  const { fact } = draft
  const last = before.at(-1)
  if (
    !last ||
    fact.role !== 'total' ||
    fact.item !== last.fact.item ||
    fact.sentence.includes(fact.subject || '\n')
  )
    return draft
  if (fact.line - last.fact.line > fewLines || ofAll.test(fact.sentence)) return draft
  if (fact.sentence !== last.fact.sentence && !concludes.test(fact.sentence)) return draft
  const area = onlyArea(before, last.fact.sentence)
  return area && area.fact.measure !== fact.measure
    ? { ...draft, fact: { ...fact, subject: area.fact.subject, role: 'part' } }
    : draft
}

/** "regnskab 2021, der på dette område endte på N". */
const ofThisArea = /(?:på|inden for|for) (?:dette|samme|det pågældende) område(?!\p{L})/iu

/** "Merforbruget på sygedagpenge kan for N's vedkommende tilskrives …": of what it is a part of. */
const isPartOfPart = ({ fact }: BudgetDraft, last: BudgetDraft): boolean =>
  fact.role !== 'total' && last.fact.role !== 'total' && fact.sentence === last.fact.sentence

/** "Det er en merudgift på N", "Der var budgetteret med N": of what the sentence before was about, in the same line. */
const ofTheSame = (draft: BudgetDraft, last: BudgetDraft | null): BudgetDraft =>
  draft.fact.subject === '' &&
  last !== null &&
  (isPartOfPart(draft, last) ||
    (last.fact.line === draft.fact.line && pointsBack.test(draft.fact.sentence)) ||
    (last.fact.item === draft.fact.item && ofThisArea.test(draft.fact.sentence)))
    ? { ...draft, fact: { ...draft.fact, subject: last.fact.subject, role: roleBeside(draft, last) } }
    : draft

export const asSaidBefore = (reading: Reading, drafts: readonly Draft[]): readonly Draft[] => {
  const items = new Map<string, Said>()
  const before: BudgetDraft[] = []
  return drafts.map((drafted) => {
    if (!isBudget(drafted)) return drafted
    const draft = ofArea(ofTheSame(drafted, before.at(-1) ?? null), before)
    const { fact } = draft
    const said = items.get(fact.item ?? '') ?? { baselines: new Map(), total: null }
    items.set(fact.item ?? '', said)
    const taken = fact.baseline === 'not_stated' ? said.baselines.get(areaOf(draft)) : undefined
    const subject = fact.subject === '' ? (said.total ?? reading.meeting.committee) : fact.subject
    const whole = { ...draft, fact: { ...fact, subject, baseline: taken ?? fact.baseline } }
    before.push(whole)
    remember(said, draft)
    if (fact.role === 'total') said.total = subject
    return whole
  })
}
