/** What facts of every kind have: where they stand, what they count, and the series they belong to. */
import type { SectionKind } from './meeting.ts'

/** Columns of the quote inside its line: `line.slice(start, end) === quote`. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Where a fact stands. Made by `passage.ts` and nowhere else. */
export interface Provenance {
  readonly meeting: string
  readonly item: string | null
  readonly section: SectionKind
  readonly line: number
  readonly span: Span
  /** Verbatim words of that line: the figure with its unit, or the words of a verdict. */
  readonly quote: string
  /** The sentence (or table row) around it, verbatim but for line breaks. */
  readonly sentence: string
  /** Where the quote begins in the sentence. */
  readonly quoteAt: number
}

export type Basis = 'printed' | 'computed' | 'corrected'

/** What a number counts once its scale (1.000, mio.) is multiplied in. */
export type BaseUnit =
  | 'kroner'
  | 'percent'
  | 'percentage_points'
  | 'persons'
  | 'full_time_persons'
  | 'whole_year_persons'
  | 'cases'
  | 'complaints'
  | 'decisions'
  | 'courses'
  | 'companies'
  | 'hours'
  | 'days'
  | 'weeks'
  | 'months'
  | 'years'
  | 'points'
  | 'count'

export interface FactBase extends Provenance {
  /** Stable: survives lines added above, other documents, and a changed figure. */
  readonly id: string
  /** snake_case English: revised_budget, deviation, target, received … */
  readonly measure: string
  /** What it is about, as printed. */
  readonly subject: string
  /** ISO: "2018", "2019-01", "2019-01-01", "2019-Q3", "2020/2023"; null when not stated. */
  readonly period: string | null
  /** The number as printed, without its unit; null for a verdict in words. */
  readonly printed: string | null
  /** The unit as printed, wherever it stands (also in a table header). */
  readonly unit: string | null
  /** In base units (kroner, per cent, a count); null for a pure status. Normalised sign for deviations. */
  readonly value: number | null
  readonly baseUnit: BaseUnit | null
  readonly basis: Basis
  /** The same for one measure of one area in all papers of a municipality; null where figures form no series. */
  readonly series: string | null
  /** The id of the first place that states this figure; a figure said once has its own id. */
  readonly figure: string
}

/** Which way a printed change goes (`value` stands as printed); null for what is no change, or does not say. */
export type Trend = 'up' | 'down' | null
