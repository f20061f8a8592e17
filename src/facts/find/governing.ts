/** What an amount can be by the word that governs it: the kinds, and a maker of each. */
import type { BudgetMeasure } from '../model/budget.ts'

export type Governing =
  | { readonly kind: 'deviation'; readonly direction: 'underspend' | 'overspend' | 'signed' }
  | { readonly kind: 'budget'; readonly measure: BudgetMeasure }
  | { readonly kind: 'appropriation'; readonly measure: string; readonly way: 'less' | 'more' | null }
  | { readonly kind: 'money'; readonly measure: string }
  /** Looks like one of the above and is none: "over- eller underskud", "finansieringsmæssigt overskud". */
  | { readonly kind: 'nothing' }

export const deviation = (direction: 'underspend' | 'overspend' | 'signed'): Governing => ({
  kind: 'deviation',
  direction,
})
export const budget = (measure: BudgetMeasure): Governing => ({ kind: 'budget', measure })
export const appropriation = (measure: string, way: 'less' | 'more' | null = null): Governing => ({
  kind: 'appropriation',
  measure,
  way,
})
export const money = (measure: string): Governing => ({ kind: 'money', measure })
export const nothing: Governing = { kind: 'nothing' }

/** A row of the dictionary: stems as regular expression sources, most telling first; `\\w*` at the end lets an ending follow. */
export type Stems = readonly [Governing, readonly string[]]
