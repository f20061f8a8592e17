/**
 * A cell of a table in, what the note below says it is counted in out; null where its row has no mark, or no note says.
 *
 *     186   260 1)   130                    the year of the mark, and those after it
 *     1) Fra 2018 og fremadrettet er antal opgjort i personer (og ikke i helårspersoner).
 */
import { nounBase } from '../danish/nouns.ts'
import type { BaseUnit } from '../model/factBase.ts'
import type { Reading } from '../passage.ts'
import type { CellwiseCell, CellwiseRow, CellwiseTable } from '../tables/cellwiseTable.ts'

export interface NotedUnit {
  readonly printed: string
  readonly base: BaseUnit
}

const mark = /(?:^|[\s\p{L}])(?<mark>\d{1,2})\)\s{0,8}$/u
const note = /^\s{0,12}(?:anm\s?\.? ?|note:? )?(?<mark>\d{1,2})\) {0,4}(?<words>\S.{0,300})$/iu
const countedIn =
  /(?<!ikke )(?:opgjort|opgøres|angivet|angives|talt|målt|beregnet) (?:som|i) (?:antal )?(?<noun>\p{L}{4,30})/iu
const since = /(?<!\p{L})(?:fra(?: og med)?|siden) (?:januar |år )?(?<year>(?:19|20)\d\d)(?!\d)/iu
const farthest = 12

const markIn = (words: string): string | null => mark.exec(words)?.groups?.['mark'] ?? null

interface Note extends NotedUnit {
  /** The first year that it is of; null for what has the mark alone. */
  readonly from: string | null
}

const noteOf = (reading: Reading, { toLine }: CellwiseTable, sought: string): Note | null => {
  for (const { clean } of reading.text.lines.slice(toLine - 1, toLine + farthest)) {
    const found = note.exec(clean)?.groups
    if (found?.['mark'] !== sought) continue
    const words = found['words'] ?? ''
    const printed = countedIn.exec(words)?.groups?.['noun'] ?? ''
    const base = nounBase(printed)
    return base && { printed, base, from: since.exec(words)?.groups?.['year'] ?? null }
  }
  return null
}

export const notedUnit = (
  reading: Reading,
  table: CellwiseTable,
  row: CellwiseRow,
  cell: CellwiseCell,
): NotedUnit | null => {
  const marked = row.cells.find(({ line }) => markIn(line.clean) !== null)
  const ofCell = marked && markIn(marked.line.clean)
  const sought = markIn(row.label) ?? ofCell
  const found = sought ? noteOf(reading, table, sought) : null
  if (!found) return null
  const isOf = found.from === null ? marked === undefined || marked === cell : cell.period.iso >= found.from
  return isOf ? found : null
}
