/** Words, a choice of schemes and what was found in; the search field of the glossary, its filter and the count out. */
import type { Scheme } from '../../figures/glossary/findTerms.ts'
import { counted } from '../../format.ts'
import { ChoiceRadios } from '../../page/ChoiceRadios.tsx'
import styles from './GlossaryView.module.css'

const schemes = [
  ['alle', 'Alle'],
  ['gaelder', 'Gælder nu'],
  ['tidligere', 'Tidligere ordning'],
] as const

interface TermSearchProps {
  readonly words: string
  readonly scheme: Scheme
  readonly found: number
  readonly onWords: (words: string) => void
  readonly onScheme: (scheme: Scheme) => void
}

export const TermSearch = ({ words, scheme, found, onWords, onScheme }: TermSearchProps) => (
  <form
    className={styles.search}
    role="search"
    aria-label="Søg i ordbogen"
    onSubmit={(event) => event.preventDefault()}
  >
    <p className={styles.field}>
      <label htmlFor="ordbog-soeg">Søg efter et ord</label>
      <input
        id="ordbog-soeg"
        type="search"
        value={words}
        autoComplete="off"
        onChange={({ target }) => onWords(target.value)}
      />
    </p>
    <ChoiceRadios legend="Vis" options={schemes} value={scheme} onChoose={onScheme} />
    <p role="status">Viser {counted(found, 'ord', 'ord')}.</p>
  </form>
)
