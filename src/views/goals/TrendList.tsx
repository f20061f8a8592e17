/** Developments in words in; a list with a badge and a source each out. */
import { SourceButton } from '../../charts/SourceButton.tsx'
import { StatusBadge } from '../../charts/StatusBadge.tsx'
import type { TrendMark } from '../../figures/goalTrends.ts'
import styles from './GoalsView.module.css'

interface TrendListProps {
  readonly marks: readonly TrendMark[]
  readonly onSource: (fact: string) => void
}

export const TrendList = ({ marks, onSource }: TrendListProps) => (
  <ul className={styles.trends}>
    {marks.map(({ key, label, status, word, source }) => (
      <li key={key}>
        <StatusBadge status={status} word={word} tone="neutral" />
        <span>{label}</span>
        {source && <SourceButton source={source} onSource={onSource} />}
      </li>
    ))}
  </ul>
)
