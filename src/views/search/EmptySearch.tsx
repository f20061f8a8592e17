/** A dataset in; what can be searched, and words that find something, out. */
import type { Dataset } from '../../dataset/shape.ts'
import { searchSuggestions } from '../../figures/searchSuggestions.ts'
import styles from './SearchView.module.css'
import { WordLinks } from './WordLinks.tsx'

interface EmptySearchProps {
  readonly dataset: Dataset
  readonly tooShort: boolean
}

export const EmptySearch = ({ dataset, tooShort }: EmptySearchProps) => {
  const words = searchSuggestions(dataset)
  return (
    <section className={styles.group} aria-label="Sådan søger du">
      <p role="status">{tooShort && 'Skriv mindst to bogstaver.'}</p>
      <p>
        Søg i tallene og i hver linje af papirerne. Endelser er lige meget: <i>klagerne</i> finder{' '}
        <i>klager</i>. Har du ikke æ, ø og å, så skriv ae, oe og aa.
      </p>
      <WordLinks lead="Prøv for eksempel:" words={words} />
    </section>
  )
}
