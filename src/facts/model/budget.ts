/** A budget's figures, and money that is given, moved or named. */
import type { FactBase } from './factBase.ts'

export type BudgetMeasure =
  | 'original_budget'
  | 'revised_budget'
  | 'budget' // the minutes do not say which
  | 'forecast'
  | 'accounts'
  | 'deviation'
  | 'forecast_change' // since the last control; never on a deviation axis

/** How the sign of a deviation was decided, with the line that says so. */
export interface SignConvention {
  readonly rule: 'minus_is_underspend' | 'minus_is_overspend' | 'words'
  readonly line: number
}

/** The report a budget figure belongs to. */
export interface BudgetReport {
  /** As printed: "Regnskab 2018", "budgetkontrol pr. 1. maj 2024". */
  readonly name: string
  readonly kind: 'accounts' | 'control'
  /** The day of a control, ISO; null when not stated. */
  readonly asOf: string | null
}

export interface BudgetFact extends FactBase {
  readonly kind: 'budget'
  readonly measure: BudgetMeasure
  readonly stage: 'budget' | 'forecast' | 'accounts'
  readonly year: number | null
  readonly report: BudgetReport | null
  /** What a deviation is measured against; null for figures that are no deviation. */
  readonly baseline: 'revised' | 'original' | 'not_stated' | null
  /** `none` for figures that are no deviation. */
  readonly direction: 'underspend' | 'overspend' | 'none'
  readonly convention: SignConvention | null
  /** The committee's total, a part of a whole, or named as a cause ("skyldes primært"). */
  readonly role: 'total' | 'part' | 'driver'
}

export interface AppropriationFact extends FactBase {
  readonly kind: 'appropriation'
  readonly from: string | null
  readonly to: string | null
}

export interface MoneyFact extends FactBase {
  readonly kind: 'money'
}
