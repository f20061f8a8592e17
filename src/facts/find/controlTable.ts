/**
 * A table about the control group in, its cases, claims and savings out, a column a year.
 *
 *     	Samlet resultat 2023 - kontroltrin 2 og 3	Samlet resultat 2022 - kontroltrin 2 og 3
 *     Tilbagebetalingskrav	Kr. 4.733.432	Kr. 5.096.822
 */
import { readHeaderUnit } from '../danish/headerUnit.ts'
import type { ControlMeasure } from '../model/control.ts'
import type { AgendaItem } from '../model/meeting.ts'
import type { Reading } from '../passage.ts'
import { figureIn, unitOfColumn, type Cell, type Row, type Table, stretchOfRow } from '../tables/table.ts'
import { cellPeriods, type CellPeriods } from './cellPeriods.ts'
import { findComplaintTable } from './complaintTable.ts'
import { aboutControl, controlDraft, stepIn } from './control.ts'
import { columnMeasure, isOfControl, rowMeasure } from './controlLabels.ts'
import { unitNamed } from './controlUnit.ts'
import type { Draft } from './draft.ts'
import { frameOf } from './periodFrame.ts'
import { findPeriodTable } from './periodTable.ts'
import { yearOfTitle } from './years.ts'

const amounts: ReadonlySet<ControlMeasure> = new Set(['repayment_claims', 'future_savings', 'result'])

const itemOf = (reading: Reading, table: Table): AgendaItem | null =>
  reading.meeting.items.find((one) => one.number === table.section.item) ?? null

/** "Kontrol og refusion": of the control where its rows are, not "Budgetkontrol" or "Intern kontrol". */
const namesControl =
  /(?<!intern |interne )(?<!\p{L})kontrol(?:len|indsats\p{L}{0,3}|arbejde\p{L}{0,3})?(?!\p{L}|-)/iu

const isAboutControl = (reading: Reading, table: Table, item: AgendaItem | null): boolean => {
  const head = `${item?.title ?? ''} ${table.header?.cells.map((cell) => cell.words).join(' ') ?? ''}`
  if (aboutControl.test(head)) return true
  const above = `${head} ${table.section.heading ?? ''} ${frameOf(reading, table).caption}`
  return (
    (namesControl.test(above) || aboutControl.test(above)) &&
    table.rows.filter(({ label }) => isOfControl(label)).length > 1
  )
}

const readCell = (
  reading: Reading,
  table: Table,
  periods: CellPeriods,
  row: Row,
  cell: Cell,
): readonly Draft[] => {
  const item = itemOf(reading, table)
  const number = figureIn(reading, cell)
  const header = table.header?.cells[cell.column]?.words ?? ''
  const printed = periods.of(row, cell)
  const byColumn = periods.isOver(cell) ? null : columnMeasure(header)
  const measure = byColumn ?? rowMeasure(row.label)
  const period = printed ?? (byColumn ? yearOfTitle(reading, item) : null)
  if (!number || !measure || period === null) return []
  const around = stretchOfRow(row)
  const unit = number.unit ?? unitOfColumn(table, cell.column) ?? readHeaderUnit(row.label)
  // The sum of a table of cases is no result in kroner.
  if (amounts.has(measure) && unit?.base !== 'kroner') return []
  // "Kr." may stand in the corner of the table alone.
  const counted = { ...number, unit: unit && { start: number.end, end: number.end, ...unit } }
  return [
    controlDraft(reading, table.section, around, counted, {
      measure,
      subject: row.label || unitNamed(reading, table.section, item),
      period,
      step: stepIn(header),
    }),
  ]
}

/** "Antal klager", "Ansøgninger om fripladser": a row of something else is read as what it is. */
const readOther = (reading: Reading, table: Table, row: Row): readonly Draft[] => {
  const alone = { ...table, rows: [row] }
  const complaints = /klage|ankestyrelse/i.test(row.label) ? findComplaintTable(reading, alone) : []
  return complaints.length > 0 ? complaints : findPeriodTable(reading, alone)
}

/** Control figures of a table with a column a year, or with a column a measure and the year in the item's title; none in items about anything else. */
export const findControlTable = (reading: Reading, table: Table): readonly Draft[] => {
  if (!isAboutControl(reading, table, itemOf(reading, table))) return []
  const periods = cellPeriods(reading, table)
  const rows = table.rows.map((row) => ({
    row,
    found: row.cells.slice(1).flatMap((cell) => readCell(reading, table, periods, row, cell)),
  }))
  if (rows.every(({ found }) => found.length === 0)) return []
  return rows.flatMap(({ row, found }) => (found.length > 0 ? found : readOther(reading, table, row)))
}
