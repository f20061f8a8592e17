/**
 * Verdicts of a passage on its item as a whole in, those on "målet" of a sub-heading out as verdicts on what it names.
 *
 *     Sygedagpenge                                                     names the goal
 *     Antallet af sager er steget. Målet vurderes ikke nået.           not met: sygedagpenge, and not all goals of the item
 */
import { wordsOf, type Passage } from '../passage.ts'
import type { Draft } from './draft.ts'
import type { GoalBook } from './goalBook.ts'
import type { Goal } from './goalFigures.ts'
import { placeOf } from './goalByName.ts'
import { betterIn } from './goalMeaning.ts'
import { subjectAbove } from './goalTitle.ts'
import { aboutItem } from './goalVerdicts.ts'

const goalOf = (book: GoalBook, passage: Passage, title: string): Goal => {
  const known = book.known.findLast(({ goal }) => goal.title === title)
  if (known) return known.goal
  const key = `${passage.section.item ?? ''}-p${book.known.length + 1}`
  const goal: Goal = { key, title, horizon: null, direction: betterIn(title) }
  const at = { start: passage.start, end: passage.start }
  const rest = { lower: title.toLowerCase(), label: '', stems: new Set<string>(), bases: new Set<string>() }
  book.known.push({ goal, passage, target: at, ...rest, heading: null })
  return goal
}

/** One goal, not "målene" and not "mål 2". */
const theGoal = /(?<!\p{L})(?:målet|måltallet|målsætningen)(?!\p{L})/iu

export const ofSubHeading = (book: GoalBook, passage: Passage, drafts: readonly Draft[]): readonly Draft[] =>
  drafts.map((draft) => {
    const { fact } = draft
    if (fact.kind !== 'goal' || fact.measure !== 'verdict' || fact.goal !== aboutItem(passage).key)
      return draft
    const { start } = placeOf(book, draft)
    const sentence = passage.sentences.find((one) => one.start <= start && start < one.end)
    const title = sentence && theGoal.test(wordsOf(passage, sentence)) ? subjectAbove(book, passage) : null
    if (title === null) return draft
    const { key, horizon, direction } = goalOf(book, passage, title)
    return {
      ...draft,
      fact: { ...fact, goal: key, subject: title, horizon, direction, period: horizon ?? fact.period },
    }
  })
