/**
 * The lines of a section in, tables printed one cell a line out, with columns that are named in words.
 *
 *     Ramme / Korrigeret budget / Forventet regnskab / Forskel        the header: as many names as a row has values
 *     Kontante ydelser / 402,8 / 411,0 / 8,2                          a label and its values, again and again
 *
 * Tables whose columns are periods are read by `cellwise.ts`, which also knows what a blank line can mean there.
 */
import type { Line } from '../text.ts'

export interface StackedTable {
  /** The corner first; its lines are empty of words where nothing stands there. */
  readonly header: readonly (Line | null)[]
  readonly rows: readonly (readonly Line[])[]
}

const fewestRows = 2
const fewestValues = 2
const mostValues = 8
const longestName = 80

const isValue = ({ clean }: Line): boolean =>
  /^\s*(?:[-+]?\d{1,3}(?:[.,]?\d{1,3}){0,5}(?: ?%| ?pct\.?)?|[-–])\s*$/.test(clean)

const isName = ({ clean }: Line): boolean => {
  const words = clean.trim()
  return words.length <= longestName && /\p{L}{2}/u.test(words) && !/[.:;!?\t|]$|[\t|]/.test(words)
}

/** How many values stand under a name. */
const valuesUnder = (lines: readonly Line[], at: number): number => {
  let count = 0
  while (count <= mostValues && lines[at + 1 + count] && isValue(lines[at + 1 + count] as Line)) count++
  return count
}

/** Whether two lines stand as close to each other as the cells of their table do. */
const isNear = (above: Line | undefined, below: Line, gap: number): boolean =>
  above !== undefined && below.number - above.number <= gap

const rowsFrom = (lines: readonly Line[], at: number, width: number): readonly (readonly Line[])[] => {
  const rows: (readonly Line[])[] = []
  for (let next = at; next < lines.length; next += width + 1) {
    if (!isName(lines[next] as Line) || valuesUnder(lines, next) !== width) break
    rows.push(lines.slice(next, next + width + 1))
  }
  return rows
}

const tableAt = (lines: readonly Line[], at: number): StackedTable | null => {
  const first = lines[at] as Line
  const width = isName(first) ? valuesUnder(lines, at) : 0
  if (width < fewestValues || width > mostValues) return null
  const rows = rowsFrom(lines, at, width)
  const names = lines.slice(Math.max(0, at - width), at)
  if (rows.length < fewestRows || names.length < width || !names.every(isName)) return null
  const gap = (lines[at + 1] as Line).number - first.number
  const named = [...names, first]
  if (named.some((line, index) => index > 0 && !isNear(named[index - 1], line, gap + 1))) return null
  const corner = lines[at - width - 1]
  const isCorner = corner !== undefined && isName(corner) && isNear(corner, names[0] as Line, gap)
  return { header: [isCorner ? corner : null, ...names], rows }
}

/** In order; `lines` are those of one section. */
export const readStackedTables = (lines: readonly Line[]): readonly StackedTable[] => {
  const worded = lines.filter((line) => line.clean.trim() !== '')
  const tables: StackedTable[] = []
  let at = 0
  while (at < worded.length) {
    const table = tableAt(worded, at)
    if (table) tables.push(table)
    at += table ? table.rows.flat().length : 1
  }
  return tables
}
