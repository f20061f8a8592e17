/**
 * Figures of a document in, the same with the sides of a virement that its own sentence only points back to.
 *
 *     Der omplaceres 3,2 mio. kr. fra A til B.                      from A to B
 *     Den foreslåede omplacering på 3,2 mio. kr. er udgiftsneutral   the same: from A to B
 */
import type { Draft } from './draft.ts'

type Moving = Draft & { readonly fact: { readonly kind: 'appropriation' } }

const isMoving = (draft: Draft): draft is Moving =>
  draft.fact.kind === 'appropriation' && draft.fact.measure === 'virement'

const pointsBack =
  /^[\s\-–•*\d.]*(?:(?:den|denne) (?:\p{L}+ )?(?:budget)?omplacering|(?:budget)?omplaceringen|flytningen)(?: på)? /iu

/** What was moved before in the same item, as much of it, with its sides. */
const sameBefore = (drafts: readonly Moving[], { fact }: Moving): Moving | undefined =>
  drafts.find(
    (other) =>
      other.fact.item === fact.item &&
      other.fact.value === fact.value &&
      other.fact.line <= fact.line &&
      (other.fact.from !== null || other.fact.to !== null),
  )

export const asMovedBefore = (drafts: readonly Draft[]): readonly Draft[] => {
  const moving = drafts.filter(isMoving)
  return drafts.map((draft) => {
    if (!isMoving(draft) || !pointsBack.test(draft.fact.sentence)) return draft
    if (draft.fact.from !== null || draft.fact.to !== null) return draft
    const before = sameBefore(moving, draft)
    if (!before) return draft
    const { from, to, subject } = before.fact
    return { ...draft, fact: { ...draft.fact, from, to, subject } }
  })
}
