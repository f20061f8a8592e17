/** Every figure of the published data: words that read well, explanations that are short, rows that have a source. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Dataset } from '../../src/dataset/shape.ts'
import { askedFor } from '../../src/figures/askedFor.ts'
import { bridgeByReport } from '../../src/figures/bridgeByReport.ts'
import { budgetToAccounts } from '../../src/figures/budgetToAccounts.ts'
import { complaintFlow } from '../../src/figures/complaintFlow.ts'
import { complaintOutcomes } from '../../src/figures/complaintOutcomes.ts'
import { complaintStatistics } from '../../src/figures/complaintStatistics.ts'
import { complaintsByYear } from '../../src/figures/complaintsByYear.ts'
import { deviationsByReport } from '../../src/figures/deviationsByReport.ts'
import { driversByReport } from '../../src/figures/driversByReport.ts'
import type { Frame } from '../../src/figures/figure.ts'
import { goalPaths } from '../../src/figures/goalPaths.ts'
import { goalStatus } from '../../src/figures/goalStatus.ts'
import { goalTrends } from '../../src/figures/goalTrends.ts'
import { goalPlans } from '../../src/figures/goalsAtHorizons.ts'
import { goalsNamed } from '../../src/figures/goalsNamed.ts'
import { plannedAdditions } from '../../src/figures/plannedAdditions.ts'
import { plannedSavings } from '../../src/figures/plannedSavings.ts'
import { reachedAgainstTarget } from '../../src/figures/reachedAgainstTarget.ts'
import { surplusNotFree } from '../../src/figures/surplusNotFree.ts'
import { surveyPriorities } from '../../src/figures/surveyPriorities.ts'
import { thresholds } from '../../src/figures/thresholds.ts'
import { trendFigure } from '../../src/figures/trendFigure.ts'
import { trends } from '../../src/figures/trends.ts'
import { unitsAgainstRule } from '../../src/figures/unitsAgainstRule.ts'
import { upheldShares } from '../../src/figures/upheldShare.ts'

const data: Dataset = JSON.parse(readFileSync('public/data/index.json', 'utf8'))
const ids = new Set(data.facts.map((fact) => fact.id))

const deviations = (['revised', 'original'] as const).flatMap((baseline) =>
  (['kroner', 'percent'] as const).map((show) => deviationsByReport(data, { baseline, show })),
)
const statuses = goalPlans(data).flatMap((plan) =>
  [null, ...new Set(plan.goals.map((goal) => goal.horizon))].flatMap(
    (horizon) => goalStatus(plan, { horizon, onlyDiffering: false }) ?? [],
  ),
)
const complaints = complaintStatistics(data).flatMap((statistic) => [
  ...(complaintFlow(statistic) ? [complaintFlow(statistic)] : []),
  ...(complaintsByYear(statistic) ? [complaintsByYear(statistic)] : []),
  ...(complaintOutcomes(statistic) ? [complaintOutcomes(statistic)] : []),
  ...upheldShares(data, statistic),
])

const frames: readonly Frame[] = [
  ...deviations,
  ...driversByReport(data),
  ...bridgeByReport(data),
  ...budgetToAccounts(data),
  ...askedFor(data),
  ...statuses,
  ...goalPaths(data),
  ...reachedAgainstTarget(data),
  ...thresholds(data),
  ...goalTrends(data),
  ...goalsNamed(data),
  ...complaints,
  ...plannedAdditions(data),
  ...plannedSavings(data),
  ...surplusNotFree(data),
  ...surveyPriorities(data),
  ...unitsAgainstRule(data),
  ...trends(data).map((series) => trendFigure(series)),
].flatMap((figure) => (figure ? [figure.frame] : []))

describe.each(frames.map((frame) => [frame.id, frame] as const))('%s', (_, frame) => {
  const words = [frame.title, frame.sentence, frame.explanation, ...frame.notes]

  it('has no double spaces, no double stops and nothing undefined', () => {
    for (const text of words) expect(text).not.toMatch(/ {2}|\.\.|undefined|null|NaN|\[object/)
    expect(frame.sentence).toMatch(/[.«]$/)
  })

  it('explains itself in at most sixty words', () => {
    expect(frame.explanation.split(/\s+/).length).toBeLessThanOrEqual(60)
  })

  it('has a cell for every column, and sources that exist', () => {
    for (const row of frame.rows) {
      for (const column of frame.columns) expect(row.cells[column.key], column.key).toBeTruthy()
      for (const source of row.sources) expect(ids.has(source.fact)).toBe(true)
    }
    expect(new Set(frame.rows.map((row) => row.key)).size).toBe(frame.rows.length)
  })
})
