/** What the control group found. */
import type { FactBase, Trend } from './factBase.ts'

export type ControlMeasure =
  | 'cases'
  | 'cases_with_result'
  | 'share_with_result'
  | 'repayment_claims'
  | 'future_savings'
  | 'result'
  | 'change'
  | 'police_reports'

/** The control group against wrongly paid benefits. */
export interface ControlFact extends FactBase {
  readonly kind: 'control'
  readonly measure: ControlMeasure
  readonly year: number | null
  /** "2", "3" or "2-3" of the three steps of control; null when the figure is for all. */
  readonly step: string | null
  readonly trend: Trend
}
