/**
 * A paper as it stands in, the same letters out at the same places, with a tab in each gap between the columns of a
 * table that is set with blanks alone, as printed pages are when they are saved as text.
 *
 *                        April 2020    April 2021          →  ⇥April 2020⇥April 2021
 *     Thisted            3,9           2,9                 →  Thisted⇥3,9⇥2,9
 *     Hele landet        5,4           4,4                 →  Hele landet⇥5,4⇥4,4
 *
 * An empty cell keeps its place: the gap around it has a tab for each edge. Where the columns cannot be told, the rows
 * are marked as such (`untold.ts`), and nobody reads them.
 */
import { columnsOf, namesColumns, stretchesOf } from './setColumns.ts'
import {
  figuresIn,
  gapsOf,
  isOfYears,
  isPartOfName,
  isRow,
  isToldRow,
  setLineOf,
  wide,
  wordsAt,
  type SetLine,
} from './setLines.ts'
import { asUntold } from './untold.ts'

const apart = /\S[ \u00A0]{2,}\S/u

/** Tabs stand right before the words, one for each column from the last. */
const tabbed = (line: SetLine, columns: readonly number[]): string => {
  let words = ''
  let from = 0
  let column = 0
  line.parts.forEach((one, at) => {
    const own = columns[at] ?? column
    const gap = line.words.slice(from, one.start)
    const tabs = Math.min(own - column, gap.length)
    words += gap.slice(0, gap.length - tabs) + '\t'.repeat(tabs) + line.words.slice(one.start, one.end)
    column = own
    from = one.end
  })
  return words + line.words.slice(from)
}

const mostHeads = 3

/** The lines right above the rows whose words stand over their columns, by their index. */
const headsAbove = (
  lines: readonly SetLine[],
  first: number,
  rows: readonly SetLine[],
): readonly number[] => {
  const second = stretchesOf(rows)[1] ?? rows[0]?.parts[1]
  const found: number[] = []
  if (!second) return found
  for (let at = first - 1; at >= 0 && found.length < mostHeads; at -= 1) {
    const line = lines[at] as SetLine
    const [only, ...others] = line.parts
    const isOver =
      others.length > 0
        ? others.some(({ end }) => end > second.start)
        : (only?.start ?? 0) >= second.start - 2
    if (!only || !(isOver || isFull(line.parts.length, rows)) || !areNames(line)) break
    found.unshift(at)
  }
  return found
}

/** A head may stand apart from its rows, by a blank line, where it names all of their columns. */
const headsOf = (lines: readonly SetLine[], first: number, rows: readonly SetLine[]): readonly number[] => {
  const [head, row] = [lines[first - 2], rows[0]]
  const isApart = lines[first - 1]?.words.trim() === ''
  return isApart && head && row && namesColumns(head, row)
    ? headsAbove(lines, first - 1, rows)
    : headsAbove(lines, first, rows)
}

const longestName = 60

const areNames = (line: SetLine): boolean =>
  line.parts.every((one) => wordsAt(line, one).length <= longestName && !wordsAt(line, one).endsWith(':'))

/** As many names as the rows have words, or all but the one over their names. */
const isFull = (count: number, [row]: readonly SetLine[]): boolean =>
  count > 1 && row !== undefined && (count === row.parts.length || count === row.parts.length - 1)

const fewest = 2

const isSet = (line: SetLine): boolean => gapsOf(line).some((gap) => gap >= wide)

/** Where all words are two blanks apart, but for figures and the marks of lists, no gap tells of columns. */
const hasGaps = (line: SetLine): boolean =>
  line.parts.some((one) => /\p{L}{2}[ \u00A0]\p{L}/u.test(wordsAt(line, one))) ||
  gapsOf(line).some((gap) => gap > 2)

/** One column of figures alone may be anything: pages, numbers of houses. */
const isTable = (heads: readonly SetLine[], rows: readonly SetLine[]): boolean => {
  const [head, row] = [heads.at(-1), rows[0]]
  const isNamed = head !== undefined && row !== undefined && namesColumns(head, row)
  if ((isNamed || (rows.length >= fewest && areEven(rows))) && rows.some(hasGaps)) return true
  if (rows.length < fewest || 2 * rows.filter(isSet).length < rows.length) return false
  return rows.length > 2 || rows.some(({ parts }) => parts.length > 2)
}

/** As many words in each, and as many blanks in each gap. */
const areEven = (rows: readonly SetLine[]): boolean => {
  const counts = new Set(rows.map(({ parts }) => parts.length))
  return counts.size === 1 && !counts.has(2) && new Set(rows.flatMap(gapsOf)).size === 1
}

/** Figures wide apart, of which nothing says what they are. */
const isUntold = (line: SetLine): boolean => isSet(line) && (figuresIn(line) > 1 || isToldRow(line))

/** The lines of a run of rows as they are to be read, by their index. */
const writtenOf = (lines: readonly SetLine[], run: readonly number[]): ReadonlyMap<number, string> => {
  const line = (index: number): SetLine => lines[index] as SetLine
  const at = run.length > 1 && isOfYears(line(run[0] ?? 0)) ? run.slice(1) : run
  const rows = at.map(line)
  const above = headsOf(lines, at[0] ?? 0, rows)
  const heads = above.map(line)
  const untold = (indexes: readonly number[]): ReadonlyMap<number, string> =>
    new Map(indexes.map((index) => [index, asUntold(line(index).words)]))
  if (!isTable(heads, rows)) return untold(at.filter((index) => isUntold(line(index))))
  const columns = columnsOf(heads, rows)
  if (!columns) return untold(rows.some(isUntold) ? [...above, ...at] : [])
  const places = [...columns.heads, ...columns.rows]
  return new Map([...above, ...at].map((index, place) => [index, tabbed(line(index), places[place] ?? [])]))
}

const isRowOfAny = (line: SetLine): boolean => isRow(line) || isToldRow(line)

/** Behind the last of neighbouring rows, and of the names that were broken between them. */
const endOfRun = (lines: readonly SetLine[], at: number): number => {
  let end = at
  while (end < lines.length && (isRowOfAny(lines[end] as SetLine) || (end > at && isPartOfName(lines, end))))
    end += 1
  return end
}

export const alignedTables = (raw: string): string => {
  if (!apart.test(raw)) return raw
  const lines = raw.split('\n').map(setLineOf)
  const written = lines.map(({ words }) => words)
  for (let at = 0; at < lines.length; at += 1) {
    const end = endOfRun(lines, at)
    if (end === at) continue
    const run = Array.from({ length: end - at }, (_, index) => at + index)
    const rows = run.filter((index) => isRowOfAny(lines[index] as SetLine))
    for (const [index, words] of writtenOf(lines, rows)) written[index] = words
    at = end - 1
  }
  return written.join('\n')
}
