/**
 * The rows of a document in, its contents list out: which rows it takes and the titles it promises.
 *
 *     Godkendelse af dagsorden.....	3
 *     ^^^^^^^^^^^^^^^^^^^^^^^^ title
 */

import { isContentsHeading } from './dialects.ts'
import { gist, nextWorded, type Row } from './row.ts'

export interface Contents {
  /** Row indices, end exclusive; equal when there is no list. */
  readonly from: number
  readonly to: number
  /** Gists of the titles, in order; a long one may be cut short by the page. */
  readonly titles: readonly string[]
}

const none: Contents = { from: 0, to: 0, titles: [] }

const leader = /\.{2,}\s{0,40}\d{1,3}$/
const column = /(?:\t| {2,})\d{1,3}$/
const lastNumber = / \d{1,3}$/
const itemMark = /^(?:punkt )?\d{1,4}[.:]? /iu

type Entry = 'page' | 'maybe' | 'no'

/** A page number behind dots or in a column is certain; behind one space it may belong to the title ("uge 41"). */
const entryOf = (row: Row): Entry => {
  if (row.words.length > 200) return 'no'
  if (leader.test(row.wide) || column.test(row.wide)) return 'page'
  return lastNumber.test(row.words) && !itemMark.test(row.words) ? 'maybe' : 'no'
}

const titleOf = (words: string): string =>
  gist(words.replace(/[.\s]{0,200}\d{1,3}$/, '').replace(itemMark, ''))

/** A title that runs over two lines has its page number on the second. */
const wraps = (rows: readonly Row[], at: number): boolean => {
  const words = rows[at]?.words ?? ''
  const next = rows[at + 1]
  if (words.length < 40 || !next || itemMark.test(next.words)) return false
  return next.words !== '' && entryOf(next) === 'page'
}

export const readContents = (rows: readonly Row[]): Contents => {
  const from = rows.findIndex((row) => isContentsHeading(row.words))
  if (from === -1) return none
  const titles: string[] = []
  let to = from + 1
  let started = ''
  for (let at = nextWorded(rows, to); at < rows.length; at = nextWorded(rows, at + 1)) {
    const row = rows[at] as Row
    const half = entryOf(row) === 'no' && wraps(rows, at)
    if (entryOf(row) === 'no' && !half) break
    if (half) started = row.words
    else {
      titles.push(titleOf(`${started} ${row.words}`.trim()))
      started = ''
    }
    to = at + 1
  }
  return { from, to, titles: titles.filter((title) => title !== '') }
}

/** How a title compares with the list: the same, the beginning of an entry, or longer than an entry cut short. */
export type Match = 'whole' | 'beginning' | 'longer'

export const matchTitle = (contents: Contents, title: string): Match | null => {
  const said = gist(title)
  if (said === '') return null
  if (contents.titles.includes(said)) return 'whole'
  if (said.length >= 15 && contents.titles.some((entry) => entry.startsWith(said))) return 'beginning'
  return contents.titles.some((entry) => entry.length >= 20 && said.startsWith(entry)) ? 'longer' : null
}
