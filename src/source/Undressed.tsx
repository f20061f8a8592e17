/** Words of a document in; the same words out, with Markdown stars and tags kept in the text but not shown. */
import { dressIn } from './dress.ts'

export const Undressed = ({ words }: { readonly words: string }) => {
  const dresses = dressIn(words)
  if (dresses.length === 0) return words
  return (
    <>
      {dresses.map(({ start, end }, index) => (
        <span key={start}>
          {words.slice(dresses[index - 1]?.end ?? 0, start)}
          <span hidden>{words.slice(start, end)}</span>
        </span>
      ))}
      {words.slice(dresses.at(-1)?.end)}
    </>
  )
}
