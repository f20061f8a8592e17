/**
 * The rows of a table in, the same with the empty first cell of its head out, where a program has cut it off.
 *
 *     2020⇥2021                     ⇥2020⇥2021
 *     Stadfæstet⇥33⇥32          →   Stadfæstet⇥33⇥32
 */
import type { NumberToken } from '../danish/number.ts'
import { hasFigure } from './headLevels.ts'
import type { Cell, Row } from './table.ts'

/** What stands over figures; "Område" and "Mål" stand over names. */
const overFigures =
  /^(?:\(?(?:19|20)\d\d\)?$|[1-4]\. (?:kvartal|kvt|halvår)|(?:[BR]|KB|OB|FR) ?20\d\d$|(?:opr|vedt|korr|gældende|forv|års)\p{L}*\.? ?\p{L}*|(?:budget|regnskab|forbrug)(?:et)?(?: 20\d\d)?(?: \(|$)|(?:mål|resultat|status|niveau|udgangspunkt) (?:i |for )?(?:\p{L}+ )?20\d\d|stadfæst|ændre|hjemvis|antal$|andel$)/iu

const shifted = (row: Row): Row => {
  const { start } = row.line
  const corner: Cell = { start, end: start, words: '', column: 0 }
  return {
    ...row,
    label: '',
    cells: [corner, ...row.cells.map((cell) => ({ ...cell, column: cell.column + 1 }))],
  }
}

/** Only where each row below has one cell more than the head, and a figure in its last. */
export const withLostCorner = (rows: readonly Row[], numbers: readonly NumberToken[]): readonly Row[] => {
  const [head, ...below] = rows
  if (!head || below.length === 0 || !overFigures.test(head.label)) return rows
  const width = head.cells.length + 1
  const isFull = (row: Row): boolean =>
    row.cells.length === width && row.label !== '' && hasFigure(numbers, row.cells.at(-1))
  const isHead = !head.cells.slice(1).some((cell) => hasFigure(numbers, cell))
  return isHead && below.every(isFull) ? [shifted(head), ...below] : rows
}
