/**
 * The lines of a section in, tables printed one cell a line out, with columns that are named in words.
 *
 *     Ramme / Korrigeret budget / Forventet regnskab / Forskel        the header: as many names as a row has values
 *     Kontante ydelser / 402,8 / 411,0 / 8,2                          a label and its values, again and again
 *     Langtidsledige / højst 2.150 / 2.236 / Ikke opfyldt             and words that judge them, where each row has some
 *
 * Tables whose columns are periods are read by `cellwise.ts`, which also knows what a blank line can mean there.
 */
import type { Line } from '../text.ts'
import { endsSentence } from './labelEnd.ts'

export interface StackedTable {
  /** The corner first; its lines are empty of words where nothing stands there. */
  readonly header: readonly (Line | null)[]
  readonly rows: readonly (readonly Line[])[]
}

const fewestRows = 2
const fewestValues = 2
const mostValues = 8
const longestName = 80
const longestLabel = 140

const limit = '(?:(?:højst|mindst|minimum|maksimalt|maks\\.|min\\.|under|over|ca\\.|[<>≤≥]) ?)?'
const unit =
  '(?: ?%| (?:pct\\.?|procent|personer|borgere|virksomheder|uger|dage|måneder|mdr\\.|timer|forløb|sager|kr\\.|mio\\. kr\\.))?'
const value = new RegExp(`^\\s*(?:${limit}[-+]?\\d{1,3}(?:[.,]?\\d{1,3}){0,5}${unit}|[-–])\\s*$`, 'iu')
const isValue = ({ clean }: Line): boolean => clean.length <= 60 && value.test(clean)

const isName = ({ clean }: Line): boolean => {
  const words = clean.trim()
  return (
    words.length <= longestName && /\p{L}{2}/u.test(words) && !/[\t|]/.test(words) && !endsSentence(words)
  )
}

/** Between rows as wide as the table, a name with as many values is one of them, however it ends. */
const isLabel = ({ clean }: Line): boolean => {
  const words = clean.trim()
  return words.length <= longestLabel && /\p{L}{2}/u.test(words) && !/[\t|]/.test(words)
}

const longestVerdict = 40
/** "Delvist opfyldt", "Gul": what a row may close with. */
const isVerdict = (line: Line): boolean =>
  line.clean.trim().length <= longestVerdict && isName(line) && !/\d/.test(line.clean)

/** How many values stand under a name. */
const valuesUnder = (lines: readonly Line[], at: number): number => {
  let count = 0
  while (count <= mostValues && lines[at + 1 + count] && isValue(lines[at + 1 + count] as Line)) count++
  return count
}

/** Whether two lines stand as close to each other as the cells of their table do. */
const isNear = (above: Line | undefined, below: Line, gap: number): boolean =>
  above !== undefined && below.number - above.number <= gap

/** Rows of a name, `width` values and `closing` words each. */
const rowsFrom = (
  lines: readonly Line[],
  at: number,
  width: number,
  closing: number,
): readonly (readonly Line[])[] => {
  const rows: (readonly Line[])[] = []
  const long = width + closing + 1
  const isRow = (next: number): boolean => {
    const words = lines.slice(next + width + 1, next + long)
    return (
      lines[next] !== undefined &&
      isLabel(lines[next]) &&
      valuesUnder(lines, next) === width &&
      words.length === closing &&
      words.every(isVerdict)
    )
  }
  for (let next = at; next < lines.length;) {
    if (isRow(next)) {
      rows.push(lines.slice(next, next + long))
      next += long
      continue
    }
    // Right behind the first row, the words may be what closes each.
    const odd = closing === 0 && rows.length >= fewestRows ? oddRow(lines, next, width) : 0
    if (odd === 0 || !isRow(next + odd)) break
    next += odd
  }
  return rows
}

/** What is said of a unit rules what follows, which is then another table. */
const namesUnit = /\d|antal|personer|pct|procent|%|kr\.|kroner/iu

/** Lines of the name of a group, or of a row that lacks a value: nobody knows of which column. */
const oddRow = (lines: readonly Line[], at: number, width: number): number => {
  const line = lines[at]
  if (!line || !isName(line)) return 0
  const values = valuesUnder(lines, at)
  if (values >= width || (values === 0 && namesUnit.test(line.clean))) return 0
  return values + 1
}

/** "Er målet nået?" names a column too. */
const namesColumn = (line: Line): boolean => isName(line) || /^[^.:;!?\t|]{4,60}\?\s*$/.test(line.clean)

const tableOf = (lines: readonly Line[], at: number, closing: number): StackedTable | null => {
  const first = lines[at] as Line
  const width = isName(first) ? valuesUnder(lines, at) : 0
  if (width < fewestValues || width > mostValues) return null
  const columns = width + closing
  const names = lines.slice(Math.max(0, at - columns), at)
  if (names.length < columns || !names.every(namesColumn)) return null
  const gap = (lines[at + 1] as Line).number - first.number
  const named = [...names, first]
  if (named.some((line, index) => index > 0 && !isNear(named[index - 1], line, gap + 1))) return null
  const corner = lines[at - columns - 1]
  const isCorner = corner !== undefined && isName(corner) && isNear(corner, names[0] as Line, gap)
  // Words that close a row could be the name of the next: only under a header as wide as the row.
  if (closing > 0 && !isCorner) return null
  const rows = rowsFrom(lines, at, width, closing)
  return rows.length < fewestRows ? null : { header: [isCorner ? corner : null, ...names], rows }
}

const tableAt = (lines: readonly Line[], at: number): StackedTable | null =>
  tableOf(lines, at, 0) ?? tableOf(lines, at, 1)

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
