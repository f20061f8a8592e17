/**
 * An appropriation in, the year of the day it was given out, where its sentence prints that day.
 *
 *     Byrådet gav den 20. december 2016 en anlægsbevilling på N      2016, whatever the year of the paper
 */
import { numbersIn, wordsOf, type Reading } from '../passage.ts'
import type { Amount } from './amount.ts'

export const decides =
  '(?:vedtog|vedtaget|godkendte|godkendt|besluttede|besluttet|gav|givet|bevilgede|bevilget)'
export const thenDecided = new RegExp(`^ (?:har |blev |er )?(?:\\p{L}+ ){0,2}${decides}(?!\\p{L})`, 'iu')
const givesOn = new RegExp(`(?<!\\p{L})${decides}(?: \\p{L}+){0,3}? (?:den |d\\. )?$`, 'iu')

export const givenOn = (
  reading: Reading,
  { governor, passage, sentence, clause, number }: Amount,
): string | null => {
  if (governor.governs.kind !== 'appropriation' || governor.governs.measure.startsWith('carry')) return null
  const day = numbersIn(reading.numbers, { start: clause.start, end: number.start }).findLast(
    ({ role, iso }) => role === 'date' && iso?.length === 10,
  )
  if (!day?.iso) return null
  const isGiven =
    givesOn.test(wordsOf(passage, { start: sentence.start, end: day.start })) ||
    thenDecided.test(wordsOf(passage, { start: day.end, end: number.start }))
  return isGiven ? day.iso.slice(0, 4) : null
}
