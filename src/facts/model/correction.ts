/** What a meeting put right. */
import type { FactBase } from './factBase.ts'

/** The sentence of the paper that a correction is about. */
export interface Corrected {
  readonly line: number
  readonly sentence: string
}

/** Something the meeting itself put right. It travels with what it corrects. */
export interface CorrectionFact extends FactBase {
  readonly kind: 'correction'
  readonly measure: 'correction'
  /** Null when the corrected words stand in another paper. */
  readonly corrects: Corrected | null
}
