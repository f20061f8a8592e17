/** Goal facts in; the developments the minutes only tell in words (up, down, stable) out, as a list. */
import type { Dataset } from '../dataset/shape.ts'
import { list } from '../format.ts'
import type { Figure, Source, TableRow } from './figure.ts'
import type { GoalAtHorizon, GoalPlan } from './goalsAtHorizons.ts'
import { goalPlans } from './goalsAtHorizons.ts'
import { statusWords } from './goalWords.ts'
import { capitalised, inWords, plain, quoted } from './danish.ts'
import { meetingLabel, sourceIn, sourcesIn } from './sources.ts'

export interface TrendMark {
  readonly key: string
  readonly label: string
  readonly status: string
  readonly word: string
  readonly source: Source | null
}

const wordOf = (goal: GoalAtHorizon): string => capitalised(statusWords[goal.trend?.status ?? 'unknown'])

const mark = (goal: GoalAtHorizon): TrendMark => ({
  key: goal.key,
  label: capitalised(plain(goal.subject)),
  status: goal.trend?.status ?? 'unknown',
  word: wordOf(goal),
  source: goal.trend && sourceIn(goal.meeting, goal.trend),
})

const row = (goal: GoalAtHorizon): TableRow => ({
  key: goal.key,
  cells: { subject: capitalised(plain(goal.subject)), trend: wordOf(goal), words: goal.trend ? quoted(goal.trend.sentence) : '' },
  sources: sourcesIn(goal.meeting, [goal.trend]),
})

const countWords = (goals: readonly GoalAtHorizon[]): string => {
  const of = (status: string) => goals.filter((goal) => goal.trend?.status === status).length
  const words = [
    [of('up'), 'stiger', 'stiger'],
    [of('down'), 'falder', 'falder'],
    [of('stable'), 'er stabil', 'er stabile'],
  ] as const
  return list(words.filter(([many]) => many > 0).map(([many, one, more]) => inWords(many, one, more)))
}

const explanation =
  'Listen viser, hvad papiret skriver om udviklingen, uden at der står et tal eller et mål. ' +
  '»Stiger« og »falder« siger kun retningen. De siger ikke, om det er godt, og tallene kan ikke kontrolleres her.'

const figureOf = (plan: GoalPlan): Figure<TrendMark> | null => {
  const goals = plan.goals.filter((goal) => goal.trend !== null)
  if (goals.length === 0) return null
  return {
    unit: '',
    marks: goals.map(mark),
    frame: {
      id: `M5-${plan.key}`,
      title: `${plan.meeting.municipality.name}: ${inWords(goals.length, 'udvikling', 'udviklinger')} i ord, uden måltal`,
      sentence: `Ud af ${inWords(goals.length, 'udvikling', 'udviklinger')} ${goals.length === 1 ? 'gælder' : 'gælder'}: ${countWords(goals)}.`,
      explanation,
      caption: `${plan.title}, ${meetingLabel(plan.meeting)}`,
      columns: [
        { key: 'subject', label: 'Hvad' },
        { key: 'trend', label: 'Retning' },
        { key: 'words', label: 'Papirets ord' },
      ],
      rows: goals.map(row),
      legend: [],
      notes: [],
    },
  }
}

export const goalTrends = (dataset: Dataset): readonly Figure<TrendMark>[] =>
  goalPlans(dataset).flatMap((plan) => figureOf(plan) ?? [])
