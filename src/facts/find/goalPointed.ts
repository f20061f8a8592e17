/**
 * A passage that opens with a goal named before in, the stretches of it that speak of each such goal out.
 *
 *     - Fokusmål: I gennemsnit skal mere end 80% …          remembered as the first "fokusmål"
 *     Det første fokusmål viser, at 74,62% …                 points back to it
 */
import { ordinalNumber } from '../danish/numberWords.ts'
import { matchesOf } from '../danish/pattern.ts'
import { numbersIn, wordsOf, type Passage, type Reading } from '../passage.ts'
import type { Stretch } from '../sentences.ts'
import type { GoalBook, Known } from './goalBook.ts'
import type { Goal } from './goalFigures.ts'
import { measuring } from './goalMeasuring.ts'

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
  /** Null where none of the goals of that name can be meant. */
  readonly goal: Goal | null
  /** It only says the goal once more. */
  readonly demands: boolean
}

const longWords = (words: string): ReadonlySet<string> =>
  new Set(words.toLowerCase().match(/\p{L}{6,}/gu) ?? [])

/** The one goal of which most words stand in a stretch that no other of its name has; none where two have as many. */
const byWords = (same: readonly Known[], words: string): Known | null => {
  const said = longWords(words)
  const scored = same.map((one) => {
    const others = same.filter((other) => other !== one)
    const own = [...longWords(one.lower)].filter((word) => !others.some(({ lower }) => lower.includes(word)))
    return { one, score: own.filter((word) => said.has(word)).length }
  })
  const most = Math.max(...scored.map(({ score }) => score))
  const best = scored.filter(({ score }) => score === most)
  return most > 0 && best.length === 1 ? (best[0]?.one ?? null) : null
}

const lasting: ReadonlySet<string> = new Set(['months', 'weeks', 'days', 'years', 'kroner', 'percent'])

/** "mindst fire samtaler": what is counted besides the figure that measures. */
const limitsIn = (reading: Reading, passage: Passage, within: Stretch): readonly string[] => {
  const measures = new Set(measuring(reading, passage, within))
  return numbersIn(reading.numbers, within).flatMap((number) =>
    number.role === 'figure' && number.unit && !measures.has(number) && !lasting.has(number.unit.base)
      ? [number.unit.printed.toLowerCase()]
      : [],
  )
}

/** A goal of "fire samtaler" is none of "225 timers beskæftigelse". */
const isUnlike = (reading: Reading, one: Known, limits: readonly string[]): boolean =>
  limits.length > 0 &&
  limitsIn(reading, one.passage, one.target).length > 0 &&
  !limits.some((noun) => one.lower.includes(noun))

/**
 * Which of the goals of one name is meant: the one whose words are said, else the one of that order; without an
 * order, the first that is shown, else the only one. Undefined where nothing points to a goal.
 */
const numbered = (
  book: GoalBook,
  passage: Passage,
  groups: Readonly<Record<string, string | undefined>>,
  within: Stretch,
): Goal | null | undefined => {
  const same = book.known.filter((one) => one.label === groups['label']?.toLowerCase())
  const nth = ordinalNumber(groups['nth'] ?? '')
  const isOnly = groups['led'] !== undefined && groups['nth'] === undefined && same.length === 1
  if (same.length === 0 || (nth === null && groups['shows'] === undefined && !isOnly)) return undefined
  if (nth === null) return same[0]?.goal
  if (same.length > 1) return (byWords(same, wordsOf(passage, within)) ?? same[nth - 1])?.goal
  const limits = limitsIn(book.reading, passage, within)
  const [only] = same
  if (only && isUnlike(book.reading, only, limits)) return null
  // The goals before it may be missing: the words say that it is this one.
  return nth === 1 || limits.length > 0 ? only?.goal : undefined
}

/** "Det andet fokusmål viser, at …": the second goal of that name; each up to the next, none where nothing opens with one. */
export const pointedAt = (book: GoalBook, passage: Passage): readonly Pointed[] => {
  if (!book.known.some(({ label }) => label !== '') || !passage.lower.includes('mål')) return []
  const matches = matchesOf(points, passage.clean)
  const found = matches.flatMap((match, index) => {
    const start = passage.start + match.index
    const next = matches.slice(index + 1).find(({ groups }) => groups?.['nth'] !== undefined)
    const end = next ? passage.start + next.index : passage.end
    const goal = numbered(book, passage, match.groups ?? {}, { start, end })
    return goal === undefined ? [] : [{ goal, start }]
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
