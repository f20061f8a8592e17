/** Verdicts with how many there are of each in; a row of checkboxes, and how many places are shown, out. */
import type { Verdict } from '../../facts/model.ts'
import type { ChecksFigure } from '../../figures/checks.ts'
import { wordsOf } from '../../figures/checkVerdicts.ts'
import { counted, number } from '../../format.ts'
import styles from './WordsView.module.css'

interface VerdictFilterProps {
  readonly figure: ChecksFigure
  readonly chosen: readonly Verdict[]
  readonly onChoose: (next: readonly Verdict[]) => void
}

export const VerdictFilter = ({ figure, chosen, onChoose }: VerdictFilterProps) => (
  <form aria-label="Vælg, hvad der vises" onSubmit={(event) => event.preventDefault()}>
    <fieldset className={styles.verdicts}>
      <legend>Vis</legend>
      {figure.counts.map(({ verdict, count }) => (
        <label key={verdict} className={styles.verdict}>
          <input
            type="checkbox"
            checked={chosen.includes(verdict)}
            onChange={({ target }) =>
              onChoose(target.checked ? [...chosen, verdict] : chosen.filter((one) => one !== verdict))
            }
          />
          <span>
            {wordsOf(verdict).word} ({number(count)})
            <span className={styles.meaning}>{wordsOf(verdict).meaning}</span>
          </span>
        </label>
      ))}
    </fieldset>
    <p className={styles.shown} role="status">
      Viser {number(figure.marks.length)} af {counted(figure.total, 'sted', 'steder')}.
    </p>
  </form>
)
