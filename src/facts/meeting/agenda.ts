/**
 * The rows of a document in, where each agenda item begins out.
 *
 * What only looks like an item (a numbered decision, a table cell "12.", a line of the contents list) has
 * nothing under it that an item has: the title again, a case number, a section heading.
 */

import { isCaseLine } from './caseNumbers.ts'
import { type Contents, matchTitle } from './contents.ts'
import { readHeading } from './dialects.ts'
import {
  type Candidate,
  isTitleAgain,
  type ItemStart,
  readCandidates,
  repeatsTitle,
  sameTitle,
} from './itemTitles.ts'
import { opensWithOutcome } from './outcome.ts'
import { nextWorded, type Row } from './row.ts'

/**
 * `doubled`: the title again on the very next line, which a copying slip can do to any numbered line; `again`: the
 * title once more without its number.
 */
type Opening = 'repeat' | 'doubled' | 'again' | 'case' | 'heading' | null

/** What stands under a title that an item has and a stray line has not. */
const openingOf = (rows: readonly Row[], item: ItemStart): Opening => {
  const at = nextWorded(rows, item.titleTo)
  const words = rows[at]?.words
  if (words === undefined) return null
  if (repeatsTitle(words, item)) return at > item.titleTo ? 'repeat' : 'doubled'
  if (isTitleAgain(words, item.title)) return 'again'
  if (isCaseLine(words)) return 'case'
  return readHeading(words) ? 'heading' : null
}

/** A list of titles without a heading of its own: each followed by the next, and all printed again below. */
const isListed = (
  candidates: readonly Candidate[],
  rows: readonly Row[],
  at: number,
  again: Again,
): boolean => {
  const candidate = candidates[at] as Candidate
  const next = candidates[at + 1]
  if (!next || next.number === candidate.number) return false
  if (nextWorded(rows, candidate.titleTo) !== next.from) return false
  return (again.get(candidate.number) ?? []).some(
    (later) => later.from > candidate.from && sameTitle(later.title, candidate.title),
  )
}

/** All candidates of one number. */
type Again = ReadonlyMap<string, readonly Candidate[]>

const byNumber = (candidates: readonly Candidate[]): Again => {
  const again = new Map<string, Candidate[]>()
  for (const candidate of candidates) {
    const same = again.get(candidate.number)
    if (same) same.push(candidate)
    else again.set(candidate.number, [candidate])
  }
  return again
}

interface Place {
  /** The number of the item before, or null. */
  readonly last: number | null
  readonly inDecision: boolean
  /** Above it is an empty line. */
  readonly apart: boolean
  /** The number before it stands in the same section: this is the next point of a list. */
  readonly inList: boolean
  readonly house: House
}

/** Which form the paper's items have; a numbered line in a paper of "Punkt N:" is a list or a decision. */
type House = 'punkt' | 'letter' | 'number'

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
  if (place.house === 'punkt' || opensWithOutcome(candidate.title)) return false
  if (candidate.form === 'letter' && opening !== 'heading') return opening !== null
  // "2. Forslag fra … (O)" can close a decision, with the next heading right under it.
  if (candidate.form === 'letter') return place.inDecision ? step === 1 && place.apart : step > 0
  if (opening === 'repeat') return true
  if (place.house === 'number') return acceptsPlain(candidate, opening, listed, place)
  return opening === 'case' && step === 1
}

/** Titles begin with a capital or a figure; "1. at planen godkendes" is a point of a proposal. */
const isTitle = (title: string): boolean => /^[\p{Lu}\d"”»'’]/u.test(title) && !/[.:;,]$/.test(title)

/** Items that may have nothing under them. */
const routine =
  /^(?:eventuelt|lukket(?!\p{L})|meddelelser|orienteringer|underskrift(?:er|sark|sside)?$|underskrivelse af)/iu

/** "3. Title" in a paper where no item has a letter or "Punkt": trusted as far as what stands under it says so. */
const acceptsPlain = (candidate: Candidate, opening: Opening, listed: boolean, place: Place): boolean => {
  const step = stepTo(candidate, place)
  if (!isTitle(candidate.title) || step < 1) return false
  if (opening === 'case' || opening === 'again') return true
  if (!place.apart || place.inList) return false
  // Closed items are left out of what is published, so that numbers may be missing.
  if (opening === 'heading') return step <= 5
  return (listed || routine.test(candidate.title)) && step <= 5
}

const houseOf = (candidates: readonly Candidate[], rows: readonly Row[]): House => {
  const real = candidates.filter(
    (candidate) => !opensWithOutcome(candidate.title) && openingOf(rows, candidate) !== null,
  )
  const punkt = real.filter((candidate) => candidate.form === 'punkt').length
  const letter = real.filter((candidate) => candidate.form === 'letter').length
  if (punkt > 0 && punkt >= letter) return 'punkt'
  return letter > 0 ? 'letter' : 'number'
}

/** In the order they stand; each number once. */
export const readAgenda = (rows: readonly Row[], contents: Contents): readonly ItemStart[] => {
  const candidates = readCandidates(rows, contents)
  const house = houseOf(candidates, rows)
  const again = byNumber(candidates)
  const items: ItemStart[] = []
  const taken = new Set<string>()
  let inDecision = false
  let read = 0
  /** Numbers of the list in the section we are in; what decides opens no list ("1. Godkendt"). */
  let list = new Set<number>()
  candidates.forEach((candidate, at) => {
    for (; read < candidate.from; read += 1) {
      const heading = readHeading(rows[read]?.words ?? '')
      if (heading) inDecision = heading.kind === 'decision'
      if (heading) list = new Set()
    }
    const number = Number(candidate.number)
    const inList = list.has(number - 1)
    if (candidate.form === 'number' && !opensWithOutcome(candidate.title)) list.add(number)
    const last = items.at(-1)
    if (taken.has(candidate.number)) return
    if (last && candidate.from < last.titleTo) return
    if (isListed(candidates, rows, at, again)) return
    const apart = (rows[candidate.from - 1]?.words ?? '') === ''
    const place: Place = { last: last ? Number(last.number) : null, inDecision, apart, inList, house }
    const accepts = candidate.form === 'punkt' ? acceptsPunkt : acceptsNumbered
    const listed = matchTitle(contents, candidate.title) !== null
    if (!accepts(candidate, openingOf(rows, candidate), listed, place)) return
    const { title, type, from, titleTo } = candidate
    items.push({ number: candidate.number, title, type, from, titleTo })
    taken.add(candidate.number)
    inDecision = false
    list = new Set()
  })
  return items
}
