/**
 * An amount that pays for something in, where it comes from out.
 *
 *     finansieres med 19,2 mio. kr. fra beskæftigelsestilskuddet og 5,3 mio. kr. af kassebeholdningen
 *     finansieres af kassebeholdningen med 2,4 mio. kr.
 *     - 1,2 mio. kr. fra puljen                                      below "finansieres således:"
 */
import { wordsOf } from '../passage.ts'
import type { Amount } from './amount.ts'
import { tidy } from './spokenOf.ts'

const purse = '(?:den |det |de )?(?<purse>\\p{L}[\\p{L} -]{3,60}?)'
const paysBehind = new RegExp(
  `^,? (?:fra|af|over|via|ved (?:et )?(?:træk|forbrug) (?:på|af)) ${purse}(?= (?:og|samt|mens|i|vedrørende|til) |[.,;:()]|\\s*$)`,
  'iu',
)
const paysBefore = new RegExp(
  `finansier(?:es|et|ing(?:en)?) (?:fra|af|over|via|ved (?:et )?(?:træk|forbrug) (?:på|af)) ${purse} (?:med|på) (?:i alt |ca\\. )?$`,
  'iu',
)

/** Null where the sentence does not say, or the amount pays for nothing. */
export const payerOf = ({ passage, governor, number, sentence }: Amount): string | null => {
  const { governs } = governor
  if (governs.kind !== 'appropriation' || governs.measure !== 'financing') return null
  const behind = wordsOf(passage, { start: number.extent.end, end: sentence.end })
  const before = wordsOf(passage, { start: sentence.start, end: number.extent.start })
  const found = paysBehind.exec(behind.slice(0, 120)) ?? paysBefore.exec(before.slice(-160))
  return tidy(found?.groups?.['purse'] ?? null)
}
