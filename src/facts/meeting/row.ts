/** A document's lines in, the same lines as plain words out: no markup, single spaces. */

import { isDigit, isLetter } from '../danish/letters.ts'
import { once } from '../once.ts'
import type { Line, Text } from '../text.ts'

export interface Row {
  /** 1-based line number. */
  readonly number: number
  /** The printed words with single spaces; '' for a line without any. */
  readonly words: string
  /** As in the text, its tabs and runs of spaces kept: contents lists need them. */
  readonly wide: string
  /** How many hashes of Markdown make it a heading; 0 for none. */
  readonly mark: number
}

/** Dressing that vanishes; a tag leaves a space behind, since it parts two words. */
const dressing = new Set(['*', '~', '\\', '#', '\u00AD', '\u200B', '\u2060', '\uFEFF'])

const undress = (raw: string, clean: string): string => {
  let words = ''
  for (let at = 0; at < clean.length; at += 1) {
    const letter = clean[at] as string
    if (letter !== ' ' || !dressing.has(raw[at] ?? '')) words += letter
  }
  return words
}

/** A rule (`---`) parts a page; it says nothing. */
const isRule = (words: string): boolean =>
  words.length > 2 && '-_='.includes(words.charAt(0)) && /^[-_=]+$/.test(words)

/** Most lines have nothing on them that could be dressing, or that has to be composed. */
const needsUndressing = /[*~\\#\u00AD\u200B\u2060]|[\u0300-\u2001\u2126-\uFFFF]/
const needsSpacing = / {2}|[^\S ]/

const markOf = (raw: string): number =>
  raw.includes('#') ? (/^ {0,3}(?<mark>#{1,6}) /u.exec(raw)?.groups?.['mark']?.length ?? 0) : 0

const readRow = ({ number, raw, clean }: Line): Row => {
  const wide = needsUndressing.test(raw) ? undress(raw, clean).normalize('NFC') : clean
  const words = (needsSpacing.test(wide) ? wide.replace(/\s+/g, ' ') : wide).trim()
  return { number, words: isRule(words) ? '' : words, wide: wide.trimEnd(), mark: markOf(raw) }
}

export const readRows = once((text: Text): readonly Row[] => text.lines.map(readRow))

/** Index of the next row with words on it, from `from` on; `rows.length` when there is none. */
export const nextWorded = (rows: readonly Row[], from: number): number => {
  let at = from
  while (at < rows.length && rows[at]?.words === '') at += 1
  return at
}

/** The words above a row, a few empty lines away at most; '' when there are none. */
export const lastWorded = (rows: readonly Row[], before: number): string =>
  rows.slice(Math.max(0, before - 3), before).findLast((row) => row.words !== '')?.words ?? ''

/** Letters and digits only, for asking whether two lines say the same. */
export const gist = (words: string): string => {
  let said = ''
  let from = 0
  const lower = words.toLowerCase()
  for (let at = 0; at < lower.length; at += 1) {
    const letter = lower.charAt(at)
    if (isDigit(letter) || isLetter(letter)) continue
    said += lower.slice(from, at)
    from = at + 1
  }
  return said + lower.slice(from)
}

/** "Side 3 af 20", "12": put there by the page, not by the committee. */
const pageMark = /^(?:side )?\d{1,3}(?: ?(?:af|\/) ?\d{1,3})?$/i

export const isPageMark = (words: string): boolean => pageMark.test(words)
