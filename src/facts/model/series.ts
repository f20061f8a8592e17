/** Figures of no other kind: those that go on from period to period, and those that stand alone. */
import type { FactBase, Trend } from './factBase.ts'

/** A measure for a period or a group, from a table or a sentence. */
export interface SeriesFact extends FactBase {
  readonly kind: 'series'
  /** What the table is about, as printed above it. */
  readonly group: string
  /** The last period is not over: "Pr. 1. nov.". */
  readonly partial: boolean
  readonly trend: Trend
}

export interface QuantityFact extends FactBase {
  readonly kind: 'quantity'
  readonly measure: 'quantity'
}
