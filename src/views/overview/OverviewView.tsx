/** The dataset and the filters in; the front page out: three sentences, and what is there and what is missing. */
import { useSuspenseQuery } from '@tanstack/react-query'
import { useDeferredValue, useMemo } from 'react'
import { coverageMatrix } from '../../figures/coverageMatrix.ts'
import { datasetSpan } from '../../figures/datasetSpan.ts'
import { overviewCards } from '../../figures/overviewCards.ts'
import { narrow } from '../../figures/sources.ts'
import { useFilters } from '../../page/useFilters.ts'
import { datasetQuery } from '../../queries/datasetQuery.ts'
import { CoverageMatrix } from './CoverageMatrix.tsx'
import styles from './OverviewView.module.css'
import { SentenceCard } from './SentenceCard.tsx'

export const OverviewView = () => {
  const { data } = useSuspenseQuery(datasetQuery())
  const { includes, municipality, meeting } = useFilters()
  // The control answers at once; the charts are drawn when they are ready.
  const shown = useDeferredValue(includes)
  const dataset = useMemo(() => narrow(data, shown), [data, shown])
  const isFiltered = useDeferredValue(municipality !== null || meeting !== null)
  const cards = useMemo(() => overviewCards(dataset, isFiltered), [dataset, isFiltered])
  const coverage = useMemo(() => <CoverageMatrix rows={coverageMatrix(dataset)} />, [dataset])
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1>Hvad står der i papirerne – og hvad mangler?</h1>
        <p>{datasetSpan(dataset)}</p>
      </header>
      <ul className={styles.cards}>
        {cards.map((card) => (
          <SentenceCard key={card.topic} card={card} />
        ))}
      </ul>
      {coverage}
    </div>
  )
}
