/** Words, hits and where one stands in; a search field with count, previous and next out. */
import { BackToFigure } from './BackToFigure.tsx'
import styles from './DocumentSearch.module.css'

interface DocumentSearchProps {
  readonly words: string
  readonly at: number
  readonly count: number
  readonly onWords: (words: string) => void
  readonly onStep: (step: 1 | -1) => void
}

const said = (words: string, at: number, count: number): string => {
  if (words.trim().length < 2) return ''
  return count === 0 ? 'Ingen steder i dokumentet' : `${at + 1} af ${count}`
}

export const DocumentSearch = ({ words, at, count, onWords, onStep }: DocumentSearchProps) => (
  <form
    className={styles.search}
    role="search"
    aria-label="Søg i dokumentet"
    onSubmit={(event) => {
      event.preventDefault()
      if (count > 0) onStep(1)
    }}
  >
    <label htmlFor="dokument-soeg">Søg i dokumentet</label>
    <input
      id="dokument-soeg"
      type="search"
      placeholder="Søg i dokumentet"
      value={words}
      autoComplete="off"
      onChange={({ target }) => onWords(target.value)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !event.shiftKey || count === 0) return
        event.preventDefault()
        onStep(-1)
      }}
    />
    <button
      className={`button button-secondary ${styles.step}`}
      type="button"
      disabled={count === 0}
      onClick={() => onStep(-1)}
    >
      Forrige
    </button>
    <button className={`button button-secondary ${styles.step}`} type="submit" disabled={count === 0}>
      Næste
    </button>
    <span className={styles.said} role="status">
      {said(words, at, count)}
    </span>
    <BackToFigure />
  </form>
)
