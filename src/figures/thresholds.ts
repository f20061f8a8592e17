/** Goal facts in; chart M4 out: measured shares against the line they must pass, with the verdict in words. */
import type { Dataset } from '../dataset/shape.ts'
import { list, unitNoun } from '../format.ts'
import { statusInSentence } from '../modelWords.ts'
import { capitalised, inWords, numeral, quoted } from './danish.ts'
import type { Figure, TableRow, ThresholdMark, Tone } from './figure.ts'
import type { GoalAtHorizon } from './goalsAtHorizons.ts'
import { goalPlans } from './goalsAtHorizons.ts'
import type { GoalPlan } from './goalsAtHorizons.ts'
import { gapWords, goalFigure } from './goalWords.ts'
import { meetingLabel, sourceIn, sourcesIn } from './sources.ts'

/** A share measured against a line, and declared met or not met. */
export const isThreshold = (goal: GoalAtHorizon): boolean =>
  goal.declared?.system === 'fulfilment' &&
  goal.level?.value != null &&
  goal.target?.value != null &&
  goal.level.baseUnit === 'percent' &&
  goal.target.baseUnit === 'percent'

/** Met or not met, measured without a line: "40 personer mere end forventet". */
const inWordsOnly = (goal: GoalAtHorizon): boolean =>
  goal.declared?.system === 'fulfilment' && !isThreshold(goal)

const verdictWords = (goal: GoalAtHorizon): string => statusInSentence[goal.declared?.status ?? 'unknown']

const toneOf = (goal: GoalAtHorizon): Tone => (goal.declared?.status === 'met' ? 'on_track' : 'far')

const lineWords = (goal: GoalAtHorizon): string =>
  `${goal.direction === 'fewer' ? 'højst' : 'mere end'} ${goal.target ? goalFigure(goal.target) : 'ikke oplyst'}`

const mark = (goal: GoalAtHorizon): ThresholdMark => ({
  key: goal.key,
  label: goal.label,
  value: goal.level?.value ?? 0,
  valueLabel: `${goal.level ? goalFigure(goal.level) : ''}, ${verdictWords(goal)}`,
  threshold: goal.target?.value ?? 0,
  thresholdLabel: lineWords(goal),
  tone: toneOf(goal),
  source: goal.level && sourceIn(goal.meeting, goal.level),
})

const row = (goal: GoalAtHorizon): TableRow => ({
  key: goal.key,
  cells: {
    goal: goal.subject,
    line: goal.target ? lineWords(goal) : 'ikke oplyst',
    level: goal.level ? goalFigure(goal.level) : goal.gap ? gapWords(goal) : 'ikke oplyst',
    verdict: goal.declared
      ? `${capitalised(verdictWords(goal))}: ${quoted(goal.declared.quote)}`
      : 'Ikke oplyst',
  },
  order: { line: goal.target?.value ?? null, level: goal.level?.value ?? null },
  sources: sourcesIn(goal.meeting, [goal.target, goal.level, goal.gap, goal.declared]),
})

const sentence = (goals: readonly GoalAtHorizon[], others: readonly GoalAtHorizon[]): string => {
  const parts = goals.map((goal) => `${goal.level ? goalFigure(goal.level) : ''} (${verdictWords(goal)})`)
  const rest =
    others.length === 0
      ? ''
      : ` ${capitalised(inWords(others.length, 'mål', 'mål', true))} mere er kun vurderet i ord.`
  return `Målt: ${list(parts)}.${rest}`
}

const explanation =
  'Den lodrette streg er den grænse, målingen skal over (eller under). Prikken er det, der er målt. ' +
  'Om målet er opfyldt, står i papiret; vi har ikke afgjort det. Reglen for, hvad der følger, står i papirets egne ord.'

const figureOf = (plan: GoalPlan): Figure<ThresholdMark> | null => {
  const goals = plan.goals.filter(isThreshold)
  const others = plan.goals.filter(inWordsOnly)
  if (goals.length === 0) return null
  const met = goals.filter((goal) => goal.declared?.status === 'met').length
  return {
    unit: unitNoun('percent'),
    marks: goals.map(mark),
    frame: {
      id: `M4-${plan.key}`,
      title: `${plan.meeting.municipality.name}: ${met === 0 ? 'ingen' : numeral(met)} af ${inWords(goals.length, 'grænse', 'grænser')} er nået`,
      sentence: sentence(goals, others),
      explanation,
      caption: `${plan.title}, ${meetingLabel(plan.meeting)}`,
      columns: [
        { key: 'goal', label: 'Mål' },
        { key: 'line', label: 'Grænse', numeric: true },
        { key: 'level', label: 'Målt' },
        { key: 'verdict', label: 'Vurdering i papiret' },
      ],
      rows: [...goals, ...others].map(row),
      legend: [],
      notes: others.map((goal) => quoted(goal.gap?.sentence ?? goal.declared?.sentence ?? goal.subject)),
    },
  }
}

export const thresholds = (dataset: Dataset): readonly Figure<ThresholdMark>[] =>
  goalPlans(dataset).flatMap((plan) => figureOf(plan) ?? [])
