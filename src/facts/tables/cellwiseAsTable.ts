/**
 * A table printed one cell a line in, the same table out as one that is printed a row a line: what its rows say, its
 * periods over the columns, so that both forms have the same readers.
 */
import type { Reading } from '../passage.ts'
import type { Stretch } from '../sentences.ts'
import type { Line } from '../text.ts'
import type { CellwiseRow, CellwiseTable } from './cellwiseTable.ts'
import type { Cell, Row, Table } from './table.ts'

const cellOf = ({ clean, start }: Line, column: number): Cell => {
  const words = clean.trim()
  const from = start + clean.indexOf(words)
  return { start: from, end: from + words.length, words, column }
}

const empty = (column: number): Cell => ({ start: 0, end: 0, words: '', column })

/** One line that covers all of a row's, so that the row is its sentence. */
const spanning = (reading: Reading, from: Line, { start, end }: Stretch): Line => ({
  ...from,
  raw: reading.text.raw.slice(start, end),
  clean: reading.text.clean.slice(start, end),
})

const endOf = ({ start, raw }: Line): number => start + raw.length

const rowOf = (reading: Reading, table: CellwiseTable, row: CellwiseRow): Row => {
  const values = table.periods.map((period, at): Cell => {
    const own = row.cells.find((cell) => cell.period === period && !cell.second)
    return own ? cellOf(own.line, at + 1) : empty(at + 1)
  })
  const end = Math.max(...row.cells.map(({ line }) => endOf(line)))
  return {
    line: spanning(reading, row.from, { start: row.from.start, end }),
    cells: [row.label === '' ? empty(0) : cellOf(row.from, 0), ...values],
    label: row.label,
  }
}

export const asTable = (reading: Reading, table: CellwiseTable): Table => {
  const first = (table.periods[0] as CellwiseTable['periods'][number]).line
  const last = table.periods.at(-1)?.line ?? first
  return {
    section: table.section,
    fromLine: table.fromLine,
    toLine: table.toLine,
    header: {
      line: spanning(reading, first, { start: first.start, end: endOf(last) }),
      cells: [empty(0), ...table.periods.map(({ line }, at) => cellOf(line, at + 1))],
      label: '',
    },
    rows: table.rows.map((row) => rowOf(reading, table, row)),
    unit: table.unit,
  }
}
