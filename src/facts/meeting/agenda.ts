/**
 * The rows of a document in, where each agenda item begins out: number, title, type letter.
 *
 *     Punkt 22: Behandling af regnskab 2018 på udvalgets områder
 *     5. Budgetopfølgning 4 for 2019 - Social- og beskæftigelsesudvalget (B)
 *
 * What only looks like one (a numbered decision, a table cell "12.", a contents line) has nothing under it
 * that an item has: the title again, a case number, a section heading.
 */

import type { ItemType } from '../model.ts'
import { isCaseLine } from './caseNumbers.ts'
import { type Contents, type Match, matchTitle } from './contents.ts'
import { readHeading } from './dialects.ts'
import { opensWithOutcome } from './outcome.ts'
import { gist, isPageMark, nextWorded, type Row } from './row.ts'

export interface ItemStart {
  readonly number: string
  readonly title: string
  readonly type: ItemType | null
  /** Index of the title's first row, and of the row after its last. */
  readonly from: number
  readonly titleTo: number
}

/** `punkt`: "Punkt 3: …"; `letter`: "3. … (B)"; `number`: "3. …", which is trusted least. */
interface Candidate extends ItemStart {
  readonly form: 'punkt' | 'letter' | 'number'
}

const punktLine = /^(?:lukket:? )?punkt (?:nr\.? ?)?(?<number>\d{1,4})(?: \(?lukket\)?)? ?(?::| [–-] ) ?(?<title>\S.{0,300})$/iu
const numberLine = /^(?<number>\d{1,3})\. (?<title>\S.{0,300})$/u
const letterEnd = /^(?<title>.{1,700}) \((?<type>[BODE])\)$/u
/** A line this long may have been broken by the edge of the page. */
const pageWidth = 55

const opensLine = (words: string): boolean => punktLine.test(words) || numberLine.test(words)

/** A row that can be the rest of a title. */
const canContinue = (row: Row | undefined): row is Row =>
  row !== undefined &&
  row.words !== '' &&
  row.words.length <= 200 &&
  !opensLine(row.words) &&
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
    const groups = numberLine.exec(rows[at]?.words ?? '')?.groups
    if (groups?.['number'] === number) return joinTitle(rows, at, groups['title'] ?? '', known).title
  }
  return null
}

const readPunkt = (rows: readonly Row[], at: number, known: Known): Candidate | null => {
  const groups = punktLine.exec(rows[at]?.words ?? '')?.groups
  if (!groups) return null
  const number = String(Number(groups['number']))
  const again = gist(readAgain(rows, at + 1, number, known) ?? '')
  const knows: Known = (title) => {
    const said = gist(title)
    if (again === '' || !again.startsWith(said)) return known(title)
    return again === said ? 'whole' : 'beginning'
  }
  const { title, to } = joinTitle(rows, at, groups['title'] ?? '', knows)
  return { form: 'punkt', number, title, type: null, from: at, titleTo: to }
}

/** "8. Oplæg til plan for evaluering af borgernes oplevelse / og hvordan … måles (D)": the letter closes the title. */
const readNumbered = (rows: readonly Row[], at: number, known: Known): Candidate | null => {
  const groups = numberLine.exec(rows[at]?.words ?? '')?.groups
  if (!groups) return null
  const start = { number: String(Number(groups['number'])), from: at }
  let words = groups['title'] ?? ''
  for (let to = at + 1; to <= at + 3; to += 1) {
    const closed = letterEnd.exec(words)?.groups
    if (closed) return { ...start, form: 'letter', title: closed['title'] ?? '', type: closed['type'] as ItemType, titleTo: to }
    const row = rows[to]
    if (!canContinue(row)) break
    words = `${words} ${row.words}`
  }
  const { title, to } = joinTitle(rows, at, groups['title'] ?? '', known)
  return { ...start, form: 'number', title, type: null, titleTo: to }
}

/** Both begin alike: the title again, perhaps cut or wrapped. */
export const sameTitle = (one: string, other: string): boolean => {
  const [a, b] = [gist(one), gist(other)]
  return a.length >= 5 && b.length >= 5 && (a.startsWith(b) || b.startsWith(a))
}

/** "N. title" or "Punkt N: title" in an item that has that number and title already. */
export const repeatsTitle = (words: string, item: Pick<ItemStart, 'number' | 'title'>): boolean => {
  const groups = (numberLine.exec(words) ?? punktLine.exec(words))?.groups
  if (!groups || String(Number(groups['number'])) !== item.number) return false
  return sameTitle((groups['title'] ?? '').replace(/ \([BODE]\)$/, ''), item.title)
}

