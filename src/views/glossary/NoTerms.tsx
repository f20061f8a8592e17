/** Words that find nothing in; what somebody may have meant, and a way on, out. */
import { Link } from 'react-router-dom'
import { suggestedTerms } from '../../figures/glossary/findTerms.ts'
import { paths, termPath } from '../../paths.ts'
import styles from './GlossaryView.module.css'

export const NoTerms = ({ words }: { readonly words: string }) => {
  const suggestions = suggestedTerms(words)
  return (
    <section className={styles.none} aria-label="Ingen ord fundet">
      <h2>Ordet står ikke i ordbogen</h2>
      {suggestions.length > 0 && (
        <>
          <p>Mener du et af disse?</p>
          <ul>
            {suggestions.map(({ id, word }) => (
              <li key={id}>
                <Link to={termPath(id)}>{word}</Link>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <Link to={paths.glossary}>Se alle ord</Link>
      </p>
    </section>
  )
}
