/**
 * The goals of an item in, the same out without levels of a saving that are said of what was spent instead.
 *
 *     Indsatsen skal føre til en besparelse på 9 mio. kr.      the goal
 *     Indsatsen har ført til en merudgift på 2 mio. kr.        no level of it: a cost
 *     Den har kostet 2 mio. kr. og givet en besparelse på 8    8 is one
 */
import { matchesOf, source } from '../danish/pattern.ts'
import type { Draft } from './draft.ts'

const ofSaving = /bespar|(?<!\p{L})spare|mindreudgift|gevinst/iu
/** What was spent, or saved: the last of these before a figure says what it is. */
const sides = new RegExp(
  source`
    (?<spent>
      mer-?(?:udgift|forbrug|omkostning)\p{L}*|overforbrug\p{L}*|underskud\p{L}*
      |(?<!\p{L})kost(?:et|ede|er)(?!\p{L})
      |(?<!\p{L})(?:øgede|højere|større|flere|yderligere) (?:udgift|omkostning)\p{L}*
      |(?:udgift|omkostning|forbrug)\p{L}*(?: \p{L}+){0,4} (?:steget|vokset|øget|forøget|steg|voksede)
      (?!\p{L})
      |(?<!\p{L})(?:tab|ekstraudgift|ekstraregning)(?:et|en)?(?= på )
      |ikke (?:\p{L}+ ){0,5}(?:bespar|spare)\p{L}*
    )
    |(?<saved>
      bespar\p{L}*|spare\p{L}*|mindre-?(?:udgift|forbrug)\p{L}*|gevinst\p{L}*|nedbragt|reduceret|faldet
      |falder|lavere|resultat\p{L}*
    )
  `,
  'giu',
)
const dearer = /^[^.;,\d]{0,12} (?:dyrere|mere|højere)(?!\p{L})/iu

const isSpent = ({ fact }: Draft): boolean => {
  if (fact.kind !== 'goal' || fact.measure !== 'level' || fact.baseUnit !== 'kroner') return false
  if (!ofSaving.test(fact.subject)) return false
  const said = matchesOf(sides, fact.sentence.slice(0, fact.quoteAt)).at(-1)?.groups
  return (
    said?.['spent'] !== undefined ||
    (said === undefined && dearer.test(fact.sentence.slice(fact.quoteAt + fact.quote.length)))
  )
}

export const withoutCosts = (drafts: readonly Draft[]): readonly Draft[] =>
  drafts.filter((draft) => !isSpent(draft))
