/** Reports and their deviations in; the plain sentences that a budget page says about them out. */
import type { BudgetFact } from '../facts/model/budget.ts'
import { date, differenceFromBudget, kroner } from '../format.ts'
import type { Baseline, BudgetReportRow, Stated } from './budgetReports.ts'
import { ended } from './danish.ts'
import type { Fill, LegendEntry, Tone } from './figure.ts'

export const toneOf = (deviation: number): Tone =>
  deviation < 0 ? 'less' : deviation > 0 ? 'more' : 'neutral'

export const fillOf = (report: BudgetReportRow): Fill => (report.kind === 'accounts' ? 'solid' : 'hatched')

export const budgetLegend: readonly LegendEntry[] = [
  { label: 'Regnskab', tone: 'neutral', fill: 'solid' },
  { label: 'Forventet (skøn)', tone: 'neutral', fill: 'hatched' },
]

export const baselineWords: Readonly<Record<NonNullable<BudgetFact['baseline']>, string>> = {
  revised: 'korrigeret budget',
  original: 'oprindeligt budget',
  not_stated: 'ikke oplyst hvilket',
}

/** "end budgettet" or "end det oprindelige budget". */
export const differenceFrom = (value: number, baseline: Baseline): string =>
  baseline === 'original'
    ? differenceFromBudget(value).replace('budgettet', 'det oprindelige budget')
    : differenceFromBudget(value)

/** "I 2018 brugte udvalget i Næstved", "Pr. 1. marts 2019 ventede udvalget i Næstved at bruge". */
const opening = (report: BudgetReportRow): string => {
  const who = `udvalget i ${report.meeting.municipality.name}`
  if (report.kind === 'accounts')
    return report.year === null ? `Ifølge regnskabet brugte ${who}` : `I ${report.year} brugte ${who}`
  const when = report.asOf === null ? `På mødet ${date(report.meeting.date)}` : `Pr. ${date(report.asOf)}`
  return `${when} ventede ${who} at bruge`
}

/** One report in one sentence: "Pr. 1. maj 2024 ventede udvalget i Næstved at bruge 10,5 mio. kr. mindre end budgettet på …" */
export const reportSentence = (
  report: BudgetReportRow,
  deviation: Stated,
  baseline: Baseline,
  budget: Stated | null,
): string => {
  const value = deviation.fact.value ?? 0
  const size = budget?.fact.value == null ? '' : ` på ${kroner(budget.fact.value)}`
  return ended(`${opening(report)} ${differenceFrom(value, baseline)}${size}`)
}
