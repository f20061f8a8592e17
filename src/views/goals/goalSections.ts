/** A dataset and the chosen toggles in; the sections of the goals page that have something to show out. */
import type { Dataset } from '../../dataset/shape.ts'
import { goalPaths } from '../../figures/goalPaths.ts'
import type { Figure } from '../../figures/figure.ts'
import type { GoalStatusChoice, GoalStatusMark } from '../../figures/goalStatus.ts'
import { goalStatus, plansByWeight } from '../../figures/goalStatus.ts'
import { goalTrends } from '../../figures/goalTrends.ts'
import { goalPlans } from '../../figures/goalsAtHorizons.ts'
import { goalsNamed } from '../../figures/goalsNamed.ts'
import { newestPapers } from '../../figures/newestPapers.ts'
import { reachedAgainstTarget } from '../../figures/reachedAgainstTarget.ts'
import { thresholds } from '../../figures/thresholds.ts'
import { drawnByAge } from '../../page/ChartsByAge.tsx'
import type { ChartSection } from '../../page/ChartsByAge.tsx'
import { PathChart, ReachedChart, StatusChart, ThresholdChart, WordChart } from './goalCharts.tsx'

const statuses = (dataset: Dataset, choice: GoalStatusChoice): readonly Figure<GoalStatusMark>[] => {
  const all = plansByWeight(goalPlans(dataset)).flatMap((plan) => goalStatus(plan, choice) ?? [])
  // Of many plans only those with something to show; where there is none, each says so.
  const some = all.filter(({ marks }) => marks.length > 0)
  return some.length > 0 ? some : all
}

export const goalSections = (dataset: Dataset, choice: GoalStatusChoice): readonly ChartSection[] => {
  const byAge = newestPapers(dataset)
  const sections: readonly ChartSection[] = [
    {
      id: 'status',
      heading: 'Siger ord og tal det samme?',
      charts: drawnByAge(byAge(statuses(dataset, choice)), StatusChart),
    },
    {
      id: 'vejen',
      heading: 'Vejen til målet',
      charts: drawnByAge(byAge(goalPaths(dataset)), PathChart),
    },
    {
      id: 'naaet',
      heading: 'Nået mod mål',
      charts: drawnByAge(byAge(reachedAgainstTarget(dataset)), ReachedChart),
    },
    {
      id: 'graenser',
      heading: 'Over eller under grænsen',
      charts: drawnByAge(byAge(thresholds(dataset)), ThresholdChart),
    },
    {
      id: 'udvikling',
      heading: 'Udviklinger i ord',
      charts: drawnByAge(byAge(goalTrends(dataset)), WordChart),
    },
    {
      id: 'naevnt',
      heading: 'Mål uden vurdering',
      charts: drawnByAge(byAge(goalsNamed(dataset)), WordChart),
    },
  ]
  return sections.filter((section) => section.charts.newest.length > 0)
}
