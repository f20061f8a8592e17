/**
 * The passages of one agenda item in, its goals out: what is aimed at, what was reached, and what is said of it.
 *
 *     - Fokusmål: I gennemsnit skal mere end 80% af ydelsesmodtagerne …        target
 *                                            ^^^
 *     Det første fokusmål viser, at 74,62% … Fokusmålet er derfor ikke opfyldt.
 *                                   ^^^^^^ level of the first of them          ^^^^^^^^^^^^^ not met
 */
import type { Passage, Reading } from '../passage.ts'
import type { Draft } from './draft.ts'
import { mostAlike, pointedAt, type GoalBook } from './goalBook.ts'
import { countedGoals, namedGoals, reportedLevels, trendOf } from './goalReports.ts'
import { judgedGoals } from './goalVerdicts.ts'
import { definedGoals, figuresOf, introducesResults, statedGoals } from './goalStatements.ts'

/** What was reached, of a goal named before: by its name, or by a point of a list of results. */
const results = (book: GoalBook, passage: Passage): readonly Draft[] | null => {
  const listed = passage.form === 'list' && introducesResults.test(passage.intro)
  const goal = pointedAt(book, passage.clean) ?? (listed ? mostAlike(book, passage) : null)
  if (!goal) return null
  return [
    ...figuresOf(book.reading, passage, passage, goal, 'level'),
    ...judgedGoals(book.reading, passage, goal),
  ]
}

/** Goals stated in running text, and everything said of them there. */
const prose = (book: GoalBook, passage: Passage, passages: readonly Passage[]): readonly Draft[] => {
  const { reading } = book
  const { drafts, goal } = statedGoals(book, passage)
  return [
    ...namedGoals(reading, passage),
    ...trendOf(reading, passage),
    ...drafts,
    ...reportedLevels(reading, passage, passages),
    ...countedGoals(reading, passage),
    ...judgedGoals(reading, passage, goal),
  ]
}

/** Reads one item in order; goals named early are looked up when results follow. */
export const findGoals = (reading: Reading, passages: readonly Passage[]): readonly Draft[] => {
  const book: GoalBook = { reading, known: [] }
  return passages
    .filter((passage) => passage.section.kind !== 'title' && passage.form !== 'heading')
    .flatMap(
      (passage) => definedGoals(book, passage) ?? results(book, passage) ?? prose(book, passage, passages),
    )
}
