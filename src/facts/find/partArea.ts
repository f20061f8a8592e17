/**
 * An amount that is not the first behind its word in, the area of the part it is out.
 *
 *     … et merforbrug på 12 mio. kr., hvoraf 4 mio. kr. vedrører sygedagpenge og 8 mio. kr. kontanthjælp
 *                                                                ^^^^^^^^^^^^ of 4              ^^^^^^^^^^^ of 8
 *     Merforbruget skyldes primært sygedagpenge med 4 mio. kr. og fleksjob med 3 mio. kr.
 */
import type { NumberToken } from '../danish/number.ts'
import { wordsOf, type Passage, type Reading } from '../passage.ts'
import type { Stretch } from '../sentences.ts'
import { amountsIn } from './amount.ts'
import type { Governor } from './governors.ts'

const ties =
  '(?:vedrører|vedrørende|(?:er )?(?:\\p{L}+ )?(?:opstået|fremkommet|at finde|placeret) (?:på|inden for|under|i)|ligger på|kommer fra|stammer fra|skyldes|(?:kan )?henføres til|hører til|går til|findes på|fra)'
const mostly = '(?: (?:især|primært|hovedsagelig\\p{L}{0,2}|mest|blandt andet|først og fremmest))?'
const behind = new RegExp(
  `^ ${ties}${mostly} (?<area>\\p{L}[^.,;:()\\d]{2,60}?)(?= og (?:ca\\. )?\\d|[.,;:()]|$)`,
  'iu',
)
const noun =
  /^ (?<area>\p{Ll}{4}[^.,;:()\d]{0,70}?(?: \d{1,3} (?:uger|måneder|år)(?!\p{L}))?)(?= og (?:ca\. )?\d|[.,;]|$)/u
/** "Af det samlede mindreforbrug vedrører N overførselsudgifter". */
const partitive = /^[\s•*–-]*af (?:det |dette )?(?:\p{L}+ ){0,2}$/iu
/** "Heraf vedrører N forløb over 52 uger", of what the sentence before tells. */
const ofThose = /^\s*(?:heraf|deraf) (?:vedrører|skyldes)(?!\p{L})/iu
const verbAhead = /(?<!\p{L})(?:vedrører|skyldes)(?!\p{L})/iu

/** Amounts between a word and the one it is asked of. */
const between = (reading: Reading, governor: Governor, number: NumberToken): readonly NumberToken[] =>
  amountsIn(reading, { start: governor.end, end: number.start })

/** Whether another amount stands between the word and this one: then it is a part, and never the whole. */
export const isFurther = (reading: Reading, governor: Governor, number: NumberToken): boolean =>
  governor.end <= number.start && between(reading, governor, number).length > 0

/** "812,4 mio. kr., heraf serviceudgifter for 103,4 mio. kr.". */
const heraf = /(?:heraf|hvoraf) (?:er )?(?<area>\p{L}[^,;:()\d]{3,50}?) (?:for|på|med) (?:ca\. |i alt )?$/iu

const cause = new RegExp(
  `^(?: (?:på|for|under|inden for) [^,;:()\\d]{3,50}?)? ${ties}${mostly} (?<area>\\p{L}[^,;:()\\d]{1,60}?) med (?:ca\\. )?$`,
  'iu',
)
const next =
  /^,? ?(?:(?:og|samt) )?(?:(?:på|inden for|under|i) )?(?<area>\p{L}[^,;:()\d]{1,60}?) med (?:ca\. )?$/iu

/** "skyldes sygedagpenge med N og fleksjob med M". */
const ofCause = (
  reading: Reading,
  passage: Passage,
  governor: Governor,
  number: NumberToken,
): string | undefined => {
  const others = between(reading, governor, number)
  const [first] = others
  const last = others.at(-1)
  const opening = wordsOf(passage, { start: governor.end, end: (first ?? number).extent.start })
  const own = cause.exec(opening)?.groups?.['area']
  if (own === undefined || !last) return own
  return next.exec(wordsOf(passage, { start: last.extent.end, end: number.extent.start }))?.groups?.['area']
}

export const areaOfPart = (
  reading: Reading,
  passage: Passage,
  sentence: Stretch,
  governor: Governor,
  number: NumberToken,
): string | null => {
  if (governor.end > number.start) return null
  const caused = ofCause(reading, passage, governor, number)
  if (caused !== undefined) return caused
  const ahead = wordsOf(passage, { start: governor.end, end: number.extent.start })
  const isPart =
    partitive.test(wordsOf(passage, { start: sentence.start, end: governor.start })) ||
    ofThose.test(wordsOf(passage, sentence))
  if (!isFurther(reading, governor, number) && !(isPart && verbAhead.test(ahead))) return null
  const after = wordsOf(passage, { start: number.extent.end, end: sentence.end })
  const said = behind.exec(after)?.groups?.['area']
  if (said !== undefined) return said
  const named = heraf.exec(ahead)?.groups?.['area']
  if (named !== undefined) return named
  return verbAhead.test(ahead) ? (noun.exec(after)?.groups?.['area'] ?? null) : null
}
