/** Lines with tabs or pipes, or a cell a line, in, tables out: cells by place, a header where there is one, and the unit the header rules. */
import type { NumberToken } from '../danish/number.ts'
import { readHeaderUnit, type HeaderUnit } from '../danish/headerUnit.ts'
import { furnitureLines } from '../meeting/furniture.ts'
import type { Section } from '../model/meeting.ts'
import { numbersIn, type Reading } from '../passage.ts'
import type { Stretch } from '../sentences.ts'
import type { Line } from '../text.ts'
import { countsNoMoney, readCaptionUnit, readColumnUnit, shareOfRow } from './columnUnit.ts'
import { withJoinedNames } from './brokenNames.ts'
import { readHead } from './headLevels.ts'
import { withLostCorner } from './lostCorner.ts'
import { readGroups, withWholeNames } from './rowGroups.ts'
import { readStackedTables, type StackedTable } from './stacked.ts'
import { goesOn, isFramed, isParted, isRule, markOf, type Mark } from './tableLines.ts'

export interface Cell extends Stretch {
  /** Trimmed clean words; '' for an empty cell. */
  readonly words: string
  readonly column: number
}

export interface Row {
  readonly line: Line
  readonly cells: readonly Cell[]
  /** The first cell: what the row is about; '' when it has no label. */
  readonly label: string
  /** The name of the group it stands under, where a row of one name opens one. */
  readonly group?: string
}

export interface Table {
  readonly section: Section
  readonly fromLine: number
  readonly toLine: number
  /** Null when the first row holds figures already. */
  readonly header: Row | null
  readonly rows: readonly Row[]
  /** A unit that stands in the header's corner, or on the line above the table, and rules all cells. */
  readonly unit: HeaderUnit | null
}

/** All of a row's line: the sentence around each of its figures. */
export const stretchOfRow = ({ line }: Row): Stretch => ({
  start: line.start,
  end: line.start + line.raw.length,
})

const trimmed = (line: Line, from: number, to: number, column: number): Cell => {
  let start = from
  let end = to
  while (start < end && /\s/.test(line.clean[start] as string)) start++
  while (end > start && /\s/.test(line.clean[end - 1] as string)) end--
  return { start: line.start + start, end: line.start + end, words: line.clean.slice(start, end), column }
}

/** The cells of one line, split at `mark`; outer pipes frame and make no cells. */
const cellsOf = (line: Line, mark: Mark): readonly Cell[] => {
  const cells: Cell[] = []
  const framed = mark === '|' && isFramed(line)
  let from = framed ? line.clean.indexOf('|') + 1 : 0
  const last = framed ? line.clean.lastIndexOf('|') : line.clean.length
  while (from <= last) {
    const found = line.clean.indexOf(mark, from)
    const to = found === -1 || found > last ? last : found
    cells.push(trimmed(line, from, to, cells.length))
    from = to + 1
  }
  return cells
}

const rowOf = (line: Line, mark: Mark): Row => {
  const cells = cellsOf(line, mark)
  return { line, cells, label: cells[0]?.words ?? '' }
}

const sectionOf = (reading: Reading, line: number): Section | undefined =>
  reading.meeting.sections.find((section) => section.fromLine <= line && line <= section.toLine)

/** The words right above a line of a table, '' where nothing stands near. */
export const lineAbove = (reading: Reading, line: number): string => {
  for (let at = line - 2; at >= 0 && at >= line - 4; at--) {
    const words = reading.text.lines[at]?.clean.trim() ?? ''
    if (words !== '') return words
  }
  return ''
}

/** One table, or several under one head where the unit changes on the way. */
const tablesOf = (reading: Reading, lines: readonly Line[], mark: Mark): readonly Table[] => {
  const first = lines[0] as Line
  const section = sectionOf(reading, first.number)
  if (!section) return []
  const printed = lines.filter((line) => !isRule(line)).map((line) => rowOf(line, mark))
  const { header, rows } = readHead(withLostCorner(printed, reading.numbers), reading.numbers)
  const ruled = readHeaderUnit(header?.label ?? '') ?? readCaptionUnit(lineAbove(reading, first.number))
  const named = withWholeNames(withJoinedNames(rows), reading.numbers, header?.cells[1]?.words)
  const groups = readGroups(named, ruled)
  return groups.map((group, at) => ({
    section,
    fromLine: at === 0 ? first.number : (group.from ?? first.number),
    toLine: (groups[at + 1]?.from ?? (lines.at(-1) as Line).number + 1) - 1,
    header,
    rows: group.rows,
    unit: group.unit,
  }))
}

