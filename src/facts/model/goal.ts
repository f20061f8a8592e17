/** A goal's figures and verdicts. */
import type { FactBase } from './factBase.ts'

/** Statuses the minutes print. The systems are never compared with each other. */
export type Status =
  | 'on_track'
  | 'on_the_way'
  | 'far'
  | 'met'
  | 'partly_met'
  | 'not_met'
  | 'unknown'
  | 'up'
  | 'down'
  | 'stable'

export type StatusSystem =
  | 'goal_words' // "der, hvor vi skal være"
  | 'fulfilment' // opfyldt, delvist opfyldt, ikke opfyldt
  | 'colour' // the colour stands only in an appendix
  | 'trend'

export type GoalMeasure =
  | 'target'
  | 'baseline'
  | 'level'
  | 'gap' // printed distance to what was expected
  | 'verdict'
  | 'trend'
  | 'goals' // how many goals there are, or are met

export interface GoalFact extends FactBase {
  readonly kind: 'goal'
  readonly measure: GoalMeasure
  /** Same for all facts of one goal in one meeting; over all its horizons. */
  readonly goal: string
  /** The year (or date) the target is for, ISO. */
  readonly horizon: string | null
  readonly direction: 'fewer' | 'more' | null
  /**
   * The figure is a change ("reduceres med 25 %", "er faldet med 34"), not a level on the goal's scale; away from
   * what the goal wants its value is negative, and so is a gap that is below what was expected.
   */
  readonly change: boolean
  readonly status: Status | null
  readonly system: StatusSystem | null
  /** The date or year of the figure itself, ISO. */
  readonly asOf: string | null
}
