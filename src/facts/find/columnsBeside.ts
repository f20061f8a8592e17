/**
 * The columns of a budget table in, those out whose neighbours say what they are.
 *
 *     Budget 2022   Korrigeret budget   Regnskab      "Budget" is the original one
 *     Budget   Forventet regnskab   Forventet resultat     what lies between them is no forecast
 */
import type { Column } from './budgetColumns.ts'
import { yearIn } from './years.ts'

/** "Forventet resultat" beside a budget and another forecast or accounts is what lies between them. */
const asDifference = (columns: ReadonlyMap<number, Column>): ReadonlyMap<number, Column> => {
  const all = [...columns.values()]
  const isResult = ({ measure, header }: Column): boolean =>
    measure === 'forecast' && /resultat/i.test(header)
  const has = (test: (column: Column) => boolean): boolean =>
    all.some((column) => !isResult(column) && test(column))
  if (
    !has(({ measure }) => /budget/.test(measure)) ||
    !has(({ measure }) => /^(?:forecast|accounts)$/.test(measure))
  )
    return columns
  return new Map(
    [...columns].map(([at, column]) => [at, isResult(column) ? { ...column, measure: 'deviation' } : column]),
  )
}

/** "Budget 2013" beside "Korrigeret budget" is what it was before it was corrected. */
const asOriginal = (columns: ReadonlyMap<number, Column>): ReadonlyMap<number, Column> => {
  const all = [...columns.values()]
  const [plain, ...more] = all.filter(({ measure }) => measure === 'budget')
  const [revised, ...others] = all.filter(({ measure }) => measure === 'revised_budget')
  if (!plain || !revised || more.length + others.length > 0) return columns
  if (all.some(({ measure }) => measure === 'original_budget')) return columns
  const [year, other] = [yearIn(plain.header), yearIn(revised.header)]
  // "Budget" alone could be any; next to a year of its own, it is another year's.
  if (year !== null && other !== null && year !== other) return columns
  return new Map(
    [...columns].map(([at, column]) => [
      at,
      column === plain ? { ...column, measure: 'original_budget' } : column,
    ]),
  )
}

export const namedBeside = (columns: ReadonlyMap<number, Column>): ReadonlyMap<number, Column> =>
  asOriginal(asDifference(columns))
