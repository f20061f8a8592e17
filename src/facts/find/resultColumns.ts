/**
 * The columns of a budget table in, the same out, each "resultat" among them told: what was spent, or what it is off.
 *
 *     Korrigeret budget   Forventet årsresultat   Afvigelse            a deviation has its own column: an outcome
 *     Korrigeret budget   Forventet regnskab      Forventet resultat   beside an outcome, and small: a deviation
 *
 * A row has one deviation from one budget. Where the heads leave it open, the figures say: an outcome is about as
 * large as its budget.
 */
import type { BudgetMeasure } from '../model/budget.ts'
import type { Reading } from '../passage.ts'
import { figureIn, type Table } from '../tables/table.ts'
import type { Column } from './budgetColumns.ts'

const offBudget = /afvigelse|over-|mer-|mindre|overskud|underskud|merforbrug|difference|forskel/iu
const forecast = /vente[td]|skøn|prognose|estimat/iu

const isResult = ({ measure, header }: Column): boolean =>
  /^(?:forecast|deviation|accounts)$/.test(measure) &&
  /resultat/iu.test(header) &&
  !/regnskab/iu.test(header) &&
  !offBudget.test(header)

/** Less than half of its budget is no outcome of it. */
const leastShare = 0.5

/** Whether a column is as large as the budget in most of its rows; null where no row tells. */
const isAsLarge = (reading: Reading, table: Table, result: number, budget: number): boolean | null => {
  const ways = table.rows.flatMap(({ cells }) => {
    const [own, whole] = [cells[result], cells[budget]].map((cell) => cell && figureIn(reading, cell)?.number)
    return own === undefined || !whole ? [] : [Math.abs(own) >= leastShare * Math.abs(whole)]
  })
  return ways.length === 0 ? null : ways.filter(Boolean).length * 2 > ways.length
}

/** "Resultat" of a table with its own deviation, or as large as the budget, is what was spent or will be. */
export const namedResults = (
  reading: Reading,
  table: Table,
  columns: ReadonlyMap<number, Column>,
): ReadonlyMap<number, Column> => {
  const all = [...columns]
  const others = all.filter(([, column]) => !isResult(column)).map(([, { measure }]) => measure)
  const budget = all.find(([, { measure }]) => measure.endsWith('budget'))?.[0]
  if (budget === undefined || all.length === others.length) return columns
  const named = (at: number, { header, measure }: Column): BudgetMeasure => {
    const outcome = forecast.test(header) ? 'forecast' : 'accounts'
    if (others.includes('deviation')) return outcome
    const isLarge = isAsLarge(reading, table, at, budget)
    if (isLarge !== null) return isLarge ? outcome : 'deviation'
    return others.some((other) => other === 'forecast' || other === 'accounts') ? 'deviation' : measure
  }
  return new Map(
    all.map(([at, column]) => [at, isResult(column) ? { ...column, measure: named(at, column) } : column]),
  )
}
