/** Words in, the whole dates in them out, in ISO form: "2. december 2019", "01-04-2019", "03.12.24". */
import { matchesOf } from '../danish/pattern.ts'

export interface PrintedDate {
  readonly iso: string
  readonly start: number
  readonly end: number
}

const months: readonly (readonly string[])[] = [
  ['januar', 'jan'],
  ['februar', 'feb'],
  ['marts', 'mar'],
  ['april', 'apr'],
  ['maj'],
  ['juni', 'jun'],
  ['juli', 'jul'],
  ['august', 'aug'],
  ['september', 'sept', 'sep'],
  ['oktober', 'okt'],
  ['november', 'nov'],
  ['december', 'dec'],
]

const monthNames = months.flat().sort((a, b) => b.length - a.length)

/** For patterns that must know a month when they see one: "1. april" is no numbered point. */
export const monthPattern = `(?:${monthNames.join('|')})`

const datePattern = new RegExp(
  [
    `(?<![\\p{L}\\d-])(?:(?<day>\\d{1,2})\\.? ?(?<month>${monthPattern})\\.?,? (?<year>\\d{4})`,
    // "Torsdag, Juni 7, 2018": a web system that was never told it is Danish.
    `(?<=\\p{L}{3}dag,? )(?<firstMonth>${monthPattern}) (?<firstDay>\\d{1,2}),? (?<firstYear>\\d{4})`,
    // Month first only where the clock says "PM": Holbæk's system prints American times.
    '(?<usMonth>\\d{1,2})/(?<usDay>\\d{1,2})/(?<usYear>\\d{4})(?= \\d{1,2}:\\d{2}(?::\\d{2})? [ap]m(?!\\p{L}))',
    '(?<dayNumber>\\d{1,2})[-./](?<monthNumber>\\d{1,2})[-./](?<yearNumber>\\d{4}|\\d{2})',
    '(?<isoYear>\\d{4})-(?<isoMonth>\\d{2})-(?<isoDay>\\d{2}))(?!\\d|-[\\p{L}\\d])',
  ].join('|'),
  'giu',
)

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()

const isoDate = (year: number, month: number, day: number): string | null => {
  const full = year < 100 ? 2000 + year : year
  if (full < 1970 || full > 2099 || month < 1 || month > 12) return null
  if (day < 1 || day > daysIn(full, month)) return null
  return `${full}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

const isoOf = (groups: Readonly<Record<string, string | undefined>>): string | null => {
  const name = (groups['month'] ?? groups['firstMonth'])?.toLowerCase()
  const month = name === undefined ? 0 : months.findIndex((names) => names.includes(name)) + 1
  return isoDate(
    Number(
      groups['year'] ?? groups['yearNumber'] ?? groups['isoYear'] ?? groups['usYear'] ?? groups['firstYear'],
    ),
    month || Number(groups['monthNumber'] ?? groups['isoMonth'] ?? groups['usMonth']),
    Number(groups['day'] ?? groups['dayNumber'] ?? groups['isoDay'] ?? groups['usDay'] ?? groups['firstDay']),
  )
}

const anyDigit = /\d/

/** All dates that exist in the calendar, in order. */
export const readDates = (words: string): readonly PrintedDate[] =>
  !anyDigit.test(words)
    ? []
    : matchesOf(datePattern, words).flatMap((match) => {
        const iso = isoOf(match.groups ?? {})
        return iso === null ? [] : [{ iso, start: match.index, end: match.index + match[0].length }]
      })

export const readDate = (words: string): PrintedDate | null => readDates(words)[0] ?? null

const endsInDate = /\d[):\s]*$/

/** A date the words end with, but for a closing colon or bracket. */
export const readLastDate = (words: string): PrintedDate | null => {
  if (!endsInDate.test(words)) return null
  const last = readDates(words).at(-1)
  return last && /^[):]*$/.test(words.slice(last.end).trim()) ? last : null
}
