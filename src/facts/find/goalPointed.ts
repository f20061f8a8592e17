/**
 * A passage that opens with a goal named before in, the stretches of it that speak of each such goal out.
 *
 *     - Fokusmål: I gennemsnit skal mere end 80% …          remembered as the first "fokusmål"
 *     Det første fokusmål viser, at 74,62% …                 points back to it
 */
import { ordinalNumber } from '../danish/numberWords.ts'
import { matchesOf } from '../danish/pattern.ts'
import { wordsOf, type Passage } from '../passage.ts'
import type { Stretch } from '../sentences.ts'
import type { GoalBook } from './goalBook.ts'
import type { Goal } from './goalFigures.ts'

/** "Det andet fokusmål viser", "For det første fokusmål gælder det", "Hvad angår resultatmålet". */
const points = new RegExp(
  '(?:(?<=^\\s{0,12})|(?<=[.;:,!] ?)|(?<= (?:mens|og|men|hvor) ))' +
    '(?:(?<led>for så vidt angår|hvad angår|med hensyn til|i forhold til|vedrørende|angående|når det gælder|ift\\.|(?:resultatet|målingen|opgørelsen) (?:for|af|på)|for|på|af|i|ved) )?' +
    '(?:(?:det|den|dette) )?(?:(?<nth>\\p{L}{3,10}) )?(?<label>\\p{L}{0,20}mål)(?:et)?(?!\\p{L})(?<shows> viser(?!\\p{L}))?',
  'giu',
)
/** "For det første fokusmål er kravet, at 80 % skal …": says the goal once more. */
const demanding = /(?<!\p{L})(?:skal|skulle|bør|må|kravet|(?:er|lyder|var|om),? at)(?!\p{L})/iu

/** A stretch of words that speaks of a goal named before: up to where another is. */
export interface Pointed extends Stretch {
  readonly goal: Goal
  /** It only says the goal once more. */
  readonly demands: boolean
}

/** Which of the goals of one name is meant; without an order, the first that is shown, else the only one. */
const numbered = (book: GoalBook, groups: Readonly<Record<string, string | undefined>>): Goal | null => {
  const same = book.known.filter((one) => one.label === groups['label']?.toLowerCase())
  const nth = ordinalNumber(groups['nth'] ?? '')
  const isOnly = groups['led'] !== undefined && groups['nth'] === undefined && same.length === 1
  if (nth === null && groups['shows'] === undefined && !isOnly) return null
  return same[(nth ?? 1) - 1]?.goal ?? null
}

/** "Det andet fokusmål viser, at …": the second goal of that name; each up to the next, none where nothing opens with one. */
export const pointedAt = (book: GoalBook, passage: Passage): readonly Pointed[] => {
  if (!book.known.some(({ label }) => label !== '') || !passage.lower.includes('mål')) return []
  const found = matchesOf(points, passage.clean).flatMap((match) => {
    const goal = numbered(book, match.groups ?? {})
    return goal ? [{ goal, start: passage.start + match.index }] : []
  })
  const first = found[0]
  if (!first || wordsOf(passage, { start: passage.start, end: first.start }).trim() !== '') return []
  const sentence = passage.sentences[0] ?? passage
  const demands = demanding.test(wordsOf(passage, sentence).split(/\d/u)[0] ?? '')
  return found.map(({ goal, start }, index) => ({
    goal,
    demands,
    start,
    end: found[index + 1]?.start ?? passage.end,
  }))
}
