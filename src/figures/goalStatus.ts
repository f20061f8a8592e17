/** A plan's goals in; chart M1 out: what the municipality says, what the figures show, and whether the two agree. */
import { statusInSentence } from '../modelWords.ts'
import type { GoalPlan, GoalAtHorizon } from './goalsAtHorizons.ts'
import { aimAndResult } from './goalAims.ts'
import { goalsFor } from './goalHorizons.ts'
import { statusSentence, statusTitle } from './goalStatusWords.ts'
import type { Agreement } from './goalWords.ts'
import {
  agreementOf,
  agreementWords,
  asOfWords,
  betterWords,
  declaredWords,
  figuresWords,
  foundWord,
  horizonWords,
} from './goalWords.ts'
import { capitalised } from './danish.ts'
import type { Figure, Source, TableRow } from './figure.ts'
import { meetingLabel, sourceIn, sourcesIn } from './sources.ts'

export interface GoalStatusChoice {
  readonly horizon: string | null
  readonly onlyDiffering: boolean
}

/** One goal as a row of badges. */
export interface GoalStatusMark {
  readonly key: string
  readonly label: string
  readonly subject: string
  readonly horizon: string
  readonly better: string
  readonly declaredStatus: string
  readonly declaredWord: string
  readonly declaredSource: Source | null
  readonly found: string
  readonly foundStatus: string
  readonly foundWords: string
  readonly foundSource: Source | null
  readonly agreement: Agreement
  readonly agreementWords: string
}

const mark = (goal: GoalAtHorizon): GoalStatusMark => {
  const agreement = agreementOf(goal)
  const { aim, result } = aimAndResult(goal)
  const number = result ?? aim
  return {
    key: goal.key,
    label: goal.label,
    subject: goal.subject,
    horizon: horizonWords(goal.horizon),
    better: goal.direction === null ? '' : betterWords(goal.direction),
    declaredStatus: goal.declared?.status ?? 'unknown',
    declaredWord: capitalised(
      goal.declared ? statusInSentence[goal.declared.status ?? 'unknown'] : 'ikke oplyst',
    ),
    declaredSource: goal.declared && sourceIn(goal.meeting, goal.declared),
    found: foundWord(goal),
    foundStatus: goal.computed?.status ?? 'unknown',
    foundWords: figuresWords(goal),
    foundSource: number && sourceIn(goal.meeting, number),
    agreement,
    agreementWords: agreementWords[agreement],
  }
}

const row = (goal: GoalAtHorizon): TableRow => {
  const { aim, result } = aimAndResult(goal)
  return {
    key: goal.key,
    cells: {
      goal: goal.subject,
      horizon: horizonWords(goal.horizon),
      declared: declaredWords(goal),
      found: `${foundWord(goal)}${goal.computed ? ':' : '.'} ${figuresWords(goal)}`,
      agreement: agreementWords[agreementOf(goal)],
    },
    sources: sourcesIn(goal.meeting, [aim, result, goal.gap, goal.declared]),
  }
}

/** The days the figures were counted, and the day they were shown. */
const datesNote = (plan: GoalPlan, goals: readonly GoalAtHorizon[]): string => {
  const days = [
    ...new Set(goals.map((goal) => asOfWords(aimAndResult(goal).result)).filter((words) => words !== null)),
  ]
  const shown = `Vist på mødet ${meetingLabel(plan.meeting)}.`
  return days.length === 0 ? shown : `Tallene er opgjort ${days.join(' og ')}. ${shown}`
}

const explanation =
  'Kommunens vurdering er de ord, der står i papiret; symbolet er vores oversættelse af ordene. ' +
  '»Tallene viser« er et regnestykke: er niveauet nået, når man holder det op mod målet? ' +
  'De to kan være uenige, fordi kommunen ser på, om man er på vej. Ingen af dem retter den anden.'

/** Somebody says how it goes: the municipality in words, or the figures. */
export const isFollowedUp = (plan: GoalPlan): boolean =>
  plan.goals.some((goal) => {
    const { aim, result } = aimAndResult(goal)
    return (
      (goal.declared !== null && goal.declared.system !== 'colour') ||
      goal.computed !== null ||
      (aim !== null && result !== null)
    )
  })

/** Of goals that are followed up: trends, colours we do not have, and goals only named, are shown on their own. */
export const goalStatus = (plan: GoalPlan, choice: GoalStatusChoice): Figure<GoalStatusMark> | null => {
  const goals = goalsFor(plan, choice.horizon).filter((goal) => goal.trend === null)
  if (goals.length === 0 || !isFollowedUp(plan)) return null
  const shown = choice.onlyDiffering ? goals.filter((goal) => agreementOf(goal) === 'differs') : goals
  return {
    unit: '',
    marks: shown.map(mark),
    frame: {
      id: `M1-${plan.key}`,
      title: `${plan.meeting.municipality.name}: ${statusTitle(goals)}`,
      sentence: statusSentence(goals),
      explanation,
      caption: `${plan.title}, ${meetingLabel(plan.meeting)}`,
      columns: [
        { key: 'goal', label: 'Mål' },
        { key: 'horizon', label: 'Målår' },
        { key: 'declared', label: 'Kommunens vurdering' },
        { key: 'found', label: 'Tallene viser' },
        { key: 'agreement', label: 'Overens?' },
      ],
      rows: shown.map(row),
      legend: [],
      notes: [datesNote(plan, goals)],
    },
  }
}

/** Plans whose words and figures can be held against each other come first; otherwise by date. */
export const plansByWeight = (plans: readonly GoalPlan[]): readonly GoalPlan[] => {
  const decided = (plan: GoalPlan): number => Number(plan.goals.some((goal) => agreementOf(goal) !== 'open'))
  return plans.toSorted((a, b) => decided(b) - decided(a))
}
