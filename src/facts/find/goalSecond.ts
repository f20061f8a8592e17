/**
 * The targets of a sentence in, the same with those of a second goal told apart out.
 *
 *     Det er målet, at 165 borgere deltager, og at mindst 30 pct. af dem har lønnede timer.      two goals
 */
import { matchesOf } from '../danish/pattern.ts'
import { wordsOf, type Passage } from '../passage.ts'
import type { Stretch } from '../sentences.ts'
import type { Draft } from './draft.ts'
import { titleOf } from './goalTitle.ts'
import { betterIn } from './goalMeaning.ts'

/** ", og at mindst 30 pct. af dem …": another goal, of its own. */
const another = /,? og at (?=\p{L}|\d)/giu

/** "… at 165 borgere deltager, og at mindst 30 pct. har timer": what counts otherwise behind "og at" is a second goal. */
export const ofTwo = (passage: Passage, within: Stretch, drafts: readonly Draft[]): readonly Draft[] => {
  const first = drafts[0]
  const from = first?.number?.extent.end ?? within.end
  const joint = matchesOf(another, wordsOf(passage, { start: from, end: within.end }))[0]
  if (!first || !joint) return drafts
  const start = from + joint.index + joint[0].length
  const words = wordsOf(passage, { start, end: within.end })
  return drafts.map((draft) =>
    draft.fact.kind === 'goal' &&
    draft.fact.measure === 'target' &&
    (draft.number?.start ?? 0) >= start &&
    draft.fact.baseUnit !== first.fact.baseUnit
      ? {
          ...draft,
          fact: {
            ...draft.fact,
            goal: `${draft.fact.goal}b`,
            subject: titleOf(words),
            direction: betterIn(words) ?? draft.fact.direction,
          },
        }
      : draft,
  )
}
