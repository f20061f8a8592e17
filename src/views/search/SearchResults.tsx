/** A dataset and a query in; the hits in groups, counted aloud, out; or what to try instead. */
import { useMemo } from 'react'
import type { Dataset } from '../../dataset/shape.ts'
import { findTerms } from '../../figures/glossary/findTerms.ts'
import { searchFacts } from '../../figures/searchFacts.ts'
import { searchLines } from '../../figures/searchLines.ts'
import { searchFor } from '../../figures/searchWords.ts'
import { counted, date, list } from '../../format.ts'
import { FactHits } from './FactHits.tsx'
import { LineHits } from './LineHits.tsx'
import { NoHits } from './NoHits.tsx'
import { TermHits } from './TermHits.tsx'
import { useIndexedTexts } from './useIndexedTexts.ts'

interface SearchResultsProps {
  readonly dataset: Dataset
  readonly query: string
}

export const SearchResults = ({ dataset, query }: SearchResultsProps) => {
  const { texts, waiting, failed } = useIndexedTexts(dataset.meetings)
  const search = useMemo(() => searchFor(query), [query])
  const facts = useMemo(() => (search ? searchFacts(dataset, search) : []), [dataset, search])
  const meetings = useMemo(() => (search ? searchLines(texts, search) : []), [texts, search])
  const terms = useMemo(() => (search ? findTerms(query, 'alle') : []), [search, query])
  const lines = meetings.reduce((sum, { hits }) => sum + hits.length, 0)
  const nothing = facts.length + meetings.length + terms.length === 0
  const figures = facts.reduce((sum, hit) => sum + hit.figures.length, 0)
  return (
    <>
      <p role="status">
        {waiting
          ? 'Søger i papirerne …'
          : nothing
            ? `Ingen steder handler om »${query}«.`
            : `${list([
                counted(figures, 'tal', 'tal'),
                counted(lines, 'linje', 'linjer'),
                ...(terms.length > 0 ? [`${counted(terms.length, 'ord', 'ord')} i ordbogen`] : []),
              ])} passer til »${query}«.`}
      </p>
      {failed.length > 0 && (
        <p>
          Teksten fra {list(failed.map((one) => `${one.municipality.name} ${date(one.date)}`))} kunne ikke
          hentes, så der er ikke søgt i den. Genindlæs siden for at prøve igen.
        </p>
      )}
      {!waiting && nothing && <NoHits dataset={dataset} texts={texts} query={query} />}
      <TermHits terms={terms} />
      <FactHits hits={facts} />
      <LineHits meetings={meetings} query={query} />
    </>
  )
}
