/** Words of a document in; the same words out, with Markdown stars and tags kept in the text but not shown. */
import { dressIn } from './dress.ts'
import styles from './Undressed.module.css'

/** The columns of a row stand apart, also where one ends just before a tab stop. */
const Columns = ({ words }: { readonly words: string }) =>
  words.split('\t').map((column, index) =>
    index === 0 ? (
      column
    ) : (
      // Columns have no names, and stay where they are.
      // oxlint-disable-next-line react/no-array-index-key
      <span key={index}>
        <span className={styles.tab}>{'\t'}</span>
        {column}
      </span>
    ),
  )

export const Undressed = ({ words }: { readonly words: string }) => {
  const dresses = dressIn(words)
  return (
    <>
      {dresses.map(({ start, end }, index) => (
        <span key={start}>
          <Columns words={words.slice(dresses[index - 1]?.end ?? 0, start)} />
          <span hidden>{words.slice(start, end)}</span>
        </span>
      ))}
      <Columns words={words.slice(dresses.at(-1)?.end ?? 0)} />
    </>
  )
}
