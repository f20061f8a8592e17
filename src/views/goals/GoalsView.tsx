/** The dataset and the address in; the goals page out: words against figures, goal paths, reached, thresholds, trends. */
import { useSuspenseQuery } from '@tanstack/react-query'
import { goalPaths } from '../../figures/goalPaths.ts'
import { goalStatus, isFollowedUp, plansByWeight } from '../../figures/goalStatus.ts'
import { goalTrends } from '../../figures/goalTrends.ts'
import { goalPlans, horizonChoices } from '../../figures/goalsAtHorizons.ts'
import { goalsNamed } from '../../figures/goalsNamed.ts'
import { reachedAgainstTarget } from '../../figures/reachedAgainstTarget.ts'
import { narrow } from '../../figures/sources.ts'
import { thresholds } from '../../figures/thresholds.ts'
import { datasetQuery } from '../../queries/datasetQuery.ts'
import { NothingHere } from '../../source/NothingHere.tsx'
import { useFilters } from '../../source/useFilters.ts'
import { GoalChoices, useGoalChoices } from './GoalChoices.tsx'
import styles from './GoalsView.module.css'
import { PathSection, ReachedSection, StatusChart, ThresholdSection, WordSection } from './goalCharts.tsx'

export const GoalsView = () => {
  const { data } = useSuspenseQuery(datasetQuery())
  const { includes } = useFilters()
  const dataset = narrow(data, includes)
  const plans = goalPlans(dataset)
  const choices = useGoalChoices(horizonChoices(plans.filter(isFollowedUp)))
  const statuses = plansByWeight(plans).flatMap((plan) => goalStatus(plan, choices) ?? [])
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1>Mål</h1>
        <p>Er vi på vej mod målene – og siger ord og tal det samme?</p>
      </header>
      {plans.length === 0 && <NothingHere title="Ingen mål her">De valgte papirer indeholder ingen mål, der kan følges op på.</NothingHere>}
      {statuses.length > 0 && <GoalChoices {...choices} />}
      {statuses.map((figure) => (
        <StatusChart key={figure.frame.id} figure={figure} />
      ))}
      <PathSection figures={goalPaths(dataset)} />
      <ReachedSection figures={reachedAgainstTarget(dataset)} />
      <ThresholdSection figures={thresholds(dataset)} />
      <WordSection heading="Udviklinger i ord" figures={goalTrends(dataset)} />
      <WordSection heading="Mål, der kun er nævnt" figures={goalsNamed(dataset)} />
    </div>
  )
}
