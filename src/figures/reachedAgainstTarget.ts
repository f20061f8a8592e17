/** Goal facts in; chart M3 for each goal out: what was reached beside what was aimed at, when no verdict is printed. */
import type { Dataset } from '../dataset/shape.ts'
import type { GoalFact } from '../facts/model/goal.ts'
import { millions, unitNoun } from '../format.ts'
import { changeFigure, goalFigure, horizonWords } from './goalWords.ts'
import { ended, quoted } from './danish.ts'
import type { Figure, PairMark } from './figure.ts'
import type { GoalAtHorizon } from './goalsAtHorizons.ts'
import { goalsAtHorizons } from './goalsAtHorizons.ts'
import { aimAndResult, comparable } from './goalAims.ts'
import { sourceIn, sourcesIn } from './sources.ts'

/** An aim and what came of it, without a starting point and without a verdict: the two are all there is. */
export const isReached = (goal: GoalAtHorizon): boolean => {
  const { aim, result } = aimAndResult(goal)
  return (
    goal.declared === null &&
    goal.baseline === null &&
    aim !== null &&
    result !== null &&
    comparable(aim, result)
  )
}

const inUnit = (fact: GoalFact | null): number | null =>
  fact?.value == null ? null : fact.baseUnit === 'kroner' ? fact.value / 1e6 : fact.value

const bare = (fact: GoalFact): string =>
  fact.baseUnit === 'kroner' ? millions(fact.value) : goalFigure(fact)

/** "Målet for 2019: »…«." */
const aimWords = (goal: GoalAtHorizon): string =>
  `${goal.horizon === null ? 'Målet' : `Målet for ${horizonWords(goal.horizon)}`}: ${quoted(goal.subject)}.`

const explanation =
  'Den ene søjle er det, man ville nå; den anden er det, der blev nået, ifølge papiret. ' +
  'De to har samme enhed og måles på samme skala. Papiret siger ikke selv, om målet er opfyldt.'

const figureOf = (goal: GoalAtHorizon): Figure<PairMark> | null => {
  const { aim, result: level } = aimAndResult(goal)
  if (!aim || !level) return null
  const sources = { firstSource: sourceIn(goal.meeting, aim), secondSource: sourceIn(goal.meeting, level) }
  return {
    unit: level.baseUnit === 'kroner' ? 'mio. kr.' : unitNoun(level.baseUnit),
    marks: [
      {
        key: goal.key,
        label: goal.label,
        first: inUnit(aim),
        firstLabel: bare(aim),
        second: inUnit(level),
        secondLabel: bare(level),
        ...sources,
      },
    ],
    frame: {
      id: `M3-${goal.key}`,
      title: `${goal.meeting.municipality.name}: nået ${changeFigure(level)}, målet var ${changeFigure(aim)}`,
      sentence: `${aimWords(goal)} ${ended(`Der blev nået ${changeFigure(level)}`)}`,
      explanation,
      caption: `Nået mod mål: ${goal.label}`,
      columns: [
        { key: 'what', label: 'Hvad' },
        { key: 'value', label: 'Tal', numeric: true },
      ],
      rows: [
        {
          key: aim.id,
          cells: { what: 'Mål', value: goalFigure(aim) },
          order: { value: aim.value },
          sources: sourcesIn(goal.meeting, [aim]),
        },
        {
          key: level.id,
          cells: { what: 'Nået', value: goalFigure(level) },
          order: { value: level.value },
          sources: sourcesIn(goal.meeting, [level]),
        },
      ],
      legend: [],
      notes: [],
    },
  }
}

/** One picture a goal: people and kroner never share an axis. */
export const reachedAgainstTarget = (dataset: Dataset): readonly Figure<PairMark>[] =>
  goalsAtHorizons(dataset)
    .filter(isReached)
    .flatMap((goal) => figureOf(goal) ?? [])
