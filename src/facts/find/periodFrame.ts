/**
 * A table in, the periods along its head and down its first column out, with what stands over them.
 *
 *             Dagpenge
 *     Måned   2020   2021        along: 2020 and 2021, both under a name
 *     Januar  512    689         down: the first month of a year that stands elsewhere
 */
import { monthNumber } from '../danish/months.ts'
import { ordinalNumber } from '../danish/numberWords.ts'
import { isoMonth } from '../danish/iso.ts'
import { numbersIn, type Reading } from '../passage.ts'
import type { Cell, Row, Table } from '../tables/table.ts'
import { cornerName, namedSpan, type NamedSpan } from './periodHead.ts'
import { yearIn } from './years.ts'

/** A period as printed in a cell: whole, or a part of a year that stands elsewhere. */
export type Span = { readonly iso: string } | { readonly part: (year: number) => string }

/** What may stand beside a period in a cell that names one. */
const beside =
  /^(?:faktisk|antal|gennemsnit|gns\.?|snit|ultimo|primo|medio|i alt|hele(?: året)?|året|år|måned|kvartal|status|pr\.?|i|pct\.?|procent|%|\(|\)|:|-|–|\s)*$/iu
const quarter = /^(?<nth>[1-4]|\p{L}{4,6})\.? ?(?:kvartal|kvt\.?|kv\.?)$|^[kq](?<short>[1-4])$/iu
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
  const words = ownWords(reading, cell)
  if (words === '' || words.length > 40) return null
  // "Mar." at the end of a line and "2021" on the next are no date.
  const tokens = numbersIn(reading.numbers, cell).filter(({ extent }) => extent.end <= cell.end)
  const dated = tokens.filter((token) => token.role !== 'figure' && token.iso !== null)
  const [only] = dated
  if (only?.iso && dated.length === 1 && tokens.length === 1) {
    const from = Math.min(only.start, only.extent.start) - cell.start
    const to = Math.max(only.end, only.extent.end) - cell.start
    return beside.test(`${words.slice(0, Math.max(0, from))}${words.slice(to)}`) ? { iso: only.iso } : null
  }
  return partOf(words)
}

/** "3. kvt." below "2022" is of that year, whatever year another column is of; "2022" below "Marts" is its March. */
const spanUnder = (reading: Reading, cell: Cell): Span | null => {
  const span = spanOf(reading, cell)
  if (span === null) return null
  const over = nameOver(reading, cell)
  if ('part' in span) {
    const year = yearIn(over)
    return year === null ? span : { iso: span.part(year) }
  }
  const part = isYear.test(span.iso) ? partOf(over) : null
  return part && 'part' in part ? { iso: part.part(Number(span.iso)) } : span
}

const isYear = /^\d{4}$/

/** The one period of a column's head, with the year that stands over it; null where the head names more, or none. */
export const headPeriod = (reading: Reading, cell: Cell): string | null => {
  const span = spanUnder(reading, cell)
  return span && 'iso' in span ? span.iso : null
}

/** "December 2022", "1. kvartal 2023", "2023": the period that a few words are; null for what else they say. */
export const periodSaid = (words: string): string | null => {
  const year = yearIn(words)
  const rest = words.replace(/(?<!\d)20\d\d(?!\d)/u, '').trim()
  if (year === null || rest === '') return year === null ? null : String(year)
  const span = partOf(rest)
  return span && 'part' in span ? span.part(year) : null
}

/** "1. halvår" or "Hele året" over years names no more than when. */
export const isPartName = (words: string): boolean =>
  /^(?:helår|hele året|året)$/iu.test(words) || partOf(words) !== null

/** A head of two levels has a name over its periods: "Dagpenge" over 2020 and 2021. */
export const ownWords = (reading: Reading, cell: Cell): string =>
  reading.text.clean.slice(cell.start, cell.end)
export const nameOver = (reading: Reading, cell: Cell | undefined): string =>
  cell ? cell.words.slice(0, cell.words.length - ownWords(reading, cell).length).trim() : ''

/** "2021" before a row of counts is no count itself. */
const yearNamed = (label: string): Span | null => (/^(?:19|20)\d\d$/.test(label) ? { iso: label } : null)

/** Words right above the table; null where there are none. */
const lineOver = (reading: Reading, table: Table): string | null => {
  for (
    let at = table.fromLine - 2;
    at >= Math.max(0, table.fromLine - 4, table.section.fromLine - 1);
    at -= 1
  ) {
    const words = reading.text.lines[at]?.clean.trim() ?? ''
    const isHeading = words.replace(/ ?:$/, '') === table.section.heading
    if (words !== '' && words.length <= 160 && !/\t/.test(words) && !isHeading)
      return words.replace(/[:.]$/, '')
  }
  return null
}

