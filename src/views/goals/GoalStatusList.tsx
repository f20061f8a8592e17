/** Goals with their verdicts in; one line a goal out: what the municipality says, what the figures show, do they agree. */
import { SourceButton } from '../../charts/SourceButton.tsx'
import { StatusBadge } from '../../charts/StatusBadge.tsx'
import type { GoalStatusMark } from '../../figures/goalStatus.ts'
import styles from './GoalsView.module.css'

interface GoalProps {
  readonly mark: GoalStatusMark
  readonly onSource: (fact: string) => void
}

const signs = { agrees: '✓', differs: '≠', open: '?' } as const

const Verdicts = ({ mark, onSource }: GoalProps) => (
  <dl className={styles.verdicts}>
    <div>
      <dt>Kommunens vurdering</dt>
      <dd>
        <StatusBadge status={mark.declaredStatus} word={mark.declaredWord} />
        {mark.declaredSource && <SourceButton source={mark.declaredSource} onSource={onSource} />}
      </dd>
    </div>
    <div>
      <dt>Tallene viser</dt>
      <dd>
        <StatusBadge status={mark.foundStatus} word={mark.found} />
        {mark.foundSource && <SourceButton source={mark.foundSource} onSource={onSource} />}
        <span className={styles.words}>{mark.foundWords}</span>
      </dd>
    </div>
    <div>
      <dt>Overens?</dt>
      <dd>
        <span aria-hidden="true">{signs[mark.agreement]}</span>
        {mark.agreementWords}
      </dd>
    </div>
  </dl>
)

interface GoalStatusListProps {
  readonly marks: readonly GoalStatusMark[]
  readonly onSource: (fact: string) => void
}

export const GoalStatusList = ({ marks, onSource }: GoalStatusListProps) =>
  marks.length === 0 ? (
    <p>Ingen mål, hvor ord og tal afviger.</p>
  ) : (
    <ul className={styles.goals}>
      {marks.map((mark) => (
        <li key={mark.key} className={styles.goal}>
          <p className={styles.name}>
            <strong>{mark.label}</strong>
            <span>{[mark.horizon, mark.better].filter((word) => word !== '').join(' · ')}</span>
          </p>
          <Verdicts mark={mark} onSource={onSource} />
        </li>
      ))}
    </ul>
  )
