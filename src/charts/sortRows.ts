/** Table rows, a column and a direction in; the rows in that order out, never changed in place. */
import type { TableColumn, TableRow } from './types.ts'

export interface Order {
  readonly column: string
  readonly direction: 'ascending' | 'descending'
}

/** Rows without a number, or without words, stay last whichever way the others stand. */
export function sortRows(rows: readonly TableRow[], columns: readonly TableColumn[], order: Order | null): readonly TableRow[] {
  const column = columns.find(({ key }) => key === order?.column)
  if (order === null || column === undefined) return rows
  const sign = order.direction === 'ascending' ? 1 : -1
  return rows.toSorted((a, b) => {
    const [left, right] = [valueOf(a, column), valueOf(b, column)]
    if (left === null || right === null) return Number(left === null) - Number(right === null)
    if (typeof left === 'number' && typeof right === 'number') return sign * (left - right)
    return sign * String(left).localeCompare(String(right), 'da')
  })
}

/** ascending → descending → as the figure gave them. */
export function nextOrder(order: Order | null, column: string): Order | null {
  if (order?.column !== column) return { column, direction: 'ascending' }
  return order.direction === 'ascending' ? { column, direction: 'descending' } : null
}

function valueOf(row: TableRow, { key, numeric }: TableColumn): number | string | null {
  const given = row.order?.[key]
  if (given !== undefined) return given
  const words = row.cells[key] ?? ''
  if (numeric === true || startsWithNumber.test(words)) return readNumber(words)
  return words === '' ? null : words
}

const startsWithNumber = /^[−–-]?\d/
const amount = /(?<sign>[−-]?)(?<digits>\d{1,3}(?:\.\d{3})+|\d+)(?:,(?<decimals>\d+))?\s*(?<scale>mio\.|mia\.)?/
const scales: Readonly<Record<string, number>> = { 'mio.': 1e6, 'mia.': 1e9 }

/** "−40,5 mio. kr." → −40.500.000; "40,5 mio. kr. mindre" is less than nothing too; words alone → null. */
export function readNumber(words: string): number | null {
  const found = amount.exec(words)?.groups
  if (found === undefined) return null
  const { sign, digits = '', decimals = '', scale = '' } = found
  const size = Number(`${digits.replaceAll('.', '')}.${decimals || '0'}`) * (scales[scale] ?? 1)
  return sign !== '' || /\bmindre\b/.test(words) ? -size : size
}
