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
import { openingOf } from './headsAbove.ts'
import {
  areHeads,
  isLabel,
  isName,
  isNear,
  isSetApart,
  isVerdict,
  mostValues,
  namesColumn,
  valuesUnder,
} from './stackedLine.ts'

export interface StackedTable {
  /** The corner first; its lines are empty of words where nothing stands there. */
  readonly header: readonly (Line | null)[]
  readonly rows: readonly (readonly Line[])[]
}

const fewestRows = 2
const fewestValues = 2
interface Rows {
  readonly rows: readonly (readonly Line[])[]
  /** Whether names of groups stand between them. */
  readonly parted: boolean
}

/** Rows of a name, `width` values and `closing` words each. */
const rowsFrom = (lines: readonly Line[], at: number, width: number, closing: number): Rows => {
  let parted = false
  const gap = (lines[at + 1] as Line).number - (lines[at] as Line).number
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
    const line = lines[next]
    const label = lines[next + 1]
    const isGroup = line && label && isSetApart(line, label, width + closing, gap)
    const odd = closing === 0 && (rows.length >= fewestRows || isGroup) ? oddRow(lines, next, width) : 0
    if (odd === 0 || !isRow(next + odd)) break
    parted ||= odd === 1
    next += odd
  }
  return { rows, parted }
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

/** How many lines above the first row name a group; null where nobody can tell. */
const groupsAbove = (lines: readonly Line[], at: number, columns: number, rows: Rows): 0 | 1 | null => {
  const [first, last] = [lines[at] as Line, lines[at - 1]]
  const gap = (lines[at + 1] as Line).number - first.number
  const names = lines.slice(Math.max(0, at - columns - 1), at)
  if (!last || names.length <= columns || !names.every(namesColumn)) return 0
  if (isSetApart(last, first, columns, gap)) return 1
  const [top, next] = names
  if (!isNear(top, next as Line, gap) || !isNear(last, first, gap + 1)) return 0
  const above = lines[at - columns - 2]
  const opening = openingOf(
    above && isNear(above, top as Line, gap) ? above.clean.trim() : '',
    names.map(({ clean }) => clean.trim()),
    rows.parted,
  )
  return opening === 'unclear' ? null : opening === 'group' ? 1 : 0
}

const tableOf = (lines: readonly Line[], at: number, closing: number): StackedTable | null => {
  const first = lines[at] as Line
  const width = isName(first) ? valuesUnder(lines, at) : 0
  if (width < fewestValues || width > mostValues) return null
  const columns = width + closing
  const above = lines.slice(Math.max(0, at - columns), at)
  if (above.length < columns || !areHeads(above)) return null
  const body = rowsFrom(lines, at, width, closing)
  const groups = groupsAbove(lines, at, columns, body)
  if (body.rows.length < fewestRows || groups === null) return null
  const top = at - groups
  const names = lines.slice(Math.max(0, top - columns), top)
  if (names.length < columns || !areHeads(names)) return null
  const gap = (lines[at + 1] as Line).number - first.number
  const named = [...names, lines[top] as Line]
  if (named.some((line, index) => index > 0 && !isNear(named[index - 1], line, gap + 1))) return null
  const corner = lines[top - columns - 1]
  const isCorner = corner !== undefined && isName(corner) && isNear(corner, names[0] as Line, gap)
  // Words that close a row could be the name of the next, and years figures: only under a header as wide as the row.
  if (!isCorner && (closing > 0 || !names.every(namesColumn))) return null
  return { header: [isCorner ? corner : null, ...names], rows: body.rows }
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
