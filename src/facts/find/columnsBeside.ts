/**
 * The columns of a budget table in, those out whose neighbours say what they are, and the year and report that rule them.
 *
 *     Budget 2022   Korrigeret budget   Regnskab      "Budget" is the original one
 */
import { isoDay } from '../danish/iso.ts'
import type { BudgetMeasure, BudgetReport } from '../model/budget.ts'
import type { Column } from './budgetColumns.ts'
import { dayIn } from './reportWords.ts'
import { yearIn } from './years.ts'

/** "Budget 2013" beside "Korrigeret budget" is what it was before it was corrected. */
export const namedBeside = (columns: ReadonlyMap<number, Column>): ReadonlyMap<number, Column> => {
  const all = [...columns.values()]
  const [plain, ...more] = all.filter(({ measure }) => measure === 'budget')
  const [revised, ...others] = all.filter(({ measure }) => measure === 'revised_budget')
  if (!plain || !revised || more.length + others.length > 0) return columns
  if (all.some(({ measure }) => measure === 'original_budget')) return columns
  const [year, other] = [yearIn(plain.header), yearIn(revised.header)]
  // "Budget" alone could be any; next to a year of its own, it is another year's.
  if (year !== null && other !== null && year !== other) return columns
  // "Korrigeret budget | Budget 2023": what came before is not printed behind it, with a year of its own.
  if (year !== null && other === null && all.indexOf(plain) > all.indexOf(revised)) return columns
  return new Map(
    [...columns].map(([at, column]) => [
      at,
      column === plain ? { ...column, measure: 'original_budget' } : column,
    ]),
  )
}

/**
 * The one year printed over the budgets, or the forecast, rules the columns beside them that print none. Where the
 * first prints none, the later year is another's: "Korrigeret budget | Afvigelse | Budget 2025".
 */
export const yearOver = (columnsRead: ReadonlyMap<number, Column>): number | null => {
  const all = [...columnsRead.values()]
  const budgets = all.filter(({ measure }) => measure.endsWith('budget'))
  const years = (budgets.length > 0 ? budgets : all.filter(({ measure }) => measure === 'forecast')).map(
    ({ header }) => yearIn(header),
  )
  const [first] = years
  return first != null && years.every((year) => year === null || year === first) ? first : null
}

const introduces = /tabel|nedenfor|nedenstående|følgende|oversigt|skema|herunder/iu
/** "i forhold til regnskab 2022" is what they are held against. */
const ofYear =
  /(?<!(?:til|end|siden|med|mod|fra) (?:(?:det|de) )?(?:\p{L}+ )?)(?<!\p{L})\p{L}{0,8}(?:regnskab|budget|forbrug|resultat|afvigelse)\p{L}{0,4} (?:for |i )?(?:året )?(?<year>20\d\d)(?!\d)/iu

/** "Tabellen nedenfor viser det forventede regnskab for 2024": the one year of the sentence that introduces a table. */
export const yearIntroducing = (line: string): number | null => {
  const sentence = line.split(/[.!?] (?=\p{Lu})/u).findLast((one) => introduces.test(one)) ?? ''
  if (new Set(sentence.match(/(?<!\d)20\d\d(?!\d)/gu)).size !== 1) return null
  const year = ofYear.exec(sentence)?.groups?.['year']
  return year === undefined ? null : Number(year)
}

const elsewhere: ReadonlySet<BudgetMeasure> = new Set(['deviation', 'forecast'])
/** "Afvigelse ved seneste opfølgning": another report, and nobody says of when. */
const earlier = /(?<!\p{L})(?:seneste|sidste|forrige|tidligere|foregående)(?!\p{L})/iu

/** "Afvigelse pr. 30. juni" in the report of September is what was expected then: the column's own day rules it. */
export const reportOver = (
  { measure, header }: Column,
  report: BudgetReport | null,
  year: number | null,
): BudgetReport | null => {
  if (report?.kind !== 'control' || !elsewhere.has(measure)) return report
  const day = dayIn(header)
  if (day === null || year === null)
    return earlier.test(header) ? { ...report, name: header, asOf: null } : report
  const asOf = isoDay(year, day.month, day.date)
  return asOf === report.asOf ? report : { ...report, name: header, asOf }
}

/** Those of the report itself: what another day's column says is off by another amount. */
export const ofReport = (
  columns: ReadonlyMap<number, Column>,
  report: BudgetReport | null,
  year: number | null,
): ReadonlyMap<number, Column> =>
  new Map([...columns].filter(([, column]) => reportOver(column, report, year) === report))
