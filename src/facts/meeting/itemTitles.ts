/**
 * The rows of a document in, every line that could open an agenda item out, its title joined over its lines.
 *
 *     Punkt 22: Behandling af regnskab 2018 på udvalgets områder
 *     8. Oplæg til plan for evaluering af borgernes oplevelse og hvordan
 *     medarbejdernes resultater måles (D)
 */

import type { ItemType } from '../model/meeting.ts'
import { isCaseLine } from './caseNumbers.ts'
import { type Contents, type Match, matchTitle } from './contents.ts'
import { readHeading } from './dialects.ts'
import { type ItemMark, readItemMark, readPlainMark } from './itemMarks.ts'
import { gist, isPageMark, nextWorded, type Row } from './row.ts'

export interface ItemStart {
  readonly number: string
  readonly title: string
  readonly type: ItemType | null
  /** Index of the title's first row, and of the row after its last. */
  readonly from: number
  readonly titleTo: number
}

/**
 * `punkt`: "Punkt 3: …"; `letter`: "3. … (B)"; `number`: "3. …", which is trusted less; `loose`: number and title
 * without a sign between them, or on two lines, which is trusted only for what stands around it.
 */
export interface Candidate extends ItemStart {
  readonly form: 'punkt' | 'letter' | 'number'
  readonly loose: ItemMark['form'] | 'alone' | null
}

const letterEnd = /^(?<title>.{1,700}) \((?<type>[BODE])\)$/u
/** A line this long may have been broken by the edge of the page. */
const pageWidth = 55

/** A row that can be the rest of a title. */
const canContinue = (row: Row | undefined): row is Row =>
  row !== undefined &&
  row.words !== '' &&
  row.words.length <= 200 &&
  readPlainMark(row.words) === null &&
  !isCaseLine(row.words) &&
  !isPageMark(row.words) &&
  readHeading(row.words) === null

/** What the contents list, or the title printed again, says about the words of a title so far. */
type Known = (title: string) => Match | null

interface Wrapped {
  readonly title: string
  readonly to: number
}

/** Joins the lines of a title: as far as it is printed elsewhere in one piece, else while the lines are full. */
const joinTitle = (rows: readonly Row[], from: number, first: string, known: Known): Wrapped => {
  let title = first
  let to = from + 1
  for (let more = 0; more < 3 && known(title) !== 'whole'; more += 1) {
    const at = nextWorded(rows, to)
    const row = rows[at]
    if (!canContinue(row)) break
    const joined = `${title} ${row.words}`
    const full = at === to && title.length >= pageWidth && !/[.:;]$/.test(row.words)
    if (!(known(title) === 'beginning' ? known(joined) !== null : full)) break
    title = joined
    to = at + 1
  }
  return { title, to }
}

/** "43. Godkendelse af dagsorden" some lines below "Punkt 43: Godkendelse af dagsorden" (Næstved 2024). */
const readAgain = (rows: readonly Row[], from: number, number: string, known: Known): string | null => {
  for (let at = from; at < Math.min(rows.length, from + 40); at += 1) {
    const mark = readPlainMark(rows[at]?.words ?? '')
    if (mark?.form === 'number' && mark.number === number) return joinTitle(rows, at, mark.title, known).title
  }
  return null
}

/** "Punkt 2" or "34." alone on its line, with its title on the next. */
const readAlone = (
  rows: readonly Row[],
  at: number,
  { form, number }: ItemMark,
  known: Known,
): Candidate | null => {
  const below = nextWorded(rows, at + 1)
  const first = rows[below]
  if (below > at + 2 || !canContinue(first) || /[.;:]$/.test(first.words)) return null
  const { title, to } = joinTitle(rows, below, first.words, known)
  const isNamed = form === 'punkt'
  return {
    form: isNamed ? 'punkt' : 'number',
    loose: isNamed ? null : 'alone',
    number,
    title,
    type: null,
    from: at,
    titleTo: to,
  }
}

const readPunkt = (rows: readonly Row[], at: number, mark: ItemMark, known: Known): Candidate => {
  const again = gist(readAgain(rows, at + 1, mark.number, known) ?? '')
  const knows: Known = (title) => {
    const said = gist(title)
    if (again === '' || !again.startsWith(said)) return known(title)
    return again === said ? 'whole' : 'beginning'
  }
  const { title, to } = joinTitle(rows, at, mark.title, knows)
  return { form: 'punkt', loose: null, number: mark.number, title, type: null, from: at, titleTo: to }
}

/** "8. Oplæg til plan for evaluering … / … hvordan medarbejdernes resultater måles (D)": the letter closes it. */
const readNumbered = (rows: readonly Row[], at: number, mark: ItemMark, known: Known): Candidate => {
  const start = { number: mark.number, from: at, loose: null }
  let words = mark.title
  for (let to = at + 1; to <= at + 3; to += 1) {
    const closed = letterEnd.exec(words)?.groups
    const type = closed?.['type'] as ItemType | undefined
    if (closed && type) return { ...start, form: 'letter', title: closed['title'] ?? '', type, titleTo: to }
    const row = rows[to]
    if (!canContinue(row)) break
    words = `${words} ${row.words}`
  }
  const { title, to } = joinTitle(rows, at, mark.title, known)
  return { ...start, form: 'number', title, type: null, titleTo: to }
}

const readCandidate = (rows: readonly Row[], at: number, known: Known): Candidate | null => {
  const mark = readItemMark(rows[at]?.words ?? '')
  if (!mark) return null
  if (mark.title === '') return readAlone(rows, at, mark, known)
  if (mark.form === 'punkt') return readPunkt(rows, at, mark, known)
  if (mark.form === 'number') return readNumbered(rows, at, mark, known)
  const { title, to } = joinTitle(rows, at, mark.title, known)
  const form = mark.form === 'named' ? 'punkt' : 'number'
  return { form, loose: mark.form, number: mark.number, title, type: null, from: at, titleTo: to }
}

/** Both begin alike: the title again, perhaps cut or wrapped. */
export const sameTitle = (one: string, other: string): boolean => {
  const [a, b] = [gist(one), gist(other)]
  return a.length >= 5 && b.length >= 5 && (a.startsWith(b) || b.startsWith(a))
}

/** "N. title", "Punkt N: title" or "Pkt. N" in an item that has that number and title already. */
export const repeatsTitle = (words: string, item: Pick<ItemStart, 'number' | 'title'>): boolean => {
  const mark = readItemMark(words)
  if (!mark || mark.number !== item.number) return false
  if (mark.title === '') return mark.form === 'punkt'
  return sameTitle(mark.title.replace(/ \([BODE]\)$/, ''), item.title)
}

/** The title once more on a line of its own, without its number (Holbæk). */
export const isTitleAgain = (words: string, title: string): boolean => {
  const said = gist(words)
  return said.length >= 5 && said === gist(title)
}

export const readCandidates = (rows: readonly Row[], contents: Contents): readonly Candidate[] => {
  const known: Known = (title) => matchTitle(contents, title)
  return rows.flatMap((row, at) => {
    if (row.words === '' || (at >= contents.from && at < contents.to)) return []
    const candidate = readCandidate(rows, at, known)
    return candidate ? [candidate] : []
  })
}
