/**
 * A line in, the words that stand apart in it out, and whether they are a row of a table that is set with blanks alone.
 *
 *     Sygedagpenge          71.850      74.350        a name and two figures, each apart
 *     Image      79% er enige i, at …      9% er uenige        a name and sentences that begin with a figure
 */
import { matchesOf } from '../danish/pattern.ts'
import { goesOnName, isOpenName } from '../tables/brokenNames.ts'
import type { Stretch } from '../sentences.ts'

export interface SetLine {
  readonly words: string
  /** Words that stand together, apart from others by two blanks or more. */
  readonly parts: readonly Stretch[]
}

const blank = '[ \\u00A0]'
const part = new RegExp(`[^\\s\\u00A0]{1,200}(?:${blank}[^\\s\\u00A0]{1,200}){0,40}`, 'gu')
const amount = '[-–+(]{0,2}\\d{1,12}(?:\\.\\d{3}){0,4}(?:,\\d{1,4})?\\)?'
const unit = '(?: ?(?:%|pct\\.?|kr\\.?|t\\.kr\\.|(?:mio|mia)\\.?(?: ?kr\\.?)?))?'
const figure = new RegExp(`^(?:(?:kr\\.? ?)?${amount}${unit}|[-–])$`, 'iu')
/** "83 % af de adspurgte er tilfredse": a figure with its words. */
const toldFigure = /^\d{1,3}(?:[.,]\d{1,3})?(?: ?%| \p{L}{2})/iu
/** "12. Budgetopfølgning   8", "Punkt 3   4": a list of contents; "0-8 uger   236" is none. */
const listed = /^(?:\d{1,3}[.)]? \p{Lu}|[Pp]unkt |PUNKT |[Pp]kt|[Bb]ilag|[Ss]ide )/u
/** A page stands alone behind its title: "1. Langtidsledige   412   250" is a row, numbered as goals are. */
const fewestListed = 2
const longestCell = 30
const longestName = 60
const mostCells = 40
const named = /\p{L}{2}/u
/** What dresses the words: "<b>Udvalget i alt</b>". */
const dress = /<\/?[a-z][^<>]{0,40}>|\*\*/giu

/** Of a gap that nothing else is told by. */
export const wide = 4

const partsOf = (words: string): readonly Stretch[] =>
  matchesOf(part, words).map((match) => ({ start: match.index, end: match.index + match[0].length }))

export const setLineOf = (words: string): SetLine => ({
  words,
  parts: words.includes('\t') ? [] : partsOf(words),
})

export const wordsAt = ({ words }: SetLine, { start, end }: Stretch): string =>
  words.slice(start, end).replace(dress, '').trim()

const isName = (words: string): boolean => named.test(words) && !figure.test(words)

/** A name with figures, and perhaps a word or two, behind it, each apart. */
export const isRow = (line: SetLine): boolean => {
  const [name, ...cells] = line.parts
  if (name === undefined || cells.length > mostCells) return false
  const words = wordsAt(line, name)
  return (
    isName(words) &&
    figuresIn(line) >= (listed.test(words) ? fewestListed : 1) &&
    cells.every((cell) => wordsAt(line, cell).length <= longestCell)
  )
}

/** How many cells behind the name are a figure and nothing else. */
export const figuresIn = (line: SetLine): number =>
  line.parts.slice(1).filter((cell) => figure.test(wordsAt(line, cell))).length

/** "Klager   2021   2020": a head, though it looks like a row. */
export const isOfYears = (line: SetLine): boolean =>
  line.parts.slice(1).every((cell) => /^(?:19|20)\d\d$/u.test(wordsAt(line, cell)))

const closes = /[.:;,!?]$/u

/** A name, and behind it two figures or more with words of their own. */
export const isToldRow = (line: SetLine): boolean => {
  const [name, ...cells] = line.parts
  return (
    name !== undefined &&
    cells.length > 1 &&
    isName(wordsAt(line, name)) &&
    !closes.test(wordsAt(line, name)) &&
    cells.every((cell) => figure.test(wordsAt(line, cell)) || toldFigure.test(wordsAt(line, cell)))
  )
}

/** The blanks before each part but the first. */
export const gapsOf = ({ parts }: SetLine): readonly number[] =>
  parts.slice(1).map(({ start }, at) => start - (parts[at] as Stretch).end)

/** "Fleksjob og" above or below its figures: a name that was too long for its column. */
export const isPartOfName = (lines: readonly SetLine[], at: number): boolean => {
  const line = lines[at] as SetLine
  const [only, ...others] = line.parts
  if (!only || others.length > 0) return false
  const words = wordsAt(line, only)
  const [above, below] = [lines[at - 1], lines[at + 1]]
  const nameOf = (row: SetLine | undefined): string => (row?.parts[0] ? wordsAt(row, row.parts[0]) : '')
  if (above && isRow(above) && isOpenName(nameOf(above)) && goesOnName(words)) return true
  return (
    below !== undefined &&
    isRow(below) &&
    isOpenName(words) &&
    words.length <= longestName &&
    only.start <= 12
  )
}
