/** The dataset and the address in; the development page out: one series to choose, and what belongs side by side. */
import { useSuspenseQuery } from '@tanstack/react-query'
import { useDeferredValue, useMemo } from 'react'
import { noComparison } from '../../figures/noComparison.ts'
import { narrow } from '../../figures/sources.ts'
import { offeredTrends, trends } from '../../figures/trends.ts'
import { trendSections } from '../../figures/trendSections.ts'
import { ChartsByAge } from '../../page/ChartsByAge.tsx'
import { NothingHere } from '../../page/NothingHere.tsx'
import { aroundLinks, OnThisPage } from '../../page/OnThisPage.tsx'
import { UnknownSections } from '../../page/UnknownSections.tsx'
import { useFilters } from '../../page/useFilters.ts'
import { datasetQuery } from '../../queries/datasetQuery.ts'
import { SeriesExplorer } from './SeriesExplorer.tsx'
import styles from './TrendsView.module.css'
import { trendCharts } from './trendCharts.tsx'

export const TrendsView = () => {
  const { data } = useSuspenseQuery(datasetQuery())
  const { includes } = useFilters()
  // The control answers at once; the charts are drawn when they are ready.
  const shown = useDeferredValue(includes)
  const dataset = useMemo(() => narrow(data, shown), [data, shown])
  const { offered, sections } = useMemo(() => {
    const all = trends(dataset)
    return { offered: offeredTrends(all), sections: trendCharts(dataset, trendSections(dataset, all)) }
  }, [dataset])
  const whyNot = useMemo(() => noComparison(data, trends(data)), [data])
  const links = sections.map(({ id, heading }) => [id, heading] as const)
  return (
    <div className={aroundLinks(styles.page, links)}>
      <header className={styles.head}>
        <h1>Udvikling</h1>
        <p>Hvordan har tallene ændret sig over tid?</p>
      </header>
      {offered.length === 0 && sections.length === 0 ? (
        <NothingHere title="Ingen udvikling at vise">
          De valgte papirer har ingen tal, der hører til samme række over flere år eller måneder.
        </NothingHere>
      ) : (
        <>
          <OnThisPage sections={links} />
          <UnknownSections sections={links} />
          <SeriesExplorer offered={offered} />
          {sections.map(({ id, heading, charts }) => (
            <section key={id} id={id} className={styles.section}>
              <h2>{heading}</h2>
              <ChartsByAge section={id} heading={heading} charts={charts} />
            </section>
          ))}
        </>
      )}
      <details className={styles.missing}>
        <summary>Kan ikke vises: sammenligning af kommunernes samlede forbrug – hvorfor?</summary>
        {whyNot.map((words) => (
          <p key={words}>{words}</p>
        ))}
      </details>
    </div>
  )
}
