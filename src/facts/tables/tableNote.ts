/**
 * A line in, whether it says no more than the unit or the signs of a table out: it names nothing, and is no heading.
 *
 *     Beløb i mio. kr., netto        (1.000 kr.)        + er mindreforbrug, - er merforbrug
 */
import { source } from '../danish/pattern.ts'
const unit = new RegExp(
  source`
    ^[\s*_#(]{0,6}(?:(?:alle )?(?:beløb|tal)(?:lene|ene)?,? )?(?:(?:er )?(?:angivet|opgjort|vist|anført) )?
    (?:i )?(?:hele )?(?:
      (?:(?:1\.?000|t\.?|tusinde?r?|m\.?|mio\.?|millioner|mia\.?)[ .]{0,2})?(?:kr\b\.?|kroner)|pct\.?
      |procent
    )(?: ?[,;(–-] ?[^!?]{1,60})?[\s.:)*_]{0,6}$
  `,
  'iu',
)
const signs =
  /^[\s*_#(]{0,6}(?:[+−–-]|plus|minus|positivt?e?|negativt?e?)(?: (?:tal|beløb|fortegn))? ?(?:=|:|er|angiver|betyder|udtrykker|viser)(?!\p{L})/iu

const longest = 120

export const isTableNote = (words: string): boolean =>
  words.length <= longest && (unit.test(words) || signs.test(words))
