/** Days: "d. 01-04-2019", "12/8-2019", "2019-11-12", "Pr. 1 januar 2019", "27. - 30. oktober 2019", "8. april". */

import { isDigitAt, isLetter } from './letters.ts'
import { fullYear, isCalendarDay, isoDay, yearSource } from './iso.ts'
import { monthNumber, monthSource } from './months.ts'
import { group, matchAt } from './pattern.ts'
import { type Draft, type Place, type Recogniser, runLength, when } from './place.ts'

const day = (start: number, end: number, year: number | null, month: number, date: number): Draft => ({
  start,
  end,
  role: 'date',
  number: year ?? 0,
  iso: year === null ? null : isoDay(year, month, date),
})

/** Whether digits go on behind a mark: "2019-11-12", "12/8", "8.00". Most numbers do not, and need no pattern. */
const goesOn = (clean: string, at: number): boolean => {
  let next = at + 1
  while (next < at + 4 && isDigitAt(clean, next)) next += 1
  return '-./:'.includes(clean[next] ?? ' ') && isDigitAt(clean, next + 1)
}

const ifGoesOn = (recogniser: Recogniser): Recogniser =>
  when(({ clean, at }) => goesOn(clean, at), recogniser)

const isoPattern =
  /(?<year>(?:19|20)\d{2})(?<stop>[-.])(?<month>\d{2})\k<stop>(?<day>\d{2})(?![\d\p{L}]|[-.]\d)/uy

const recogniseIso: Recogniser = ({ clean, at }) => {
  const match = matchAt(isoPattern, clean, at)
  if (!match) return null
  const [year, month, date] = ['year', 'month', 'day'].map((name) => Number(group(match, name))) as [
    number,
    number,
    number,
  ]
  return isCalendarDay(month, date) ? day(at, at + match[0].length, year, month, date) : null
}

const numericPattern =
  /(?<day>\d{1,2})(?:\.(?<dotted>\d{1,2})[.-]|-(?<dashed>\d{1,2})-|\/(?<slashed>\d{1,2})[-/ ])(?<year>\d{4}|\d{2})(?![\d\p{L}]|[-./]\d)/uy

const recogniseNumeric: Recogniser = ({ clean, at }) => {
  const match = matchAt(numericPattern, clean, at)
  if (!match) return null
  const month = Number(group(match, 'dotted') ?? group(match, 'dashed') ?? group(match, 'slashed'))
  const date = Number(group(match, 'day'))
  if (!isCalendarDay(month, date)) return null
  return day(at, at + match[0].length, fullYear(group(match, 'year') ?? ''), month, date)
}

/** "den 12/8": a day and a month without a year. */
const shortPattern = /(?<=(?:den|d\.|pr\.) {0,2})(?<day>\d{1,2})\/(?<month>\d{1,2})(?![\d/])/iuy

const recogniseShort: Recogniser = ({ clean, at }) => {
  const match = matchAt(shortPattern, clean, at)
  if (!match) return null
  const [date, month] = [Number(group(match, 'day')), Number(group(match, 'month'))]
  return isCalendarDay(month, date) ? day(at, at + match[0].length, null, month, date) : null
}

const space = '[ \\n]{0,3}'
const upTo = `${space}(?:-|–|og|til|samt)${space}(?:den |d\\. ?)?`

const namedPattern = new RegExp(
  `(?<day>\\d{1,2})\\.?(?:${upTo}(?<to>\\d{1,2})\\.?)?${space}(?<month>${monthSource})\\.?` +
    `(?:,?[ \\n]{1,3}(?<year>${yearSource}))?` +
    `(?: ?[-–] ?(?<endDay>\\d{1,2})\\.? ?(?<endMonth>${monthSource})\\.?(?:,? (?<endYear>${yearSource}))?)?`,
  'iuy',
)

/** The full stop of "8. april." ends the sentence, not the date. */
const withoutStop = (matched: string): number => {
  const abbreviated = /(?<!\p{L})(?:jan|febr?|mar|apr|jun|jul|aug|sept?|okt|nov|dec)\.$/iu.test(matched)
  return matched.endsWith('.') && !abbreviated ? matched.length - 1 : matched.length
}

