/** What a committee did with a matter in, the word for it in a quiet box out. */
import type { Outcome } from '../facts/model/meeting.ts'
import { outcomeOnChip } from '../modelWords.ts'
import styles from './OutcomeChip.module.css'

export const OutcomeChip = ({ outcome }: { readonly outcome: Outcome }) => (
  <span className={`${styles.chip} ${outcome === 'postponed' ? styles.open : ''}`}>
    {outcomeOnChip[outcome]}
  </span>
)
