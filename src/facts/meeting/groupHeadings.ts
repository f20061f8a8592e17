/** The rows of a paper in, the headings that stand over several items and in none out. */

import { isCaseLine } from './caseNumbers.ts'
import type { Row } from './row.ts'

const lettered =
  /^[A-H][.:)] ?(?:sag(?:er)?|punkter|orientering(?:er|ssager)?|drøftelser?|meddelelser|eventuelt|efterretningssager)(?!\p{L})/iu
const grouped =
  /^(?:åbne|lukkede)$|^(?:åbne|lukkede|åbent|lukket) (?:sager|punkter|dagsorden)$|^(?:beslutnings|drøftelses|orienterings|efterretnings)sager$/iu

/** "B. Sager til afgørelse i udvalget" (Odense), "LUKKEDE SAGER": over several items, and part of none. */
/** First letters of both. */
const opens = new Set('abcdefghålo')

export const isGroupHeading = (words: string): boolean =>
  words.length <= 90 &&
  opens.has(words.charAt(0).toLowerCase()) &&
  !/[.;]$/.test(words) &&
  (lettered.test(words) || grouped.test(words.replace(/ ?:$/, '')))

/** "E. Næste møde" between a numbered title and its case number: whatever this house calls its groups. */
export const groupNames = (rows: readonly Row[]): ReadonlySet<string> => {
  const worded = rows.filter((row) => row.words !== '')
  return new Set(
    worded.flatMap(({ words }, at) => {
      const above = worded[at - 1]?.words ?? ''
      const isGroup = /^[A-H][.:)] \p{Lu}.{2,85}[^.:;]$/u.test(words) && /^\d{1,4}\. \S/u.test(above)
      return isGroup && isCaseLine(worded[at + 1]?.words ?? '') ? [words] : []
    }),
  )
}
