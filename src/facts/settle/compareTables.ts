/**
 * Tables in, the sums of their columns and the differences of their rows checked out.
 *
 *     Klager over afgørelser	361	467	106        106 = 467 − 361
 *     Klager i alt         	477	591	114        477 = 361 + 116
 */
import type { Fact } from '../model.ts'
import type { Reading } from '../passage.ts'
import { figureIn, type Cell, type Row, type Table } from '../tables/table.ts'
import { certainSums, isPartOfPart, namesTotal, type SumColumn } from './certainSums.ts'
import { comparisonOf, differs, type Comparison } from './comparison.ts'

const isTotal = (row: Row, last: boolean): boolean => namesTotal(row.label) || (row.label === '' && last)
/** Per cent and averages, whatever unit the table has: "Afvigelse i pct.", "Gns. pris pr. borger". */
const noAmounts =
  /%|\bpct\b|procent|gennemsnit|\bgns\b|snit\b|indeks|score|\bpr\.? (?:borger|person|helår|fuldtid|indbygger|plads|enhed|elev|forløb|sag|uge|måned)/iu
const isDifference =
  /afvigelse|resultat|over- (?:eller|og|\/) ?underskud|mer-? ?\/? ?(?:eller|og)? ?-?mindre|ændring|forskel|difference/i

type FactOf = (cell: Cell) => Fact | undefined

const printedValue = (fact: Fact): number | null => (fact.value === null ? null : fact.value)

const headerOf = (table: Table, column: number): string => table.header?.cells[column]?.words ?? ''

/** The rows that the total is of: those above it, or all below where it comes first; skipped where several are totals. */
const partsOf = (table: Table, total: Row): readonly Row[] => {
  const at = table.rows.indexOf(total)
  return at === 0 ? table.rows.slice(1) : table.rows.slice(0, at)
}

const sums = (table: Table, factOf: FactOf): readonly Comparison[] => {
  const totals = table.rows.filter((row, index) => isTotal(row, index === table.rows.length - 1))
  const total = totals[0]
  if (!total || totals.length > 1 || noAmounts.test(total.label)) return []
  const parts = partsOf(table, total)
  if (parts.length < 2 || parts.some(({ label }) => isPartOfPart(label))) return []
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
  return certainSums(columns, total)
}

/** A budget and what was or will be spent of it; "Forbrug pr. 31. marts" is neither, and has no deviation. */
const isBudgetRow = (facts: readonly Fact[]): boolean =>
  facts.some((fact) => fact.kind === 'budget' && fact.stage === 'budget') &&
  facts.some((fact) => fact.kind === 'budget' && (fact.measure === 'accounts' || fact.measure === 'forecast'))

/** A row that differs is a finding in a budget, or where most rows of the table do not. */
const certainDifferences = (rows: readonly Comparison[]): readonly Comparison[] => {
  const wrong = rows.filter(differs).length
  const proven = rows.length - wrong > wrong
  return rows.filter((row) => !differs(row) || proven || isBudgetRow(row.facts))
}

/** The last column against the two before it, where the header calls it a difference. The size is compared, not the sign. */
const differences = (table: Table, factOf: FactOf): readonly Comparison[] => {
  const header = table.header?.cells ?? []
  const column = header.find((cell) => cell.column > 0 && isDifference.test(cell.words))?.column
  if (column !== 3 || header.length !== 4 || noAmounts.test(headerOf(table, column))) return []
  const rows = table.rows.flatMap((row): readonly Comparison[] => {
    const [first, second, stated] = [1, 2, 3].map((at) => {
      const cell = row.cells[at]
      return cell && factOf(cell)
    })
    if (!first || !second || !stated) return []
    const [one, two, difference] = [printedValue(first), printedValue(second), printedValue(stated)]
    if (one === null || two === null || difference === null) return []
    const computed = Math.sign(difference || 1) * Math.abs(one - two)
    return [comparisonOf('difference', stated, computed, [first, second])]
  })
  return certainDifferences(rows)
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
