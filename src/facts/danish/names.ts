/** Digits inside names, addresses and links: "3F", "Ride4Rehab", "Købmagergade 20", "225-timers", https://… */

import { isLetter } from './letters.ts'
import type { Extent } from './number.ts'
import { group, matchAt, matchesOf, oneOf } from './pattern.ts'
import { type Draft, type Place, type Recogniser, referenceAt, runLength, when } from './place.ts'
import { readUnit } from './readUnit.ts'

const addresses = /(?:https?:\/\/|www\.)[^\s<>]+/g
const identifier = '[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{4,12}'
const links = new RegExp(`${addresses.source}|${identifier}`, 'g')
/** The middle of an identifier, which is much rarer than its first letters. */
const identifies = /-[0-9a-f]{4}-/

/** Web addresses and identifiers, in order; of words in lower case. */
export const findLinks = (lower: string): readonly Extent[] =>
  matchesOf(identifies.test(lower) ? links : addresses, lower).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))

/** "3F2", "Ride4Rehab", and a room with its floor: "V2.02". */
const gluedBefore =
  /(?<=(?<![\p{L}\d])(?<letters>\p{L}[\p{L}\d]{0,30}?))(?<rest>\d[\p{L}\d]{0,30}(?:(?<=(?<![\p{L}\d])\p{Lu}\d{1,2})\.\d{1,3}(?!\d))?)/uy
const gluedAfter = /(?<digits>\d{1,6})(?<letters>\p{L}[\p{L}\d]{0,30})/uy
const hyphenAfter = /(?<digits>\d{1,4})-(?<word>\p{L}[\p{L}-]{0,40})/uy
const hyphenBefore = /(?<=\p{L}-)(?<digits>\d{1,6})(?![\d]|[.,]\d)/uy
const mail = /(?<mail>[\p{L}\d._+-]{1,64}@[\p{L}\d.-]{1,80})/uy

const recogniseGluedBefore: Recogniser = (place) => {
  const match = matchAt(gluedBefore, place.clean, place.at)
  if (!match) return null
  const start = Math.max(place.at - (group(match, 'letters')?.length ?? 0), place.previous?.end ?? 0)
  return referenceAt(place, start, place.at + match[0].length, 'name')
}

/** "3F" is a name, "15kr." an amount. */
const recogniseGluedAfter: Recogniser = (place) => {
  const match = matchAt(gluedAfter, place.clean, place.at)
  if (!match) return null
  const digits = (group(match, 'digits') ?? '').length
  if (readUnit(place.clean, place.at, place.at + digits)) return null
  return referenceAt(place, place.at, place.at + match[0].length, 'name')
}

/** "29-årige" is a figure in years; "225-timers" names a rule; "2019-tal" is a year. */
const recogniseHyphenAfter: Recogniser = (place): Draft | null => {
  const match = matchAt(hyphenAfter, place.clean, place.at)
  if (!match) return null
  const digits = group(match, 'digits') ?? ''
  const word = group(match, 'word') ?? ''
  const end = place.at + digits.length
  if (/^(?:19|20)\d{2}$/u.test(digits)) {
    return { start: place.at, end, role: 'year', number: Number(digits), iso: digits }
  }
  if (!/^årig/iu.test(word)) return referenceAt(place, place.at, place.at + match[0].length, 'name')
  const unit = { printed: word, base: 'years' as const, scale: 1, start: end + 1, end: end + 1 + word.length }
  return {
    start: place.at,
    end,
    role: 'figure',
    number: Number(digits),
    unit,
    extent: { start: place.at, end: unit.end },
  }
}

const recogniseHyphenBefore: Recogniser = (place) => {
  const match = matchAt(hyphenBefore, place.clean, place.at)
  if (!match || /^(?:19|20)\d{2}$/u.test(match[0])) return null
  return referenceAt(place, place.at, place.at + match[0].length, 'name')
}

const streets = [
  'vej',
  'gade',
  'gaden',
  'vejen',
  'allé',
  'alle',
  'stræde',
  'plads',
  'torv',
  'torvet',
  'haven',
  'parken',
  'vænget',
  'vænge',
  'boulevard',
  'boulevarden',
  'bakken',
  'stien',
  'kaj',
  'strand',
  'engen',
  'marken',
  'gård',
  'gården',
  'gyde',
  'pladsen',
  'alléen',
  'toften',
  'lunden',
  'bro',
  'skoven',
  'banke',
  'buen',
]

const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1)

const squares = [...streets.map(capital), ...streets.map((word) => word.toUpperCase())]
const street = new RegExp(
  `(?<=(?<!\\p{L})(?:\\p{Lu}[\\p{L}. ]{0,30}(?:${oneOf([...streets, ...squares])})|${oneOf(squares)}) )` +
    '(?<number>\\d{1,3}[A-Za-z]?)(?![\\p{L}\\d%]|[.,]\\d)',
  'uy',
)
/** A postal code after an address; without one, it must not look like a year. */
const postal = /(?<=(?:\d[A-Za-z]?|[,\t]|^) {0,3})(?<code>\d{4})(?= \p{Lu}\p{Ll})/muy
const barePostal = /(?<=(?:,|^) {0,3})(?<code>(?!19|20)[1-9]\d{3})(?= \p{Lu}\p{Ll}{2})/muy

const streetEnds = new Set(streets.map((word) => word.slice(-3)))

/** Whether the letters before a number and its blank are those that some street ends with. */
const isStreetBehind = ({ text, at, before }: Place): boolean =>
  before === ' ' && streetEnds.has(text.lower.slice(at - 4, at - 1))

const recogniseAddress: Recogniser = (place) => {
  const { clean, at, previous } = place
  const match = isStreetBehind(place) ? matchAt(street, clean, at) : null
  if (match)
    return readUnit(clean, at, at + match[0].length)
      ? null
      : referenceAt(place, at, at + match[0].length, 'address')
  if (runLength(place) !== 4) return null
  const code =
    previous?.what === 'address' && at - previous.end < 8
      ? matchAt(postal, clean, at)
      : matchAt(barePostal, clean, at)
  return code ? referenceAt(place, at, at + 4, 'address') : null
}

const isMailAhead = ({ clean, at, next }: Place): boolean =>
  (isLetter(next) || '._+-@'.includes(next)) && clean.slice(at, at + 65).includes('@')

const recogniseMail: Recogniser = (place) => {
  const match = matchAt(mail, place.clean, place.at)
  return match ? referenceAt(place, place.at, place.at + match[0].length, 'web_address') : null
}

export const nameRecognisers: readonly Recogniser[] = [
  when(isMailAhead, recogniseMail),
  when(({ before }) => isLetter(before), recogniseGluedBefore),
  when(({ next }) => next === '-', recogniseHyphenAfter),
  when(({ next }) => isLetter(next), recogniseGluedAfter),
  when(({ before }) => before === '-', recogniseHyphenBefore),
  recogniseAddress,
]
