/**
 * Words that govern and an amount in, whether a verb of change rules over its object, or over a level out.
 *
 *     nedjustere forbruget med 4 mio. kr.                  the verb rules: a saving, no spending
 *     reduceret fra 12 mio. kr. til 10 mio. kr.            levels: no change of 10 million
 */
import type { Stretch } from '../sentences.ts'
import type { Governor } from './governors.ts'

/** A pool or a grant from the state can be set down like spending. */
const isObject = ({ governs, words }: Governor): boolean =>
  governs.kind === 'budget' ||
  governs.kind === 'money' ||
  (governs.kind === 'appropriation' &&
    (/^(?:reserve|financing)$/.test(governs.measure) || /^bevilling/iu.test(words)))

/** " til sygedagpenge med 2,6 mio. kr. i 2022 og med ": of the first amount or the next. */
const byMuch =
  /^[^.,;:]{0,60}\bmed (?:\d[^;:]{0,40} (?:og|samt) (?:med )?)?(?:netto |brutto |ca\. |cirka |i alt )?$/

/** "nedjustere forbruget med N", "sænke udgiften med N": the verb rules over its object. */
export const objectOfChange = (
  before: readonly Governor[],
  words: string,
  start: number,
  at: Stretch,
): boolean => {
  const [above, last] = before.slice(-2)
  if (!above || !last || !isObject(last)) return false
  const changes =
    (above.governs.kind === 'money' && above.governs.measure === 'saving') ||
    (above.governs.kind === 'appropriation' && above.governs.way !== null)
  return (
    changes &&
    /^[^.,;:]{0,50}$/.test(words.slice(above.end - start, last.start - start)) &&
    byMuch.test(words.slice(last.end - start, at.start - start))
  )
}

/** "reduceret fra 12 mio. kr. til 10 mio. kr.": levels, not what it changes by. */
export const isLevel = (
  { governs, end, words: said }: Governor,
  words: string,
  start: number,
  at: Stretch,
): boolean =>
  (governs.kind === 'appropriation'
    ? governs.way !== null
    : governs.kind === 'money' &&
      (/^(?:rise|fall)$/.test(governs.measure) ||
        (governs.measure === 'saving' && /^nedjuster/i.test(said)))) &&
  at.start >= end &&
  /(?:^|\s)(?:fra|til) (?:ca\. |cirka |i alt )?$/.test(words.slice(end - start, at.start - start))
