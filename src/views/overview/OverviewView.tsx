/** The dataset and the filters in; the front page out: three sentences, and what is there and what is missing. */
import { useSuspenseQuery } from '@tanstack/react-query'
import { coverageMatrix } from '../../figures/coverageMatrix.ts'
import { datasetSpan } from '../../figures/datasetSpan.ts'
import { overviewCards } from '../../figures/overviewCards.ts'
import { narrow } from '../../figures/sources.ts'
import { datasetQuery } from '../../queries/datasetQuery.ts'
import { useFilters } from '../../source/useFilters.ts'
import { CoverageTable } from './CoverageTable.tsx'
import styles from './OverviewView.module.css'
import { SentenceCard } from './SentenceCard.tsx'

export const OverviewView = () => {
  const { data } = useSuspenseQuery(datasetQuery())
  const { includes, municipality, meeting } = useFilters()
  const dataset = narrow(data, includes)
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1>Hvad står der i papirerne – og hvad mangler?</h1>
        <p>{datasetSpan(dataset)}</p>
      </header>
      <ul className={styles.cards}>
        {overviewCards(dataset, municipality !== null || meeting !== null).map((card) => (
          <SentenceCard key={card.topic} card={card} />
        ))}
      </ul>
      <CoverageTable rows={coverageMatrix(dataset)} />
    </div>
  )
}
