/** Columns and rows in, one CSV text out: RFC 4180 with LF, decimal points, no byte order mark. */

export type Cell = string | number | boolean | null

/** One column: its name in the file, its Danish title, its type (Frictionless), and where its cell comes from. */
export interface Column<Row> {
  readonly name: string
  readonly title: string
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'date'
  readonly of: (row: Row) => Cell
}

/** Fifteen digits: what a double holds for sure, without the noise of multiplying by 1,000. */
const plainNumber = (value: number): string => {
  const words = String(Number(value.toPrecision(15)))
  if (words.includes('e')) throw new Error(`number outside what a table can show: ${value}`)
  return words
}

const mustQuote = [',', '"', '\n', '\r']

const cellText = (cell: Cell): string => {
  if (cell === null) return ''
  if (typeof cell === 'number') return plainNumber(cell)
  const words = String(cell)
  const risky = mustQuote.some((sign) => words.includes(sign)) || words !== words.trim()
  return risky ? `"${words.replaceAll('"', '""')}"` : words
}

const line = (cells: readonly Cell[]): string => `${cells.map(cellText).join(',')}\n`

export const buildCsv = <Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string =>
  line(columns.map(({ name }) => name)) + rows.map((row) => line(columns.map(({ of }) => of(row)))).join('')
