/**
 * A paragraph and the goal above it in, whether it opens with another area than the goal's out: it is not of that goal.
 *
 *     Målet er højst 100 på sygedagpenge. …
 *     På ungeområdet er der 84 på uddannelseshjælp.            of another
 */
import { source } from '../danish/pattern.ts'
import type { Passage } from '../passage.ts'
import type { Known } from './goalBook.ts'

const opens = new RegExp(
  source`
    ^\s*(?:på|inden for|for|hos|blandt|vedrørende|hvad angår|når det gælder) (?<area>
      \p{L}{3,30}(?:området|gruppen|ledige|modtagere(?:ne)?|ydelse|penge|hjælp|forløb|fleksjob)
      |(?:de )?(?:unge|ledige|sygemeldte|flygtninge)
    )(?!\p{L})
  `,
  'iu',
)
/** These are all areas, and none. */
const general = /^(?:beskæftigelses|arbejdsmarkeds|job|fag|mål|hele|ydelses|social)(?:området|gruppen)$/iu
/** So many letters tell one area from another. */
const enoughLetters = 5

export const opensElsewhere = (passage: Passage, { goal, lower }: Known): boolean => {
  const area = opens.exec(passage.clean)?.groups?.['area']?.toLowerCase() ?? ''
  if (area === '' || general.test(area)) return false
  const stem = area
    .replace(/^de /u, '')
    .replace(/(?:området|gruppen)$/u, '')
    .slice(0, enoughLetters)
  return stem.length >= 3 && !lower.includes(stem) && !goal.title.toLowerCase().includes(stem)
}
