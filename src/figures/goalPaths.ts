/** Goal facts in; chart M2 for each goal out: starting point, level and targets on one scale. */
import type { Dataset } from '../dataset/shape.ts'
import type { BaseUnit } from '../facts/model/factBase.ts'
import type { GoalFact } from '../facts/model/goal.ts'
import { list, unitNoun } from '../format.ts'
import { capitalised, ended, lowered } from './danish.ts'
import type { Figure, GoalMark, TableRow } from './figure.ts'
import type { GoalAtHorizon } from './goalsAtHorizons.ts'
import { goalsAtHorizons } from './goalsAtHorizons.ts'
import { comparable } from './goalAims.ts'
import { asOfWords, betterWords, goalFigure, horizonWords } from './goalWords.ts'
import { grouped } from './grouped.ts'
import { isReached } from './reachedAgainstTarget.ts'
import { sourceIn, sourcesIn } from './sources.ts'
import { isThreshold } from './thresholds.ts'

export interface GoalPathFigure extends Figure<GoalMark> {
  readonly better: 'fewer' | 'more' | null
}

/** A value with what it is, in the order of a path: from where, to where, how far. */
interface Step {
  readonly label: string
  /** The same in a sentence: "målet for 2019 er". */
  readonly said: string
  readonly fact: GoalFact
  readonly shape: GoalMark['shape']
}

/** "niveau pr. 1. januar 2019", "niveauet pr. 1. januar 2019 var". */
const dated = (word: string, fact: GoalFact): { readonly label: string; readonly said: string } => {
  const when = asOfWords(fact)
  const tail = when === null ? '' : ` ${when}`
  return { label: `${word}${tail}`, said: `${word}et${tail} var` }
}

const stepsOf = (horizons: readonly GoalAtHorizon[]): readonly Step[] => {
  const last = horizons.at(-1)?.horizon ?? null
  const targets = horizons.flatMap(({ target, horizon }): readonly Step[] => {
    if (!target) return []
    // The axis has months: "december 2023", where the goal is one for 2023.
    const when = target.horizon ?? horizon
    return [
      {
        label: when === null ? 'mål' : `mål ${horizonWords(when)}`,
        said: when === null ? 'målet er' : `målet for ${horizonWords(when)} er`,
        fact: target,
        shape: horizons.length > 1 && horizon === last ? 'endTick' : 'tick',
      },
    ]
  })
  const baseline = horizons.find((goal) => goal.baseline)?.baseline
  const level = horizons.find((goal) => goal.level)?.level
  return [
    ...(baseline ? [{ ...dated('udgangspunkt', baseline), fact: baseline, shape: 'diamond' as const }] : []),
    ...(level ? [{ ...dated('niveau', level), fact: level, shape: 'circle' as const }] : []),
    ...targets,
  ]
}

/** Different units never share an axis, unless the paper itself holds the level against the target. */
const onOneAxis = (steps: readonly Step[], compared: boolean): readonly Step[] => {
  const target = steps.find((step) => step.shape === 'tick' || step.shape === 'endTick')
  if (!target) return []
  return steps.filter((step) => comparable(step.fact, target.fact) || (compared && step.shape === 'circle'))
}

const mixedUnits = (steps: readonly Step[]): readonly string[] => {
  const target = steps.find((step) => step.shape !== 'circle')
  const level = steps.find((step) => step.shape === 'circle')
  if (!target || !level || comparable(target.fact, level.fact)) return []
  return [
    `Måltal og niveau har ikke samme enhed i papiret: ${goalFigure(target.fact)} og ${goalFigure(level.fact)}.`,
  ]
}

/** The unit that is printed somewhere on the path: a bare "90" has none of its own. */
const unitOf = (steps: readonly Step[]): BaseUnit | null =>
  steps.map((step) => step.fact.baseUnit).find((unit) => unit !== null && unit !== 'count') ?? null

const sentence = (goal: GoalAtHorizon, steps: readonly Step[]): string => {
  const words = steps.map((step) => `${step.said} ${goalFigure(step.fact)}`)
  return `${ended(capitalised(list(words)))} ${capitalised(betterWords(goal.direction))}.`
}

const title = (goal: GoalAtHorizon, steps: readonly Step[]): string => {
  const level = steps.find((step) => step.shape === 'circle')
  const target = steps.find((step) => step.shape === 'tick') ?? steps.find((step) => step.shape === 'endTick')
  const aim = target ? `${target.said} ${goalFigure(target.fact)}` : 'intet måltal'
  return `${goal.label} (${goal.meeting.municipality.name}): ${level ? `${goalFigure(level.fact)}, ` : ''}${aim}`
}

const explanation =
  'Alle tal for målet står på én linje. Ruden er udgangspunktet, prikken er det seneste niveau, og stregerne er målene. ' +
  'Når færre er bedre, skal prikken helst ligge til venstre for målet; når flere er bedre, til højre.'

const row = (goal: GoalAtHorizon, step: Step): TableRow => ({
  key: step.fact.id,
  cells: { what: capitalised(step.label), value: goalFigure(step.fact) },
  order: { value: step.fact.value },
  sources: sourcesIn(goal.meeting, [step.fact]),
})

const pathOf = (horizons: readonly GoalAtHorizon[]): GoalPathFigure | null => {
  const [goal] = horizons
  const decided = horizons.some((one) => one.computed?.status === 'met' || one.computed?.status === 'not_met')
  const steps = onOneAxis(stepsOf(horizons), decided)
  if (!goal || steps.length < 2) return null
  return {
    unit: mixedUnits(steps).length > 0 ? '' : unitNoun(unitOf(steps)),
    better: goal.direction,
    marks: steps.map((step) => ({
      key: step.fact.id,
      label: step.label,
      value: step.fact.value ?? 0,
      valueLabel: goalFigure(step.fact),
      shape: step.shape,
      source: sourceIn(goal.meeting, step.fact),
    })),
    frame: {
      id: `M2-${goal.goal}`,
      title: title(goal, steps),
      sentence: sentence(goal, steps),
      explanation,
      caption: `${goal.meeting.municipality.name}: ${lowered(goal.label)}`,
      columns: [
        { key: 'what', label: 'Hvad' },
        { key: 'value', label: 'Tal', numeric: true },
      ],
      rows: steps.map((step) => row(goal, step)),
      legend: [],
      notes: mixedUnits(steps),
    },
  }
}

export const goalPaths = (dataset: Dataset): readonly GoalPathFigure[] =>
  [...grouped(goalsAtHorizons(dataset), (goal) => goal.goal).values()]
    .filter((horizons) => horizons.every((goal) => !isThreshold(goal) && !isReached(goal)))
    .flatMap((horizons) => pathOf(horizons) ?? [])
