/**
 * The rows of a paper in, the same rows out, an item's title that was copied onto the end of the line before it on
 * its own: a web page that lost its line breaks.
 *
 *     64. Underskriftsark53. Godkendelse af dagsorden        ← the list's last title, then the first item
 *     Indholdsfortegnelse1. Fraværende
 *     … var ikke med i mødet.49. Orientering om FGU
 */

import type { Contents } from './contents.ts'
import { readHeading } from './dialects.ts'
import { nextWorded, type Row } from './row.ts'

const cue = /\S\d{1,3}\. \p{Lu}/u
const heading = /^(?:indholdsfortegnelse|indhold|dagsorden)(?<item>\d{1,3}\. \p{Lu}.{2,300})$/iu
const sentence = /[\p{Ll})]\.(?<item>\d{1,3}\. \p{Lu}[^.:;]{3,200})$/u

/** The title the list promises, at the end of the row: "…2017126. Godkendelse …" ends in "126. Godkendelse …". */
const listed = (words: string, { entries }: Contents): string | null =>
  entries.find((entry) => words.length > entry.length && words.endsWith(entry)) ?? null

const itemOf = (rows: readonly Row[], at: number, contents: Contents): string | null => {
  const words = rows[at]?.words ?? ''
  if (!cue.test(words)) return null
  const promised = listed(words, contents) ?? heading.exec(words)?.groups?.['item']
  if (promised !== undefined && promised !== null) return promised
  const item = sentence.exec(words)?.groups?.['item']
  const below = rows[nextWorded(rows, at + 1)]?.words ?? ''
  return item !== undefined && readHeading(below) ? item : null
}

export const withPartedTitles = (rows: readonly Row[], contents: Contents): readonly Row[] =>
  rows.map((row, at) => {
    const item = row.words === '' ? null : itemOf(rows, at, contents)
    return item === null ? row : { ...row, words: item, wide: item }
  })
