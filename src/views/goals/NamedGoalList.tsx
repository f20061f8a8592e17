/** Goals that are only named in; a list with the figure and a source each out. */
import { SourceButton } from '../../charts/SourceButton.tsx'
import type { NamedGoalMark } from '../../figures/goalsNamed.ts'
import styles from './GoalsView.module.css'

interface NamedGoalListProps {
  readonly marks: readonly NamedGoalMark[]
  readonly onSource: (fact: string) => void
}

export const NamedGoalList = ({ marks, onSource }: NamedGoalListProps) => (
  <ul className={styles.trends}>
    {marks.map(({ key, label, words, source }) => (
      <li key={key}>
        <strong>{label}</strong>
        <span>{words}</span>
        {source && <SourceButton source={source} onSource={onSource} />}
      </li>
    ))}
  </ul>
)
