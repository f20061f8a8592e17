/** Terms of the glossary in; the group "Ordbog" out, every term a link to its place there. */
import { Link } from 'react-router-dom'
import type { Term } from '../../figures/glossary/term.ts'
import { counted } from '../../format.ts'
import { termPath } from '../../paths.ts'
import { ManyHits } from './ManyHits.tsx'
import styles from './SearchView.module.css'

export const TermHits = ({ terms }: { readonly terms: readonly Term[] }) =>
  terms.length === 0 ? null : (
    <section className={styles.group} aria-labelledby="ordbog">
      <h2 id="ordbog">Ordbog</h2>
      <ManyHits
        entries={terms.map(({ id, word, meaning }) => (
          <li key={id}>
            <p>
              <Link to={termPath(id)}>{word}</Link>
            </p>
            <p>{meaning}</p>
          </li>
        ))}
        first={2}
        more={(count) => counted(count, 'ord mere', 'ord mere')}
      />
    </section>
  )
