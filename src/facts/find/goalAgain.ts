/**
 * A sentence that states a goal in, the goal of the item that it states once more out.
 *
 *     Målet er at kontakte 75% af alle virksomheder …        a goal
 *     Ud over målet med en kontaktgrad på 75% …              the same
 */
import { wordsOf, type Passage } from '../passage.ts'
import type { Stretch } from '../sentences.ts'
import { stemsOf, type GoalBook } from './goalBook.ts'
import type { Goal } from './goalFigures.ts'
import { measuring } from './goalMeasuring.ts'

const namesAgain = /^\s*(?:ud ?over|foruden|i forlængelse af) målet (?:om|med|for|på)(?= )/iu

/** So many long words, and no other, make two sentences say the same. */
const enoughWords = 3

const sameStems = (one: ReadonlySet<string>, two: ReadonlySet<string>): boolean =>
  one.size >= enoughWords && one.size === two.size && [...one].every((stem) => two.has(stem))

/** "kontaktgrad" and "kontakte": so many letters of a word in common. */
const enoughLetters = 7

const headIn = (words: string): string | null =>
  /\p{L}{7,60}/u.exec(words)?.[0].slice(0, enoughLetters).toLowerCase() ?? null

/** A goal that is pointed back to, or stated in the same words, is no new one, whatever its figure is. */
export const statedBefore = (
  { reading, known }: GoalBook,
  passage: Passage,
  sentence: Stretch,
  within: Stretch,
): Goal | null => {
  const again = namesAgain.test(wordsOf(passage, sentence))
  const stems = stemsOf(wordsOf(passage, within))
  const head = headIn(wordsOf(passage, within))
  // Most goals say too little to be known again: no need to ask each of a thousand.
  if (again ? head === null : stems.size < enoughWords) return null
  const base = measuring(reading, passage, within)[0]?.unit?.base
  const found = known.find((one) => {
    if (one.label !== '' || base === undefined || !one.bases.has(base)) return false
    return again ? head !== null && one.lower.includes(head) : sameStems(one.stems, stems)
  })
  return found?.goal ?? null
}
