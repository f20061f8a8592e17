/** Counts of one status each in; a line of badges out. The table below names what is counted. */
import { StatusBadge } from '../../charts/StatusBadge.tsx'
import type { TallyMark } from '../../figures/goalTrends.ts'
import styles from './GoalsView.module.css'

export const TallyList = ({ marks }: { readonly marks: readonly TallyMark[] }) => (
  <ul className={styles.tallies}>
    {marks.map(({ key, status, word }) => (
      <li key={key}>
        <StatusBadge status={status} word={word} tone="neutral" />
      </li>
    ))}
  </ul>
)
