/**
 * A row that reads like the heading of a section in, whether it is a cell of a table that was printed one cell a line out.
 *
 *     Mål / Måltal 2024 / Status juli 2024 / Vurdering        names of columns, the last one a heading elsewhere
 *     1. Andel unge i job / 82 % / 80 % / Delvist opfyldt      a name and its values right below
 */
import type { Row } from './row.ts'

const isName = (words: string): boolean =>
  words !== '' && words.length <= 80 && /\p{L}{2}/u.test(words) && !/[.:;!?]$/.test(words)
/** "Ad 1. Godkendt", "2. Anbefales" answer a point. */
const isAnswer = (words: string): boolean =>
  /^(?:(?:ad|at|punkt|pkt)(?!\p{L})|\d{1,2}[.)] \p{L})/iu.test(words)
const isValue = (words: string): boolean =>
  words.length <= 24 &&
  !isAnswer(words) &&
  /^(?:\p{L}{2,10}\.? )?[-+]?\d[\d.,]{0,14}(?: ?(?:%|\p{L}{1,12}\.?))?$/u.test(words)

/** Two names of columns above it, a name with two values below, and no line between them left empty. */
export const isTableCell = (rows: readonly Row[], at: number): boolean => {
  const words = (offset: number): string => rows[at + offset]?.words ?? ''
  return isValue(words(2)) && isValue(words(3)) && [-2, -1, 1].every((offset) => isName(words(offset)))
}
