/**
 * The lines below a header in, labelled rows out, as wide as the header.
 *
 *     Antal personer i alt … / (blank) / 314 / …          a label, then a number for every period
 *     (Kvote) … 147 / (167)                               a second value of the same cell, with its own label
 */
import type { Reading } from '../passage.ts'
import type { Line } from '../text.ts'
import type { Header } from './cellwiseHeader.ts'
import { figureOf, kindOf, type Kind } from './cellwiseLine.ts'
import { type Printed, rowsWithBlanks, type Value } from './cellwiseBlanks.ts'
import type { CellwiseCell, CellwiseRow, Period } from './cellwiseTable.ts'

interface Open {
  labels: Line[]
  secondLabel: string
  values: (Value | null)[]
  /** Values and blank lines as they follow each other. */
  printed: Printed[]
  blanks: number
}

const fresh = (): Open => ({ labels: [], secondLabel: '', values: [], printed: [], blanks: 0 })

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
const rowsOf = (open: Open, { periods, isClose }: Header): readonly CellwiseRow[] => {
  const withBlanks = isClose ? rowsWithBlanks(open.labels, open.printed, periods) : null
  if (withBlanks) return withBlanks
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
  if (kind === 'nothing') {
    open.values.push(null)
    open.printed.push(null)
  } else if (number) {
    const value = { number, line, note: '', second: kind === 'second' }
    open.values.push(value)
    open.printed.push(value)
  } else if (kind === 'note' && open.values.length === 0) open.secondLabel = words
  else if (kind === 'note' && last) open.values[open.values.length - 1] = { ...last, note: words }
}

/** Codes of accounts between label and value ("02.01") are no label of their own. */
const isCode = (words: string): boolean => /^\d{2}\.\d{2}$/.test(words)

export const readBody = (
  reading: Reading,
  lines: readonly Line[],
  header: Header,
): { rows: readonly CellwiseRow[]; end: number } => {
  const rows: CellwiseRow[] = []
  let open = fresh()
  let at = header.next
  const close = (): void => {
    rows.push(...rowsOf(open, header))
    open = fresh()
  }
  for (; at < lines.length; at++) {
    const line = lines[at] as Line
    const kind = isCode(line.clean.trim()) ? 'note' : kindOf(reading, line)
    if (kind === 'end' || kind === 'period') break
    if (kind === 'blank') {
      open.blanks++
      open.printed.push('blank')
    } else if (kind === 'label') {
      const empty = open.values.length === 0 && open.blanks >= header.periods.length
      if (open.values.length > 0 || empty) close()
      open.labels.push(line)
      open.blanks = 0
    } else if (!isCode(line.clean.trim())) addTo(reading, open, kind, line)
  }
  // Names at the end without a value are what stands below the table: a paragraph may begin like one.
  const [below] = open.values.length === 0 ? open.labels : []
  const end = below && rows.length > 0 ? lines.indexOf(below) : at
  close()
  return { rows: rows.filter((row) => row.cells.length > 0), end }
}
