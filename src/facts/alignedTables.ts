/**
 * A paper as it stands in, the same letters out at the same places, with a tab in each gap between the columns of a
 * table that is set with blanks alone, as printed pages are when they are saved as text.
 *
 *                        April 2020    April 2021          →  ⇥April 2020⇥April 2021
 *     Thisted            3,9           2,9                 →  Thisted⇥3,9⇥2,9
 *     Hele landet        5,4           4,4                 →  Hele landet⇥5,4⇥4,4
 *
 * An empty cell keeps its place: the gap around it has a tab for each edge.
 */
import { matchesOf } from './danish/pattern.ts'
import { goesOnName, isOpenName } from './tables/brokenNames.ts'
import type { Stretch } from './sentences.ts'

interface SetLine {
  readonly words: string
  /** Words that stand together, apart from others by two blanks or more. */
  readonly parts: readonly Stretch[]
}

const blank = '[ \\u00A0]'
const part = new RegExp(`[^\\s\\u00A0]{1,200}(?:${blank}[^\\s\\u00A0]{1,200}){0,40}`, 'gu')
const apart = new RegExp(`\\S${blank}{2,}\\S`, 'u')
const figure =
  /^(?:[-–+(]{0,2}\d{1,12}(?:\.\d{3}){0,4}(?:,\d{1,4})?\)?(?: ?(?:%|pct\.?|kr\.?|t\.kr\.|(?:mio|mia)\.?(?: ?kr\.?)?))?|[-–])$/u
/** "12. Budgetopfølgning   8", "Punkt 3   4": a list of contents; "0-8 uger   236" is none. */
const listed = /^(?:\d{1,3}[.)]? \p{Lu}|[Pp]unkt |PUNKT |[Pp]kt|[Bb]ilag|[Ss]ide )/u
/** A page stands alone behind its title: "1. Langtidsledige   412   250" is a row, numbered as goals are. */
const fewestListed = 2
const longestCell = 30
const mostCells = 40
const named = /\p{L}{2}/u

const partsOf = (words: string): readonly Stretch[] =>
  matchesOf(part, words).map((match) => ({ start: match.index, end: match.index + match[0].length }))

const wordsAt = ({ words }: SetLine, { start, end }: Stretch): string => words.slice(start, end)

/** A name with figures, and perhaps a word or two, behind it, each apart. */
const isRow = (line: SetLine): boolean => {
  const [name, ...cells] = line.parts
  const figures = cells.filter((cell) => figure.test(wordsAt(line, cell))).length
  return (
    name !== undefined &&
    cells.length <= mostCells &&
    named.test(wordsAt(line, name)) &&
    !figure.test(wordsAt(line, name)) &&
    figures >= (listed.test(wordsAt(line, name)) ? fewestListed : 1) &&
    cells.every((cell) => cell.end - cell.start <= longestCell)
  )
}

/** Where the rows have something, as stretches of columns that no row bridges. */
const columnsOf = (rows: readonly SetLine[]): readonly Stretch[] => {
  const columns: Stretch[] = []
  for (const one of rows.flatMap(({ parts }) => parts).toSorted((a, b) => a.start - b.start)) {
    const last = columns.at(-1)
    if (last && one.start < last.end + 2)
      columns[columns.length - 1] = { start: last.start, end: Math.max(last.end, one.end) }
    else columns.push(one)
  }
  return columns
}

const overlap = (a: Stretch, b: Stretch): number => Math.min(a.end, b.end) - Math.max(a.start, b.start)

/** The column that a part stands in, or nearest to. */
const columnOf = (columns: readonly Stretch[], one: Stretch): number =>
  columns.reduce(
    (best, column, at) => (overlap(column, one) > overlap(columns[best] as Stretch, one) ? at : best),
    0,
  )

/** Tabs stand right before the words, one for each column from the last. */
const tabbed = (line: SetLine, columns: readonly Stretch[]): string => {
  let words = ''
  let from = 0
  let column = 0
  for (const one of line.parts) {
    const own = Math.max(columnOf(columns, one), from === 0 ? 0 : column)
    const gap = line.words.slice(from, one.start)
    const tabs = Math.min(own - column, gap.length)
    words += gap.slice(0, gap.length - tabs) + '\t'.repeat(tabs) + wordsAt(line, one)
    column = own
    from = one.end
  }
  return words + line.words.slice(from)
}

const mostHeads = 3

/** Lines right above the rows whose words stand over their columns. */
const headsAbove = (lines: readonly SetLine[], first: number, columns: readonly Stretch[]): number => {
  const [, second] = columns
  let at = first
  while (at > 0 && first - at < mostHeads) {
    const { parts } = lines[at - 1] as SetLine
    const over = parts.filter(({ start, end }) => second !== undefined && end > second.start && start >= 0)
    const [only] = parts
    const isOver =
      parts.length > 1 || (only !== undefined && second !== undefined && only.start >= second.start - 2)
    if (over.length === 0 || !isOver) break
    at -= 1
  }
  return at
}

/** "Fleksjob og" above or below its figures: a name that was too long for its column. */
const isPartOfName = (lines: readonly SetLine[], at: number): boolean => {
  const line = lines[at] as SetLine
  const [only, ...others] = line.parts
  if (!only || others.length > 0) return false
  const words = wordsAt(line, only)
  const [above, below] = [lines[at - 1], lines[at + 1]]
  const nameOf = (row: SetLine | undefined): string => (row?.parts[0] ? wordsAt(row, row.parts[0]) : '')
  if (above && isRow(above) && isOpenName(nameOf(above)) && goesOnName(words)) return true
  return (
    below !== undefined &&
    isRow(below) &&
    isOpenName(words) &&
    words.length <= longestName &&
    only.start <= 12
  )
}

const longestName = 60

const fewest = 2

const wide = 4

/** Where all words are two blanks apart, no gap tells of columns. */
const isSet = ({ parts }: SetLine): boolean =>
  parts.some(({ start }, at) => at > 0 && start - (parts[at - 1] as Stretch).end >= wide)

/** One column of figures alone may be anything: pages, numbers of houses. */
const isTable = (rows: readonly SetLine[], columns: readonly Stretch[]): boolean =>
  rows.length >= fewest &&
  2 * rows.filter(isSet).length >= rows.length &&
  columns.length >= 2 &&
  (columns.length > 2 || rows.length > 2)

export const alignedTables = (raw: string): string => {
  if (!apart.test(raw)) return raw
  const lines = raw.split('\n').map((words) => ({ words, parts: words.includes('\t') ? [] : partsOf(words) }))
  const written = lines.map(({ words }) => words)
  for (let at = 0; at < lines.length; at += 1) {
    let end = at
    while (end < lines.length && (isRow(lines[end] as SetLine) || (end > at && isPartOfName(lines, end))))
      end += 1
    const rows = lines.slice(at, end).filter(isRow)
    const columns = columnsOf(rows)
    if (isTable(rows, columns))
      for (let row = headsAbove(lines, at, columns); row < end; row += 1)
        written[row] = tabbed(lines[row] as SetLine, columns)
    at = Math.max(at, end - 1)
  }
  return written.join('\n')
}
