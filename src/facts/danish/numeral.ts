/** One printed numeral in digits ("-5,9", "1.216.887", "1.2" before "mio.", "1½") to its places and its value. */

import type { Text } from '../text.ts'
import { group, lineBefore, matchAt } from './pattern.ts'
import { readUnit } from './readUnit.ts'

export interface Numeral {
  /** With the sign, if one is printed. */
  readonly start: number
  readonly end: number
  readonly number: number
  readonly signed: boolean
}

/** Full stops group by three; before or after these words one with one or two digits behind it is a decimal point. */
const unitAhead = '(?=[ \\n]{0,3}(?:%|pct|procent|mio|mia|mkr|mill|kr|point|timer))'
const cueBehind =
  '(?<=(?:(?<!\\p{L})(?:på|til|fra|er|var|med|udgør|kun|ca\\.|score)[ \\n]{1,2}|[\\t|] {0,8})-?)'

const decimals = '(?:,\\d{1,9}(?!\\d|,\\d))?'
const shapes = [
  `\\d{1,3}(?:\\.\\d{3}){1,5}(?!\\.?\\d)${decimals}`,
  `(?<point>\\d{1,6}\\.\\d{1,2}(?![\\d.,]\\d?)${unitAhead}|${cueBehind}\\d{1,6}\\.\\d{1,2}(?!\\d|[.,]\\d))`,
  `(?<spaced>\\d{1,3}(?: \\d{3}){1,4}(?![\\d.])(?:,\\d{1,9})?(?!\\d))`,
  `\\d{0,15} ?(?<fraction>[½¼¾])`,
  `\\d{1,15}${decimals}`,
]

const digits = new RegExp(`(?<numeral>${shapes.join('|')})`, 'iuy')
const withoutBlanks = new RegExp(`(?<numeral>\\d{1,15}${decimals})`, 'uy')

/** A minus belongs to the number when nothing but a blank or a bracket stands before it; some papers double it. */
const signBefore = /(?<=(?:^|[\s([|:=]|kr\.)(?<sign>--?|–|\+))/muy

/** In a table cell the minus may stand apart; at the start of a line it would be a bullet. */
const signInCell = /(?<=[\t|] {0,12}(?<sign>- {1,2}))(?=[\d.,]{1,20} {0,12}(?:[\t|]|$))/muy

const fractions: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75 }
const noBreak = /^[\u00A0\u2009\u202F]$/u

/** "84 600" and "3.500-" fill a cell of a table: what stands in it is one number, and some systems print its minus last. */
const cellBefore = /[\t|] {0,8}[-+–]?$/u
const cellAfter = /(?<minus>-?) {0,8}(?=[\t|\n]|$)/uy
const fillsCell = (clean: string, start: number, end: number): boolean =>
  matchAt(cellAfter, clean, end) !== null && cellBefore.test(lineBefore(clean, start))
const hasMinusBehind = (clean: string, start: number, end: number): boolean =>
  clean[end] === '-' && fillsCell(clean, start, end)

/** "1 316" is one number when its blank does not break, it fills a cell, or a unit follows in running text; else it is two. */
const isOneNumber = (text: Text, match: RegExpExecArray): boolean => {
  const gap = match.index + match[0].indexOf(' ')
  if (noBreak.test(text.raw.slice(gap, gap + 1))) return true
  if (fillsCell(text.clean, match.index, match.index + match[0].length)) return true
  const unit = readUnit(text.clean, match.index, match.index + match[0].length)
  const before = lineBefore(text.clean, match.index)
  return (
    unit !== null &&
    (unit.base === 'kroner' || (/\p{L}/u.test(before) && !/[\d\t|] {0,3}$|[\t|]/u.test(before)))
  )
}

const valueOf = (match: RegExpExecArray): number => {
  const fraction = group(match, 'fraction')
  if (fraction !== null) return Number(match[0].slice(0, -1).trim()) + (fractions[fraction] ?? 0)
  const point = group(match, 'point')
  return Number(point ?? match[0].replace(/[. ]/gu, '').replace(',', '.'))
}

/** The numeral whose first digit stands at `at`; null where none does. */
export const readNumeral = (text: Text, at: number): Numeral | null => {
  const found = matchAt(digits, text.clean, at)
  const splits = found !== null && group(found, 'spaced') !== null && !isOneNumber(text, found)
  const match = splits ? matchAt(withoutBlanks, text.clean, at) : found
  if (!match) return null
  const before = matchAt(signBefore, text.clean, at) ?? matchAt(signInCell, text.clean, at)
  const sign = before ? (group(before, 'sign') ?? '') : ''
  const value = valueOf(match)
  const end = at + match[0].length
  const isBehind = sign === '' && hasMinusBehind(text.clean, at, end)
  return {
    start: at - sign.length,
    end: isBehind ? end + 1 : end,
    number: (sign === '' || sign === '+') && !isBehind ? value : value === 0 ? 0 : -value,
    signed: sign !== '' || isBehind,
  }
}
