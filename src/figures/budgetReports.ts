/** Budget facts in; one report for each agenda item that gives a deviation of the whole area out, oldest first. */
import type { Dataset, MeetingEntry } from '../dataset/shape.ts'
import type { Fact } from '../facts/model.ts'
import type { AppropriationFact, BudgetFact, BudgetMeasure } from '../facts/model/budget.ts'
import { date } from '../format.ts'
import { grouped } from './grouped.ts'
import { mostPrecise, samePlaces } from './precision.ts'
import { meetingsByDate } from './sources.ts'

export type Baseline = 'revised' | 'original'

/** A figure and everywhere it stands, the place to show first. */
export interface Stated {
  readonly fact: BudgetFact
  readonly places: readonly BudgetFact[]
}

export interface BudgetReportRow {
  /** meeting and item: stable over other documents. */
  readonly key: string
  readonly meeting: MeetingEntry
  readonly item: string | null
  readonly kind: 'accounts' | 'control'
  readonly asOf: string | null
  readonly year: number | null
  readonly facts: readonly BudgetFact[]
}

const isBudget = (fact: Fact): fact is BudgetFact => fact.kind === 'budget'

const isTotalDeviation = (fact: BudgetFact): boolean =>
  fact.role === 'total' && fact.measure === 'deviation' && fact.value !== null

const asOfOf = (fact: BudgetFact): string => fact.report?.asOf ?? ''

const isAccounts = (fact: BudgetFact): boolean => fact.report?.kind === 'accounts'

/** Of a control, most figures are its own; some are retold from an earlier one. */
const mostNamed = (facts: readonly BudgetFact[]): BudgetFact | undefined =>
  [...grouped(facts, asOfOf).values()].toSorted(
    (a, b) => b.length - a.length || asOfOf(b[0] as BudgetFact).localeCompare(asOfOf(a[0] as BudgetFact)),
  )[0]?.[0]

/** The report a case presents: its accounts, or the control that most of its figures are of. */
const namedIn = (facts: readonly BudgetFact[]): BudgetFact | undefined => {
  const named = facts.filter((fact) => fact.report)
  const totals = named.filter(isTotalDeviation)
  return totals.find(isAccounts) ?? mostNamed(named)
}

/** Whether a figure is the report's own, not one that it retells from an earlier report. */
export const isOwn = (fact: BudgetFact, { asOf, kind }: Pick<BudgetReportRow, 'asOf' | 'kind'>): boolean =>
  kind === 'accounts' || !fact.report || fact.report.asOf === asOf

const reportOf = (key: string, meeting: MeetingEntry, facts: readonly BudgetFact[]): BudgetReportRow => {
  const named = namedIn(facts)
  const kind =
    named?.report?.kind ?? (facts.some((fact) => fact.stage === 'accounts') ? 'accounts' : 'control')
  return {
    key,
    meeting,
    item: facts[0]?.item ?? null,
    kind,
    asOf: named?.report?.asOf ?? null,
    year: named?.year ?? facts.find((fact) => fact.year !== null)?.year ?? null,
    facts,
  }
}

export const budgetReports = (dataset: Dataset): readonly BudgetReportRow[] =>
  meetingsByDate(dataset).flatMap((meeting) => {
    const facts = dataset.facts.filter(isBudget).filter((fact) => fact.meeting === meeting.id)
    const items = [...grouped(facts, (fact) => fact.item ?? '')]
    return items
      .filter(([, group]) => group.some(isTotalDeviation))
      .map(([item, group]) => reportOf(`${meeting.id}-${item}`, meeting, group))
  })

/** What the report's own item says of money given, moved or set aside. */
export const appropriationsOf = (
  dataset: Dataset,
  report: BudgetReportRow,
  measure: string,
): readonly AppropriationFact[] =>
  dataset.facts.filter(
    (fact: Fact): fact is AppropriationFact =>
      fact.kind === 'appropriation' &&
      fact.measure === measure &&
      fact.meeting === report.meeting.id &&
      fact.item === report.item &&
      fact.value !== null,
  )

/** The area's own figures at the report's stage: accounts also retell what was expected earlier in the year. */
const totals = (report: BudgetReportRow, measure: BudgetMeasure): readonly BudgetFact[] => {
  const stage = report.kind === 'accounts' ? 'accounts' : 'forecast'
  const all = report.facts.filter(
    (fact) =>
      fact.role === 'total' &&
      fact.measure === measure &&
      fact.value !== null &&
      fact.basis !== 'computed' &&
      isOwn(fact, report),
  )
  const staged = all.filter((fact) => fact.stage === stage || fact.stage === 'budget')
  const inYear = staged.filter((fact) => fact.year === report.year || fact.year === null)
  return inYear.length > 0 ? inYear : staged
}

const stated = (facts: readonly BudgetFact[]): Stated | null => {
  const fact = mostPrecise(facts)
  return fact && { fact, places: samePlaces(fact, facts) }
}

/** A budget, forecast or accounts figure of the whole area; null when the report does not print it. */
export const totalOf = (report: BudgetReportRow, measure: BudgetMeasure): Stated | null =>
  stated(totals(report, measure))

/** "In relation to the budget" without saying which is read as the budget of the day, and said so in a note. */
export const deviationOf = (report: BudgetReportRow, baseline: Baseline): Stated | null => {
  const deviations = totals(report, 'deviation')
  const exact = stated(deviations.filter((fact) => fact.baseline === baseline))
  if (exact || baseline === 'original') return exact
  return stated(deviations.filter((fact) => fact.baseline === 'not_stated'))
}

/** The printed budget a deviation is measured against; null when the report prints none. */
export const budgetBehind = (report: BudgetReportRow, baseline: Baseline): Stated | null =>
  totalOf(report, baseline === 'original' ? 'original_budget' : 'revised_budget') ??
  (deviationOf(report, baseline)?.fact.baseline === 'not_stated' ? totalOf(report, 'budget') : null)

/** "regnskab 2018", "forventet 2019, pr. 1. marts 2019". */
const reportName = (report: BudgetReportRow): string => {
  const year = report.year === null ? '' : ` ${report.year}`
  if (report.kind === 'accounts') return `regnskab${year}`
  return `forventet${year}${report.asOf === null ? '' : `, pr. ${date(report.asOf)}`}`
}

/** "Næstved, regnskab 2018". */
export const reportLabel = (report: BudgetReportRow): string =>
  `${report.meeting.municipality.name}, ${reportName(report)}`
