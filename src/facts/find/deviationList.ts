/**
 * A sentence without a word of deviation in, the deviation before it that its list of areas divides out.
 *
 *     … et merforbrug på 26,8 mio. kr. Ser man på områder, er det skoler med 19,5 mio. kr. og ældre med 7,3 mio. kr.
 *                                                                 ^^^^^^ overspend of 19.5 million
 *
 * Only where the sentence before speaks of one deviation alone, and the figures have no sign of their own.
 */
import { source } from '../danish/pattern.ts'
import type { NumberToken } from '../danish/number.ts'
import { wordsOf, type Passage, type Reading } from '../passage.ts'
import type { Stretch } from '../sentences.ts'
import { amountsIn } from './amount.ts'
import { readGovernors, type Governor } from './governors.ts'

const leads = new RegExp(
  source`
    ^(?:
      (?:ser man på|set på|fordelt på|opdelt på|målt på) [^.,;:\d]{3,60}, er (?:det|der)
      |det (?:drejer sig|handler)(?: især| primært| hovedsagelig\p{L}{0,2}| mest| først og fremmest)? om
      |det er (?:især|primært|hovedsagelig\p{L}{0,2}|mest|først og fremmest)
    ) 
  `,
  'iu',
)
const before = /\p{L}['’"”»«)]? (?:med|\() ?(?:ca\. |cirka |i alt )?$/u
const named =
  /^[\s),]*(?:(?:og|samt) )?(?:på |for )?['’"“„«»]?(?<area>\p{L}[^,;:()]{1,60}?)['’"”“»«]? (?:med|\() ?(?:ca\. |cirka |i alt )?$/u

const signed = /^[-+–]/

/** A governor that ends where the list begins; null for any other sentence. */
export const listOf = (reading: Reading, passage: Passage, sentence: Stretch): Governor | null => {
  const found = leads.exec(wordsOf(passage, sentence))
  const earlier = found && passage.sentences[passage.sentences.indexOf(sentence) - 1]
  if (!found || !earlier) return null
  const governors = readGovernors(wordsOf(passage, earlier), earlier.start)
  const [only] = governors.filter(({ governs }) => governs.kind !== 'budget')
  if (governors.length === 0 || only?.governs.kind !== 'deviation' || only.governs.direction === 'signed')
    return null
  if (governors.some((governor) => governor !== only && governor.governs.kind !== 'budget')) return null
  const amounts = amountsIn(reading, sentence)
  const isList = amounts.every(
    (number) =>
      !signed.test(number.printed) &&
      before.test(wordsOf(passage, { start: sentence.start, end: number.extent.start })),
  )
  const end = sentence.start + found[0].length
  return isList ? { start: sentence.start, end, words: found[0], governs: only.governs } : null
}

/** "skoler med 19,5": the name right before an amount of such a list; null in other sentences. */
export const listedArea = (
  reading: Reading,
  passage: Passage,
  governor: Governor,
  number: NumberToken,
): string | null => {
  if (!leads.test(governor.words)) return null
  const last = amountsIn(reading, { start: governor.end, end: number.start }).at(-1)
  const words = wordsOf(passage, { start: last?.extent.end ?? governor.end, end: number.extent.start })
  return named.exec(words)?.groups?.['area'] ?? null
}
