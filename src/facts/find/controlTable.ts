/**
 * A table about the control group in, its cases, claims and savings out, a column a year.
 *
 *     	Samlet resultat 2023 - kontroltrin 2 og 3	Samlet resultat 2022 - kontroltrin 2 og 3
 *     Tilbagebetalingskrav	Kr. 4.733.432	Kr. 5.096.822
 */
import type { ControlMeasure } from '../model/control.ts'
import type { Reading } from '../passage.ts'
import { figureIn, unitOfColumn, type Cell, type Row, type Table, stretchOfRow } from '../tables/table.ts'
import { aboutControl, controlDraft, stepIn } from './control.ts'
import { claims, savings } from './controlAmounts.ts'
import type { Draft } from './draft.ts'
import { yearOfTitle } from './years.ts'

const rowMeasure = (label: string): ControlMeasure | null => {
  if (/^andel/i.test(label)) return 'share_with_result'
  if (/^antal/i.test(label)) return /ført til|endt|med resultat/i.test(label) ? 'cases_with_result' : 'cases'
  if (claims.test(label)) return 'repayment_claims'
  if (savings.test(label)) return 'future_savings'
  return /i alt|samlet|^$/i.test(label) ? 'result' : null
}

/** "Antal sager", "Besparelse (kr.)": what a column counts, in a table with a row a kind of case. */
const columnMeasure = (header: string): ControlMeasure | null =>
  header === '' || /i alt|samlet/i.test(header)
    ? null
    : (rowMeasure(header) ?? (/besparelse/i.test(header) ? 'future_savings' : null))

/** Control figures of a table with a column a year, or with a column a measure and the year in the item's title; none in items about anything else. */
export const findControlTable = (reading: Reading, table: Table): readonly Draft[] => {
  const item = reading.meeting.items.find((one) => one.number === table.section.item)
  if (
    !aboutControl.test(item?.title ?? '') &&
    !aboutControl.test(table.header?.cells.map((cell) => cell.words).join(' ') ?? '')
  )
    return []
  const titleYear = yearOfTitle(reading, item ?? null)
  const read = (row: Row, cell: Cell): readonly Draft[] => {
    const number = figureIn(reading, cell)
    const header = table.header?.cells[cell.column]?.words ?? ''
    const printed = /(?<!\d)20\d\d(?!\d)/.exec(header)?.[0]
    const byColumn = printed === undefined ? columnMeasure(header) : null
    const measure = byColumn ?? rowMeasure(row.label)
    const year = printed ?? (byColumn ? titleYear : null)
    if (!number || !measure || year === null) return []
    const around = stretchOfRow(row)
    const unit = number.unit ?? unitOfColumn(table, cell.column)
    // "Kr." may stand in the corner of the table alone.
    const counted = { ...number, unit: unit && { start: number.end, end: number.end, ...unit } }
    return [
      controlDraft(reading, table.section, around, counted, {
        measure,
        subject: row.label,
        period: year,
        step: stepIn(header),
      }),
    ]
  }
  return table.rows.flatMap((row) => row.cells.slice(1).flatMap((cell) => read(row, cell)))
}