/** From the first day to the last; both years are the one that is printed. */
const recogniseNamed: Recogniser = ({ clean, at }) => {
  const match = matchAt(namedPattern, clean, at)
  if (!match) return null
  const number = (name: string): number | null =>
    group(match, name) === null ? null : Number(group(match, name))
  const month = monthNumber(group(match, 'month') ?? '') ?? 0
  const first = number('day') ?? 0
  if (!isCalendarDay(month, first)) return null
  const end = at + withoutStop(match[0])
  const lastYear = number('endYear') ?? number('year')
  const firstYear = number('year') ?? lastYear
  const lastMonth = monthNumber(group(match, 'endMonth') ?? '') ?? month
  const last = number('endDay') ?? number('to')
  if (last === null) return day(at, end, firstYear, month, first)
  if (!isCalendarDay(lastMonth, last)) return null
  const iso =
    firstYear === null || lastYear === null
      ? null
      : `${isoDay(firstYear, month, first)}/${isoDay(lastYear, lastMonth, last)}`
  return { start: at, end, role: 'period', number: firstYear ?? 0, iso }
}

/** "Torsdag, Juni 7, 2018": a web system that was never told it is Danish. */
const monthFirst = new RegExp(
  `(?<=dag,? (?<month>${monthSource}) )(?<day>\\d{1,2}),? (?<year>20\\d{2})(?!\\d)`,
  'iuy',
)

const recogniseMonthFirst: Recogniser = ({ clean, at }) => {
  const match = matchAt(monthFirst, clean, at)
  const month = match && monthNumber(group(match, 'month') ?? '')
  const date = Number(match && group(match, 'day'))
  return match && month && isCalendarDay(month, date)
    ? day(at, at + match[0].length, Number(group(match, 'year')), month, date)
    : null
}

/** "den 8. og", "den 1.,": a day whose month stands further on. */
const dayOnly =
  /(?<=(?:^|[\s(])(?:den|d\.) {1,2})(?<day>\d{1,2})\.(?=,| (?:og|eller|til|samt) (?:den )?\d)/iuy

const recogniseDayOnly: Recogniser = ({ clean, at }) => {
  const match = matchAt(dayOnly, clean, at)
  return match ? day(at, at + match[0].length, null, 1, 1) : null
}

const clock =
  /(?<=(?<!\p{L})(?:kl\.?|klokken) {0,2})(?<from>\d{1,2}(?:[.:]\d{2})?)(?: ?(?:-|–|til) ?(?<to>\d{1,2}(?:[.:]\d{2})?))?(?![\d\p{L}]|[.:,]\d)/iuy
const clockWithColon = /(?<from>[0-2]?\d):[0-5]\d(?::[0-5]\d)?(?: ?[-–] ?[0-2]?\d:[0-5]\d)?(?![\d:])/uy
/** "fra 8.00 til 16.30": two clock times, never two amounts. */
const clockPair = /(?<from>[0-2]?\d)\.[0-5]\d ?(?:-|–|til) ?[0-2]?\d\.[0-5]\d(?!\d|[.,]\d)/uy

const recogniseTime: Recogniser = ({ clean, at, mark }) => {
  const match =
    ('.ln'.includes(mark) ? matchAt(clock, clean, at) : null) ??
    (goesOn(clean, at) ? (matchAt(clockWithColon, clean, at) ?? matchAt(clockPair, clean, at)) : null)
  if (!match) return null
  return {
    start: at,
    end: at + match[0].length,
    role: 'time',
    number: Number.parseInt(group(match, 'from') ?? '0', 10),
  }
}

/** A day has two figures at most, and a blank, a stroke or the month right behind it. */
const mayNameMonth = (place: Place): boolean =>
  runLength(place) <= 2 && (' .-–\n'.includes(place.next) || isLetter(place.next))

export const dateRecognisers: readonly Recogniser[] = [
  recogniseTime,
  ifGoesOn(recogniseIso),
  ifGoesOn(recogniseNumeric),
  ifGoesOn(recogniseShort),
  when(mayNameMonth, recogniseNamed),
  when(({ next, before }) => next === ',' && before === ' ', recogniseMonthFirst),
  when(({ next, mark }) => next === '.' && 'n.'.includes(mark), recogniseDayOnly),
]
