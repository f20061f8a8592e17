/** Terms by letter in; links to the letters, and every term with its meaning and an anchor, out. */
import { folded } from '../../figures/glossary/folded.ts'
import { categoryWords } from '../../figures/glossary/glossary.ts'
import type { Letter } from '../../figures/glossary/glossary.ts'
import type { Term } from '../../figures/glossary/term.ts'
import styles from './GlossaryView.module.css'

/** "bogstav-oe": an address in ASCII. */
const anchorOf = (letter: string): string => `bogstav-${folded(letter).join('')}`

const TermEntry = ({ term, isTarget }: { readonly term: Term; readonly isTarget: boolean }) => (
  <div id={term.id} className={styles.term} data-target={isTarget || undefined}>
    <dt>
      {term.word} {term.former && <span className={styles.former}>tidligere ordning</span>}
    </dt>
    <dd>
      <p>{term.meaning}</p>
      <p className={styles.aside}>
        {categoryWords[term.category]} · engelsk: <span lang="en">{term.english}</span>
      </p>
    </dd>
  </div>
)

export const LetterLinks = ({ letters }: { readonly letters: readonly Letter[] }) => (
  <nav aria-label="Bogstaver">
    <ul className={styles.letters}>
      {letters.map(({ letter }) => (
        <li key={letter}>
          <a href={`#${anchorOf(letter)}`}>{letter}</a>
        </li>
      ))}
    </ul>
  </nav>
)

interface TermListProps {
  readonly letters: readonly Letter[]
  /** The term the address points at. */
  readonly target: string
}

export const TermList = ({ letters, target }: TermListProps) =>
  letters.map(({ letter, terms }) => (
    <section key={letter} className={styles.letter} aria-labelledby={anchorOf(letter)}>
      <h2 id={anchorOf(letter)}>{letter}</h2>
      <dl className={styles.terms}>
        {terms.map((term) => (
          <TermEntry key={term.id} term={term} isTarget={term.id === target} />
        ))}
      </dl>
    </section>
  ))
