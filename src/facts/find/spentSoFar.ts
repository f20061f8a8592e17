/**
 * The columns of a budget table in, those that a control in the middle of a year can fill out.
 *
 *     Korr. budget   Forbrug   Forventet regnskab   Afvigelse     what is spent so far is no accounts of the year
 *     Korr. budget   Forbrug   Restbudget                         and what is left of the budget then no deviation
 */
import { isShare } from '../tables/columnUnit.ts'
import type { Column } from './budgetColumns.ts'
import type { ReportOfItem } from './reportWords.ts'
import { yearIn } from './years.ts'

/** "Forbrug", "Realiseret"; "Regnskab" is of a year that has ended. */
const spent = /forbrug|realiseret|bogført/iu

const isMidYear = (report: ReportOfItem | null): boolean =>
  report?.kind === 'control' && report.asOf?.endsWith('12-31') !== true

/** `headers` of all columns, also those that are none of a budget: "Forbrug pr. 31/3". */
export const withoutSoFar = (
  columns: ReadonlyMap<number, Column>,
  headers: readonly string[],
  report: ReportOfItem | null,
): ReadonlyMap<number, Column> => {
  const all = [...columns.values()]
  const forecast = all.find(({ measure }) => measure === 'forecast')
  if (!forecast && !isMidYear(report)) return columns
  const years = [null, (forecast && yearIn(forecast.header)) ?? report?.year ?? null]
  const isSoFar = (header: string): boolean =>
    spent.test(header) &&
    !/regnskab/iu.test(header) &&
    !isShare(header) &&
    years.includes(yearIn(header)) &&
    all.every((column) => column.header !== header || column.measure === 'accounts')
  const isLeft = ({ measure, header }: Column): boolean =>
    measure === 'deviation' && (!forecast || /rest/iu.test(header)) && headers.some(isSoFar)
  return new Map([...columns].filter(([, column]) => !isSoFar(column.header) && !isLeft(column)))
}
