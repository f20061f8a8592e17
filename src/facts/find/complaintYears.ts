/**
 * A complaint's figure that prints no time of its own in, the time last spoken of before it out; what is only looked back at is none.
 *
 *     Der blev i 1. halvår 2024 klaget over 96 afgørelser. I 1. halvår 2023 var der 108 klager.
 *     I 22 tilfælde ændrede kommunen sin afgørelse.        2024-H1: the paragraph above only compares with 2023
 */
import type { NumberToken } from '../danish/number.ts'
import { numbersIn, type Passage, type Reading } from '../passage.ts'
import type { Stretch } from '../sentences.ts'
import type { Place } from './complaintPlace.ts'

const reach = 900

const yearOf = ({ iso }: NumberToken): number => Number((iso as string).slice(0, 4))

/** Times that are spoken of, in order: none to come, and not "63 (2019: 71)", the year it is compared with. */
const timesIn = (reading: Reading, stretch: Stretch): readonly NumberToken[] =>
  numbersIn(reading.numbers, stretch)
    .filter((token) => (token.role === 'year' || token.role === 'period') && token.iso !== null)
    .filter((token) => reading.text.clean[token.start - 1] !== '(')
    .filter((token) => yearOf(token) <= Number(reading.meeting.date.slice(0, 4)))

/** The last one, unless a later year was spoken of beside it: then the last of that year. */
const spokenOf = (times: readonly NumberToken[]): string | null => {
  const year = Math.max(...times.map(yearOf))
  return times.findLast((token) => yearOf(token) === year)?.iso ?? null
}

/** Above, in the same item: "I 2023 er der modtaget … Klagerne fordelte sig således:". */
export const yearAbove = (reading: Reading, passage: Passage): string | null => {
  // A year of the item above says nothing about this one.
  const top = reading.text.lines[(passage.item?.line ?? 1) - 1]?.start ?? 0
  const times = timesIn(reading, { start: Math.max(top, passage.start - reach), end: passage.start })
  const last = times.at(-1)
  if (!last) return null
  return spokenOf(times.filter(({ end }) => !/\n\s*\n/u.test(reading.text.clean.slice(end, last.end))))
}

const pointsBehind = /^ (?:(?:klager|sager) )?(?:ud )?af (?:dem|disse)(?!\p{L})/iu
const opens = /^\s*(?:heraf|deraf|(?:ud )?af (?:dem|disse))(?!\p{L})/iu

/** "… traf i 1. halvår 2024 ca. 14.300 afgørelser. Der blev klaget over 96 af dem": of the time of those. */
export const timeOfThose = (reading: Reading, { passage, sentence, behind, whole }: Place): string | null =>
  pointsBehind.test(behind) || opens.test(whole)
    ? spokenOf(timesIn(reading, { start: passage.start, end: sentence.start }))
    : null
