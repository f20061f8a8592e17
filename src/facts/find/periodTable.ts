/**
 * A table with periods along its head, or down its first column, in, one series fact a cell out.
 *
 *     Kvartal	2023	2024                               quarters down, years along: 2023-Q1, 2024-Q1
 *     1. kvartal	2,9	3,3
 *     	Budget 2021	Faktisk jan.	Faktisk feb.           months along; the year stands in another cell of the head
 *     Kontanthjælp, fuldtidspersoner	905	921	934
 */
import { readHeaderUnit } from '../danish/headerUnit.ts'
import { nounBase } from '../danish/nouns.ts'
import type { NumberToken } from '../danish/number.ts'
import type { BaseUnit, Trend } from '../model/factBase.ts'
import { numbersIn, type Reading } from '../passage.ts'
import { provenanceOf } from '../provenance.ts'
import { figureIn, unitOfColumn, type Cell, type Row, type Table, stretchOfRow } from '../tables/table.ts'
import { spanOfChange } from './changePeriod.ts'
import type { Draft } from './draft.ts'
import { frameOf, isPartName, nameOver, periodOf, type Frame } from './periodFrame.ts'

interface Unit {
  readonly printed: string
  readonly base: BaseUnit
}

const baseIn = (words: string): Unit | null => {
  if (/(?<!\p{L})(?:i )?(?:procent|pct\.?|%)(?!\p{L})|procenten?(?!\p{L})/iu.test(words))
    return { printed: 'procent', base: 'percent' }
  const noun = words.split(/[^\p{L}-]+/u).find((word) => word.length > 3 && nounBase(word) !== null)
  const base = noun ? nounBase(noun) : null
  return noun && base ? { printed: noun, base } : null
}

/** "Praktik i private og offentlige virksomheder" counts no companies; "Samtaler med unge" counts samtaler. */
const baseOfRow = (label: string): Unit | null => {
  const found = baseIn(label)
  const isCounted = found?.base === 'percent' || /(?<!\p{L})antal(?!\p{L})/iu.test(label)
  return isCounted ? found : baseIn(label.split(/ (?:i|på|hos|med|ved|til|fra) /u, 1)[0] ?? '')
}

/** "Fuldtidspersoner" over the periods says what is counted, whatever the rows are called; a row of shares says more. */
const unitIn = (label: string, over: string): Unit | null => {
  const ofRow = baseOfRow(label)
  return ofRow?.base === 'percent' ? ofRow : (baseIn(over) ?? ofRow)
}

const overOf = (reading: Reading, table: Table, frame: Frame, column: number): string =>
  frame.names.get(column) ?? nameOver(reading, table.header?.cells[column])

/** What a column is of, where its own head is a period: the name over it. "Antal" and "Pct." say how it is counted. */
const namedOver = (reading: Reading, table: Table, frame: Frame, cell: Cell): string => {
  // The year over "3. kvt.", or "1. halvår" over the year, is said with the period.
  const over = overOf(reading, table, frame, cell.column).replace(/(?:^|,? )(?:i |år )?(?:19|20)\d\d$/iu, '')
  return isPartName(over) ||
    /^(?:antal|i alt|pct\.?|procent|%|(?:fuldtids|helårs)?personer|borgere)?$/iu.test(over)
    ? ''
    : over
}

const subjectOf = (reading: Reading, table: Table, frame: Frame, row: Row, cell: Cell): string => {
  const over = namedOver(reading, table, frame, cell)
  if (frame.rows.has(row)) {
    if (over !== '') return over
    return frame.columns.has(cell.column) ? frame.caption : (table.header?.cells[cell.column]?.words ?? '')
  }
  const others = [...frame.columns.keys()].map((column) => overOf(reading, table, frame, column))
  return over !== '' && row.label !== '' && new Set(others).size > 1 ? `${row.label}, ${over}` : row.label
}

const changed = /udvikling|ændring|stigning|vækst|forskel|difference|(?<!\p{L})(?:fald|bevægelse)(?!\p{L})/iu
const planned = /forvent|budget|mål|plan|skøn/iu

/** "Udvikling 2022-2023" beside 2022-09 and 2023-09: from the one to the other. */
const asAlong = (own: readonly string[], along: readonly string[]): readonly string[] => {
  const years = own.flatMap((iso) => iso.split('/'))
  const found = years.flatMap((year) =>
    along.filter((iso) => /^\d{4}$/.test(year) && iso.startsWith(`${year}-`)),
  )
  return found.length === years.length ? found : own
}

