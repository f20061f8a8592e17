/** A query in the address in; figures, lines of the papers and words that hold it out, whatever the ending. */
import { useSuspenseQuery } from '@tanstack/react-query'
import { useSearchParams } from 'react-router-dom'
import { narrow } from '../../figures/sources.ts'
import { useFilters } from '../../page/useFilters.ts'
import { parameters } from '../../paths.ts'
import { datasetQuery } from '../../queries/datasetQuery.ts'
import { EmptySearch } from './EmptySearch.tsx'
import { SearchKeyChoice } from './SearchKeyChoice.tsx'
import { SearchResults } from './SearchResults.tsx'
import styles from './SearchView.module.css'

export const SearchView = () => {
  const { data } = useSuspenseQuery(datasetQuery())
  const [params] = useSearchParams()
  const { includes } = useFilters()
  const query = params.get(parameters.query)?.trim() ?? ''
  const dataset = narrow(data, includes)
  return (
    <div className={styles.view}>
      <h1>{query === '' ? 'Søg' : `Søgning: ${query}`}</h1>
      {query.length < 2 ? (
        <EmptySearch dataset={dataset} tooShort={query !== ''} />
      ) : (
        <SearchResults key={query} dataset={dataset} query={query} />
      )}
      <SearchKeyChoice />
    </div>
  )
}
