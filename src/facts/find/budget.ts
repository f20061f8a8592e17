/**
 * Prose in, budget, appropriation and money figures out: each amount is what the word that governs it says.
 *
 *     Der forventes et merforbrug på 3,6 mio. kr.        budgetFigures.ts
 *     Der er afsat 102 mio. kr. til kompetenceløft       money.ts
 *
 * What is moved or granted never stands on a deviation axis.
 */
import type { Passage, Reading } from '../passage.ts'
import type { Amount } from './amount.ts'
import { areaHeadings } from './areaHeading.ts'
import { deviationOf, statedOf } from './budgetFigures.ts'
import type { Draft } from './draft.ts'
import { governed } from './governedAmounts.ts'
import { heldAgainst } from './heldAgainst.ts'
import { introductions } from './introduced.ts'
import { moneyOf } from './money.ts'
import { asMovedBefore } from './movedBefore.ts'
import { asSaidBefore } from './saidBefore.ts'
import { asSpending } from './spending.ts'

/** Budget, appropriation and money figures of a passage. */
const findIn = (reading: Reading, passage: Passage, intro: Passage | undefined): readonly Draft[] =>
  (passage.hasFigures ? passage.sentences : [])
    .flatMap((sentence) => governed(reading, passage, sentence, intro))
    .map((amount) => asSpending(reading, amount))
    .flatMap((amount) => {
      const draft =
        expectedOf(reading, amount) ??
        deviationOf(reading, amount) ??
        statedOf(reading, amount) ??
        moneyOf(reading, amount)
      return draft ? [draft] : []
    })

/** "Udgifterne ventes at stige med N" in a control that holds what it expects against the budget. */
const expectedOf = (reading: Reading, amount: Amount): Draft | null => {
  const held = heldAgainst(reading, amount)
  const draft = held && deviationOf(reading, held.amount)
  return draft?.fact.kind === 'budget'
    ? { ...draft, fact: { ...draft.fact, baseline: held?.baseline ?? 'not_stated' } }
    : null
}

/** A figure that names no area is of the one whose name stands above it. */
const under = (heading: string | undefined, draft: Draft): Draft =>
  draft.fact.kind === 'budget' &&
  /^(?:området|bevillingen)?$/iu.test(draft.fact.subject) &&
  heading !== undefined
    ? { ...draft, fact: { ...draft.fact, subject: heading, role: 'part' } }
    : draft

/** Behind the paragraphs on areas, "Sammenlignet med budgetopfølgningen pr. 31. marts …" is said of all of them. */
const closesHeading = ({ clean }: Passage): boolean =>
  /^\s*(?:sammenlignet med|(?:set )?i forhold til) (?:den )?(?:\p{L}+ )?budget(?:opfølgning|kontrol|revision|vurdering)\p{L}{0,3} /iu.test(
    clean,
  )

/** Whether a paragraph stands below another of the same heading. */
const isBelow = (
  headings: ReadonlyMap<Passage, string>,
  above: Passage | undefined,
  passage: Passage,
): boolean => above !== undefined && headings.get(above) === headings.get(passage)

/** All of a document's prose: a total without an area of its own takes one that was named before it. */
export const findBudgets = (reading: Reading, passages: readonly Passage[]): readonly Draft[] => {
  const headings = areaHeadings(passages)
  const intros = introductions(passages)
  const found = passages.flatMap((passage, at) => {
    const heading =
      closesHeading(passage) && isBelow(headings, passages[at - 1], passage)
        ? undefined
        : headings.get(passage)
    return findIn(reading, passage, intros.get(passage)).map((draft) => under(heading, draft))
  })
  return asMovedBefore(asSaidBefore(reading, found))
}
