/** Goals with their verdicts in; one card a goal out: what the municipality says, what the figures show, do they agree. */
import { SourceButton } from '../../charts/SourceButton.tsx'
import { StatusBadge } from '../../charts/StatusBadge.tsx'
import type { GoalStatusMark } from '../../figures/goalStatus.ts'
import styles from './GoalsView.module.css'

type OnSource = (fact: string) => void

const marks = { agrees: '✓', differs: '≠', open: '?' } as const

const Declared = ({ mark, onSource }: { readonly mark: GoalStatusMark; readonly onSource: OnSource }) => (
  <div>
    <dt>Kommunens vurdering</dt>
    <dd>
      <StatusBadge status={mark.declaredStatus} word={mark.declaredWord} />
      {mark.declaredQuote !== '' && <span className={styles.words}>{mark.declaredQuote}</span>}
      {mark.declaredSource && <SourceButton source={mark.declaredSource} onSource={onSource} />}
    </dd>
  </div>
)

const Found = ({ mark, onSource }: { readonly mark: GoalStatusMark; readonly onSource: OnSource }) => (
  <div>
    <dt>Tallene viser</dt>
    <dd>
      <StatusBadge status={mark.foundStatus} word={mark.found} />
      <span className={styles.words}>{mark.foundWords}</span>
      {mark.foundSource && <SourceButton source={mark.foundSource} onSource={onSource} />}
    </dd>
  </div>
)

export const GoalStatusList = ({ marks: goals, onSource }: { readonly marks: readonly GoalStatusMark[]; readonly onSource: OnSource }) =>
  goals.length === 0 ? (
    <p>Ingen mål, hvor ord og tal afviger.</p>
  ) : (
    <ul className={styles.goals}>
      {goals.map((mark) => (
        <li key={mark.key} className={styles.goal}>
          <p className={styles.name}>
            <strong>{mark.label}</strong>
            <span>{[mark.horizon, mark.better].filter((word) => word !== '').join(' · ')}</span>
          </p>
          <dl className={styles.verdicts}>
            <Declared mark={mark} onSource={onSource} />
            <Found mark={mark} onSource={onSource} />
            <div>
              <dt>Overens?</dt>
              <dd>
                <span aria-hidden="true">{marks[mark.agreement]}</span> {mark.agreementWords}
              </dd>
            </div>
          </dl>
        </li>
      ))}
    </ul>
  )