/** Or its item's: what the figures are of, when no label says. */
const captionOf = (reading: Reading, table: Table): string =>
  lineOver(reading, table) ??
  reading.meeting.items.find((item) => item.number === table.section.item)?.title ??
  ''

const time = '(?<part>[1-4]\\. ?(?:kvartal|kvt\\.?|halvår)|\\p{L}{4,6} (?:kvartal|halvår)|\\p{L}{3,9})'
const years = '20\\d\\d(?:(?: ?[-–/,] ?| og | til )20\\d\\d){1,8}'
const partOver = new RegExp(
  `(?:[,(]| i| ultimo| primo| medio| ved udgangen af) ?(?:ultimo |i |hvert )?${time}(?: måned)?(?:,? (?:i |i årene )?${years})?\\)?(?: \\([^()]{2,40}\\))?$`,
  'iu',
)
const whenLooked = /opgjort|opdater|trukket|hentet|udtræk|drøft|møde|behandl|offentliggjort|budget|regnskab/iu

/** "Fuldtidspersoner på ydelse, september" over 2021, 2022 and 2023: September of each. */
const partOfEach = (
  columns: ReadonlyMap<number, Span>,
  caption: string | null,
): ReadonlyMap<number, Span> => {
  const isYears = [...columns.values()].every((span) => 'iso' in span && isYear.test(span.iso))
  if (caption === null || columns.size < 2 || !isYears || whenLooked.test(caption)) return columns
  const span = partOf(partOver.exec(caption)?.groups?.['part'] ?? '')
  if (!span || !('part' in span)) return columns
  return new Map(
    [...columns].map(([at, one]) => [at, 'iso' in one ? { iso: span.part(Number(one.iso)) } : one]),
  )
}

const yearsOf = (spans: readonly (Span | null)[]): readonly number[] =>
  spans.flatMap((span) => (span && 'iso' in span ? [Number(span.iso.slice(0, 4))] : []))

export interface Frame {
  readonly columns: ReadonlyMap<number, Span>
  /** What columns are of whose own heads say both: "Fleksjob juni 2021". */
  readonly names: ReadonlyMap<number, string>
  readonly rows: ReadonlyMap<Row, Span>
  readonly caption: string
  /** The year of parts that name none. */
  readonly year: number | null
}

export const frameOf = (reading: Reading, table: Table): Frame => {
  const printed = new Map<number, Span>()
  const names = new Map<number, string>()
  for (const cell of table.header?.cells.slice(1) ?? []) {
    const span = spanUnder(reading, cell)
    const both = span || ownWords(reading, cell) !== cell.words ? null : namedSpan(reading, cell)
    if (both) names.set(cell.column, both.name)
    if (span ?? both) printed.set(cell.column, span ?? (both as NamedSpan))
  }
  const rows = new Map<Row, Span>()
  for (const row of table.rows) {
    const span = row.cells[0] ? (yearNamed(row.label) ?? spanOf(reading, row.cells[0])) : null
    if (span) rows.set(row, span)
  }
  const columns = rows.size > 0 ? printed : partOfEach(printed, lineOver(reading, table))
  const said = captionOf(reading, table)
  const [name = ''] = names.values()
  const isOfOne = names.size === columns.size && new Set(names.values()).size === 1
  const caption = isOfOne ? name : (cornerName(table) ?? said)
  const head = (table.header?.cells ?? []).map((cell) => cell.words).join(' ')
  const years = yearsOf([...columns.values()])
  return { columns, names, rows, caption, year: years.at(-1) ?? yearIn(head) ?? yearIn(said) }
}

/** Of a year along the head and a part of one down the side, both; else the one there is. */
export const periodOf = (
  row: Span | undefined,
  column: Span | undefined,
  year: number | null,
): string | null => {
  const year4 = column && 'iso' in column && /^\d{4}$/.test(column.iso) ? Number(column.iso) : null
  if (row && 'part' in row) {
    const of = year4 ?? (column ? null : year)
    return of === null ? null : row.part(of)
  }
  if (row && 'iso' in row && column && 'part' in column)
    return /^\d{4}$/.test(row.iso) ? column.part(Number(row.iso)) : null
  const span = row ?? column
  if (!span || (row && column)) return null
  if ('iso' in span) return span.iso
  return year === null ? null : span.part(year)
}
