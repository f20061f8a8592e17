/**
 * Rows that are set with blanks in, and the heads above them, out: in which column each of their words stands, or null
 * where that cannot be told.
 *
 *     Klager i alt    477    591               as many blanks in each gap: a tab's; an empty cell has them twice
 *     Afgørelser            467                the words of a column stand below each other
 *     Ydelse   Budget    Regnskab              as many names as each row has words, whatever the gaps
 */
import type { Stretch } from '../sentences.ts'
import { gapsOf, wordsAt, type SetLine } from './setLines.ts'
import { namesColumn } from '../tables/headsAbove.ts'
import { isOverFigures } from '../tables/lostCorner.ts'

/** The columns of each line's words, for the heads and the rows below them. */
export interface Columns {
  readonly heads: readonly (readonly number[])[]
  readonly rows: readonly (readonly number[])[]
}

const countUp = (parts: readonly unknown[], from = 0): readonly number[] => parts.map((_, at) => at + from)
const isSame = (all: readonly number[]): boolean => all.every((one) => one === all[0])
const last = (columns: readonly number[]): number => columns.at(-1) ?? 0

/** Of a gap no wider may be told how many empty cells it holds. */
const mostEmpty = 2
const fewestBlanks = 3

/** How many columns a gap crosses where each tab has become as many blanks; null for another gap. */
const crossed = (gap: number, tab: number): number | null =>
  gap === tab || (tab >= fewestBlanks && gap % tab === 0 && gap / tab <= mostEmpty + 1) ? gap / tab : null

const placesByTab = (line: SetLine, tab: number): readonly number[] | null => {
  const lead = line.parts[0]?.start ?? 0
  const steps = [lead === 0 ? 0 : crossed(lead, tab), ...gapsOf(line).map((gap) => crossed(gap, tab))]
  let at = 0
  return steps.some((step) => step === null) ? null : steps.map((step) => (at += step ?? 0))
}

/** As many blanks in every gap. */
const byTab = (heads: readonly SetLine[], rows: readonly SetLine[]): Columns | null => {
  const tab = rows.flatMap(gapsOf).reduce((least, gap) => Math.min(least, gap))
  const places = (lines: readonly SetLine[]): readonly (readonly number[])[] =>
    lines.flatMap((line) => {
      const found = placesByTab(line, tab)
      return found ? [found] : []
    })
  const [over, below] = [places(heads), places(rows)]
  if (over.length < heads.length || below.length < rows.length) return null
  const width = last(below[0] ?? [])
  // A name over several columns ends before the last of them.
  const fits = (columns: readonly number[], at: number): boolean =>
    (at < heads.length - 1 ? last(columns) <= width : last(columns) === width) ||
    lostCorner(heads[at] as SetLine, width + 1)
  return isSame(below.map(last)) && over.every(fits) ? { heads: over, rows: below } : null
}

/** "2020   2021" at the edge, above names: what stood over the names was cut off. */
const lostCorner = (head: SetLine, width: number): boolean => {
  const [first] = head.parts
  return (
    first !== undefined &&
    first.start === 0 &&
    head.parts.length === width - 1 &&
    isOverFigures(head.parts.map((one) => wordsAt(head, one)))
  )
}

/** Where the rows have something, as stretches of columns that no row bridges. */
export const stretchesOf = (rows: readonly SetLine[]): readonly Stretch[] => {
  const columns: Stretch[] = []
  for (const one of rows.flatMap(({ parts }) => parts).toSorted((a, b) => a.start - b.start)) {
    const open = columns.at(-1)
    if (open && one.start < open.end + 2)
      columns[columns.length - 1] = { start: open.start, end: Math.max(open.end, one.end) }
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

const areApart = (columns: readonly number[]): boolean =>
  columns.every((column, at) => at === 0 || column > (columns[at - 1] as number))

/** A head may stand beside its figures: then it has as many names as there are columns. */
const overColumns = (head: SetLine, columns: readonly Stretch[]): readonly number[] | null => {
  const found = head.parts.map((one) => columnOf(columns, one))
  const count = head.parts.length
  if (lostCorner(head, columns.length) || count === columns.length) return countUp(head.parts)
  if (areApart(found) && !isYearAtEdge(head)) return found
  return count === columns.length - 1 && (head.parts[0]?.start ?? 0) > 0 ? countUp(head.parts, 1) : null
}

const isYearAtEdge = (head: SetLine): boolean =>
  head.parts[0]?.start === 0 && /^(?:19|20)\d\d$/u.test(wordsAt(head, head.parts[0]))

/** The words of a column stand below each other. */
const byPlace = (heads: readonly SetLine[], rows: readonly SetLine[]): Columns | null => {
  const stretches = stretchesOf(rows)
  const below = rows.map(({ parts }) => parts.map((one) => columnOf(stretches, one)))
  const over = heads.flatMap((head) => {
    const found = overColumns(head, stretches)
    return found ? [found] : []
  })
  const isTold = over.length === heads.length && below.every(areApart) && areNamed(over, below)
  return isTold ? { heads: over, rows: below } : null
}

/** Where rows have words in other columns than their neighbours, a column without a name may be none. */
const areNamed = (heads: readonly (readonly number[])[], rows: readonly (readonly number[])[]): boolean => {
  const named = new Set([0, ...heads.flat()])
  const areAlike = new Set(rows.map((columns) => columns.join(' '))).size === 1
  return heads.length === 0 || areAlike || rows.flat().every((column) => named.has(column))
}

/** As many names in the one head as each row has words; its own may have none. */
const byCount = (heads: readonly SetLine[], rows: readonly SetLine[]): Columns | null => {
  const [head, ...others] = heads
  const [row] = rows
  if (!head || !row || others.length > 0 || !isSame(rows.map(({ parts }) => parts.length))) return null
  const hasCorner = head.parts[0]?.start === 0
  const isFull = hasCorner
    ? head.parts.length === row.parts.length
    : namesColumns(head, row) && head.parts.length < row.parts.length
  return isFull
    ? { heads: [countUp(head.parts, hasCorner ? 0 : 1)], rows: rows.map(({ parts }) => countUp(parts)) }
    : null
}

export const columnsOf = (heads: readonly SetLine[], rows: readonly SetLine[]): Columns | null =>
  byTab(heads, rows) ?? byPlace(heads, rows) ?? byCount(heads, rows)

/** "i mio. kr.   Forventet regnskab   Afvigelse": each word of a row has its name over it, but for its own. */
export const namesColumns = (head: SetLine, { parts: { length } }: SetLine): boolean => {
  const names = head.parts.slice(head.parts.length === length ? 1 : 0)
  return length > 2 && names.length === length - 1 && names.every((one) => namesColumn(wordsAt(head, one)))
}
