/**
 * An amount in, the pool or area that its words stand for out.
 *
 *     Heraf er N i reservepuljen                                   reservepuljen
 *     finansieret af det afsatte beløb i reservepuljen på N        reservepuljen
 *     … på læseområdet … blev områdets budget reduceret med N      læseområdet
 */
import { wordsOf } from '../passage.ts'
import type { Amount } from './amount.ts'
import { areaIn } from './purposePhrases.ts'

const reach = 500

/** "Heraf er N i reservepuljen": the place says which part. */
export const placeOfPart = ({ passage, governor, number, isPart }: Amount): string | null =>
  isPart &&
  governor.start >= number.extent.end &&
  wordsOf(passage, { start: number.extent.end, end: governor.start }).endsWith(' i ')
    ? governor.words
    : null

/** "Puljen er på 38,5 mio. kr. på landsplan": no money of the project that is told of. */
const nationalOf = (governing: string, words: string): string | null =>
  /(?<!\p{L})på landsplan(?!\p{L})/iu.test(words) ? (/^pulje\p{L}{0,2}/iu.exec(governing)?.[0] ?? null) : null

/** "finansieret af … i reservepuljen på 22 mio. kr.": so large is the pool, whatever it pays for. */
export const poolOf = ({ passage, sentence, governor, number }: Amount): string | null =>
  nationalOf(governor.words, wordsOf(passage, sentence)) ??
  (/^reserve(?:n|puljen)$/iu.test(governor.words) &&
  governor.end <= number.extent.start &&
  /^ på (?:ca\. |cirka )?$/u.test(wordsOf(passage, { start: governor.end, end: number.extent.start }))
    ? governor.words
    : null)

/** "… på arbejdsmarkedsområdet … blev områdets budget reduceret": the one area that was named before it. */
export const ofArea = ({ passage, number }: Amount, said: string | null): string | null => {
  if (said === null || !/^områdets \p{L}{0,12}budget\p{L}{0,8}$/iu.test(said)) return said
  const before = wordsOf(passage, { start: Math.max(passage.start, number.start - reach), end: number.start })
  const area = areaIn(before)
  const others = before.replaceAll(area ?? '', '')
  return area === null || /\p{L}{3}området(?!\p{L})/u.test(others) ? said : area
}
