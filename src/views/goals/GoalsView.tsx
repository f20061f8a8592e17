/** The dataset and the address in; the goals page out: words against figures, goal paths, reached, thresholds, trends. */
import { useSuspenseQuery } from '@tanstack/react-query'
import { useDeferredValue, useMemo } from 'react'
import { isFollowedUp } from '../../figures/goalStatus.ts'
import { goalPlans } from '../../figures/goalsAtHorizons.ts'
import { haveOwnHorizons, horizonChoices } from '../../figures/goalHorizons.ts'
import { narrow } from '../../figures/sources.ts'
import { ChartsByAge } from '../../page/ChartsByAge.tsx'
import { NothingHere } from '../../page/NothingHere.tsx'
import { aroundLinks, OnThisPage } from '../../page/OnThisPage.tsx'
import { UnknownSections } from '../../page/UnknownSections.tsx'
import { useFilters } from '../../page/useFilters.ts'
import { datasetQuery } from '../../queries/datasetQuery.ts'
import { GoalChoices, useGoalChoices } from './GoalChoices.tsx'
import styles from './GoalsView.module.css'
import { goalSections } from './goalSections.ts'

export const GoalsView = () => {
  const { data } = useSuspenseQuery(datasetQuery())
  const { includes } = useFilters()
  // The control answers at once; the charts are drawn when they are ready.
  const shown = useDeferredValue(includes)
  const dataset = useMemo(() => narrow(data, shown), [data, shown])
  const plans = useMemo(() => goalPlans(dataset).filter(isFollowedUp), [dataset])
  const horizons = useMemo(() => horizonChoices(plans), [plans])
  const choices = useGoalChoices(horizons, haveOwnHorizons(plans))
  const horizon = useDeferredValue(choices.horizon)
  const onlyDiffering = useDeferredValue(choices.onlyDiffering)
  const sections = useMemo(
    () => goalSections(dataset, { horizon, onlyDiffering }),
    [dataset, horizon, onlyDiffering],
  )
  const links = sections.map(({ id, heading }) => [id, heading] as const)
  return (
    <div className={aroundLinks(styles.page, links)}>
      <header className={styles.head}>
        <h1>Mål</h1>
        <p>Er vi på vej mod målene – og siger ord og tal det samme?</p>
      </header>
      <OnThisPage sections={links} />
      <UnknownSections sections={links} />
      {sections.length === 0 && (
        <NothingHere title="Ingen mål her">
          De valgte papirer indeholder ingen mål, der kan følges op på.
        </NothingHere>
      )}
      {sections.map(({ id, heading, charts }) => (
        <section key={id} id={id} className={styles.section}>
          <h2>{heading}</h2>
          {id === 'status' && <GoalChoices {...choices} />}
          <ChartsByAge section={id} heading={heading} charts={charts} />
        </section>
      ))}
    </div>
  )
}
