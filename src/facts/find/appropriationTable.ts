/**
 * A table of changes of appropriations along years in, one appropriation a cell out: none of them is a deviation.
 *
 *     Ansøgte bevillingsændringer (1.000 kr.)    2022     2023
 *     Omplaceringer                                                  a group: virements
 *     Sygedagpenge                               6.800
 *     Finansiering
 *     Kassebeholdningen                          1.800   -3.200      how it is paid for
 */
import type { Reading } from '../passage.ts'
import type { Cell, Row, Table } from '../tables/table.ts'
import { appropriationOfCell } from './appropriationCell.ts'
import type { Draft } from './draft.ts'
import { frameOf, periodOf, type Frame } from './periodFrame.ts'

type Measure = 'virement' | 'supplementary_appropriation' | 'financing' | 'budget_change'

const financing = /finansier(?:ing|es)|kasse(?:n|beholdning\p{L}*|træk|finansiering)(?!\p{L})|likvid/iu
const moved = /omplacering|(?:budget|bevillings)?omflytning|budgetneutral/iu
const extra = /(?<!\p{L})(?:tillægs?|mer)bevilling/iu
const changed =
  /bevillings(?:ændring|ønske|ansøgning|regulering)|ansøgt\p{L}* bevilling|budget(?:ændring|regulering|korrektion|omplacering)/iu

/** The one measure some words name; what names several is a change. */
const measureOf = (words: string): Measure | null => {
  const [isMoved, isExtra] = [moved.test(words), extra.test(words)]
  if (isMoved !== isExtra) return isMoved ? 'virement' : 'supplementary_appropriation'
  return isMoved || changed.test(words) ? 'budget_change' : null
}

const measureIn = (row: Row, above: string): Measure | null => {
  const group = row.group ?? ''
  if (financing.test(group) || /^(?:kasse|finansiering)/iu.test(row.label)) return 'financing'
  return measureOf(group) ?? measureOf(row.label) ?? measureOf(above)
}

/** "I alt" and a change of the whole: no row of its own. */
const isOfYears = (table: Table, frame: Frame): boolean =>
  frame.columns.size > 0 &&
  (table.header?.cells ?? [])
    .slice(1)
    .every(({ column, words }) => frame.columns.has(column) || /^(?:i alt|sum)?$/iu.test(words))

const draftOf = (
  reading: Reading,
  table: Table,
  frame: Frame,
  row: Row,
  cell: Cell,
  measure: Measure,
): readonly Draft[] => {
  const period = periodOf(undefined, frame.columns.get(cell.column), frame.year)
  if (period === null) return []
  const subject = row.label || row.group || ''
  const draft = appropriationOfCell(reading, table, row, cell, { measure, subject, period })
  return draft ? [draft] : []
}

/** None where neither the words over the table nor its groups name a change of appropriations. */
export const findAppropriationTable = (reading: Reading, table: Table): readonly Draft[] => {
  const frame = frameOf(reading, table)
  const corner = table.header?.label ?? ''
  const above = `${corner} ${frame.caption}`
  const grouped = table.rows.some((row) => measureOf(row.group ?? '') !== null)
  const saves = table.rows.some(({ label }) => /bespar|effektivisering|invester/iu.test(label))
  const said = grouped || (measureOf(above) !== null && !saves)
  if (!said || !isOfYears(table, frame)) return []
  return table.rows.flatMap((row) => {
    const measure = measureIn(row, above)
    return measure === null
      ? []
      : row.cells.slice(1).flatMap((cell) => draftOf(reading, table, frame, row, cell, measure))
  })
}
