/**
 * A complaint's figure in a paper in, the noun that the paper has for what is complained in, out, as printed.
 *
 *     Klagesager i 2022 … 38 blev stadfæstet              klagesager
 *     Ankestyrelsen behandlede 45 sager. 38 blev …        sager
 */
import { once } from '../once.ts'
import type { Reading } from '../passage.ts'
import type { Place } from './complaintPlace.ts'

const usual = 'klager'
const ofUsual = /(?<!\p{L})klager(?!\p{L})/iu
const nouns = /(?<!\p{L})(?<noun>klagesager|klagesagerne|sager|sagerne|afgørelser|afgørelserne)(?!\p{L})/iu

/** The items that print the usual word somewhere, found once. */
const itemsWithUsual = once(
  (reading: Reading): ReadonlySet<string | null> =>
    new Set(
      reading.meeting.sections
        .filter(({ fromLine, toLine }) =>
          reading.text.lines.slice(fromLine - 1, toLine).some(({ clean }) => ofUsual.test(clean)),
        )
        .map(({ item }) => item),
    ),
)

/** The usual word where the item prints it; else its own, from the words nearest to the figure. */
export const complaintNoun = (reading: Reading, { passage, whole, previous }: Place): string => {
  if (itemsWithUsual(reading).has(passage.section.item)) return usual
  for (const words of [whole, previous, passage.intro, passage.clean, passage.heading]) {
    const noun = nouns.exec(words)?.groups?.['noun']
    if (noun !== undefined) return noun.toLowerCase()
  }
  return usual
}
