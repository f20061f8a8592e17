/** One printed numeral in digits ("-5,9", "1.216.887", "1.2" before "mio.") to its places and its value. */

import type { Text } from '../text.ts'
import { group, matchAt } from './pattern.ts'

export interface Numeral {
  /** With the sign, if one is printed. */
  readonly start: number
  /** Of the digits themselves. */
  readonly digitsStart: number
  readonly end: number
  readonly number: number
  readonly signed: boolean
}

/** Full stops group by three in Danish; before these words a full stop with one or two digits is a decimal point. */
const pointMeansDecimal = '(?=[ \\n]{0,3}(?:%|pct|procent|mio|mia|mill|kr|point|timer))'

const digits = new RegExp(
  [
    '(?<grouped>\\d{1,3}(?:\\.\\d{3}){1,5}(?!\\.?\\d)(?:,\\d{1,9}(?!\\d|,\\d))?)',
    `(?<point>\\d{1,6}\\.\\d{1,2})(?![\\d.,]\\d?)${pointMeansDecimal}`,
    '(?<spaced>\\d{1,3}(?: \\d{3}){1,4}(?![\\d.])(?:,\\d{1,9})?(?!\\d))(?<kroner> ?(?:kr|kroner))?',
    '(?<plain>\\d{1,15}(?:,\\d{1,9}(?!\\d|,\\d))?)',
  ].map((source) => `(?:${source})`).join('|'),
  'iuy',
)

/** A minus belongs to the number when nothing but a blank or a bracket stands before it; Danish papers also double it. */
const signBefore = /(?<=(?:^|[\s([|:=])(?<sign>--?|–|\+))/muy

/** In a table cell the minus may stand apart; at the start of a line it would be a bullet. */
const signInCell = /(?<=[\t|] {0,12}(?<sign>- {1,2}))(?=[\d.,]{1,20} {0,12}(?:[\t|]|$))/muy

const joinsGroups = /^[\u00A0\u2009\u202F]$/u

/** "1 316" is one number when its blanks do not break, or when kroner follow; else it is two. */
const isOneNumber = (text: Text, match: RegExpExecArray): boolean => {
  if (group(match, 'kroner') !== null) return true
  const gap = match.index + match[0].indexOf(' ')
  return joinsGroups.test(text.raw.slice(gap, gap + 1))
}

const plainDigits = /(?<plain>\d{1,15}(?:,\d{1,9}(?!\d|,\d))?)/uy

const valueOf = (printed: string, isDecimalPoint: boolean): number =>
  Number(isDecimalPoint ? printed : printed.replace(/[. ]/gu, '').replace(',', '.'))

/** The numeral whose first digit stands at `at`; null where none does. */
export const readNumeral = (text: Text, at: number): Numeral | null => {
  let match = matchAt(digits, text.clean, at)
  if (match && group(match, 'spaced') !== null && !isOneNumber(text, match)) {
    match = matchAt(plainDigits, text.clean, at)
  }
  if (!match) return null
  const point = group(match, 'point')
  const printed = point ?? group(match, 'grouped') ?? group(match, 'spaced') ?? group(match, 'plain') ?? ''
  const found = matchAt(signBefore, text.clean, at) ?? matchAt(signInCell, text.clean, at)
  const sign = found ? (group(found, 'sign') ?? '') : ''
  const value = valueOf(printed, point !== null)
  return {
    start: at - sign.length,
    digitsStart: at,
    end: at + printed.length,
    number: sign === '' || sign === '+' || value === 0 ? value : -value,
    signed: sign !== '',
  }
}
