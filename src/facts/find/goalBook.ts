/**
 * The goals an agenda item has named so far in, the one a later sentence speaks of out.
 *
 *     Antallet af helårspersoner er faldet med 34 …          most like "Antallet af helårspersoner skal reduceres …"
 */
import { numbersIn, wordsOf, type Passage, type Reading } from '../passage.ts'
import type { Stretch } from '../sentences.ts'
import { canMeasure, countedNoun, type Goal } from './goalFigures.ts'
import { betterIn } from './goalMeaning.ts'
import { nameOfGoal } from './goalTitle.ts'
import { aimedYearsIn, dueDay, yearOfWords } from './goalYears.ts'

export interface Known {
  readonly goal: Goal
  /** Where it was stated. */
  readonly passage: Passage
  readonly target: Stretch
  /** Its words in lower case. */
  readonly lower: string
  /** "fokusmål", or '' for a goal without a name of its kind. */
  readonly label: string
  readonly stems: ReadonlySet<string>
  readonly bases: ReadonlySet<string>
  /** The heading it is the first to be stated under. */
  readonly heading: Passage | null
}

export interface GoalBook {
  readonly reading: Reading
  readonly known: Known[]
  /** The headings above passages that are not set off by blank lines. */
  readonly subs: ReadonlyMap<Passage, string>
  /** The targets in the tables of the item. */
  readonly tabled: readonly TabledTarget[]
}

export interface TabledTarget {
  readonly goal: Goal
  readonly value: number
  readonly isShare: boolean
}

export const stemsOf = (words: string): ReadonlySet<string> =>
  new Set((words.toLowerCase().match(/\p{L}{7,}/gu) ?? []).map((word) => word.slice(0, 9)))

/** A bare figure counts what its sentence says: "Antallet af helårspersoner skal nedbringes fra 4.210 …". */
const basesOf = (reading: Reading, within: Stretch, words: string): ReadonlySet<string> =>
  new Set(
    numbersIn(reading.numbers, within)
      .filter(canMeasure)
      .flatMap((number) => number.unit?.base ?? countedNoun(words)?.base ?? []),
  )

/** The goal that a heading names, or that is stated under it; the last of several. */
export const knownUnder = ({ known }: GoalBook, heading: Passage): Known | undefined =>
  known.findLast((one) => one.passage === heading || one.heading === heading)

/** What the first goal stated under a heading takes from it: a heading "Mål 2: …" has named it already. */
const headed = (book: GoalBook, heading: Passage | null): Known | undefined =>
  heading ? book.known.findLast((one) => one.passage === heading && one.bases.size === 0) : undefined

/**
 * Writes a goal into the book. Its year: the latest it names, else its list's, else its item's. Which way is better
 * its own words say; those of the `heading` it is stated under where they count the same.
 */
export const remember = (
  book: GoalBook,
  passage: Passage,
  label: string,
  within: Stretch,
  heading: Passage | null = null,
): Goal => {
  const words = wordsOf(passage, within)
  const above = headed(book, heading)
  const own = ownGoal(book, passage, label, within, words)
  const goal: Goal = above
    ? {
        ...own,
        key: above.goal.key,
        title: above.goal.title,
        direction: own.direction ?? wayOf(above, words),
      }
    : own
  const known: Known = {
    goal,
    passage,
    target: within,
    lower: words.toLowerCase(),
    label: above?.label ?? label.toLowerCase(),
    stems: stemsOf(words),
    bases: basesOf(book.reading, within, words),
    heading: heading && book.known.some((one) => one.heading === heading) ? null : heading,
  }
  if (above) book.known.splice(book.known.indexOf(above), 1, known)
  else book.known.push(known)
  return goal
}

const onBenefits =
  /\d (?:\p{L}{2,20} )?(?:\p{L}{0,30}(?:ledige|modtagere)|\p{L}{3,30} på \p{L}{0,30}(?:hjælp|penge|ydelse|forsørgelse))(?!\p{L})/iu

/** "Flere ledige skal i job" does not want more of "1.350 fuldtidsledige". */
export const wayOf = ({ goal }: Known, words: string): Goal['direction'] =>
  / skal /iu.test(goal.title) && onBenefits.test(words) ? null : goal.direction

/** A goal of its own, by the name and the way of the row of a table that it is of. */
export const namedByRow = (goal: Goal, row: Goal | null): Goal =>
  row ? { ...goal, title: row.title, direction: row.direction } : goal

const ownGoal = (book: GoalBook, passage: Passage, label: string, within: Stretch, words: string): Goal => ({
  key: `${passage.section.item ?? ''}-p${book.known.length + 1}`,
  title: nameOfGoal(book, passage, label, within),
  horizon:
    dueDay(book.reading, passage, within) ??
    aimedYearsIn(book.reading, passage, within).toSorted().at(-1) ??
    yearOfWords(passage.intro) ??
    yearOfWords(passage.item?.title ?? ''),
  direction: betterIn(words),
})

/** The goal that two long words of a sentence also stand in. */
export const namedLike = (book: GoalBook, words: string): Goal | null => {
  const long = [...new Set(words.toLowerCase().match(/\p{L}{7,}/gu) ?? [])]
  const found = book.known.findLast(
    (one) => long.filter((word) => one.lower.includes(word.slice(0, 8))).length >= 2,
  )
  return found?.goal ?? null
}

/** The goal with most words in common, when there is at least one. */
export const mostAlike = (book: GoalBook, passage: Passage): Goal | null => {
  const stems = stemsOf(passage.clean)
  const bases = basesOf(book.reading, passage, '')
  const scored = book.known.map((one) => ({
    goal: one.goal,
    score:
      [...one.stems].filter((stem) => stems.has(stem)).length +
      ([...bases].some((base) => one.bases.has(base)) ? 0.5 : 0),
  }))
  const best = scored.toSorted((a, b) => b.score - a.score)[0]
  return best && best.score >= 1 ? best.goal : null
}
