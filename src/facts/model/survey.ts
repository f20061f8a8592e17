/** What people answered. */
import type { FactBase, Trend } from './factBase.ts'

export type SurveyMeasure =
  | 'satisfied'
  | 'dissatisfied'
  | 'agree'
  | 'disagree'
  | 'relevant'
  | 'priority'
  | 'score'
  | 'change'
  | 'sent'
  | 'responses'
  | 'response_rate'

/** A survey's answer; different surveys never share an axis. */
export interface SurveyFact extends FactBase {
  readonly kind: 'survey'
  readonly measure: SurveyMeasure
  /** What was asked with, as the item calls it. */
  readonly instrument: string
  /** Who answered, as printed; '' when not said. */
  readonly population: string
  readonly trend: Trend
}
