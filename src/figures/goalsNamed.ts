/** A dataset in; the goals and levels that the papers only name, without saying how far one is, out. */
import type { Dataset } from '../dataset/shape.ts'
import { capitalised, inWords } from './danish.ts'
import type { Figure, TableRow } from './figure.ts'
import { isFollowedUp } from './goalStatus.ts'
import type { TallyMark } from './goalTrends.ts'
import type { GoalAtHorizon, GoalPlan } from './goalsAtHorizons.ts'
import { aimAndResult, goalPlans } from './goalsAtHorizons.ts'
import { gapWords, goalFigure, horizonWords } from './goalWords.ts'
import { meetingLabel, sourcesIn } from './sources.ts'

const notStated = 'ikke oplyst'

const colour = 'Farven står i et bilag, vi ikke har.'

const isColour = (goal: GoalAtHorizon): boolean => goal.declared?.system === 'colour'

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
      status: isColour(goal) ? colour : notStated,
    },
    order: { target: aim?.value ?? null, level: result?.value ?? null },
    sources: sourcesIn(goal.meeting, [aim, result, goal.gap, goal.declared]),
  }
}

const explanation =
  'Her står mål og tal, som papiret nævner, uden at det siger, hvor langt man er på vej mod dem. ' +
  'Derfor kan vi hverken sige, om de er nået, eller om ord og tal passer sammen.'

const title = (goals: readonly GoalAtHorizon[], colours: number): string => {
  const named = inWords(goals.length, 'mål', 'mål', true)
  return colours > 0 ? `${named} med farver, vi ikke har` : `${named} uden opfølgning`
}

const sentence = (goals: readonly GoalAtHorizon[], colours: number): string => {
  const named = inWords(goals.length, 'mål', 'mål', true)
  if (colours > 0) return `Kommunen vurderer ${named} med farver. ${colour}`
  return `Papiret nævner ${named}, men siger ikke, om ${goals.length === 1 ? 'det' : 'de'} er nået.`
}

const figureOf = (plan: GoalPlan): Figure<TallyMark> | null => {
  const goals = plan.goals.filter((goal) => goal.trend === null)
  if (goals.length === 0 || isFollowedUp(plan)) return null
  const colours = goals.filter(isColour).length
  return {
    unit: '',
    marks: [{ key: plan.key, status: 'unknown', word: title(goals, colours) }],
    frame: {
      id: `M6-${plan.key}`,
      title: `${plan.meeting.municipality.name}: ${title(goals, colours)}`,
      sentence: sentence(goals, colours),
      explanation,
      caption: `${plan.title}, ${meetingLabel(plan.meeting)}`,
      columns: [
        { key: 'goal', label: 'Mål' },
        ...(colours > 0
          ? [{ key: 'status', label: 'Kommunens vurdering' }]
          : [
              { key: 'horizon', label: 'Målår' },
              { key: 'target', label: 'Måltal', numeric: true },
              { key: 'level', label: 'Niveau', numeric: true },
            ]),
      ],
      rows: goals.map(row),
      legend: [],
      notes: [],
    },
  }
}

export const goalsNamed = (dataset: Dataset): readonly Figure<TallyMark>[] =>
  goalPlans(dataset).flatMap((plan) => figureOf(plan) ?? [])
