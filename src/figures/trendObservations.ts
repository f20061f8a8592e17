/** A dataset in; every figure that belongs to a row of periods out, with the words of what it is a figure of. */
import type { Dataset, MeetingEntry } from '../dataset/shape.ts'
import type { Fact } from '../facts/model.ts'
import type { BudgetMeasure } from '../facts/model/budget.ts'
import type { ComplaintFact, ComplaintMeasure } from '../facts/model/complaint.ts'
import type { ControlFact, ControlMeasure } from '../facts/model/control.ts'
import type { SeriesFact } from '../facts/model/series.ts'
import { budgetReports, totalOf } from './budgetReports.ts'
import { complaintStatistics } from './complaintStatistics.ts'
import { calmed, capitalised, lowered, plain, uncaptioned, untimed } from './danish.ts'
import { meetingsByDate } from './sources.ts'
import { placeOf } from './trendPeriods.ts'
import { surveyObservations } from './trendSurveys.ts'
import type { Observation } from './trendSeries.ts'

/** Accounts of one year and a forecast of another are the same area, at two stages of certainty. */
const money = (dataset: Dataset): readonly Observation[] =>
  budgetReports(dataset).flatMap((report) => {
    const { meeting, year, kind } = report
    if (year === null) return []
    const of = (measure: BudgetMeasure, label: string, stage: string, open: Observation['open']) => {
      const facts = totalOf(report, measure)?.places ?? []
      const common = { kind: 'money', topic: label, label, detail: '', period: String(year), open } as const
      return facts.map((fact): Observation => ({ ...common, meeting, fact, stage }))
    }
    return [
      ...(kind === 'accounts'
        ? of('accounts', 'Udvalgets samlede forbrug', 'Regnskab', null)
        : of('forecast', 'Udvalgets samlede forbrug', 'Forventet (skøn)', 'forecast')),
      ...of('revised_budget', 'Udvalgets korrigerede budget', 'Budget', null),
    ]
  })

/** Its own period, where that has a place in a row; a day stands for its year. */
const periodOf = ({ period, year }: ControlFact | ComplaintFact): string | null => {
  if (period !== null && placeOf(period)) return period
  return year === null ? null : String(year)
}

const controlWords: Readonly<Partial<Record<ControlMeasure, string>>> = {
  cases: 'Behandlede sager',
  cases_with_result: 'Sager med resultat',
  share_with_result: 'Andel af sagerne med resultat',
  repayment_claims: 'Krav om tilbagebetaling',
  future_savings: 'Fremtidige sparede ydelser',
  result: 'Samlet resultat',
  police_reports: 'Meldt til politiet',
}

/** "2-3" are all the steps in which cases are worked on; "2" is one of them. */
const isOneStep = (fact: ControlFact): boolean => fact.step !== null && !fact.step.includes('-')

/** One step's figures are of one subject each: "sygedagpengeområdet" is not the whole of step 2. */
const control = (dataset: Dataset): readonly Observation[] =>
  inMeetings(dataset, 'control').flatMap(({ meeting, fact }) => {
    const words = controlWords[fact.measure]
    const period = periodOf(fact)
    if (words === undefined || period === null) return []
    const part = isOneStep(fact)
    const subject = plain(fact.subject)
    const whole = meeting.items.find(({ number }) => number === fact.item)?.title.includes(subject) ?? false
    const of = part && !whole ? `, ${subject}` : ''
    const label = part ? `${words} (trin ${fact.step ?? ''}${of})` : words
    return { ...common(meeting, fact, period), kind: 'control', topic: label, label }
  })

const complaintWords: Readonly<Partial<Record<ComplaintMeasure, string>>> = {
  received: 'Klager',
  about_decisions: 'Klager over afgørelser',
  about_handling: 'Klager over sagsbehandlingen',
  changed_by_municipality: 'Klager, hvor kommunen selv ændrede afgørelsen',
  sent_on: 'Klager sendt til Ankestyrelsen',
  decided: 'Sager afgjort af Ankestyrelsen',
}

/** The same orientation a year later has the same title but for the year. */
const complaints = (dataset: Dataset): readonly Observation[] =>
  complaintStatistics(dataset).flatMap(({ meeting, title, facts }) =>
    facts.flatMap((fact) => {
      const words = complaintWords[fact.measure]
      const period = periodOf(fact)
      if (words === undefined || period === null || fact.basis === 'computed') return []
      const all = fact.measure === 'received' && fact.about === 'all' && fact.group === ''
      const label = `${all ? 'Alle klager' : words}${fact.group === '' ? '' : `: ${plain(fact.group)}`}`
      const detail = untimed(title)
      const topic = `${detail} ${label}`
      return {
        ...common(meeting, fact, period),
        kind: 'complaints' as const,
        topic,
        label,
        detail,
      }
    }),
  )

/** How far something moved, or lies from what was expected: no level, and no point on the axis of the levels. */
const isStep = ({ measure }: Fact): boolean => measure === 'change' || measure === 'deviation_from_expected'

/** What is expected stands on the axis of what has been. */
const levelOf = ({ measure, baseUnit }: Fact): string =>
  measure !== 'expected' ? measure : baseUnit === 'percent' ? 'share' : 'count'

const stageOf = ({ measure, partial }: SeriesFact): Pick<Observation, 'open' | 'stage'> => {
  if (measure === 'expected') return { open: 'forecast', stage: 'Forventet' }
  return partial ? { open: 'part', stage: 'Kun en del af perioden' } : { open: null, stage: 'Hele perioden' }
}

const tables = (dataset: Dataset): readonly Observation[] =>
  inMeetings(dataset, 'series').flatMap(({ meeting, fact }) => {
    if (fact.period === null || isStep(fact)) return []
    const subject = plain(fact.subject)
    const label = capitalised(subject.startsWith('af ') ? `andel ${subject}` : subject)
    const detail = calmed(uncaptioned(plain(fact.group))).replaceAll(' · ', ', ')
    // A share of something and a count of it are two things.
    const topic = `${detail} ${label} ${levelOf(fact)}`
    return {
      ...common(meeting, fact, fact.period),
      kind: 'table' as const,
      topic,
      label,
      detail,
      ...stageOf(fact),
    }
  })

/** A cost of the same months of two years is told to be compared; a cost of a year of its own is not. */
const costs = (dataset: Dataset): readonly Observation[] =>
  inMeetings(dataset, 'money').flatMap(({ meeting, fact }) => {
    const { period, measure, subject } = fact
    if (period === null || measure !== 'cost' || (placeOf(period)?.part ?? '') === '') return []
    const label = `Udgift: ${lowered(plain(subject))}`
    return [{ ...common(meeting, fact, period), kind: 'table' as const, topic: label, label }]
  })

const common = (meeting: MeetingEntry, fact: Fact, period: string) =>
  ({ meeting, fact, period, detail: '', open: null, stage: 'Hele perioden' }) as const

const inMeetings = <Kind extends Fact['kind']>(dataset: Dataset, kind: Kind) =>
  meetingsByDate(dataset).flatMap((meeting) =>
    dataset.facts
      .filter((fact): fact is Extract<Fact, { kind: Kind }> => fact.kind === kind)
      .filter((fact) => fact.meeting === meeting.id)
      .map((fact) => ({ meeting, fact })),
  )

export const observations = (dataset: Dataset): readonly Observation[] => [
  ...money(dataset),
  ...control(dataset),
  ...complaints(dataset),
  ...surveyObservations(dataset),
  ...tables(dataset),
  ...costs(dataset),
]
