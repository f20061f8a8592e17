/**
 * A goal whose way is only told by how its figure has moved in, the same without a way where the verdict denies it out.
 *
 *     Antallet er nede på 274, og måltallet på 280 er nået.                 fewer is better
 *     Andelen er faldet til 60 %, og målet på 70 % er ikke nået.            where it went is not where it should
 */
import { wordsOf, type Passage, type Reading } from '../passage.ts'
import type { Stretch } from '../sentences.ts'
import type { Ahead } from './goalBeside.ts'
import type { Goal } from './goalFigures.ts'
import { measuring } from './goalMeasuring.ts'
import { reached } from './goalPhrases.ts'

const isReached = new RegExp(`(?<!\\p{L})${reached}(?!\\p{L})`, 'iu')
const notReached = new RegExp(`(?<!\\p{L})ikke (?:\\p{L}+ ){0,2}${reached}(?!\\p{L})`, 'iu')
const moved = /(?<!\p{L})(?:faldet|steget|nede på|oppe på|(?:bragt|kommet|gået) (?:ned|op))(?!\p{L})/iu

/** `ahead` is what the sentence says stands before the aim. */
export const unlessMoved = (
  reading: Reading,
  passage: Passage,
  sentence: Stretch,
  ahead: Ahead | null,
  goal: Goal,
): Goal => {
  if (!ahead?.number || !moved.test(wordsOf(passage, ahead.clause))) return goal
  const [target] = measuring(reading, passage, { start: ahead.clause.end, end: sentence.end })
  if (!target) return goal
  const words = wordsOf(passage, { start: target.extent.end, end: sentence.end })
  if (!isReached.test(words)) return goal
  const isThere =
    goal.direction === 'fewer' ? ahead.number.number <= target.number : ahead.number.number >= target.number
  return isThere === notReached.test(words) ? { ...goal, direction: null } : goal
}