/** One line that covers all of a row's, so that the row is its sentence. */
const spanning = (reading: Reading, lines: readonly Line[]): Line => {
  const first = lines[0] as Line
  const last = lines.at(-1) as Line
  const end = last.start + last.raw.length
  return {
    ...first,
    raw: reading.text.raw.slice(first.start, end),
    clean: reading.text.clean.slice(first.start, end),
  }
}

const stackedRow = (reading: Reading, lines: readonly (Line | null)[]): Row => {
  const cells = lines.map((line, column) =>
    line ? trimmed(line, 0, line.clean.length, column) : { start: 0, end: 0, words: '', column },
  )
  const printed = lines.filter((line) => line !== null)
  return { line: spanning(reading, printed), cells, label: cells[0]?.words ?? '' }
}

const fromStacked = (reading: Reading, section: Section, { header, rows }: StackedTable): Table => {
  const names = stackedRow(reading, header)
  return {
    section,
    fromLine: names.line.number,
    toLine: rows.flat().at(-1)?.number ?? names.line.number,
    header: names,
    rows: rows.map((row) => stackedRow(reading, row)),
    unit: readHeaderUnit(names.label) ?? readCaptionUnit(lineAbove(reading, names.line.number)),
  }
}

/** A page may end inside a table: what its edge prints is no cell. */
const stackedTables = (reading: Reading): readonly Table[] => {
  const furniture = furnitureLines(reading.text)
  return reading.meeting.sections.flatMap((section) =>
    readStackedTables(
      reading.text.lines
        .slice(section.fromLine - 1, section.toLine)
        .filter((line) => !furniture.has(line.number)),
    ).map((table) => fromStacked(reading, section, table)),
  )
}

/** All tables of a document, in order. */
export const readTables = (reading: Reading): readonly Table[] =>
  [...rowTables(reading), ...stackedTables(reading)].toSorted((a, b) => a.fromLine - b.fromLine)

/** Runs of neighbouring tabbed or piped lines, in order. */
const rowTables = (reading: Reading): readonly Table[] => {
  const tables: Table[] = []
  const { lines } = reading.text
  let at = 0
  while (at < lines.length) {
    const line = lines[at] as Line
    const mark = markOf(line)
    if (!mark) {
      at++
      continue
    }
    let end = at
    while (end < lines.length && (goesOn(lines, end, mark) || isParted(reading, end, mark))) end++
    const printed = lines.slice(at, end).filter(({ clean }) => clean.trim() !== '')
    tables.push(...tablesOf(reading, printed, mark))
    at = end
  }
  return tables
}

/** The unit that rules a column: its own header's, else the table's. */
export const unitOfColumn = (table: Table, column: number): HeaderUnit | null => {
  const heads = table.header?.cells.slice(1).map(({ words }) => words) ?? []
  const words = table.header?.cells[column]?.words ?? ''
  const own = readColumnUnit(words)
  if (own || table.unit?.base !== 'kroner') return own ?? table.unit
  return countsNoMoney(words, heads) ? null : table.unit
}

/** The first figure of a cell; a footnote mark or a date is none. */
export const figureIn = (reading: Reading, cell: Cell): NumberToken | undefined =>
  numbersIn(reading.numbers, cell).find((number) => number.role === 'figure')

/** The unit of a figure in a cell: printed behind it, else the one that rules its row or its column. */
export const unitOfCell = (reading: Reading, table: Table, cell: Cell, row: Row): HeaderUnit | null =>
  figureIn(reading, cell)?.unit ?? unitInRow(table, cell, row)

/** A row of shares among rows of money is none of it. */
export const unitInRow = (table: Table, cell: Cell, row: Row): HeaderUnit | null => {
  const unit = unitOfColumn(table, cell.column)
  return unit?.base === 'kroner' ? (shareOfRow(row.label) ?? unit) : unit
}
