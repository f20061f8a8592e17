/** A dataset in; the goals and levels that the papers only name, without saying how far one is, out. */
import type { Dataset } from '../dataset/shape.ts'
import { capitalised, inWords } from './danish.ts'
import type { Figure, Source, TableRow } from './figure.ts'
import { isFollowedUp } from './goalStatus.ts'
import type { GoalAtHorizon, GoalPlan } from './goalsAtHorizons.ts'
import { aimAndResult, goalPlans } from './goalsAtHorizons.ts'
import { figuresWords, gapWords, goalFigure, horizonWords } from './goalWords.ts'
import { meetingLabel, sourceIn, sourcesIn } from './sources.ts'

export interface NamedGoalMark {
  readonly key: string
  readonly label: string
  readonly words: string
  readonly source: Source | null
}

const notStated = 'ikke oplyst'

const mark = (goal: GoalAtHorizon): NamedGoalMark => {
  const { aim, result } = aimAndResult(goal)
  const fact = aim ?? result ?? goal.gap
  return { key: goal.key, label: goal.label, words: figuresWords(goal), source: fact && sourceIn(goal.meeting, fact) }
}

const row = (goal: GoalAtHorizon): TableRow => {
  const { aim, result } = aimAndResult(goal)
  const level = [result ? goalFigure(result) : '', gapWords(goal)].filter((words) => words !== '').join('; ')
  return {
    key: goal.key,
    cells: {
      goal: capitalised(goal.subject),
      horizon: horizonWords(goal.horizon),
      target: aim ? goalFigure(aim) : notStated,
      level: level === '' ? notStated : level,
    },
    order: { target: aim?.value ?? null, level: result?.value ?? null },
    sources: sourcesIn(goal.meeting, [aim, result, goal.gap]),
  }
}

const explanation =
  'Her står mål og tal, som papiret nævner, uden at det siger, hvor langt man er på vej mod dem. ' +
  'Derfor kan vi hverken sige, om de er nået, eller om ord og tal passer sammen.'

const figureOf = (plan: GoalPlan): Figure<NamedGoalMark> | null => {
  const goals = plan.goals.filter((goal) => goal.trend === null)
  if (goals.length === 0 || isFollowedUp(plan)) return null
  const named = inWords(goals.length, 'mål', 'mål', true)
  return {
    unit: '',
    marks: goals.map(mark),
    frame: {
      id: `M6-${plan.key}`,
      title: `${plan.meeting.municipality.name}: ${named} uden opfølgning`,
      sentence: `Papiret nævner ${named}, men siger ikke, om ${goals.length === 1 ? 'det' : 'de'} er nået.`,
      explanation,
      caption: `${plan.title}, ${meetingLabel(plan.meeting)}`,
      columns: [
        { key: 'goal', label: 'Mål' },
        { key: 'horizon', label: 'Målår' },
        { key: 'target', label: 'Måltal', numeric: true },
        { key: 'level', label: 'Niveau', numeric: true },
      ],
      rows: goals.map(row),
      legend: [],
      notes: [],
    },
  }
}

export const goalsNamed = (dataset: Dataset): readonly Figure<NamedGoalMark>[] =>
  goalPlans(dataset).flatMap((plan) => figureOf(plan) ?? [])
