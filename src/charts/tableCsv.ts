/**
 * The rows of a chart in; a table that Danish Excel opens by a double click out: byte order mark, semicolons,
 * CRLF, decimal comma, a hyphen for minus, and every row with its sources and the sentences they stand in.
 */
import type { TableColumn, TableRow } from './frameTypes.ts'
import { readNumber } from './sortRows.ts'
import type { TakenChart } from './takenChart.ts'

const byteOrderMark = '\uFEFF'

export function tableCsv({ columns, rows }: Pick<TakenChart, 'columns' | 'rows'>): string {
  const counted = columns.filter((column, at) => at > 0 && hasScale(column, rows))
  const head = [
    ...columns.flatMap((column) =>
      counted.includes(column) ? [column.label, `${column.label} (tal)`] : [column.label],
    ),
    'Kilde',
    'Citat',
  ]
  const body = rows.map((row) => [
    ...columns.flatMap((column) => {
      const words = shown(row, column)
      return counted.includes(column) ? [words, bareNumber(row, column)] : [words]
    }),
    row.sources.map(({ label }) => label).join(' | '),
    row.sources.flatMap(({ quote }) => (quote === undefined ? [] : [`»${quote}«`])).join(' | '),
  ])
  return byteOrderMark + [head, ...body].map((cells) => `${cells.map(field).join(';')}\r\n`).join('')
}

const shown = ({ cells }: TableRow, { key }: TableColumn): string => plainSigns(cells[key] ?? 'ikke oplyst')

/** Excel knows neither U+2212 nor spaces that do not break. */
function plainSigns(words: string): string {
  return words.replaceAll('\u2212', '-').replaceAll('\u00A0', ' ').replaceAll('\u202F', ' ')
}

/** "40,5 mio. kr." is no number to Excel: such a column is followed by the number behind its words. */
function hasScale(column: TableColumn, rows: readonly TableRow[]): boolean {
  return rows.some((row) => numberOf(row, column) !== null && !isPlain(shown(row, column)))
}

function numberOf(row: TableRow, { key, numeric }: TableColumn): number | null {
  const [given, words] = [row.order?.[key], row.cells[key] ?? '']
  // "1–4 personer": what the page keeps back must not stand in the file.
  if (words.includes('–')) return null
  if (given !== undefined) return given
  return numeric === true || isAmount(words) ? readNumber(words) : null
}

/** "40,5 mio. kr. mindre end budgettet", but not "10.486 (i 1.000 kr.)", whose scale stands beside it. */
function isAmount(words: string): boolean {
  const first = plainSigns(words).replace('-', '').at(0) ?? ''
  return first >= '0' && first <= '9' && words.includes('kr.') && !words.includes('(')
}

function isPlain(words: string): boolean {
  return Array.from(words).every((sign) => (sign >= '0' && sign <= '9') || '.,-'.includes(sign))
}

/** Without the noise of multiplying by a million, and without dots for thousands. */
function bareNumber(row: TableRow, column: TableColumn): string {
  const value = numberOf(row, column)
  return value === null ? '' : String(Number(value.toPrecision(12))).replace('.', ',')
}

/** A field that begins like a formula would be computed, or refused. */
function harmless(words: string): string {
  const looksLikeFormula = ['=', '+', '@', '\t'].some((sign) => words.startsWith(sign))
  const isWords = words.startsWith('-') && !(words[1] !== undefined && words[1] >= '0' && words[1] <= '9')
  return looksLikeFormula || (isWords && words !== '-') ? `'${words}` : words
}

function field(words: string): string {
  const safe = harmless(words)
  const mustQuote = [';', '"', '\n', '\r'].some((sign) => safe.includes(sign)) || safe !== safe.trim()
  return mustQuote ? `"${safe.replaceAll('"', '""')}"` : safe
}
