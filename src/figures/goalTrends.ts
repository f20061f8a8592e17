/** Goal facts in; the developments the minutes only tell in words (up, down, stable) out, as a list. */
import type { Dataset } from '../dataset/shape.ts'
import { list } from '../format.ts'
import { statusInSentence } from '../modelWords.ts'
import type { Figure, TableRow } from './figure.ts'
import type { GoalAtHorizon, GoalPlan } from './goalsAtHorizons.ts'
import { goalPlans } from './goalsAtHorizons.ts'
import { capitalised, inWords, plain, quoted } from './danish.ts'
import { meetingLabel, sourcesIn } from './sources.ts'

/** How many developments go one way. */
export interface TallyMark {
  readonly key: string
  readonly status: string
  readonly word: string
}

const wordOf = (goal: GoalAtHorizon): string => capitalised(statusInSentence[goal.trend?.status ?? 'unknown'])

const row = (goal: GoalAtHorizon): TableRow => ({
  key: goal.key,
  cells: {
    subject: capitalised(plain(goal.subject)),
    trend: wordOf(goal),
    words: goal.trend ? quoted(goal.trend.sentence) : '',
  },
  sources: sourcesIn(goal.meeting, [goal.trend]),
})

const tallies = (goals: readonly GoalAtHorizon[]): readonly TallyMark[] => {
  const of = (status: string) => goals.filter((goal) => goal.trend?.status === status).length
  const ways = [
    ['up', of('up'), 'stiger', 'stiger'],
    ['down', of('down'), 'falder', 'falder'],
    ['stable', of('stable'), 'er stabil', 'er stabile'],
  ] as const
  return ways
    .filter(([, many]) => many > 0)
    .map(([status, many, one, more]) => ({ key: status, status, word: inWords(many, one, more) }))
}

const explanation =
  'Listen viser, hvad papiret skriver om udviklingen, uden at der står et tal eller et mål. ' +
  '»Stiger« og »falder« siger kun retningen. De siger ikke, om det er godt, og tallene kan ikke kontrolleres her.'

const figureOf = (plan: GoalPlan): Figure<TallyMark> | null => {
  const goals = plan.goals.filter((goal) => goal.trend !== null)
  if (goals.length === 0) return null
  return {
    unit: '',
    marks: tallies(goals),
    frame: {
      id: `M5-${plan.key}`,
      title: `${plan.meeting.municipality.name}: ${inWords(goals.length, 'udvikling', 'udviklinger')} i ord, uden måltal`,
      sentence: `${capitalised(list(tallies(goals).map((tally) => tally.word)))}.`,
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

export const goalTrends = (dataset: Dataset): readonly Figure<TallyMark>[] =>
  goalPlans(dataset).flatMap((plan) => figureOf(plan) ?? [])
