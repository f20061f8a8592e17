/** Horizons in; the horizon radio and "vis kun afvigelser", kept in the address, out. */
import { period } from '../../format.ts'
import { ChoiceRadios } from '../../page/ChoiceRadios.tsx'
import { NotKnown } from '../../page/NotKnown.tsx'
import { useAddressChoice } from '../../page/useAddressChoice.ts'
import styles from './GoalsView.module.css'

interface Choices {
  readonly horizons: readonly string[]
  readonly horizon: string | null
  readonly onlyDiffering: boolean
  /** What the address asks for and cannot be chosen. */
  readonly unknown: readonly string[]
  readonly chooseHorizon: (next: string) => void
  readonly chooseOnlyDiffering: (next: boolean) => void
}

/** What stands for the nearest horizon of each plan; a plan without the chosen horizon shows its nearest too. */
const ownNearest = 'naermeste'

const horizonWords = (horizon: string): string =>
  horizon === ownNearest ? 'det nærmeste år' : period(horizon)

/** The nearest horizon is the one a follow-up is about. */
export const useGoalChoices = (found: readonly string[], eachItsOwn: boolean): Choices => {
  const horizons = eachItsOwn ? [ownNearest, ...found] : found
  const nearest = horizons[0] ?? ''
  const [horizon, chooseHorizon, otherHorizon] = useAddressChoice('maalaar', horizons, nearest)
  const [only, chooseOnly, otherOnly] = useAddressChoice('kun', ['alle', 'afvigelser'], 'alle')
  return {
    horizons,
    horizon: horizon === '' ? null : horizon,
    onlyDiffering: only === 'afvigelser',
    unknown: [...otherHorizon, ...otherOnly],
    chooseHorizon,
    chooseOnlyDiffering: (next) => chooseOnly(next ? 'afvigelser' : 'alle'),
  }
}

export const GoalChoices = ({
  horizons,
  horizon,
  onlyDiffering,
  unknown,
  chooseHorizon,
  chooseOnlyDiffering,
}: Choices) => (
  <form
    className={styles.choices}
    aria-label="Sådan vises målene"
    onSubmit={(event) => event.preventDefault()}
  >
    {horizons.length > 1 && (
      <ChoiceRadios
        legend="Mål for"
        options={horizons.map((one) => [one, horizonWords(one)] as const)}
        value={horizon ?? ''}
        onChoose={chooseHorizon}
      />
    )}
    <label className={styles.check}>
      <input
        type="checkbox"
        checked={onlyDiffering}
        onChange={({ target }) => chooseOnlyDiffering(target.checked)}
      />
      Vis kun afvigelser
    </label>
    <NotKnown values={unknown} />
  </form>
)
