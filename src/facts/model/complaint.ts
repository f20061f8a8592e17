/** Complaints and what became of them. */
import type { FactBase, Trend } from './factBase.ts'

export type ComplaintMeasure =
  | 'received'
  | 'about_decisions'
  | 'about_handling'
  | 'changed_by_municipality'
  | 'sent_on'
  | 'decided'
  | 'upheld'
  | 'upheld_share'
  | 'answered'
  | 'change'
  | 'share'
  | 'denominator'
  // outcomes
  | 'affirmed'
  | 'partly_affirmed'
  | 'remitted'
  | 'changed'
  | 'dismissed'
  | 'withdrawn'
  | 'pending'

export interface ComplaintFact extends FactBase {
  readonly kind: 'complaint'
  readonly measure: ComplaintMeasure
  readonly year: number | null
  readonly about: 'decisions' | 'handling' | 'all'
  /** "medhold" flips its subject inside one item: always say whose. */
  readonly upheldFor: 'municipality' | 'citizen' | null
  readonly trend: Trend
  /** The law or the area that a row of a table is about, or the whole country; '' where all of the municipality's are meant. */
  readonly group: string
}
