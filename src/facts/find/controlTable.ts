/**
 * A table about the control group in, its cases, claims and savings out, a column a year.
 *
 *     	Samlet resultat 2023 - kontroltrin 2 og 3	Samlet resultat 2022 - kontroltrin 2 og 3
 *     Tilbagebetalingskrav	Kr. 4.733.432	Kr. 5.096.822
 */
import type { ControlMeasure } from '../model/control.ts'
import type { Reading } from '../passage.ts'
import { figureIn, unitOfColumn, type Cell, type Row, type Table, stretchOfRow } from '../tables/table.ts'
import { aboutControl, claims, controlDraft, savings, stepIn } from './control.ts'
import type { Draft } from './draft.ts'

const rowMeasure = (label: string): ControlMeasure | null => {
  if (/^andel/i.test(label)) return 'share_with_result'
  if (/^antal/i.test(label)) return /ført til|endt|med resultat/i.test(label) ? 'cases_with_result' : 'cases'
  if (claims.test(label)) return 'repayment_claims'
  if (savings.test(label)) return 'future_savings'
  return /i alt|samlet|^$/i.test(label) ? 'result' : null
}

/** Control figures of a table with a column a year; none in items about anything else. */
export const findControlTable = (reading: Reading, table: Table): readonly Draft[] => {
  const item = reading.meeting.items.find((one) => one.number === table.section.item)
  if (
    !aboutControl.test(item?.title ?? '') &&
    !aboutControl.test(table.header?.cells.map((cell) => cell.words).join(' ') ?? '')
  )
    return []
  const read = (row: Row, cell: Cell): readonly Draft[] => {
    const number = figureIn(reading, cell)
    const measure = rowMeasure(row.label)
    const header = table.header?.cells[cell.column]?.words ?? ''
    const year = /(?<!\d)20\d\d(?!\d)/.exec(header)?.[0]
    if (!number || !measure || year === undefined) return []
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
