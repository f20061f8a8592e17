/**
 * Tables in, the sums of their columns and the differences of their rows checked out.
 *
 *     Klager over afgørelser	361	467	106        106 = 467 − 361
 *     Klager i alt         	477	591	114        477 = 361 + 116
 */
import type { Fact } from '../model.ts'
import type { Reading } from '../passage.ts'
import { figureIn, type Cell, type Row, type Table } from '../tables/table.ts'
import { compare, toleranceOf } from './agree.ts'
import type { Comparison } from './checks.ts'

const isTotal = (row: Row, last: boolean): boolean =>
  /\b(?:i alt|total|sum|samlet)\b/i.test(row.label) || (row.label === '' && last)
const isDifference =
  /afvigelse|resultat|over- (?:eller|og|\/) ?underskud|mer-? ?\/? ?(?:eller|og)? ?-?mindre|ændring|forskel|difference/i

type FactOf = (cell: Cell) => Fact | undefined

const printedValue = (fact: Fact): number | null => (fact.value === null ? null : fact.value)

/** The total of a column against its parts; skipped when a total stands first, or several do. */
const sums = (table: Table, factOf: FactOf): readonly Comparison[] => {
  const totals = table.rows.filter((row, index) => isTotal(row, index === table.rows.length - 1))
  const total = totals[0]
  if (!total || totals.length > 1) return []
  const parts = table.rows.filter((row) => row !== total)
  if (parts.length < 2) return []
  return total.cells.slice(1).flatMap((cell): readonly Comparison[] => {
    const stated = factOf(cell)
    const others = parts.map((row) => {
      const part = row.cells[cell.column]
      return part && factOf(part)
    })
    if (!stated || stated.value === null || stated.baseUnit === 'percent') return []
    const read = others.filter((fact): fact is Fact => fact !== undefined && fact.value !== null)
    if (read.length !== parts.length) return []
    const computed = read.reduce((sum, fact) => sum + (fact.value ?? 0), 0)
    return [comparison('sum', stated, computed, read)]
  })
}

const comparison = (
  relation: 'sum' | 'difference',
  stated: Fact,
  computed: number,
  others: readonly Fact[],
): Comparison => ({
  relation,
  verdict: compare(stated.value ?? 0, computed, toleranceOf([stated, ...others])),
  stated: stated.value,
  computed,
  baseUnit: stated.baseUnit,
  statedWords: stated.quote,
  facts: [stated, ...others],
})

/** The last column against the two before it, where the header calls it a difference. The size is compared, not the sign. */
const differences = (table: Table, factOf: FactOf): readonly Comparison[] => {
  const header = table.header?.cells ?? []
  const column = header.find((cell) => cell.column > 0 && isDifference.test(cell.words))?.column
  if (column !== 3 || header.length !== 4) return []
  return table.rows.flatMap((row): readonly Comparison[] => {
    const [first, second, stated] = [1, 2, 3].map((at) => {
      const cell = row.cells[at]
      return cell && factOf(cell)
    })
    if (!first || !second || !stated) return []
    const [one, two, difference] = [printedValue(first), printedValue(second), printedValue(stated)]
    if (one === null || two === null || difference === null) return []
    const computed = Math.sign(difference || 1) * Math.abs(one - two)
    return [comparison('difference', stated, computed, [first, second])]
  })
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
