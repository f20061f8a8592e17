/** A lead and words in; the words as searches, or nothing where there are none, out. */
import { Link, useLocation } from 'react-router-dom'
import { searchPath } from '../../paths.ts'
import styles from './SearchView.module.css'

interface WordLinksProps {
  readonly lead: string
  readonly words: readonly string[]
}

export const WordLinks = ({ lead, words }: WordLinksProps) => {
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
