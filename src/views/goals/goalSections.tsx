/** A dataset and the chosen toggles in; the sections of the goals page that have something to show out. */
import type { ReactNode } from 'react'
import type { Dataset } from '../../dataset/shape.ts'
import { goalPaths } from '../../figures/goalPaths.ts'
import type { GoalStatusChoice } from '../../figures/goalStatus.ts'
import { goalStatus, plansByWeight } from '../../figures/goalStatus.ts'
import { goalTrends } from '../../figures/goalTrends.ts'
import { goalPlans } from '../../figures/goalsAtHorizons.ts'
import { goalsNamed } from '../../figures/goalsNamed.ts'
import { reachedAgainstTarget } from '../../figures/reachedAgainstTarget.ts'
import { thresholds } from '../../figures/thresholds.ts'
import { PathChart, ReachedChart, StatusChart, ThresholdChart, WordChart } from './goalCharts.tsx'

export interface Section {
  readonly id: string
  readonly heading: string
  readonly charts: readonly ReactNode[]
}

const statuses = (dataset: Dataset, choice: GoalStatusChoice): readonly ReactNode[] =>
  plansByWeight(goalPlans(dataset))
    .flatMap((plan) => goalStatus(plan, choice) ?? [])
    .map((figure) => <StatusChart key={figure.frame.id} figure={figure} />)

export const goalSections = (dataset: Dataset, choice: GoalStatusChoice): readonly Section[] => {
  const sections: readonly Section[] = [
    { id: 'status', heading: 'Siger ord og tal det samme?', charts: statuses(dataset, choice) },
    {
      id: 'vejen',
      heading: 'Vejen til målet',
      charts: goalPaths(dataset).map((figure) => <PathChart key={figure.frame.id} figure={figure} />),
    },
    {
      id: 'naaet',
      heading: 'Nået mod mål',
      charts: reachedAgainstTarget(dataset).map((figure) => (
        <ReachedChart key={figure.frame.id} figure={figure} />
      )),
    },
    {
      id: 'graenser',
      heading: 'Over eller under grænsen',
      charts: thresholds(dataset).map((figure) => <ThresholdChart key={figure.frame.id} figure={figure} />),
    },
    {
      id: 'udvikling',
      heading: 'Udviklinger i ord',
      charts: goalTrends(dataset).map((figure) => <WordChart key={figure.frame.id} figure={figure} />),
    },
    {
      id: 'naevnt',
      heading: 'Mål uden vurdering',
      charts: goalsNamed(dataset).map((figure) => <WordChart key={figure.frame.id} figure={figure} />),
    },
  ]
  return sections.filter((section) => section.charts.length > 0)
}
