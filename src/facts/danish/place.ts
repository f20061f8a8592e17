/** Where the scanner stands, and the drafts recognisers hand back; `asToken` fills in what a draft leaves out. */

import type { Text } from '../text.ts'
import { isDigitAt } from './letters.ts'
import type { Extent, NumberRole, NumberToken, Unit } from './number.ts'

export interface Place {
  readonly text: Text
  readonly clean: string
  /** Offset of the digit run or number word in question. */
  readonly at: number
  /** Where the run of digits, or the word, ends. */
  readonly runEnd: number
  /** The characters right before and right behind; '' at the edges of the text. */
  readonly before: string
  readonly next: string
  /** The last letter or mark before, blanks and line breaks aside, in lower case; '' at the start. */
  readonly mark: string
  /** The token read before this one. */
  readonly previous: NumberToken | null
  /** The table of contents, where trailing numbers are pages. */
  readonly contents: Extent | null
}

export interface Draft {
  readonly start: number
  readonly end: number
  readonly role: NumberRole
  readonly number: number
  readonly unit?: Unit | null
  readonly form?: 'digits' | 'words'
  readonly what?: string
  readonly iso?: string | null
  readonly range?: readonly [number, number] | null
  readonly qualifier?: string | null
  readonly extent?: Extent
}

/** Looks at one place; null when the number there is something else. */
export type Recogniser = (place: Place) => Draft | null

/** Most patterns need a certain mark beside the number: where it is missing, the pattern is not tried. */
export const when =
  (may: (place: Place) => boolean, recogniser: Recogniser): Recogniser =>
  (place) =>
    may(place) ? recogniser(place) : null

export const runLength = ({ at, runEnd }: Place): number => runEnd - at

/** A reference carries its first whole number, so that "sag 105" can be looked up. */
export const referenceAt = (place: Place, start: number, end: number, what: string): Draft => ({
  start,
  end,
  role: 'reference',
  what,
  number: firstWhole(place.clean, start, Math.min(end, start + 60)),
})

/** The first digits of a stretch, fifteen at most; 0 where there are none. */
const firstWhole = (clean: string, start: number, end: number): number => {
  let from = start
  while (from < end && !isDigitAt(clean, from)) from += 1
  let to = from
  while (to < end && to < from + 15 && isDigitAt(clean, to)) to += 1
  return Number(clean.slice(from, to))
}

/** The part of an extent on the line of a numeral: a unit may have been set on the next one. */
const onLineOf = (clean: string, { start, end }: Extent, extent: Extent): Extent => ({
  start: clean.slice(extent.start, start).includes('\n') ? start : extent.start,
  end: clean.slice(end, extent.end).includes('\n') ? end : extent.end,
})

export const asToken = (clean: string, draft: Draft): NumberToken => ({
  start: draft.start,
  end: draft.end,
  printed: clean.slice(draft.start, draft.end),
  number: draft.number,
  unit: draft.unit ?? null,
  form: draft.form ?? 'digits',
  role: draft.role,
  what: draft.what ?? null,
  iso: draft.iso ?? null,
  range: draft.range ?? null,
  qualifier: draft.qualifier ?? null,
  extent: draft.extent ?? { start: draft.start, end: draft.end },
  quote: draft.extent ? onLineOf(clean, draft, draft.extent) : { start: draft.start, end: draft.end },
})

/** A stretch of time; without a printed year its number is 0. */
export const periodAt = (start: number, end: number, year: number | null, iso: string | null): Draft => ({
  start,
  end,
  role: 'period',
  number: year ?? 0,
  iso,
})
