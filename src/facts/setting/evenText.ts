/**
 * A paper as it stands in, the same words evenly set out, with the way back to where each stood.
 *
 * Word processors leave marks inside words that nobody sees, and set two blanks where one is meant. Patterns know
 * words and single blanks: they are given those, and what they find is put back to its place in the file.
 *
 *     har fået  bevilget 690.550 kroner til opkvali<soft hyphen>ficering
 *     har fået bevilget 690.550 kroner til opkvalificering
 *
 * Lines stay lines, blank ones as they are: a lone no-break space may be an empty cell.
 */
import { isDigit, isLetter } from '../danish/letters.ts'
import { monthSource } from '../danish/months.ts'
import { lineBefore, matchesOf } from '../danish/pattern.ts'
import { lastBefore } from '../lastBefore.ts'
import type { Stretch } from '../sentences.ts'

export interface EvenText {
  readonly words: string
  /** Offset in the file of the character at an offset of `words`. */
  readonly placeOf: (offset: number) => number
}

const blank = ' \\u00A0\\u2000-\\u200A\\u202F\\u205F\\u3000'
/** Marks of no width, and the soft hyphen. */
const unseen = '\\u200B-\\u200D\\u2060\\uFEFF\\u00AD'
const run = new RegExp(`[${blank}${unseen}\\r]{2,40}|[${unseen}\\r]|[${blank}](?=\\n)`, 'gu')
const blanks = new RegExp(`[${blank}]`, 'gu')

/** Wider gaps are columns. */
const mostBlanks = 3
const opensList = /(?:^|\n)\s{0,12}(?:\d{1,3}[.)]|[a-z][.)]|#{1,6})$/u
/** "260  1)": the mark belongs to the number. */
const footnote = /^\d{1,2}\)/u
const page = /^\d{1,3}\s{0,3}(?:\n|$)/u
/** "Maj  19" has no page, nor has a line with other such gaps. */
const shortestTitle = 5
const notTitle = new RegExp(` {2}\\S|(?<!\\p{L})${monthSource}\\.?$`, 'iu')
const isTitle = (words: string): boolean => words.length >= shortestTitle && !notTitle.test(words)
const isEdge = (char: string): boolean => char === '' || char === '\n'
const framesCell = (char: string): boolean => char === '\t' || char === '|'

interface Gap {
  readonly raw: string
  readonly at: number
  readonly words: string
  readonly before: string
  readonly next: string
}

/** A line that goes on where the one above stopped: its indentation says nothing. */
const goesOn = ({ raw, at, words }: Gap): boolean =>
  /[^\s|][ \t\r]{0,3}\n$/u.test(raw.slice(Math.max(0, at - 5), at)) &&
  /^(?:[a-zæøå]{2}|\d[\d.,]{0,12} ?[a-zæøå%])/u.test(raw.slice(at + words.length, at + words.length + 16))

/** Between digits a soft hyphen may be the hyphen of "3-5", and a mark of no width stands for a blank. */
const joins = ({ words, before, next }: Gap): boolean =>
  words.includes('\u00AD') ? isLetter(before) && isLetter(next) : !(isDigit(before) && isDigit(next))

/** Two numbers, the point of a list, and the page behind a title in the contents are apart by more than a blank. */
const keepsApart = ({ raw, at, words, before, next }: Gap): boolean => {
  const behind = raw.slice(at + words.length, at + words.length + 8)
  return (
    (isDigit(before) && isDigit(next) && !footnote.test(behind)) ||
    opensList.test(raw.slice(Math.max(0, at - 16), at)) ||
    (page.test(behind) && isTitle(lineBefore(raw, at)))
  )
}

/** What is too much of a gap, as stretches of the file. */
const surplusOf = (gap: Gap): readonly Stretch[] => {
  const { at, words, before, next } = gap
  const all = [{ start: at, end: at + words.length }]
  if (framesCell(before) || framesCell(next)) return []
  if (isEdge(before)) return !isEdge(next) && goesOn(gap) ? all : []
  if (isEdge(next)) return all
  const found = matchesOf(blanks, words)
  const [first] = found
  if (!first) return joins(gap) ? all : []
  if (found.length > mostBlanks || keepsApart(gap)) return []
  const kept = at + first.index
  return [
    { start: at, end: kept },
    { start: kept + 1, end: at + words.length },
  ].filter(({ start, end }) => end > start)
}

const surplusIn = (raw: string): readonly Stretch[] =>
  matchesOf(run, raw).flatMap(({ 0: words, index: at }) =>
    surplusOf({ raw, at, words, before: raw.charAt(at - 1), next: raw.charAt(at + words.length) }),
  )

/** "ﬁ" and its like: two letters or three that a font has cast as one. */
const cast = /[\uFB00-\uFB06]/gu

interface Change extends Stretch {
  /** What stands there instead. */
  readonly words: string
}

const changesIn = (raw: string): readonly Change[] => {
  const surplus = surplusIn(raw).map((stretch) => ({ ...stretch, words: '' }))
  const letters = matchesOf(cast, raw).map(({ 0: letter, index }) => ({
    start: index,
    end: index + 1,
    words: letter.normalize('NFKC'),
  }))
  return letters.length === 0 ? surplus : [...surplus, ...letters].toSorted((a, b) => a.start - b.start)
}

export const evenText = (raw: string): EvenText => {
  const changes = changesIn(raw)
  if (changes.length === 0) return { words: raw, placeOf: (offset) => offset }
  const pieces = changes.map(({ start, words }, at) => raw.slice(changes[at - 1]?.end ?? 0, start) + words)
  let left = 0
  // From which offset of the even words how much was left out before; all letters of a cast one stand at its place.
  const cuts = changes.flatMap(({ start, end, words }) => {
    const from = start - left
    left += end - start - words.length
    return words === ''
      ? [{ from, left }]
      : Array.from(words.slice(1), (_, at) => ({ from: from + at + 1, left: start - from - at - 1 }))
  })
  return {
    words: pieces.join('') + raw.slice(changes.at(-1)?.end ?? 0),
    placeOf: (offset) => offset + (lastBefore(cuts, offset, ({ from }) => from)?.left ?? 0),
  }
}
