/**
 * Tables in, the sums of their columns and the differences of their rows checked out.
 *
 *     Klager over afgørelser	361	467	106        106 = 467 − 361
 *     Klager i alt         	477	591	114        477 = 361 + 116
 */
import type { Fact } from '../model.ts'
import type { Reading } from '../passage.ts'
import { figureIn, type Row, type Table } from '../tables/table.ts'
import { certainSums, isPartOfPart, namesTotal, type SumColumn } from './certainSums.ts'
import { comparisonOf, ifItHolds, type Comparison } from './comparison.ts'
import { differences, headerOf, noAmounts, type FactOf } from './tableDifferences.ts'

const isTotal = (row: Row, last: boolean): boolean => namesTotal(row.label) || (row.label === '' && last)
/** The rows that the total is of: those above it, or all below where it comes first; skipped where several are totals. */
const partsOf = (table: Table, total: Row): readonly Row[] => {
  const at = table.rows.indexOf(total)
  return at === 0 ? table.rows.slice(1) : table.rows.slice(0, at)
}

const sums = (table: Table, factOf: FactOf): readonly Comparison[] => {
  const totals = table.rows.filter((row, index) => isTotal(row, index === table.rows.length - 1))
  const total = totals[0]
  if (!total || totals.length > 1 || noAmounts.test(total.label)) return []
  const all = partsOf(table, total)
  const parts = all.filter(({ label }) => !isPartOfPart(label))
  if (parts.length < 2) return []
  const rows = parts.map(({ label }) => label)
  const columns = total.cells.slice(1).flatMap((cell): readonly SumColumn[] => {
    const stated = factOf(cell)
    const others = parts.map((row) => {
      const part = row.cells[cell.column]
      return part && factOf(part)
    })
    if (!stated || stated.value === null || stated.baseUnit === 'percent') return []
    if (noAmounts.test(headerOf(table, cell.column))) return []
    const read = others.filter((fact): fact is Fact => fact !== undefined && fact.value !== null)
    // What is saved and what it costs are both without their signs, and do not add up.
    const kinds = new Set(
      [stated, ...read].filter(({ kind }) => kind === 'money').map(({ measure }) => measure),
    )
    if (kinds.size > 1) return []
    if (read.length !== parts.length || read.some((fact) => fact.baseUnit !== stated.baseUnit)) return []
    const computed = read.reduce((sum, fact) => sum + (fact.value ?? 0), 0)
    return [{ comparison: comparisonOf('sum', stated, computed, read), rows }]
  })
  const found = certainSums(columns, total)
  // "heraf A" may go on with a row of B alone: where it ends is not certain.
  return parts.length < all.length ? found.flatMap(ifItHolds) : found
}

export const compareTables = (
  reading: Reading,
  tables: readonly Table[],
  facts: readonly Fact[],
): readonly Comparison[] => {
  const byPlace = new Map(
    facts.filter((fact) => fact.printed !== null).map((fact) => [`${fact.line}:${fact.span.start}`, fact]),
  )
  return tables.flatMap((table) => {
    const rowOf = new Map(table.rows.flatMap((row) => row.cells.map((cell) => [cell, row] as const)))
    const factOf: FactOf = (cell) => {
      const number = figureIn(reading, cell)
      const line = rowOf.get(cell)?.line
      return number && line ? byPlace.get(`${line.number}:${number.extent.start - line.start}`) : undefined
    }
    return [...sums(table, factOf), ...differences(table, factOf)]
  })
}
