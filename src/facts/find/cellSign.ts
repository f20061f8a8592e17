/**
 * A deviation as it is printed in a cell in, the rule for its sign and the kroner it is off the budget out.
 *
 *     Merforbrug 21,4      the word in the cell says it, and no rule turns it
 *     (21,4)               the row says it: forecast less budget
 *     -21,4                the rule of the head, of the figures, or of a line around the table
 */
import type { SignConvention } from '../model/budget.ts'
import type { Reading } from '../passage.ts'
import type { Cell, Row, Table } from '../tables/table.ts'
import { saidByHeader, type Column } from './budgetColumns.ts'
import { conventionAt, normalised, sideIn } from './signs.ts'
import { signInBrackets } from './tableSigns.ts'

export interface TableSigns {
  readonly table: Table
  readonly columns: ReadonlyMap<number, Column>
  /** The lines whose rule may hold. */
  readonly from: number
  readonly to: number
  /** The rule that the figures themselves obey. */
  readonly shown: SignConvention | null
}

export interface Signed {
  readonly convention: SignConvention | null
  /** More than the budget is positive; null where nothing says the sign. */
  readonly kroner: number | null
}

/** Where every row is outcome less budget, or the other way, no rule of another table says otherwise. */
const ruleOf = (
  reading: Reading,
  { table, from, to, shown }: TableSigns,
  header: string,
): SignConvention | null => {
  const said = saidByHeader(header)
  const stated = said
    ? { rule: said, line: table.header?.line.number ?? table.fromLine }
    : conventionAt(reading, table.toLine, from, to)
  return shown && stated?.rule !== shown.rule ? shown : stated
}

export const signedDeviation = (
  reading: Reading,
  signs: TableSigns,
  { row, cell, header }: { readonly row: Row; readonly cell: Cell; readonly header: string },
  printed: number,
): Signed => {
  const side = sideIn(cell.words)
  if (side) return { convention: { rule: 'words', line: row.line.number }, kroner: side * Math.abs(printed) }
  const convention = ruleOf(reading, signs, header)
  const inBrackets = signInBrackets(reading, row, cell.column, signs.columns)
  if (inBrackets !== undefined) return { convention, kroner: inBrackets && inBrackets * printed }
  if (convention) return { convention, kroner: normalised(printed, convention.rule) }
  // Nought needs no rule.
  return { convention, kroner: printed === 0 ? 0 : null }
}
