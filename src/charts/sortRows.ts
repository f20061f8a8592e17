/** Table rows, a column and a direction in; the rows in that order out, never changed in place. */
import type { TableOrder } from '../paths.ts'
import type { TableColumn, TableRow } from './frameTypes.ts'

export type Order = TableOrder

/** Rows without a number, or without words, stay last whichever way the others stand. */
export function sortRows(
  rows: readonly TableRow[],
  columns: readonly TableColumn[],
  order: Order | null,
): readonly TableRow[] {
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
  if (numeric === true || isDigit(words.replace(minus, '').at(0))) return readNumber(words)
  return words === '' ? null : words
}

const minus = '\u2212'

const isDigit = (letter: string | undefined): boolean =>
  letter !== undefined && letter >= '0' && letter <= '9'

const isPartOfNumber = (letter: string): boolean => isDigit(letter) || letter === '.' || letter === ','

/** "−40,5 mio. kr." → −40.500.000; "40,5 mio. kr. mindre" is less than nothing too; words alone → null. */
export function readNumber(words: string): number | null {
  const letters = words.split('')
  const start = letters.findIndex(isDigit)
  if (start === -1) return null
  const end = letters.findIndex((letter, at) => at > start && !isPartOfNumber(letter))
  const printed = letters.slice(start, end === -1 ? undefined : end).join('')
  const size = Number.parseFloat(printed.replaceAll('.', '').replace(',', '.')) * scaleOf(words)
  const sign = letters[start - 1]
  return sign === minus || sign === '-' || words.includes(' mindre') ? -size : size
}

function scaleOf(words: string): number {
  if (words.includes('mia.')) return 1e9
  return words.includes('mio.') ? 1e6 : 1
}
