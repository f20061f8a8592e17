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
import { acceptsNumbered, acceptsPunkt, type House, type Opening, type Place } from './itemRules.ts'
import { opensWithOutcome } from './outcome.ts'
import { lastWorded, nextWorded, type Row } from './row.ts'
import { isShortCaseAt } from './shortCase.ts'

/** What stands under a title that an item has and a stray line has not. */
const openingOf = (rows: readonly Row[], item: Candidate): Opening => {
  const at = nextWorded(rows, item.titleTo)
  const words = rows[at]?.words
  if (words === undefined) return null
  if (repeatsTitle(words, item)) return at > item.titleTo || item.loose !== null ? 'repeat' : 'doubled'
  if (isTitleAgain(words, item.title)) return 'again'
  if (isCaseLine(words) || isShortCaseAt(rows, at)) return 'case'
  if (!readHeading(words)) return null
  return words.startsWith('•') ? 'point' : 'heading'
}

/** No paper prints a title more often. */
const mostTimes = 20

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
  return (again.get(candidate.number) ?? [])
    .slice(-mostTimes)
    .some((later) => later.from > candidate.from && sameTitle(later.title, candidate.title))
}

/** Under it stands nothing, or the next number. */
const isBare = (candidates: readonly Candidate[], rows: readonly Row[], at: number): boolean => {
  const candidate = candidates[at] as Candidate
  const below = nextWorded(rows, candidate.titleTo)
  const next = candidates[at + 1]
  return (
    below === rows.length || (next?.from === below && Number(next.number) === Number(candidate.number) + 1)
  )
}

/** A decision stands under it before the number after its own; a point of a list has none. */
const isDecided = (candidates: readonly Candidate[], rows: readonly Row[], at: number): boolean => {
  const { number, form, titleTo } = candidates[at] as Candidate
  if (form !== 'number') return false
  const next = candidates.slice(at + 1).find((other) => Number(other.number) === Number(number) + 1)
  return rows.slice(titleTo, next?.from).some(({ words }) => readHeading(words)?.kind === 'decision')
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

const houseOf = (candidates: readonly Candidate[], rows: readonly Row[]): House => {
  const real = candidates.filter(
    (candidate) => !opensWithOutcome(candidate.title) && openingOf(rows, candidate) !== null,
  )
  const punkt = real.filter((candidate) => candidate.form === 'punkt').length
  const letter = real.filter((candidate) => candidate.form === 'letter').length
  if (punkt > 0 && punkt >= letter) return 'punkt'
  return letter > 0 ? 'letter' : 'number'
}

const isApart = (rows: readonly Row[], { from }: Candidate): boolean => (rows[from - 1]?.words ?? '') === ''

/** How many numbers in a row must stand alone over a title before that is how this paper opens its items. */
const fewestAlone = 3

/** "2" over its title, and before it "1", and behind it "3": each with a heading or a case number below. */
const numbersAlone = (candidates: readonly Candidate[], rows: readonly Row[]): boolean => {
  let [last, run] = [0, 0]
  for (const candidate of candidates) {
    if (candidate.loose !== 'alone' || !isApart(rows, candidate)) continue
    const opening = openingOf(rows, candidate)
    if (opening !== 'heading' && opening !== 'case') continue
    run = Number(candidate.number) === last + 1 ? run + 1 : 1
    last = Number(candidate.number)
    if (run >= fewestAlone) return true
  }
  return false
}

/** In the order they stand; each number once. */
export const readAgenda = (rows: readonly Row[], contents: Contents): readonly ItemStart[] => {
  const candidates = readCandidates(rows, contents)
  const house = houseOf(candidates, rows)
  const alone = numbersAlone(candidates, rows)
  const again = byNumber(candidates)
  const items: ItemStart[] = []
  const taken = new Set<string>()
  let inDecision = false
  let inSection = false
  let read = 0
  /** Numbered lines of the section we are in; what decides opens no list ("1. Godkendt"). */
  let list = new Map<number, 'point' | 'answer'>()
  candidates.forEach((candidate, at) => {
    for (; read < candidate.from; read += 1) {
      const heading = readHeading(rows[read]?.words ?? '')
      if (heading) inDecision = heading.kind === 'decision'
      if (heading) inSection = true
      if (heading) list = new Map()
    }
    const number = Number(candidate.number)
    const inList = list.get(number - 1) === 'point'
    const afterPoint = list.has(number - 1)
    if (candidate.form === 'number' && candidate.loose === null)
      list.set(number, opensWithOutcome(candidate.title) ? 'answer' : 'point')
    const last = items.at(-1)
    if (taken.has(candidate.number)) return
    if (last && candidate.from < last.titleTo) return
    if (isListed(candidates, rows, at, again)) return
    const place: Place = {
      last: last ? Number(last.number) : null,
      inDecision,
      inSection,
      apart: isApart(rows, candidate),
      inList,
      afterPoint,
      bare: isBare(candidates, rows, at),
      decided: isDecided(candidates, rows, at),
      belowCase: isCaseLine(lastWorded(rows, candidate.from)),
      house,
      alone,
    }
    const accepts = candidate.form === 'punkt' ? acceptsPunkt : acceptsNumbered
    const listed = matchTitle(contents, candidate.title) !== null
    if (!accepts(candidate, openingOf(rows, candidate), listed, place)) return
    const { title, type, from, titleTo } = candidate
    items.push({ number: candidate.number, title, type, from, titleTo })
    taken.add(candidate.number)
    inDecision = false
    inSection = false
    list = new Map()
  })
  return items
}
