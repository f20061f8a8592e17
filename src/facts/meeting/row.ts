/** A document's lines in, the same lines as plain words out: no markup, single spaces. */

import type { Text } from '../text.ts'

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
const isRule = (words: string): boolean => /^[-_=]{3,}$/.test(words)

export const readRows = (text: Text): readonly Row[] =>
  text.lines.map((line) => {
    const wide = undress(line.raw, line.clean).normalize('NFC')
    const words = wide.replace(/\s+/g, ' ').trim()
    const mark = /^ {0,3}(?<mark>#{1,6}) /u.exec(line.raw)?.groups?.['mark']?.length ?? 0
    return { number: line.number, words: isRule(words) ? '' : words, wide: wide.trimEnd(), mark }
  })

/** Index of the next row with words on it, from `from` on; `rows.length` when there is none. */
export const nextWorded = (rows: readonly Row[], from: number): number => {
  let at = from
  while (at < rows.length && rows[at]?.words === '') at += 1
  return at
}

/** Letters and digits only, for asking whether two lines say the same. */
export const gist = (words: string): string => words.toLowerCase().replace(/[^\p{L}\d]+/gu, '')

/** "Side 3 af 20", "12": put there by the page, not by the committee. */
const pageMark = /^(?:side )?\d{1,3}(?: ?(?:af|\/) ?\d{1,3})?$/i

export const isPageMark = (words: string): boolean => pageMark.test(words)
