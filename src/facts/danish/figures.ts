/** A numeral in digits to a figure: its sign, range, unit and the word that makes it approximate. */

import type { Extent, Unit } from './number.ts'
import { type Numeral, readNumeral } from './numeral.ts'
import { group, matchAt } from './pattern.ts'
import type { Draft, Place, Recogniser } from './place.ts'
import { qualifierBefore } from './qualifiers.ts'
import { readUnit } from './readUnit.ts'

const dash = /(?<dash> ?[-–] ?)(?=\d)/uy
const kronerBefore = /(?<=(?<![\p{L}.])(?<kroner>(?:kr|kroner|DKK)\.?) {0,3})/iuy
/** "svarprocent på knap 12", "på kun 12". */
const about =
  '(?:(?:knap|godt|kun|blot|hele|næsten|omkring|cirka|omtrent|lige|over|under|mindst|højst)[ \\n]{1,2}){0,2}'
const percentBefore = new RegExp(
  `(?<=(?<word>\\p{L}{0,30}procent(?:en|sats|satsen)?)[ \\n]{1,2}(?:på|er|var|til|udgør|udgjorde|blev|lå på)[ \\n]{1,2}${about})`,
  'iuy',
)
const scoreBefore = new RegExp(
  `(?<=(?<word>\\p{L}{0,30}(?:score|scoren))[ \\n]{1,2}(?:på|er|var|til)[ \\n]{1,2}${about})`,
  'iuy',
)
/** "på en skala fra 0 til 7": both ends are points. */
export const scaleBefore =
  /(?<=(?<word>skala(?:en)?)[ \n]{1,2}(?:(?:fra|på)[ \n]{1,2})?(?:\d{1,3}(?:-| - |[ \n]{1,2}til[ \n]{1,2}))?)/iuy

interface Span {
  readonly numeral: Numeral
  readonly high: Numeral | null
  readonly end: number
  readonly unit: Unit | null
}

/** "3-5 måneder": low before high, neither signed; with blanks around the dash only when a unit follows. */
const readRange = (place: Place, low: Numeral): Span | null => {
  const match = matchAt(dash, place.clean, low.end)
  if (!match || low.signed) return null
  const high = readNumeral(place.text, low.end + match[0].length)
  if (!high) return null
  const unit = readUnit(place.clean, low.start, high.end)
  // Printed the wrong way round, it is still a range where nothing but one could stand: "5-3 år".
  const tight = match[0] === '-' && unit !== null && unit.base !== 'kroner'
  if (high.number <= low.number && !tight) return null
  if (match[0].length > 1 && !unit) return null
  return { numeral: low, high, end: high.end, unit }
}

const unitOfWord = (match: RegExpExecArray, base: Unit['base'], at: number): Unit => {
  const word = group(match, 'word') ?? ''
  const start = match.input.lastIndexOf(word, at - 1)
  return { printed: word, base, scale: 1, start, end: start + word.length }
}

/** "svarprocent på 12", "score på 5,3": the word before says what the number is. */
export const unitBefore = (clean: string, at: number): Unit | null => {
  const percent = matchAt(percentBefore, clean, at)
  if (percent) return unitOfWord(percent, 'percent', at)
  const score = matchAt(scoreBefore, clean, at) ?? matchAt(scaleBefore, clean, at)
  return score ? unitOfWord(score, 'points', at) : null
}

/** "Kr. 4.733.432", "kr. 8,5 mio.": the kroner of this number, not of the one before it. */
const kronerPrefix = (place: Place, start: number): Unit | null => {
  const match = matchAt(kronerBefore, place.clean, start)
  const printed = match ? (group(match, 'kroner') ?? '') : ''
  if (printed === '') return null
  const from = place.clean.lastIndexOf(printed, start - 1)
  if (from < (place.previous?.extent.end ?? 0)) return null
  return { printed, base: 'kroner', scale: 1, start: from, end: from + printed.length }
}

/** From a "kr." before it to the unit after it. */
export const extentOf = (start: number, end: number, ...units: readonly (Unit | null)[]): Extent => {
  // "en skala fra 0 til syv": the scale belongs to both ends, and to the quote of neither.
  const found = units.filter(
    (unit) => unit !== null && !(unit.base === 'points' && unit.start < start),
  ) as readonly Unit[]
  return {
    start: Math.min(start, ...found.map((unit) => unit.start)),
    end: Math.max(end, ...found.map((unit) => unit.end)),
  }
}

const asMoney = (unit: Unit | null, prefix: Unit | null): Unit | null =>
  prefix && (unit === null || unit.printed === ',-') ? prefix : unit

/** A noun in the singular belongs to 1; behind another number only where no verb looks like it ("10 modtager ydelse"). */
const unitAfter = (clean: string, { start, end, number }: Numeral): Unit | null => {
  const unit = readUnit(clean, start, end, number === 1)
  if (unit || number === 1) return unit
  const single = readUnit(clean, start, end, true)
  return single && !/(?:tager|giver|sager)$/u.test(single.printed) ? single : null
}

/** The last resort for digits: every numeral that is nothing else is a figure. */
export const recogniseFigure: Recogniser = (place): Draft | null => {
  const numeral = readNumeral(place.text, place.at)
  if (!numeral) return null
  const { clean } = place
  const span = readRange(place, numeral)
  const end = span?.end ?? numeral.end
  const after = span ? span.unit : unitAfter(clean, numeral)
  const prefix = after === null || after.base === 'kroner' ? kronerPrefix(place, numeral.start) : null
  const unit = asMoney(after, prefix) ?? unitBefore(clean, numeral.start)
  return {
    start: numeral.start,
    end,
    role: 'figure',
    number: numeral.number,
    unit,
    range: span?.high ? [numeral.number, span.high.number] : null,
    qualifier: qualifierBefore(clean, prefix?.start ?? numeral.start),
    extent: extentOf(numeral.start, end, unit, prefix),
  }
}
