/** A cell of a table and what it is called in, the appropriation or money it holds out; null where it holds no sum of kroner. */
import type { NumberToken } from '../danish/number.ts'
import type { AppropriationFact, MoneyFact } from '../model/budget.ts'
import type { Reading } from '../passage.ts'
import { provenanceOf } from '../provenance.ts'
import { figureIn, stretchOfRow, unitOfCell, type Cell, type Row, type Table } from '../tables/table.ts'
import { kronerOf } from './amount.ts'
import type { Draft } from './draft.ts'

type Called = Pick<AppropriationFact, 'measure' | 'subject' | 'period'>

interface Sum {
  readonly number: NumberToken
  readonly base: Omit<MoneyFact, 'id' | 'series' | 'figure' | 'kind'>
}

const sumOf = (reading: Reading, table: Table, row: Row, cell: Cell, called: Called): Sum | null => {
  const number = figureIn(reading, cell)
  const unit = unitOfCell(reading, table, cell, row)
  if (!number || number.range !== null || unit?.base !== 'kroner') return null
  return {
    number,
    base: {
      ...provenanceOf(reading, table.section, number.quote, stretchOfRow(row)),
      ...called,
      printed: number.printed,
      unit: unit.printed,
      value: kronerOf(number, unit.scale),
      baseUnit: 'kroner',
      basis: 'printed',
    },
  }
}

export const appropriationOfCell = (
  reading: Reading,
  table: Table,
  row: Row,
  cell: Cell,
  called: Called,
): Draft | null => {
  const sum = sumOf(reading, table, row, cell, called)
  return sum && { number: sum.number, fact: { ...sum.base, kind: 'appropriation', from: null, to: null } }
}

export const moneyOfCell = (
  reading: Reading,
  table: Table,
  row: Row,
  cell: Cell,
  called: Called,
): Draft | null => {
  const sum = sumOf(reading, table, row, cell, called)
  return sum && { number: sum.number, fact: { ...sum.base, kind: 'money' } }
}
