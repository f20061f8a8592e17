/** A dataset in; what can be searched, and words that find something, out. */
import { Link, useLocation } from 'react-router-dom'
import type { Dataset } from '../../dataset/shape.ts'
import { searchSuggestions } from '../../figures/searchSuggestions.ts'
import { searchPath } from '../../paths.ts'
import styles from './SearchView.module.css'

interface EmptySearchProps {
  readonly dataset: Dataset
  readonly tooShort: boolean
}

export const EmptySearch = ({ dataset, tooShort }: EmptySearchProps) => {
  const { search } = useLocation()
  const words = searchSuggestions(dataset)
  return (
    <section className={styles.group} aria-label="Sådan søger du">
      <p role="status">{tooShort && 'Skriv mindst to bogstaver.'}</p>
      <p>
        Søg i tallene og i hver linje af papirerne. Endelser er lige meget: <i>klagerne</i> finder{' '}
        <i>klager</i>. Har du ikke æ, ø og å, så skriv ae, oe og aa.
      </p>
      {words.length > 0 && (
        <>
          <p>Prøv for eksempel:</p>
          <ul className={styles.words}>
            {words.map((word) => (
              <li key={word}>
                <Link to={searchPath(word, search)}>{word}</Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
