/** A search that found nothing in; near words, the words one by one, and other ways on out. */
import type { Dataset } from '../../dataset/shape.ts'
import type { IndexedText } from '../../figures/searchLines.ts'
import { nearWords, searchSuggestions, wordsApart } from '../../figures/searchSuggestions.ts'
import { NothingHere } from '../../page/NothingHere.tsx'
import { WordLinks } from './WordLinks.tsx'

interface NoHitsProps {
  readonly dataset: Dataset
  readonly texts: readonly IndexedText[]
  readonly query: string
}

export const NoHits = ({ dataset, texts, query }: NoHitsProps) => {
  const near = nearWords(texts, query)
  const apart = wordsApart(texts, query)
  return (
    <>
      <WordLinks lead="Mente du et af de her ord?" words={near} />
      <WordLinks lead="Hvert ord for sig:" words={apart} />
      {near.length + apart.length === 0 && (
        <WordLinks lead="De her ord findes:" words={searchSuggestions(dataset)} />
      )}
      <NothingHere title="Intet fundet">
        Ingen tal og ingen linjer i de valgte papirer indeholder det, du søgte efter. Det betyder ikke, at
        udvalget ikke har talt om det.
      </NothingHere>
    </>
  )
}
