/**
 * The rows of a document in, its contents list out: which rows it takes and the titles it promises.
 *
 *     Godkendelse af dagsorden.....	3
 *     ^^^^^^^^^^^^^^^^^^^^^^^^ title
 */

import { isContentsHeading, readHeading } from './dialects.ts'
import { gist, nextWorded, type Row } from './row.ts'

export interface Contents {
  /** Row indices, end exclusive; equal when there is no list. */
  readonly from: number
  readonly to: number
  /** Gists of the titles, in order; a long one may be cut short by the page. */
  readonly titles: readonly string[]
  /** The same titles as printed, without number and page. */
  readonly printed: readonly string[]
  /** As printed, with the item's own number, where it has one: "53. Godkendelse af dagsorden". */
  readonly entries: readonly string[]
  readonly paged: boolean
}

const none: Contents = { from: 0, to: 0, titles: [], printed: [], entries: [], paged: false }

const leader = /\.{2,}\s{0,40}\d{1,3}$/
const column = /(?:\t| {2,})\d{1,3}$/
const lastNumber = / \d{1,3}$/
const itemMark = /^(?:punkt |åbent |lukket )?\d{1,4}[.:]? /iu

/** `item`: no page number, as on a web page, but the item's own: "49. Godkendelse af dagsorden". */
type Entry = 'page' | 'maybe' | 'item' | 'no'

/** A page number behind dots or in a column is certain; behind one space it may belong to the title ("uge 41"). */
const entryOf = (row: Row): Entry => {
  if (row.words.length > 200) return 'no'
  if (leader.test(row.wide) || column.test(row.wide)) return 'page'
  if (itemMark.test(row.words)) return 'item'
  return lastNumber.test(row.words) ? 'maybe' : 'no'
}

const itemNumber = (words: string): number => Number(/\d{1,4}/.exec(words)?.[0] ?? 0)

const titleOf = (words: string, entry: Entry): string => {
  const title = words.replace(itemMark, '')
  return entry === 'item' ? title : title.replace(/[.\s]{0,200}\d{1,3}$/, '')
}

/** A title that runs over two lines has its page number on the second. */
const wraps = (rows: readonly Row[], at: number): boolean => {
  const words = rows[at]?.words ?? ''
  const next = rows[at + 1]
  if (words.length < 40 || !next || itemMark.test(next.words)) return false
  return next.words !== '' && entryOf(next) === 'page'
}

/** …or on the first, and the rest stands below it: "Uddannelse", with the next entry's number or page behind. */
const trails = (rows: readonly Row[], at: number, before: string | undefined): boolean => {
  const words = rows[at]?.words ?? ''
  const next = rows[nextWorded(rows, at + 1)]
  if (before === undefined || words.length > 80 || !next || entryOf(next) !== 'page') return false
  return itemMark.test(next.words) || before.length >= 40
}

/** "Høje-Taastrup Kommune … Side 2": the edge of a page, no title. */
const footOfPage = /(?:^|[ |–-])side:? ?\d{1,3}(?: ?(?:af|\/) ?\d{1,3})?$/iu

/** "64. Underskriftsark53. Godkendelse af dagsorden": the last entry, with the first item copied onto it. */
const lastEntry = (words: string, entries: readonly string[]): string | null => {
  const [first] = entries
  return first !== undefined && words.length > first.length && words.endsWith(first)
    ? words.slice(0, -first.length).trim()
    : null
}

const readList = (rows: readonly Row[], from: number): Contents => {
  const printed: string[] = []
  const entries: string[] = []
  let to = from + 1
  let started = ''
  let before = 0
  for (let at = nextWorded(rows, to); at < rows.length; at = nextWorded(rows, at + 1)) {
    const row = rows[at] as Row
    if (footOfPage.test(row.words)) continue
    const last = lastEntry(row.words, entries)
    if (last !== null) {
      printed.push(titleOf(last, 'item'))
      break
    }
    const entry = entryOf(row)
    const half = (entry === 'no' || entry === 'item') && wraps(rows, at)
    if (entry === 'no' && !half && trails(rows, at, printed.at(-1))) {
      printed.push(`${printed.pop()} ${row.words}`)
      to = at + 1
      continue
    }
    // A list has page numbers or it has none; and where its numbers start again, the items themselves begin.
    const restarts =
      entry === 'item' && !half && (itemNumber(row.words) <= before || (before === 0 && printed.length > 0))
    if ((entry === 'no' && !half) || restarts) break
    if (entry === 'item') {
      before = itemNumber(row.words)
      entries.push(row.words)
    }
    if (half) started = row.words
    else {
      printed.push(titleOf(`${started} ${row.words}`.trim(), entry))
      started = ''
    }
    to = at + 1
  }
  const worded = printed.filter((title) => gist(title) !== '')
  return { from, to, titles: worded.map(gist), printed: worded, entries, paged: before === 0 }
}

/**
 * "Indhold" is also what some papers call the case itself: a list has titles. One without page numbers has two, or
 * it is the first item under a list that was left empty.
 */
export const readContents = (rows: readonly Row[]): Contents => {
  const lists = rows.flatMap((row, at) => (isContentsHeading(row.words) ? [readList(rows, at)] : []))
  // Where a heading stands right under it, the list is the items themselves: the last of them goes on there.
  const isList = ({ paged, to }: Contents): boolean =>
    paged || readHeading(rows[nextWorded(rows, to)]?.words ?? '') === null
  return lists.filter(isList).find((list) => list.titles.length > (list.paged ? 0 : 1)) ?? none
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

/** Titles the list promises and no item has, as printed. A closed item may be left out of what is published. */
export const titlesWithoutItem = (
  contents: Contents,
  items: readonly { readonly title: string }[],
): readonly string[] => {
  const said = items.map(({ title }) => gist(title))
  return contents.printed.filter((title, at) => {
    const listed = contents.titles[at] ?? ''
    return (
      !/^(?:lukket|underskrift)/iu.test(title) &&
      !said.some((one) => one.startsWith(listed) || listed.startsWith(one))
    )
  })
}
