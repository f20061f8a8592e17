/** A dataset in; meeting × topic out: what is there, what is partly there and what is missing, in words. */
import { decisionOf } from '../facts/model/decided.ts'
import type { Dataset, MeetingEntry } from '../dataset/shape.ts'
import type { Fact } from '../facts/model.ts'
import { askedFor } from './askedFor.ts'
import { budgetReports } from './budgetReports.ts'
import { complaintStatistics } from './complaintStatistics.ts'
import { inWords } from './danish.ts'
import type { GoalAtHorizon } from './goalsAtHorizons.ts'
import { goalsAtHorizons } from './goalsAtHorizons.ts'
import { aimAndResult } from './goalAims.ts'
import { plannedAdditions } from './plannedAdditions.ts'
import { plannedSavings } from './plannedSavings.ts'
import { meetingLabel, meetingsByDate, narrow } from './sources.ts'

/** ● there, ◐ partly, ○ not there, ▲ mind this. */
type Presence = 'there' | 'partly' | 'missing' | 'mind'

export interface CoverageCell {
  readonly presence: Presence
  readonly words: string
  /** No page draws it: it is to be read in the paper itself. */
  readonly inPaper?: true
}

export type CoverageTopic = 'budget' | 'goals' | 'complaints' | 'decision'

export interface CoverageRow {
  readonly meeting: string
  readonly label: string
  readonly cells: Readonly<Record<CoverageTopic, CoverageCell>>
}

export const coverageTopics: readonly (readonly [topic: CoverageTopic, label: string])[] = [
  ['budget', 'Budget'],
  ['goals', 'Mål'],
  ['complaints', 'Klager'],
  ['decision', 'Beslutning'],
]

export const presenceWords: Readonly<Record<Presence, readonly [mark: string, words: string]>> = {
  there: ['●', 'findes'],
  partly: ['◐', 'delvist'],
  missing: ['○', 'findes ikke'],
  mind: ['▲', 'bemærk'],
}

const missing: CoverageCell = { presence: 'missing', words: 'ingen' }

const isMoney = (fact: Fact): boolean => fact.baseUnit === 'kroner' && fact.kind !== 'quantity'

const budgetCell = (dataset: Dataset, meeting: MeetingEntry): CoverageCell => {
  const reports = budgetReports(dataset).filter((report) => report.meeting.id === meeting.id).length
  if (reports > 0) return { presence: 'there', words: inWords(reports, 'rapport', 'rapporter') }
  const money = dataset.facts.some((fact) => fact.meeting === meeting.id && isMoney(fact))
  if (!money) return missing
  const cell = { presence: 'partly', words: 'beløb, men ingen budgetafvigelse' } as const
  return isDrawn(narrow(dataset, (id) => id === meeting.id)) ? cell : { ...cell, inPaper: true }
}

/** Without a report the budget page has what was asked for, and what is planned. */
const isDrawn = (dataset: Dataset): boolean =>
  [askedFor, plannedAdditions, plannedSavings].some((figures) => figures(dataset).length > 0)

const goalCount = (goals: readonly GoalAtHorizon[]): number => new Set(goals.map((goal) => goal.goal)).size

const isDecidable = (goal: GoalAtHorizon): boolean => {
  const { aim, result } = aimAndResult(goal)
  return (aim !== null && result !== null) || (goal.declared !== null && goal.declared.status !== 'unknown')
}

const goalsCell = (dataset: Dataset, meeting: MeetingEntry): CoverageCell => {
  const all = goalsAtHorizons(dataset).filter((goal) => goal.meeting.id === meeting.id)
  const withVerdict = goalCount(all.filter(isDecidable))
  if (withVerdict > 0) return { presence: 'there', words: inWords(withVerdict, 'mål', 'mål', true) }
  if (all.some((goal) => goal.declared?.system === 'colour'))
    return { presence: 'partly', words: 'farver, vi ikke har' }
  const trends = goalCount(all.filter((goal) => goal.trend !== null))
  if (trends > 0)
    return { presence: 'partly', words: `${inWords(trends, 'udvikling', 'udviklinger')} i ord, uden måltal` }
  return all.length > 0 ? { presence: 'partly', words: 'mål uden vurdering' } : missing
}

const yearsWords = (years: readonly number[]): string => {
  const [first, last] = [years[0], years.at(-1)]
  if (first === undefined || last === undefined) return 'uden år'
  return first === last ? String(first) : `${first}–${last}`
}

const complaintsCell = (dataset: Dataset, meeting: MeetingEntry): CoverageCell => {
  const statistics = complaintStatistics(dataset).filter((statistic) => statistic.meeting.id === meeting.id)
  const whole = statistics.find((statistic) =>
    statistic.facts.some((fact) => fact.measure === 'received' && fact.about === 'all'),
  )
  if (whole) return { presence: 'there', words: yearsWords(whole.years) }
  const some = statistics[0]
  if (!some) return missing
  const received = some.facts.filter((fact) => fact.measure === 'received')
  const decisions = received.length > 0 && received.every((fact) => fact.about === 'decisions')
  return {
    presence: 'partly',
    words: `${decisions ? 'kun afgørelser' : 'kun en del'}, ${yearsWords(some.years)}`,
  }
}

const decisionCell = (meeting: MeetingEntry): CoverageCell => {
  if (meeting.kind === 'agenda') return { presence: 'mind', words: 'kun dagsorden' }
  const postponed = meeting.items.filter((item) => decisionOf(item, meeting)?.outcome === 'postponed').length
  if (postponed > 0)
    return { presence: 'mind', words: `referat, ${inWords(postponed, 'punkt', 'punkter', true)} udsat` }
  return { presence: 'there', words: 'referat' }
}

/** Newest first, as on the page of meetings. */
export const coverageMatrix = (dataset: Dataset): readonly CoverageRow[] =>
  meetingsByDate(dataset)
    .toReversed()
    .map((meeting) => ({
      meeting: meeting.id,
      label: meetingLabel(meeting),
      cells: {
        budget: budgetCell(dataset, meeting),
        goals: goalsCell(dataset, meeting),
        complaints: complaintsCell(dataset, meeting),
        decision: decisionCell(meeting),
      },
    }))
