/**
 * The words around an amount in, the budget that they say it is out.
 *
 *     595,2 mio. kr. mod 615,4 mio. kr. i det korrigerede budget      a revised budget of 615.4 million
 *     der er 4 mio. kr. i budgettet                                   a budget of 4 million
 */
import type { Stretch } from '../sentences.ts'
import { budget } from './governing.ts'
import type { Governor } from './governors.ts'

const heldAgainst =
  /(?:^|[\s,])(?:mod|hvor der|mens der|budget(?:tet)? og)(?: (?:oprindeligt|samlet|i alt|ca\.|er|var|blev|afsat)){0,4} $/iu
const namedBudget =
  /^ i (?:det |udvalgets |årets )?(?:(?<revised>korrigere(?:de|t)|revidere(?:de|t)|gældende)|oprindelige?|vedtag(?:ne|et)) (?:\p{L}+ )?\p{L}*budget(?:tet)?(?! til )(?!\p{L})/iu

/** "mod N i det korrigerede budget", "hvor der var afsat N i det oprindelige budget": so large is the budget. */
export const ofNamedBudget = (before: string, after: string, at: Stretch): Governor | null => {
  const found = heldAgainst.test(before) ? namedBudget.exec(after) : null
  return (
    found && {
      start: at.end,
      end: at.end + found[0].length,
      words: found[0],
      governs: budget(found.groups?.['revised'] ? 'revised_budget' : 'original_budget'),
    }
  )
}

/** "der er 4 mio. kr. i budgettet". */
export const withinBudget = (before: string, after: string, at: Stretch): Governor | null => {
  const within = /^ (?:er (?:der )?)?i (?:det )?budget(?:tet)?(?=[.,;]|$)/i.exec(after)
  return within && /(?:der (?:er|står|ligger)|er der) (?:ca\. |i alt )?$/i.test(before)
    ? { start: at.end, end: at.end + within[0].length, words: within[0], governs: budget('budget') }
    : null
}
