/**
 * A paragraph right below a goal that says where it stands in, its level and verdict out.
 *
 *     Mål 2: Mindst 65 procent af de unge skal være i uddannelse …
 *     Status i juni 2024 er 68 procent, og målet er dermed indfriet.
 *                           ^^ level         ^^^^^^^^^^^^^^^^^^^^^^^ met
 */
import type { NumberToken } from '../danish/number.ts'
import { wordsOf, type Passage } from '../passage.ts'
import type { Stretch } from '../sentences.ts'
import type { Draft } from './draft.ts'
import type { GoalBook, Known } from './goalBook.ts'
import { namesAnother } from './goalOfTable.ts'
import { aims } from './goalGround.ts'
import { saysWhereItStands } from './goalMeaning.ts'
import { figuresOf, measuring } from './goalMeasuring.ts'
import { judgedGoals } from './goalVerdicts.ts'

/** What is, was or came about; what shall be is another goal. */
const happened =
  /(?<!\p{L})(?:er|var|blev|bliver|ligger|lå|udgør|udgjorde|gælder|gjaldt|lykkedes|nåede|fik|har|havde|steg|faldt|\p{L}{3,20}(?:ede|te))(?!\p{L})/iu
const demands = /(?<!\p{L})(?:skal|må|bør|målet|målsætningen|måltallet)(?!\p{L})[^.;]{0,200}\d/iu
/** "mod 72 % i 2020": what the level is compared with. */
const comparedWith = /(?<!\p{L})(?:mod|fra|end|forhold til)(?: \p{L}{1,8}){0,2} (?:ca\. )?$/iu

/** "Alle unge skal have en fast kontaktperson": a goal without a figure is met by a share. */
const counts = ({ bases }: Known, { unit }: NumberToken): boolean =>
  bases.has(unit?.base ?? 'count') || (bases.size === 0 && unit?.base === 'percent')

/** "Hertil kommer et mål om …": of a goal that nobody has named yet. */
const another = /(?<!\p{L})(?:et|endnu et|yderligere et|andet|nyt) mål (?:om|for)(?!\p{L})/iu

/** The figure of a sentence that counts what the goal counts, where it is the only one that may. */
const levelIn = (book: GoalBook, passage: Passage, sentence: Stretch, last: Known): NumberToken | null => {
  const before = (number: NumberToken): string =>
    wordsOf(passage, { start: sentence.start, end: number.extent.start })
  const figures = measuring(book.reading, passage, sentence).filter(
    (number) => counts(last, number) && !comparedWith.test(before(number)),
  )
  const [figure] = figures
  return figure && figures.length === 1 ? figure : null
}

/** Null where the goal above counts something else, or the paragraph demands; `onGround` where goals are spoken of. */
export const standingBelow = (
  book: GoalBook,
  passage: Passage,
  above: Passage | null,
  onGround: boolean,
): readonly Draft[] | null => {
  const last = book.known.at(-1)
  const [sentence] = passage.sentences
  if (!last || above === null || !sentence || last.passage.item !== passage.item) return null
  if (another.test(passage.clean) || namesAnother(book.reading, passage, last)) return null
  const words = wordsOf(passage, sentence)
  const figure = passage.hasFigures ? levelIn(book, passage, sentence, last) : null
  const verdicts = judgedGoals(book.reading, passage, last.goal)
  if (!figure) return !passage.hasFigures && verdicts.length > 0 && onGround ? verdicts : null
  const stands =
    saysWhereItStands(wordsOf(passage, { start: sentence.start, end: figure.extent.start })) ||
    (onGround && happened.test(words))
  if (!stands || demands.test(words) || aims(words)) return null
  const levels = figuresOf(book.reading, passage, sentence, last.goal, 'level')
  return [...levels.filter(({ number }) => number === figure), ...verdicts]
}
