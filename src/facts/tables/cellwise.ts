/**
 * Tables printed one cell a line in, labelled rows out, where a blank line is sometimes padding and sometimes a cell.
 *
 *     2015 / (blank) / 2016 / …                          the header: three periods or more in a row
 *     Antal personer i alt … / (blank) / 314 / …          a label, then as many numbers as the header has periods
 *     (Kvote) … 147 / (167)                               a second value of the same cell, with its own label
 *     45 / 48 / 56 / 45 / 44 / 44                         a full row of numbers without a label: a total
 */
import type { Reading } from '../passage.ts'
import { captionOf, fewestPeriods, type Header, headerAt, unitAbove } from './cellwiseHeader.ts'
import { readBody } from './cellwiseRows.ts'
import type { CellwiseRow, CellwiseTable } from './cellwiseTable.ts'

/** Two periods without a unit are a header where each of several names below has a value for both. */
const isFull = (rows: readonly CellwiseRow[], { periods }: Header): boolean =>
  rows.length > 1 && rows.every((row) => row.label !== '' && row.cells.length === periods.length)

/** All such tables of a document. */
export const readCellwiseTables = (reading: Reading): readonly CellwiseTable[] =>
  reading.meeting.sections.flatMap((section) => {
    const lines = reading.text.lines.slice(section.fromLine - 1, section.toLine)
    const tables: CellwiseTable[] = []
    let at = 0
    while (at < lines.length) {
      const header = headerAt(reading, lines, at)
      const body = header && readBody(reading, lines, header)
      if (
        !header ||
        !body ||
        (header.periods.length === fewestPeriods && !unitAbove(lines, at) && !isFull(body.rows, header))
      ) {
        at++
        continue
      }
      const { rows, end } = body
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
