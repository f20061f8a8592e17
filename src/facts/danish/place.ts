/** Where the scanner stands, and the drafts recognisers hand back; `asToken` fills in what a draft leaves out. */

import type { Text } from '../text.ts'
import type { Extent, NumberRole, NumberToken, Unit } from './number.ts'

export interface Place {
  readonly text: Text
  readonly clean: string
  /** Offset of the digit run or number word in question. */
  readonly at: number
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

const firstDigits = /\d{1,15}/u

/** A reference carries its first whole number, so that "sag 105" can be looked up. */
export const referenceAt = (place: Place, start: number, end: number, what: string): Draft => ({
  start,
  end,
  role: 'reference',
  what,
  number: Number(firstDigits.exec(place.clean.slice(start, Math.min(end, start + 60)))?.[0] ?? 0),
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
})

/** A stretch of time; without a printed year its number is 0. */
export const periodAt = (start: number, end: number, year: number | null, iso: string | null): Draft => ({
  start,
  end,
  role: 'period',
  number: year ?? 0,
  iso,
})
