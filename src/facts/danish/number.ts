/** What is known about one number of a document once it has been read: its value, unit, role and place. */

import type { BaseUnit } from '../model/factBase.ts'

export type NumberRole = 'figure' | 'date' | 'year' | 'period' | 'time' | 'reference'

export interface Unit {
  /** As it stands in the document: "mio. kr.", "borgere (Fuldtidspersoner)". */
  readonly printed: string
  readonly base: BaseUnit
  /** What the printed number is multiplied with: 1, 1e3, 1e6 or 1e9. */
  readonly scale: number
  readonly start: number
  readonly end: number
}

/** A pair of document offsets, end exclusive. */
export interface Extent {
  readonly start: number
  readonly end: number
}

export interface NumberToken {
  /** Document offsets of the numeral itself, with its printed sign: "-5,9", "+9,5", "40,5", "syv". */
  readonly start: number
  readonly end: number
  readonly printed: string
  /** As printed, before the scale: "-5,9" → -5.9, "1.216.887" → 1216887, "syv" → 7. Dates and periods: the year, or 0. */
  readonly number: number
  readonly unit: Unit | null
  readonly form: 'digits' | 'words'
  readonly role: NumberRole
  /** For a reference, what it refers to: case_number, law, page, item, phone, list_mark, footnote … */
  readonly what: string | null
  /** Dates, years, periods: "2019-03-01", "2018", "2019-05", "2019-Q3", "2020/2023"; null when no year is printed. */
  readonly iso: string | null
  /** "3-5 måneder" → [3, 5], and `number` is the low end; else null. */
  readonly range: readonly [number, number] | null
  /** ca., omkring, knap, godt, over, op til, mindst …, as printed; else null. */
  readonly qualifier: string | null
  /** The numeral with its unit, and a "kr." before it. */
  readonly extent: Extent
  /** As much of the extent as stands on the numeral's own line. */
  readonly quote: Extent
}

/** A year, or a period whose year is printed; not a date. */
export const isPeriod = ({ role, iso }: NumberToken): boolean =>
  (role === 'year' || role === 'period') && iso !== null

/** Whether it says when: a date, a year or a period whose year is printed. */
export const isTime = (token: NumberToken): boolean =>
  isPeriod(token) || (token.role === 'date' && token.iso !== null)
