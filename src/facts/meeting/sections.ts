/** The rows of a document and its items in, its sections out: together they are the document, no line twice. */

import type { Section, SectionKind } from '../model/meeting.ts'
import { readAbsence } from './absence.ts'
import { readBodyLine } from './bodies.ts'
import { isCaseLine, isCaseNumberBelow } from './caseNumbers.ts'
import type { Contents } from './contents.ts'
import { type Heading, readHeading } from './dialects.ts'
import { isTitleAgain, type ItemStart, repeatsTitle } from './itemTitles.ts'
import { opensWithOutcome } from './outcome.ts'
import { lastWorded, nextWorded, type Row } from './row.ts'
import { isShortCaseAt } from './shortCase.ts'
import { isTableCell } from './tableCell.ts'

/** Where a section begins; it ends where the next begins. */
interface Start {
  readonly at: number
  readonly item: string | null
  readonly kind: SectionKind
  readonly heading: string | null
}

/**
 * "Bilag" over running text is a sub-heading, not the list (Næstved 2019, line 109: "Til yderligere
 * belysning … er der vedlagt …"): a list has titles, not sentences.
 */
const opensSentence = (rows: readonly Row[], after: number): boolean => {
  const words = rows[nextWorded(rows, after)]?.words ?? ''
  if (/^bilag \d/i.test(words) || readHeading(words)) return false
  return /[.:!?]$/.test(words) && words.split(' ').length >= 6
}

/** "Administrationen indstiller:" under "Indstilling" is its first line. */
const continues = (heading: Heading, before: Start | undefined): boolean =>
  heading.kind === 'indstilling' && before?.kind === 'indstilling' && heading.printed.endsWith(' indstiller')

const startsSection = (
  heading: Heading,
  rows: readonly Row[],
  at: number,
  before: Start | undefined,
): boolean => {
  if (heading.kind === 'attachments' && opensSentence(rows, at + 1)) return false
  if (isTableCell(rows, at)) return false
  return !continues(heading, before)
}

/** Before the first item: title and participants, the contents list, and whatever else stands there. */
const readFrontStarts = (rows: readonly Row[], contents: Contents, end: number): readonly Start[] => {
  const front: Start = { at: 0, item: null, kind: 'front', heading: null }
  const starts = end > 0 ? [front] : []
  if (contents.to === contents.from || contents.from >= end) return starts
  const heading = rows[contents.from]?.words.replace(/ ?:$/, '') ?? null
  starts.push({ at: contents.from, item: null, kind: 'contents', heading })
  const rest = nextWorded(rows, contents.to)
  if (rest < end) starts.push({ ...front, at: rest })
  return starts.filter((start, at) => starts[at + 1]?.at !== start.at)
}

const readItemStarts = (rows: readonly Row[], item: ItemStart, end: number): readonly Start[] => {
  const own = (at: number, kind: SectionKind, heading: string | null): Start => {
    return { at, item: item.number, kind, heading }
  }
  const starts: Start[] = [own(item.from, 'title', rows[item.from]?.words ?? null)]
  for (let at = item.titleTo; at < end; at += 1) {
    const words = rows[at]?.words ?? ''
    const before = starts.at(-1)
    if (words === '') continue
    const heading = readHeading(words)
    if (heading) {
      if (startsSection(heading, rows, at, before)) starts.push(own(at, heading.kind, heading.printed))
    } else if (repeatsTitle(words, item)) {
      if (before?.kind !== 'title') starts.push(own(at, 'title', words))
    } else if (before?.kind === 'title') {
      if (!isTitleRow(rows, at, item)) starts.push(own(at, 'case', null))
    } else if (before && endsDecision(rows, at, before)) starts.push(own(at, 'case', words))
    else if (before && decidesBelow(rows, at, before))
      starts.push(own(at, 'decision', readBodyLine(words) ? words : null))
  }
  return starts
}

const proposesAndDecides = /^indstilling(?:er)? (?:og|\/|-|–) beslutning(?:er)?$/iu

/** "Indstilling og beslutning": who met that day, or what was decided in a word, ends what was proposed. */
const decidesBelow = (rows: readonly Row[], at: number, before: Start): boolean => {
  if (before.kind !== 'indstilling' || !proposesAndDecides.test(before.heading ?? '')) return false
  const words = rows[at]?.words ?? ''
  if (readBodyLine(words)) return true
  return (
    /^\p{Lu}/u.test(words) && opensWithOutcome(words) && !/[:,]$|(?<!\p{L})at$/u.test(lastWorded(rows, at))
  )
}

/** A heading nobody has told us of, marked as high as "Beslutning" itself: what follows was not decided. */
const endsDecision = (rows: readonly Row[], at: number, before: Start): boolean => {
  const mark = rows[at]?.mark ?? 0
  if (before.kind !== 'decision' || mark === 0 || mark > (rows[before.at]?.mark ?? 0)) return false
  const words = rows[at]?.words ?? ''
  return !readBodyLine(words) && !readAbsence(words)
}

/** Case numbers, and the rest of a title that is printed again over two lines. */
const isTitleRow = (rows: readonly Row[], at: number, item: ItemStart): boolean => {
  const words = rows[at]?.words ?? ''
  if (isTitleAgain(words, item.title)) return true
  if (isCaseLine(words) || isShortCaseAt(rows, at) || isCaseNumberBelow(words, lastWorded(rows, at)))
    return true
  const above = rows[at - 1]?.words ?? ''
  return above !== '' && item.title.endsWith(words) && repeatsTitle(above, item)
}

/** A document without items still has its headings: they are read, under no item. */
const readLooseStarts = (rows: readonly Row[], from: number): readonly Start[] => {
  const starts: Start[] = []
  for (let at = from; at < rows.length; at += 1) {
    const heading = readHeading(rows[at]?.words ?? '')
    if (heading && startsSection(heading, rows, at, starts.at(-1)))
      starts.push({ at, item: null, kind: heading.kind, heading: heading.printed })
  }
  return starts
}

/** "Underskriftsark" alone on its line: where the committee signs, behind all of its items. */
const signing = /^underskrift(?:er|sark|sside|sblad)?$/iu

const signsFrom = (rows: readonly Row[], last: ItemStart | undefined): number => {
  if (!last) return rows.length
  const at = rows.findLastIndex((row, index) => index >= last.titleTo && signing.test(row.words))
  return at === -1 || rows.slice(at).some(({ words }) => readHeading(words)) ? rows.length : at
}

export const readSections = (
  rows: readonly Row[],
  contents: Contents,
  items: readonly ItemStart[],
): readonly Section[] => {
  const first = items[0]?.from ?? rows.length
  const end = signsFrom(rows, items.at(-1))
  const starts = [
    ...readFrontStarts(rows, contents, first),
    ...items.flatMap((item, at) => readItemStarts(rows, item, items[at + 1]?.from ?? end)),
    ...rows
      .slice(end, end + 1)
      .map(({ words }): Start => ({ at: end, item: null, kind: 'front', heading: words })),
  ]
  const loose = items.length === 0 ? readLooseStarts(rows, Math.max(contents.to, 1)) : []
  const all = [...starts.filter((start) => !loose.some((other) => other.at <= start.at)), ...loose]
  return all.map(({ at, item, kind, heading }, index) => ({
    item,
    kind,
    heading,
    fromLine: at + 1,
    toLine: all[index + 1]?.at ?? rows.length,
  }))
}
