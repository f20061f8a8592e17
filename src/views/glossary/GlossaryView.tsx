/** The address in; the glossary out: every term from A to Å, with a search and a filter for schemes that are over. */
import { findTerms } from '../../figures/glossary/findTerms.ts'
import { byLetter } from '../../figures/glossary/glossary.ts'
import { NotKnown } from '../../page/NotKnown.tsx'
import { useAddressChoice } from '../../page/useAddressChoice.ts'
import { useAddressWords } from '../../page/useAddressWords.ts'
import styles from './GlossaryView.module.css'
import { NoTerms } from './NoTerms.tsx'
import { LetterLinks, TermList } from './TermList.tsx'
import { TermSearch } from './TermSearch.tsx'
import { useTarget } from './useTarget.ts'

export const GlossaryView = () => {
  const [words, look] = useAddressWords()
  const [scheme, choose, other] = useAddressChoice('ordning', ['alle', 'gaelder', 'tidligere'], 'alle')
  const target = useTarget()
  const terms = findTerms(words, scheme)
  const letters = byLetter(terms)
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1>Ordbog</h1>
        <p>Hvad betyder ordet?</p>
      </header>
      <TermSearch words={words} scheme={scheme} found={terms.length} onWords={look} onScheme={choose} />
      <NotKnown values={other} />
      {terms.length === 0 && <NoTerms words={words} />}
      {letters.length > 1 && <LetterLinks letters={letters} />}
      <TermList letters={letters} target={target} />
      <p className={styles.aside}>
        Forklaringerne er vores egne og gælder i almindelighed. Loven og kommunens egne papirer går forud. De
        engelske ord er ikke officielle.
      </p>
    </div>
  )
}
