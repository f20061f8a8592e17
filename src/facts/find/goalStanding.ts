/**
 * A paragraph right below a goal that says no more than where it stands in, its level and verdict out.
 *
 *     Mål 2: Mindst 65 procent af de unge skal være i uddannelse …
 *     Status i juni 2024 er 68 procent, og målet er dermed indfriet.
 *                           ^^ level         ^^^^^^^^^^^^^^^^^^^^^^^ met
 */
import { mentions, wordsOf, type Passage } from '../passage.ts'
import type { Draft } from './draft.ts'
import type { GoalBook } from './goalBook.ts'
import { saysWhereItStands } from './goalMeaning.ts'
import { figuresOf, measuring } from './goalMeasuring.ts'
import { judgedGoals } from './goalVerdicts.ts'

/** One of these stands in every such paragraph. */
const cues = ['status ', 'i dag ', 'aktuelt ', 'lykkedes det '] as const

/** Null where the goal above counts something else, or the paragraph begins otherwise. */
export const standingBelow = (
  book: GoalBook,
  passage: Passage,
  above: Passage | undefined,
): readonly Draft[] | null => {
  const last = book.known.at(-1)
  if (!last || last.passage !== above || !mentions(passage, cues)) return null
  const [sentence] = passage.sentences
  const figures = sentence ? measuring(book.reading, passage, sentence) : []
  const [figure] = figures
  if (!sentence || !figure || figures.length > 1 || !last.bases.has(figure.unit?.base ?? '')) return null
  if (!saysWhereItStands(wordsOf(passage, { start: sentence.start, end: figure.extent.start }))) return null
  return [
    ...figuresOf(book.reading, passage, sentence, last.goal, 'level'),
    ...judgedGoals(book.reading, passage, last.goal),
  ]
}
