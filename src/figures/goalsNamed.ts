/** A dataset in; the goals that papers only name, or judge by a colour we do not have, out: a table of each. */
import type { Dataset } from '../dataset/shape.ts'
import { counted, list } from '../format.ts'
import { capitalised, inWords } from './danish.ts'
import type { Figure, TableColumn, TableRow } from './figure.ts'
import { isFollowedUp } from './goalStatus.ts'
import type { TallyMark } from './goalTrends.ts'
import type { GoalAtHorizon } from './goalsAtHorizons.ts'
import { goalPlans } from './goalsAtHorizons.ts'
import { aimAndResult } from './goalAims.ts'
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
      meeting: meetingLabel(goal.meeting),
      horizon: horizonWords(goal.horizon),
      target: aim ? goalFigure(aim) : notStated,
      level: level === '' ? notStated : level,
      ...(isColour(goal) ? { status: colour } : {}),
    },
    order: { target: aim?.value ?? null, level: result?.value ?? null },
    sources: sourcesIn(goal.meeting, [aim, result, goal.gap, goal.declared]),
  }
}

/** What sets the two tables apart: why nothing can be said of their goals. */
interface Kind {
  readonly id: string
  readonly noun: readonly [one: string, many: string]
  readonly title: string
  readonly sentence: (goals: readonly GoalAtHorizon[]) => string
  readonly explanation: string
  readonly columns: readonly TableColumn[]
}

/** "fra Næstved, Odder og Slagelse". */
const from = (goals: readonly GoalAtHorizon[]): string =>
  `fra ${list([...new Set(goals.map((goal) => goal.meeting.municipality.name))])}`

const named: Kind = {
  id: 'M6',
  noun: ['mål eller tal', 'mål og tal'],
  title: 'uden opfølgning',
  sentence: (goals) => `Papirerne ${from(goals)} nævner dem, men siger ikke, om målene er nået.`,
  explanation:
    'Her står mål og tal, som papirerne nævner, uden at de siger, hvor langt man er på vej mod dem. ' +
    'Derfor kan vi hverken sige, om de er nået, eller om ord og tal passer sammen.',
  columns: [
    { key: 'goal', label: 'Mål' },
    { key: 'meeting', label: 'Møde' },
    { key: 'horizon', label: 'Målår' },
    { key: 'target', label: 'Måltal', numeric: true },
    { key: 'level', label: 'Niveau' },
  ],
}

const coloured: Kind = {
  id: 'M7',
  noun: ['mål', 'mål'],
  title: 'med farver, vi ikke har',
  sentence: (goals) =>
    `Papirerne ${from(goals)} vurderer ${inWords(goals.length, 'mål', 'mål', true)} med farver. ${colour}`,
  explanation:
    'Nogle papirer viser med grøn, gul eller rød, hvor langt man er. Når farven kun står i et bilag eller i et felt, der er tomt, ' +
    'kan vi ikke læse den. Vi gætter ikke på en farve.',
  columns: [
    { key: 'goal', label: 'Mål' },
    { key: 'meeting', label: 'Møde' },
    { key: 'status', label: 'Kommunens vurdering' },
  ],
}

const figureOf = (kind: Kind, goals: readonly GoalAtHorizon[]): readonly Figure<TallyMark>[] => {
  if (goals.length === 0) return []
  const words = `${counted(goals.length, ...kind.noun)} ${kind.title}`
  const { id, explanation, columns } = kind
  const frame = {
    id,
    title: words,
    sentence: kind.sentence(goals),
    explanation,
    caption: capitalised(words),
    columns,
    rows: goals.map(row),
  }
  return [
    {
      unit: '',
      marks: [{ key: id, status: 'unknown', word: words }],
      frame: { ...frame, legend: [], notes: [] },
    },
  ]
}

export const goalsNamed = (dataset: Dataset): readonly Figure<TallyMark>[] => {
  const goals = goalPlans(dataset)
    .filter((plan) => !isFollowedUp(plan))
    .flatMap((plan) => plan.goals)
    .filter((goal) => goal.trend === null)
  return [
    ...figureOf(
      named,
      goals.filter((goal) => !isColour(goal)),
    ),
    ...figureOf(coloured, goals.filter(isColour)),
  ]
}
