/** An explanation in; the same words, with terms of the glossary as buttons that tell what they mean, out. */
import { useId, useMemo, useState } from 'react'
import type { KeyboardEvent } from 'react'
import { Link } from 'react-router-dom'
import type { Term } from '../../figures/glossary/term.ts'
import { termsIn } from '../../figures/glossary/termsIn.ts'
import { termPath } from '../../paths.ts'
import styles from './Explained.module.css'

interface TermButtonProps {
  readonly words: string
  readonly isOpen: boolean
  readonly controls: string
  readonly onToggle: () => void
}

const TermButton = ({ words, isOpen, controls, onToggle }: TermButtonProps) => (
  <button
    type="button"
    className={styles.term}
    aria-expanded={isOpen}
    aria-controls={controls}
    onClick={onToggle}
    onKeyDown={(event: KeyboardEvent) => {
      if (event.key === 'Escape' && isOpen) onToggle()
    }}
  >
    {words}
  </button>
)

const Meaning = ({ term }: { readonly term: Term }) => (
  <>
    <strong>{term.word}</strong>
    {term.former && ' (tidligere ordning)'}: {term.meaning} <Link to={termPath(term.id)}>Se i ordbogen</Link>
  </>
)

/** One meaning at a time, below the words, so that the sentence stays whole. */
export const Explained = ({ words }: { readonly words: string }) => {
  const id = useId()
  const [open, setOpen] = useState<Term | null>(null)
  const pieces = useMemo(() => termsIn(words), [words])
  return (
    <>
      {pieces.map(({ words: said, term }) =>
        term === null ? (
          said
        ) : (
          <TermButton
            key={term.id}
            words={said}
            isOpen={open === term}
            controls={id}
            onToggle={() => setOpen(open === term ? null : term)}
          />
        ),
      )}
      <span id={id} className={styles.meaning} aria-live="polite">
        {open !== null && <Meaning term={open} />}
      </span>
    </>
  )
}