/** `doubled`: the title again on the very next line, which a copying slip can do to any numbered line. */
type Opening = 'repeat' | 'doubled' | 'case' | 'heading' | null

/** What stands under a title that an item has and a stray line has not. */
const openingOf = (rows: readonly Row[], item: ItemStart): Opening => {
  const at = nextWorded(rows, item.titleTo)
  const words = rows[at]?.words
  if (words === undefined) return null
  if (repeatsTitle(words, item)) return at > item.titleTo ? 'repeat' : 'doubled'
  if (isCaseLine(words)) return 'case'
  return readHeading(words) ? 'heading' : null
}

const readCandidates = (rows: readonly Row[], contents: Contents): readonly Candidate[] => {
  const known: Known = (title) => matchTitle(contents, title)
  return rows.flatMap((row, at) => {
    if (row.words === '' || (at >= contents.from && at < contents.to)) return []
    const candidate = readPunkt(rows, at, known) ?? readNumbered(rows, at, known)
    return candidate ? [candidate] : []
  })
}

/** A list of titles without a heading of its own: each followed by the next, and all printed again below. */
const isListed = (candidates: readonly Candidate[], rows: readonly Row[], at: number): boolean => {
  const candidate = candidates[at] as Candidate
  const next = candidates[at + 1]
  if (!next || next.number === candidate.number) return false
  if (nextWorded(rows, candidate.titleTo) !== next.from) return false
  return candidates.slice(at + 1).some((later) => later.number === candidate.number && sameTitle(later.title, candidate.title))
}

interface Place {
  /** The number of the item before, or null. */
  readonly last: number | null
  readonly inDecision: boolean
  readonly usesPunkt: boolean
}

const stepTo = (candidate: Candidate, place: Place): number =>
  place.last === null ? 1 : Number(candidate.number) - place.last

const acceptsPunkt = (candidate: Candidate, opening: Opening, listed: boolean, place: Place): boolean => {
  if (listed) return true
  if (opensWithOutcome(candidate.title)) return false
  const step = stepTo(candidate, place)
  if (opening === 'heading') return step > 0
  if (opening !== null) return true
  if (/[.;]$/.test(candidate.title)) return false
  return place.inDecision ? step === 1 : step > 0
}

const acceptsNumbered = (candidate: Candidate, opening: Opening, listed: boolean, place: Place): boolean => {
  const step = stepTo(candidate, place)
  if (listed && step === 1 && opening !== null) return true
  if (place.usesPunkt || opensWithOutcome(candidate.title)) return false
  if (candidate.form === 'letter') return opening !== null
  return opening === 'repeat' || (opening === 'case' && step === 1)
}

/** Which form the paper's items have; a numbered line in a paper of "Punkt N:" is a list or a decision. */
const usesPunkt = (candidates: readonly Candidate[], rows: readonly Row[]): boolean => {
  const real = candidates.filter(
    (candidate) => !opensWithOutcome(candidate.title) && openingOf(rows, candidate) !== null,
  )
  const punkt = real.filter((candidate) => candidate.form === 'punkt').length
  return punkt > 0 && punkt >= real.filter((candidate) => candidate.form === 'letter').length
}

/** In the order they stand; each number once. */
export const readAgenda = (rows: readonly Row[], contents: Contents): readonly ItemStart[] => {
  const candidates = readCandidates(rows, contents)
  const punkt = usesPunkt(candidates, rows)
  const items: ItemStart[] = []
  let inDecision = false
  let read = 0
  candidates.forEach((candidate, at) => {
    for (; read < candidate.from; read += 1) {
      const heading = readHeading(rows[read]?.words ?? '')
      if (heading) inDecision = heading.kind === 'decision'
    }
    const last = items.at(-1)
    if (items.some((item) => item.number === candidate.number)) return
    if (last && candidate.from < last.titleTo) return
    if (isListed(candidates, rows, at)) return
    const place: Place = { last: last ? Number(last.number) : null, inDecision, usesPunkt: punkt }
    const accepts = candidate.form === 'punkt' ? acceptsPunkt : acceptsNumbered
    const listed = matchTitle(contents, candidate.title) !== null
    if (!accepts(candidate, openingOf(rows, candidate), listed, place)) return
    const { number, title, type, from, titleTo } = candidate
    items.push({ number, title, type, from, titleTo })
    inDecision = false
  })
  return items
}
