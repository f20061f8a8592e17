/** A series in; what may be compared out: runs of neighbours counted alike, the gaps and the breaks between them. */
import type { BaseUnit } from '../facts/model/factBase.ts'
import { isFewPeople, unitNoun } from '../format.ts'
import type { TrendBreak, TrendGap } from './figure.ts'
import { between } from './trendPeriods.ts'
import type { TrendPoint, TrendSeries } from './trendSeries.ts'

/** A few people are never pointed at; a table's bare count may be of people. */
export const isGuarded = ({ kind }: TrendSeries, { value, unit }: TrendPoint): boolean => {
  const isBare = kind === 'table' && (unit === 'count' || unit === null)
  return isFewPeople(value, isBare ? 'persons' : unit)
}

export const gapsOf = ({ points, step }: TrendSeries): readonly TrendGap[] =>
  points.flatMap((point, at) => {
    const before = points[at - 1]
    return before && point.index - before.index > 1
      ? [
          {
            from: before.index,
            to: point.index,
            label: `mangler ${between(step, before.index, point.index)}`,
          },
        ]
      : []
  })

export const breaksOf = ({ points }: TrendSeries): readonly TrendBreak[] =>
  points.flatMap((point, at) => {
    const before = points[at - 1]
    return before && before.unit !== point.unit
      ? [{ at: (before.index + point.index) / 2, label: breakLabel(point.unit) }]
      : []
  })

/** "count" is what a number is called when the paper does not say what it counts. */
const breakLabel = (unit: BaseUnit | null): string => {
  const noun = unitNoun(unit)
  return noun === '' ? 'opgjort anderledes' : `herefter ${noun}`
}

/** Does the second continue the first: the next period, the same unit, both over and certain? */
const continues = (before: TrendPoint | undefined, point: TrendPoint): boolean =>
  before !== undefined &&
  point.index - before.index === 1 &&
  point.unit === before.unit &&
  point.open === null &&
  before.open === null

/** Neighbours that may be compared, in order; a point of its own is a run of one. */
export const runsOf = ({ points }: TrendSeries): readonly (readonly TrendPoint[])[] => {
  const runs: TrendPoint[][] = []
  for (const point of points) {
    const last = runs.at(-1)
    if (last && continues(last.at(-1), point)) last.push(point)
    else runs.push([point])
  }
  return runs
}

/** Three in a row make a line; two make a slope when there are no others. A range has no line. */
export const joinedPoints = (series: TrendSeries): ReadonlySet<TrendPoint> => {
  const enough = series.points.length === 2 ? 2 : 3
  const joined = new Set<TrendPoint>()
  for (const run of runsOf(series)) {
    if (run.length < enough) continue
    for (const [at, point] of run.entries()) {
      const before = run[at - 1]
      if (before && !isGuarded(series, before) && !isGuarded(series, point)) joined.add(point)
    }
  }
  return joined
}
