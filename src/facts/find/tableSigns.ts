/**
 * A budget table in, the rule for its signs that the figures themselves obey out.
 *
 *     Korrigeret budget  Forventet regnskab  Afvigelse
 *     769,5              771,0                1,5
 *      68,5               60,0               -8,5       forecast less budget, row by row: minus is an underspend
 *
 * One row may be chance, and revenues printed without a minus turn the rule round: neither says anything.
 */
import type { BudgetMeasure, SignConvention } from '../model/budget.ts'
import type { Reading } from '../passage.ts'
import { figureIn, type Row, type Table } from '../tables/table.ts'
import type { Column } from './budgetColumns.ts'
import { sideIn } from './signs.ts'

const fewestRows = 2
const bracketed = /^\(\d[\d.,]{0,14}\)$/
/** "(0,5)": a minus in some books. */
export const isBracketed = (words: string): boolean => bracketed.test(words)
/** A cell that needs no rule: "(0,5)", "Merforbrug 0,5". */
const saysItself = (words: string): boolean => isBracketed(words) || sideIn(words) !== null
const revenues = /indtægt|skat(?:ter|\b)|refusion|tilskud|takst|salg/iu

const only = (columns: ReadonlyMap<number, Column>, measures: readonly BudgetMeasure[]): number | null => {
  const found = [...columns].filter(([, { measure }]) => measures.includes(measure))
  return found.length === 1 ? (found[0]?.[0] ?? null) : null
}

interface Places {
  readonly budget: number
  readonly outcome: number
  readonly deviation: number
}

const placesOf = (columns: ReadonlyMap<number, Column>): Places | null => {
  const budget =
    only(columns, ['revised_budget']) ?? only(columns, ['original_budget']) ?? only(columns, ['budget'])
  const outcome = only(columns, ['forecast', 'accounts'])
  const deviation = only(columns, ['deviation'])
  return budget === null || outcome === null || deviation === null ? null : { budget, outcome, deviation }
}

const decimals = (printed: string): number => /,(?<tail>\d+)$/.exec(printed)?.groups?.['tail']?.length ?? 0

/** 1: as printed, forecast less budget; -1: the other way; 0: too small to tell; null: neither. */
const wayOf = (reading: Reading, row: Row, places: Places): number | null => {
  const [budget, outcome, deviation] = [places.budget, places.outcome, places.deviation].map((column) =>
    row.cells[column] ? figureIn(reading, row.cells[column]) : undefined,
  )
  if (!budget || !outcome || !deviation) return 0
  if (revenues.test(row.label) && budget.number > 0) return null
  const rounding = 1.5 * 10 ** -decimals(deviation.printed)
  if (Math.abs(deviation.number) <= 2 * rounding) return 0
  const more = outcome.number - budget.number
  if (Math.abs(deviation.number - more) <= rounding) return 1
  return Math.abs(deviation.number + more) <= rounding ? -1 : null
}

export const conventionOfFigures = (
  reading: Reading,
  table: Table,
  columns: ReadonlyMap<number, Column>,
): SignConvention | null => {
  const places = placesOf(columns)
  if (!places) return null
  const ways = table.rows
    .filter(({ cells }) => !saysItself(cells[places.deviation]?.words ?? ''))
    .map((row) => wayOf(reading, row, places))
    .filter((way) => way !== 0)
  const [first] = ways
  if (first === null || first === undefined || ways.length < fewestRows) return null
  if (ways.some((way) => way !== first)) return null
  return {
    rule: first === 1 ? 'minus_is_underspend' : 'minus_is_overspend',
    line: table.header?.line.number ?? table.fromLine,
  }
}

/**
 * "(0,5)" is a minus in some books: forecast less budget, where that is its size; null where the row does not say.
 * Undefined for an amount without brackets.
 */
export const signInBrackets = (
  reading: Reading,
  row: Row,
  column: number,
  columns: ReadonlyMap<number, Column>,
): 1 | -1 | null | undefined => {
  if (!isBracketed(row.cells[column]?.words ?? '')) return undefined
  const places = placesOf(columns)
  const way = places?.deviation === column ? wayOf(reading, row, places) : null
  return way === 1 || way === -1 ? way : null
}
