/** A search that found nothing in; near words, the words one by one, and other ways on out. */
import { Link, useLocation } from 'react-router-dom'
import type { Dataset } from '../../dataset/shape.ts'
import type { IndexedText } from '../../figures/searchLines.ts'
import { nearWords, searchSuggestions, wordsApart } from '../../figures/searchSuggestions.ts'
import { NothingHere } from '../../page/NothingHere.tsx'
import { searchPath } from '../../paths.ts'
import styles from './SearchView.module.css'

interface NoHitsProps {
  readonly dataset: Dataset
  readonly texts: readonly IndexedText[]
  readonly query: string
}

const Words = ({ lead, words }: { readonly lead: string; readonly words: readonly string[] }) => {
  const { search } = useLocation()
  if (words.length === 0) return null
  return (
    <>
      <p>{lead}</p>
      <ul className={styles.words}>
        {words.map((word) => (
          <li key={word}>
            <Link to={searchPath(word, search)}>{word}</Link>
          </li>
        ))}
      </ul>
    </>
  )
}

export const NoHits = ({ dataset, texts, query }: NoHitsProps) => {
  const near = nearWords(texts, query)
  const apart = wordsApart(texts, query)
  return (
    <>
      <Words lead="Mente du et af de her ord?" words={near} />
      <Words lead="Hvert ord for sig:" words={apart} />
      {near.length + apart.length === 0 && (
        <Words lead="De her ord findes:" words={searchSuggestions(dataset)} />
      )}
      <NothingHere title="Intet fundet">
        Ingen tal og ingen linjer i de valgte papirer indeholder det, du søgte efter. Det betyder ikke, at
        udvalget ikke har talt om det.
      </NothingHere>
    </>
  )
}