const periodOfChange = (reading: Reading, table: Table, frame: Frame, cell: Cell): string | null => {
  const header = table.header?.cells[cell.column]
  if (!header || !changed.test(header.words) || planned.test(header.words)) return null
  // "samme måned året før" prints none.
  const own = numbersIn(reading.numbers, header).flatMap(({ role, iso, printed }) =>
    role === 'figure' || iso === null || !/\d/.test(printed) ? [] : [iso],
  )
  const along = [...frame.columns.values()].flatMap((span) => ('iso' in span ? [span.iso] : []))
  return spanOfChange(header.words, asAlong(own, along), along)
}

/** As the sign says, unless the figures beside it go the other way: some print what was less what is. */
const trendOf = (reading: Reading, frame: Frame, row: Row, change: number, period: string): Trend => {
  const ends = period.split('/')
  const told = [...frame.columns].flatMap(([column, span]) => {
    if (!('iso' in span) || !ends.includes(span.iso)) return []
    const cell = row.cells[column]
    return (cell && figureIn(reading, cell)?.number) ?? []
  })
  const moved = told.length === 2 ? (told[1] ?? 0) - (told[0] ?? 0) : change
  if (change === 0 || change * moved <= 0) return null
  return change > 0 ? 'up' : 'down'
}

interface Found {
  readonly number: NumberToken
  readonly unit: Unit | null
  readonly subject: string
  readonly period: string
  /** Null where the unit says: a share or a count. */
  readonly measure: 'change' | 'expected' | null
  readonly trend: Trend
}

/** "Budgetforudsætning" beside what came: for the whole year that the others are parts of. */
const expects =
  /^(?:budget(?:forudsætning\p{L}{0,3}|teret(?: antal)?|antal)|forudsat(?: i budget\p{L}{0,2})?|forudsætning\p{L}{0,3})(?: (?:i |for )?(?<year>20\d\d))?$/iu

const periodExpected = (table: Table, frame: Frame, cell: Cell): string | null => {
  const found = expects.exec(table.header?.cells[cell.column]?.words ?? '')
  const year = found && (found.groups?.['year'] ?? frame.year)
  return year ? String(year) : null
}

const draftOf = (reading: Reading, table: Table, row: Row, caption: string, found: Found): Draft => ({
  number: found.number,
  fact: {
    ...provenanceOf(reading, table.section, found.number.quote, stretchOfRow(row)),
    kind: 'series',
    measure: found.measure ?? (found.unit?.base === 'percent' ? 'share' : 'count'),
    subject: found.subject,
    period: found.period,
    printed: found.number.printed,
    unit: found.unit?.printed ?? null,
    value: found.number.number,
    baseUnit: found.unit?.base ?? 'count',
    basis: 'printed',
    group: found.subject === caption ? '' : caption,
    partial: false,
    trend: found.trend,
  },
})

/** Series of a table; none where neither its head nor its first column is of periods, or where it is of money. */
export const findPeriodTable = (reading: Reading, table: Table): readonly Draft[] => {
  const frame = frameOf(reading, table)
  const along = frame.columns.size >= 2
  const down = table.rows.length >= 2 && frame.rows.size === table.rows.length
  if (!along && !down) return []
  const read = (row: Row, cell: Cell): readonly Draft[] => {
    const number = figureIn(reading, cell)
    const printed = periodOf(frame.rows.get(row), frame.columns.get(cell.column), frame.year)
    const change = printed === null && !down ? periodOfChange(reading, table, frame, cell) : null
    const expected = printed === null && !down ? periodExpected(table, frame, cell) : null
    const period = printed ?? change ?? expected
    if (!number || period === null || number.range !== null) return []
    const subject = subjectOf(reading, table, frame, row, cell)
    const counted =
      number.unit ??
      unitOfColumn(table, cell.column) ??
      readHeaderUnit(row.label) ??
      unitIn(row.label, overOf(reading, table, frame, cell.column)) ??
      (subject === row.label ? null : baseIn(subject)) ??
      (along ? (baseIn(table.header?.label ?? '') ?? baseIn(frame.caption)) : null)
    // "Fleksjob" over a column, "Jobafklaringsforløb" before a row is no unit where the head says whom it counts.
    const isName = (counted?.base === 'count' && frame.names.size > 0) || counted?.printed === row.label
    const told = isName ? (baseIn(table.header?.label ?? '') ?? baseIn(frame.caption)) : null
    const unit = told ?? counted
    if (unit?.base === 'kroner' || subject === '') return []
    const measure: Found['measure'] = change !== null ? 'change' : expected !== null ? 'expected' : null
    const trend = measure === 'change' ? trendOf(reading, frame, row, number.number, period) : null
    const found: Found = { number, unit, subject, period, measure, trend }
    return [draftOf(reading, table, row, frame.caption, found)]
  }
  return table.rows.flatMap((row) => row.cells.slice(1).flatMap((cell) => read(row, cell)))
}
