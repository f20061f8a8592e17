/**
 * A table with periods along its head, or down its first column, in, one series fact a cell out.
 *
 *     Kvartal	2023	2024                               quarters down, years along: 2023-Q1, 2024-Q1
 *     1. kvartal	2,9	3,3
 *     	Budget 2021	Faktisk jan.	Faktisk feb.           months along; the year stands in another cell of the head
 *     Kontanthjælp, fuldtidspersoner	905	921	934
 */
import { nounBase } from '../danish/nouns.ts'
import { monthNumber } from '../danish/months.ts'
import { ordinalNumber } from '../danish/numberWords.ts'
import { isoMonth } from '../danish/iso.ts'
import type { BaseUnit } from '../model/factBase.ts'
import { numbersIn, provenanceOf, type Reading } from '../passage.ts'
import { figureIn, unitOfColumn, type Cell, type Row, type Table, stretchOfRow } from '../tables/table.ts'
import type { Draft } from './draft.ts'
import { yearIn } from './years.ts'

/** A period as printed in a cell: whole, or a part of a year that stands elsewhere. */
type Span = { readonly iso: string } | { readonly part: (year: number) => string }

/** What may stand beside a period in a cell that names one. */
const beside =
  /^(?:faktisk|antal|gennemsnit|gns\.?|snit|ultimo|primo|medio|i alt|året|år|måned|kvartal|status|pr\.?|i|pct\.?|procent|%|\(|\)|:|-|–|\s)*$/iu
const quarter = /^(?<nth>[1-4]|\p{L}{4,6})\.? ?kvartal$|^k(?<short>[1-4])$/iu
const half = /^(?<nth>[12]|\p{L}{4,6})\.? ?halvår$/iu
const month = /^(?:faktisk |ultimo |primo |medio )?(?<name>\p{L}{3,9})\.?$/iu

const nthOf = (words: string): number | null => (/^\d$/.test(words) ? Number(words) : ordinalNumber(words))

const partOf = (words: string): Span | null => {
  const ofQuarter = quarter.exec(words)?.groups
  const ofHalf = half.exec(words)?.groups
  const nth = nthOf(ofQuarter?.['nth'] ?? ofQuarter?.['short'] ?? ofHalf?.['nth'] ?? '')
  if (nth !== null && (ofQuarter || (ofHalf && nth <= 2)))
    return { part: (year) => `${year}-${ofQuarter ? 'Q' : 'H'}${nth}` }
  const number = monthNumber(month.exec(words)?.groups?.['name'] ?? '')
  return number === null ? null : { part: (year) => isoMonth(year, number) }
}

const spanOf = (reading: Reading, cell: Cell): Span | null => {
  if (cell.words === '' || cell.words.length > 40) return null
  const tokens = numbersIn(reading.numbers, cell)
  const dated = tokens.filter((token) => token.role !== 'figure' && token.iso !== null)
  const [only] = dated
  if (only?.iso && dated.length === 1 && tokens.length === 1) {
    const from = Math.min(only.start, only.extent.start) - cell.start
    const to = Math.max(only.end, only.extent.end) - cell.start
    return beside.test(`${cell.words.slice(0, Math.max(0, from))}${cell.words.slice(to)}`)
      ? { iso: only.iso }
      : null
  }
  return partOf(cell.words)
}

/** Words right above the table, or its item's: what the figures are of, when no label says. */
const captionOf = (reading: Reading, table: Table): string => {
  for (
    let at = table.fromLine - 2;
    at >= Math.max(0, table.fromLine - 4, table.section.fromLine - 1);
    at -= 1
  ) {
    const words = reading.text.lines[at]?.clean.trim() ?? ''
    if (words !== '' && words.length <= 160 && !/\t/.test(words)) return words.replace(/[:.]$/, '')
  }
  return reading.meeting.items.find((item) => item.number === table.section.item)?.title ?? ''
}

