/** List items in; the first of them, and the rest behind a disclosure that says how many, out. */
import type { ReactNode } from 'react'
import styles from './SearchView.module.css'

interface ManyHitsProps {
  readonly entries: readonly ReactNode[]
  readonly first: number
  readonly more: (count: number) => string
}

export const ManyHits = ({ entries, first, more }: ManyHitsProps) => (
  <>
    <ul className={styles.hits}>{entries.slice(0, first)}</ul>
    {entries.length > first && (
      <details className={styles.more}>
        <summary>{more(entries.length - first)}</summary>
        <ul className={styles.hits}>{entries.slice(first)}</ul>
      </details>
    )}
  </>
)
