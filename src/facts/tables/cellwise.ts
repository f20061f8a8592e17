/**
 * Tables printed one cell a line in, labelled rows out, where a blank line is sometimes padding and sometimes a cell.
 *
 *     2015 / (blank) / 2016 / …                          the header: three periods or more in a row
 *     Antal personer i alt … / (blank) / 314 / …          a label, then as many numbers as the header has periods
 *     (Kvote) … 147 / (167)                               a second value of the same cell, with its own label
 *     45 / 48 / 56 / 45 / 44 / 44                         a full row of numbers without a label: a total
 */
import type { NumberToken } from '../danish/number.ts'
import type { Section } from '../model.ts'
import { numbersIn, type Reading } from '../passage.ts'
import type { Line } from '../text.ts'
import { readHeaderUnit, type HeaderUnit } from '../danish/headerUnit.ts'

export interface Period {
  readonly iso: string
  readonly line: Line
  /** "Pr. 1. nov.": the last column does not cover its whole period. */
  readonly partial: boolean
}

export interface CellwiseCell {
  readonly number: NumberToken
  readonly line: Line
  readonly period: Period
  /** "(Helårspersoner)" below a number says what it counts. */
  readonly note: string
  /** A value in brackets below another belongs to the label's own bracket. */
  readonly second: boolean
}

export interface CellwiseRow {
  /** '' for a row of numbers without a label. */
  readonly label: string
  /** "(Kvote)" behind the label; '' when there is none. */
  readonly secondLabel: string
  readonly cells: readonly CellwiseCell[]
  /** The line the row begins on: its label's, else its first number's. */
  readonly from: Line
}

export interface CellwiseTable {
  readonly section: Section
  readonly fromLine: number
  readonly toLine: number
  /** The words above the header. */
  readonly caption: string
  readonly periods: readonly Period[]
  readonly unit: HeaderUnit | null
  readonly rows: readonly CellwiseRow[]
}

type Kind = 'blank' | 'period' | 'number' | 'second' | 'nothing' | 'note' | 'label' | 'end'

/** Two periods make a header only under a unit; without one, three. */
const fewestPeriods = 2
const longestLabel = 110

const figureOf = (reading: Reading, line: Line): NumberToken | undefined =>
  numbersIn(reading.numbers, { start: line.start, end: line.start + line.raw.length }).find(
    (token) => token.role === 'figure',
  )

const periodOf = (reading: Reading, line: Line): string | null => {
  const words = line.clean.trim()
  if (words.length > 14) return null
  const token = numbersIn(reading.numbers, { start: line.start, end: line.start + line.raw.length })[0]
  if (
    !token ||
    token.iso === null ||
    (token.role !== 'year' && token.role !== 'period' && token.role !== 'date')
  )
    return null
  const covered = line.clean.slice(
    Math.min(token.start, token.extent.start) - line.start,
    Math.max(token.end, token.extent.end) - line.start,
  )
  return covered.trim() === words ? token.iso : null
}

const kindOf = (reading: Reading, line: Line): Kind => {
  const words = line.clean.trim()
  if (words === '') return 'blank'
  if (periodOf(reading, line) !== null) return 'period'
  if (/^[-–]$/.test(words)) return 'nothing'
  if (/^\([\d.,]+\)$/.test(words)) return 'second'
  if (/^[-+]?\d[\d.,]*(?: ?\d\))?$/.test(words)) return figureOf(reading, line) ? 'number' : 'note'
  if (/^\(.{1,40}\)$/.test(words)) return 'note'
  if (/^\d{1,2}\.$/.test(words)) return 'label'
  if (words.length > longestLabel || /[:.]$/.test(words) || /^(?:NB|\d\) )/.test(words)) return 'end'
  return 'label'
}

interface Header {
  readonly periods: readonly Period[]
  /** Index of the first line below the header. */
  readonly next: number
}

/** A run of periods, blanks between them allowed; null when it is shorter than three. */
const headerAt = (reading: Reading, lines: readonly Line[], at: number): Header | null => {
  const found: Period[] = []
  let next = at
  let blanks = 0
  while (next < lines.length && blanks <= 2) {
    const line = lines[next] as Line
    const iso = periodOf(reading, line)
    if (iso !== null) {
      found.push({ iso, line, partial: false })
      blanks = 0
    } else if (line.clean.trim() === '') blanks++
    else break
    next++
  }
  const last = found.at(-1)
  if (!last || found.length < fewestPeriods) return null
  const below = lines[next]
  const partial = below !== undefined && /^\s*pr\. /i.test(below.clean) && below.clean.trim().length <= 20
  return {
    periods: partial ? [...found.slice(0, -1), { ...last, partial }] : found,
    next: partial ? next + 1 : next,
  }
}

interface Open {
  labels: Line[]
  secondLabel: string
  values: (Value | null)[]
  blanks: number
}

const fresh = (): Open => ({ labels: [], secondLabel: '', values: [], blanks: 0 })

type Value = Omit<CellwiseCell, 'period'>

