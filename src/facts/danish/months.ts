/** Danish month names and their short forms to month numbers. */

import { oneOf } from './pattern.ts'

const names: Readonly<Record<string, number>> = {
  januar: 1,
  jan: 1,
  februar: 2,
  feb: 2,
  febr: 2,
  marts: 3,
  mar: 3,
  april: 4,
  apr: 4,
  maj: 5,
  juni: 6,
  jun: 6,
  juli: 7,
  jul: 7,
  august: 8,
  aug: 8,
  september: 9,
  sep: 9,
  sept: 9,
  oktober: 10,
  okt: 10,
  november: 11,
  nov: 11,
  december: 12,
  dec: 12,
}

export const monthWords: readonly string[] = Object.keys(names)

/** Without "jan.", "feb.": the first name of each. */
export const fullMonthSource = monthWords
  .filter((word, at) => names[word] !== names[monthWords[at - 1] ?? ''])
  .join('|')

/** Source of one month name; no letter may follow, a full stop may. */
export const monthSource = `(?:${oneOf(monthWords)})(?!\\p{L})`

/** "Okt" → 10; null for what is no month. */
export const monthNumber = (word: string): number | null => names[word.toLowerCase().replace('.', '')] ?? null
