/**
 * A table in, its column of differences checked row by row against the two columns it is between out.
 *
 *     Klager over afgørelser	361	467	106                            106 = 467 − 361: the two before it
 *     Ydelser	Regnskab 2017	Budget 2018	Regnskab 2018	Resultat	i pct.     by year and kind, where there are more
 */
import type { Fact } from '../model.ts'
import type { BudgetFact } from '../model/budget.ts'
import type { Cell, Row, Table } from '../tables/table.ts'
import { comparisonOf, differs, type Comparison } from './comparison.ts'

export type FactOf = (cell: Cell) => Fact | undefined

/** Per cent and averages, whatever unit the table has: "Afvigelse i pct.", "Gns. pris pr. borger". */
export const noAmounts =
  /%|\bpct\b|procent|gennemsnit|\bgns\b|snit\b|indeks|score|\bpr\.? (?:borger|person|helår|fuldtid|indbygger|plads|enhed|elev|forløb|sag|uge|måned)/iu
const isDifference =
  /afvigelse|resultat|over- (?:eller|og|\/) ?underskud|mer-? ?\/? ?(?:eller|og)? ?-?mindre|ændring|forskel|difference/i

export const headerOf = (table: Table, column: number): string => table.header?.cells[column]?.words ?? ''

/** A budget and what was or will be spent of it; "Forbrug pr. 31. marts" is neither, and has no deviation. */
const isBudgetRow = (facts: readonly Fact[]): boolean =>
  facts.some((fact) => fact.kind === 'budget' && fact.stage === 'budget') && facts.some(isSpent)

const isSpent = (fact: Fact): fact is BudgetFact =>
  fact.kind === 'budget' && (fact.measure === 'accounts' || fact.measure === 'forecast')

const factsOf = (row: Row, factOf: FactOf): readonly Fact[] =>
  row.cells.slice(1).flatMap((cell) => factOf(cell) ?? [])

/** The one budget and the one spending of a deviation's own year and stage. */
const budgetAndSpent = (row: readonly Fact[], stated: BudgetFact): readonly Fact[] => {
  const isOfYear = (fact: Fact): fact is BudgetFact => fact.kind === 'budget' && fact.year === stated.year
  const budgets = row.filter(
    (fact) =>
      isOfYear(fact) &&
      fact.stage === 'budget' &&
      (stated.baseline === 'not_stated' || fact.measure === `${stated.baseline}_budget`),
  )
  const spent = row.filter((fact) => isOfYear(fact) && isSpent(fact) && fact.stage === stated.stage)
  return budgets.length === 1 && spent.length === 1 ? [...budgets, ...spent] : []
}

/** What a difference is between: the two columns before it; in a table of more columns those that its kind and year tell. */
const operandsOf = (row: Row, factOf: FactOf, column: number, isPlain: boolean): readonly Fact[] => {
  const cell = row.cells[column]
  const stated = cell && factOf(cell)
  if (!isPlain && stated?.kind === 'budget')
    return stated.measure === 'deviation' ? budgetAndSpent(factsOf(row, factOf), stated) : []
  return [column - 2, column - 1].flatMap((at) => {
    const before = at > 0 ? row.cells[at] : undefined
    const fact = before && factOf(before)
    return fact && (isPlain || fact.baseUnit === stated?.baseUnit) ? [fact] : []
  })
}

/** The size is compared, not the sign. */
const differenceOf = (stated: Fact, operands: readonly Fact[]): readonly Comparison[] => {
  const [one, two] = operands
  if (!one || !two || stated.value === null || one.value === null || two.value === null) return []
  const computed = Math.sign(stated.value || 1) * Math.abs(one.value - two.value)
  return [comparisonOf('difference', stated, computed, [one, two])]
}

/** A row that differs is a finding where most rows of the table do not; in a plain budget each is. */
const certainDifferences = (rows: readonly Comparison[], isPlain: boolean): readonly Comparison[] => {
  const wrong = rows.filter(differs).length
  const proven = rows.length - wrong > wrong
  if (!isPlain) return proven ? rows : []
  return rows.filter((row) => !differs(row) || proven || isBudgetRow(row.facts))
}

/** Plain where the difference is the last of three columns; two of differences say different things. */
export const differences = (table: Table, factOf: FactOf): readonly Comparison[] => {
  const header = table.header?.cells ?? []
  const [only, other] = header.filter(
    ({ column, words }) => column > 0 && isDifference.test(words) && !noAmounts.test(words),
  )
  if (!only || other) return []
  const isPlain = only.column === 3 && header.length === 4
  const rows = table.rows.flatMap((row): readonly Comparison[] => {
    const cell = row.cells[only.column]
    const stated = cell && factOf(cell)
    return stated ? differenceOf(stated, operandsOf(row, factOf, only.column, isPlain)) : []
  })
  return certainDifferences(rows, isPlain)
}
