/**
 * Tables printed one cell a line in, labelled rows out, where a blank line is sometimes padding and sometimes a cell.
 *
 *     2015 / (blank) / 2016 / …                          the header: three periods or more in a row
 *     Antal personer i alt … / (blank) / 314 / …          a label, then as many numbers as the header has periods
 *     (Kvote) … 147 / (167)                               a second value of the same cell, with its own label
 *     45 / 48 / 56 / 45 / 44 / 44                         a full row of numbers without a label: a total
 */
import type { Reading } from '../passage.ts'
import { captionOf, fewestPeriods, headerAt, unitAbove } from './cellwiseHeader.ts'
import { readBody } from './cellwiseRows.ts'
import type { CellwiseTable } from './cellwiseTable.ts'

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