const yearsOf = (spans: readonly (Span | null)[]): readonly number[] =>
  spans.flatMap((span) => (span && 'iso' in span ? [Number(span.iso.slice(0, 4))] : []))

interface Frame {
  readonly columns: ReadonlyMap<number, Span>
  readonly rows: ReadonlyMap<Row, Span>
  readonly caption: string
  /** The year of parts that name none. */
  readonly year: number | null
}

const frameOf = (reading: Reading, table: Table): Frame => {
  const columns = new Map<number, Span>()
  for (const cell of table.header?.cells.slice(1) ?? []) {
    const span = spanOf(reading, cell)
    if (span) columns.set(cell.column, span)
  }
  const rows = new Map<Row, Span>()
  for (const row of table.rows) {
    const span = row.cells[0] ? spanOf(reading, row.cells[0]) : null
    if (span) rows.set(row, span)
  }
  const caption = captionOf(reading, table)
  const head = (table.header?.cells ?? []).map((cell) => cell.words).join(' ')
  const years = yearsOf([...columns.values()])
  return { columns, rows, caption, year: years.at(-1) ?? yearIn(head) ?? yearIn(caption) }
}

/** Of a year along the head and a part of one down the side, both; else the one there is. */
const periodOf = (row: Span | undefined, column: Span | undefined, year: number | null): string | null => {
  const year4 = column && 'iso' in column && /^\d{4}$/.test(column.iso) ? Number(column.iso) : null
  if (row && 'part' in row) {
    const of = year4 ?? (column ? null : year)
    return of === null ? null : row.part(of)
  }
  const span = row ?? column
  if (!span || (row && column)) return null
  if ('iso' in span) return span.iso
  return year === null ? null : span.part(year)
}

const baseIn = (words: string): { readonly printed: string; readonly base: BaseUnit } | null => {
  if (/(?<!\p{L})(?:i )?(?:procent|pct\.?|%)(?!\p{L})|procenten?(?!\p{L})/iu.test(words))
    return { printed: 'procent', base: 'percent' }
  const noun = words.split(/[^\p{L}-]+/u).find((word) => word.length > 3 && nounBase(word) !== null)
  const base = noun ? nounBase(noun) : null
  return noun && base ? { printed: noun, base } : null
}

/** Series of a table; none where neither its head nor its first column is of periods, or where it is of money. */
export const findPeriodTable = (reading: Reading, table: Table): readonly Draft[] => {
  const frame = frameOf(reading, table)
  const along = frame.columns.size >= 2
  const down = table.rows.length >= 2 && frame.rows.size === table.rows.length
  if (!along && !down) return []
  const read = (row: Row, cell: Cell): readonly Draft[] => {
    const number = figureIn(reading, cell)
    const header = table.header?.cells[cell.column]?.words ?? ''
    const period = periodOf(frame.rows.get(row), frame.columns.get(cell.column), frame.year)
    if (!number || period === null || number.range !== null) return []
    const named = down ? (frame.columns.has(cell.column) ? frame.caption : header) : row.label
    const unit =
      number.unit ??
      unitOfColumn(table, cell.column) ??
      baseIn(named) ??
      (along ? (baseIn(table.header?.label ?? '') ?? baseIn(frame.caption)) : null)
    if (unit?.base === 'kroner' || named === '') return []
    return [
      {
        number,
        fact: {
          ...provenanceOf(reading, table.section, number.extent, stretchOfRow(row)),
          kind: 'series',
          measure: unit?.base === 'percent' ? 'share' : 'count',
          subject: named,
          period,
          printed: number.printed,
          unit: unit?.printed ?? null,
          value: number.number,
          baseUnit: unit?.base ?? 'count',
          basis: 'printed',
          group: named === frame.caption ? '' : frame.caption,
          partial: false,
          trend: null,
        },
      },
    ]
  }
  return table.rows.flatMap((row) => row.cells.slice(1).flatMap((cell) => read(row, cell)))
}
