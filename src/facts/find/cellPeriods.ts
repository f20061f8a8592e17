/**
 * A table in, the period each of its cells is of out, as its column's head, or its row's label, prints it.
 *
 *     Indkomne klager    1. halvår 2021   1. halvår 2022    2021-H1 and 2022-H1, no whole years
 *     Kontrolenheden     1. halvår 2024   Hele 2023         2024-H1 and 2023
 */
import { isPeriod } from '../danish/number.ts'
import { numbersIn, type Reading } from '../passage.ts'
import type { Cell, Row, Table } from '../tables/table.ts'
import { frameOf, periodOf, type Frame } from './periodFrame.ts'
import { yearIn } from './years.ts'

/** The one year, part of a year or run of months in a cell of more words: "Indkomne 1. halvår 2021". */
const namedIn = (reading: Reading, cell: Cell | undefined): string | null => {
  if (!cell) return null
  const dated = numbersIn(reading.numbers, cell).filter(({ role, iso }) => role !== 'figure' && iso !== null)
  const [only] = dated
  return dated.length === 1 && only && isPeriod(only) ? only.iso : null
}

/** A change leads to the latest of the periods it stands beside. */
export const latestOf = (frame: Frame): string | null => {
  const isos = [...frame.columns.keys()].flatMap(
    (column) => periodOf(undefined, frame.columns.get(column), frame.year) ?? [],
  )
  const [first] = isos
  return isos.every((iso) => iso.length === first?.length) ? (isos.toSorted().at(-1) ?? null) : null
}

export interface CellPeriods {
  readonly frame: Frame
  /** Null where neither head nor label prints one. */
  readonly of: (row: Row, cell: Cell) => string | null
  /** Whether the head over a cell names a period, and no measure. */
  readonly isOver: (cell: Cell) => boolean
}

export const cellPeriods = (reading: Reading, table: Table): CellPeriods => {
  const frame = frameOf(reading, table)
  const of = (row: Row, cell: Cell): string | null => {
    const header = table.header?.cells[cell.column]
    const printed = periodOf(frame.rows.get(row), frame.columns.get(cell.column), frame.year)
    if (printed !== null) return /^\d{4}-\d\d-\d\d$/.test(printed) ? printed.slice(0, 4) : printed
    const year = yearIn(header?.words ?? '')
    return namedIn(reading, header) ?? (year === null ? null : String(year))
  }
  const isOver = ({ column }: Cell): boolean =>
    frame.columns.has(column) || yearIn(table.header?.cells[column]?.words ?? '') !== null
  return { frame, of, isOver }
}