const withPeriod = (values: readonly (Value | null)[], period: Period | undefined): readonly CellwiseCell[] =>
  values.flatMap((value) => (value && period ? [{ ...value, period }] : []))

/** Each value with the bracketed one below it: the cells of a row, one after another. */
const columnsOf = (values: readonly (Value | null)[]): readonly (readonly (Value | null)[])[] => {
  const columns: (Value | null)[][] = []
  for (const value of values) {
    if (value?.second) columns.at(-1)?.push(value)
    else columns.push([value])
  }
  return columns
}

/** Values in rows as wide as the header; labels with one value each share a cell that the print ran together. */
const rowsOf = (open: Open, periods: readonly Period[]): readonly CellwiseRow[] => {
  const columns = columnsOf(open.values)
  const width = periods.length
  if (columns.length === open.labels.length && columns.length < width) {
    return open.labels.map((from, index) => ({
      label: from.clean.trim(),
      secondLabel: '',
      from,
      cells: withPeriod(columns[index] ?? [], periods[0]),
    }))
  }
  if (columns.length % width !== 0) return []
  return Array.from({ length: columns.length / width }, (_, order): CellwiseRow | null => {
    const cells = columns
      .slice(order * width, (order + 1) * width)
      .flatMap((values, index) => withPeriod(values, periods[index]))
    const label = order === 0 ? open.labels.at(-1) : undefined
    const from = label ?? cells[0]?.line
    return from
      ? { label: label?.clean.trim() ?? '', secondLabel: order === 0 ? open.secondLabel : '', from, cells }
      : null
  }).filter((row) => row !== null)
}

const addTo = (reading: Reading, open: Open, kind: Kind, line: Line): void => {
  const words = line.clean.trim()
  const number = kind === 'number' || kind === 'second' ? figureOf(reading, line) : undefined
  const last = open.values.at(-1)
  if (kind === 'nothing') open.values.push(null)
  else if (number) open.values.push({ number, line, note: '', second: kind === 'second' })
  else if (kind === 'note' && open.values.length === 0) open.secondLabel = words
  else if (kind === 'note' && last) open.values[open.values.length - 1] = { ...last, note: words }
}

/** Codes of accounts between label and value ("02.01") are no label of their own. */
const isCode = (words: string): boolean => /^\d{2}\.\d{2}$/.test(words)

const readBody = (
  reading: Reading,
  lines: readonly Line[],
  header: Header,
): { rows: readonly CellwiseRow[]; end: number } => {
  const rows: CellwiseRow[] = []
  let open = fresh()
  let at = header.next
  const close = (): void => {
    rows.push(...rowsOf(open, header.periods))
    open = fresh()
  }
  for (; at < lines.length; at++) {
    const line = lines[at] as Line
    const kind = isCode(line.clean.trim()) ? 'note' : kindOf(reading, line)
    if (kind === 'end' || kind === 'period') break
    if (kind === 'blank') open.blanks++
    else if (kind === 'label') {
      const empty = open.values.length === 0 && open.blanks >= header.periods.length
      if (open.values.length > 0 || empty) close()
      open.labels.push(line)
      open.blanks = 0
    } else if (!isCode(line.clean.trim())) addTo(reading, open, kind, line)
  }
  close()
  return { rows: rows.filter((row) => row.cells.length > 0), end: at }
}

/** Words of up to two labels above the header, nearest last. */
const captionOf = (lines: readonly Line[], at: number): string => {
  const words: string[] = []
  for (let above = at - 1; above >= 0 && words.length < 2; above--) {
    const one = lines[above]?.clean.trim() ?? ''
    if (one === '') continue
    if (one.length > longestLabel || /^\d/.test(one)) break
    words.unshift(one.replace(/:$/, ''))
    if (/:\s*$/.test(lines[above]?.clean ?? '')) break
  }
  return words.join(' · ')
}

const unitAbove = (lines: readonly Line[], at: number): HeaderUnit | null => {
  for (let above = at - 1; above >= Math.max(0, at - 6); above--) {
    const found = readHeaderUnit(lines[above]?.clean.trim() ?? '', true)
    if (found) return found
  }
  return null
}

/** All such tables of a document. */
export const readCellwiseTables = (reading: Reading): readonly CellwiseTable[] =>
  reading.meeting.sections.flatMap((section) => {
    const lines = reading.text.lines.slice(section.fromLine - 1, section.toLine)
    const tables: CellwiseTable[] = []
    let at = 0
    while (at < lines.length) {
      const header = headerAt(reading, lines, at)
      if (!header || (header.periods.length === fewestPeriods && !unitAbove(lines, at))) {
        at++
        continue
      }
      const { rows, end } = readBody(reading, lines, header)
      if (rows.length > 0)
        tables.push({
          section,
          fromLine: section.fromLine + at,
          toLine: section.fromLine + end - 1,
          caption: captionOf(lines, at),
          periods: header.periods,
          unit: unitAbove(lines, at),
          rows,
        })
      at = Math.max(end, header.next)
    }
    return tables
  })
