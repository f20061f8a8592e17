/** A cell of a table and what it is called in, the appropriation it holds out; null where it holds no sum of kroner. */
import type { AppropriationFact } from '../model/budget.ts'
import type { Reading } from '../passage.ts'
import { provenanceOf } from '../provenance.ts'
import { figureIn, stretchOfRow, unitOfCell, type Cell, type Row, type Table } from '../tables/table.ts'
import { kronerOf } from './amount.ts'
import type { Draft } from './draft.ts'

type Called = Pick<AppropriationFact, 'measure' | 'subject' | 'period'>

export const appropriationOfCell = (
  reading: Reading,
  table: Table,
  row: Row,
  cell: Cell,
  called: Called,
): Draft | null => {
  const number = figureIn(reading, cell)
  const unit = unitOfCell(reading, table, cell, row)
  if (!number || number.range !== null || unit?.base !== 'kroner') return null
  return {
    number,
    fact: {
      ...provenanceOf(reading, table.section, number.quote, stretchOfRow(row)),
      kind: 'appropriation',
      ...called,
      printed: number.printed,
      unit: unit.printed,
      value: kronerOf(number, unit.scale),
      baseUnit: 'kroner',
      basis: 'printed',
      from: null,
      to: null,
    },
  }
}
