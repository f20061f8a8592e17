/**
 * Words of a title or a line in, the budget report they name out: with its year, or the control whose year nobody prints.
 *
 *     Behandling af budgetkontrol 1. marts 2019       a control as of 2019-03-01
 *     Regnskab 2018 på udvalgets område               accounts
 *     Effekt- og Økonomiopfølgning 1/10               a control as of the last 1 October before the meeting
 */
import { isCalendarDay, isoDay } from '../danish/iso.ts'
import { monthNumber, monthSource } from '../danish/months.ts'
import { isPeriod, type NumberToken } from '../danish/number.ts'
import type { BudgetReport } from '../model/budget.ts'
import { numbersIn, type Reading } from '../passage.ts'

export interface ReportOfItem extends BudgetReport {
  readonly year: number
}

const accounts =
  /(?<!forvente[td]e? |skønne[td]e? |anslåe[td]e? |halvårs)(?<![\p{L}])(?:års)?regnskab(?:et)?(?: for)?(?: året)? (?<year>20\d\d)/iu
const controls =
  'budget(?:kontrol|opfølgning|redegørelse|revision|status|vurdering|rapport|realisering)|bevillings(?:kontrol|opfølgning)|halvårsregnskab|' +
  '(?<!seneste |sidste |forrige )(?:forvente|anslåe)(?:t|de) (?:års)?regnskab|økonomi(?:rapport(?:ering)?|opfølgning|redegørelse|status)|' +
  'økonomi- og \\p{L}*opfølgning|kvartals(?:opfølgning|rapport)|(?:koncern|ledelses)rapport|(?:regnskabs|forbrugs)prognose|prognose(?:n)? for forbruget'
/** "mindre end ved budgetopfølgningen pr. 31. marts" looks back at another. */
const lookedBack =
  '(?<!(?:end|siden|forhold til|sammenlignet med|forrige|seneste|sidste|tidligere)(?: (?:ved|i|den|det|årets|\\d\\.)){0,3} )'
const control = new RegExp(`${lookedBack}(?<name>(?:${controls})[\\p{L}\\d_]*)(?<rest>.{0,45})`, 'iu')

/** A day of a year that stands elsewhere or nowhere: "30/6", "pr. 31. oktober", "ultimo marts". */
const dayPattern = new RegExp(
  `(?<!\\d)(?:(?<day>\\d{1,2})(?:\\/(?<number>\\d{1,2})|\\. ?(?<name>${monthSource}))(?![\\d/])|ultimo (?<last>${monthSource}))`,
  'iu',
)
const lastDays = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

interface Day {
  readonly month: number
  readonly date: number
}

export const dayIn = (words: string): Day | null => {
  const found = dayPattern.exec(words)?.groups
  if (!found) return null
  const last = monthNumber(found['last'] ?? '')
  if (last !== null) return { month: last, date: lastDays[last - 1] as number }
  const month = found['number'] ? Number(found['number']) : (monthNumber(found['name'] ?? '') ?? 0)
  const date = Number(found['day'])
  return isCalendarDay(month, date) ? { month, date } : null
}

const isDay = ({ role, iso }: NumberToken): boolean =>
  role === 'date' && iso !== null && /^\d{4}-\d\d-\d\d$/.test(iso)
/** A run of years is the name of a plan. */
const isOneYear = (token: NumberToken): boolean => isPeriod(token) && token.iso?.includes('/') === false

/** A control with its year. `at` is the document offset of the words. */
export const controlIn = (reading: Reading, words: string, at: number): ReportOfItem | null => {
  const named = control.exec(words)
  if (!named?.groups) return null
  const start = at + named.index
  const dates = numbersIn(reading.numbers, { start, end: start + named[0].length })
  const year = dates.find(isDay) ?? dates.find(isOneYear)
  if (!year?.iso) return null
  const printed = Number(year.iso.slice(0, 4))
  const day = isDay(year) ? null : dayIn(named.groups['rest'] ?? '')
  return {
    name: reading.text.clean.slice(start, Math.max(year.end, year.extent.end)).trim(),
    kind: 'control',
    asOf: isDay(year) ? year.iso : day && isoDay(printed, day.month, day.date),
    year: printed,
  }
}

/** Accounts with their year; those of a year that is not over are a control. */
export const accountsIn = (reading: Reading, words: string): ReportOfItem | null => {
  const closed = accounts.exec(words)
  if (!closed?.groups) return null
  const year = Number(closed.groups['year'])
  const isClosed = year < Number(reading.meeting.date.slice(0, 4))
  return { name: closed[0].trim(), kind: isClosed ? 'accounts' : 'control', asOf: null, year }
}

/** Until then a control without a day may be of the year before. */
const firstSureMonth = 3

/** A control without a year: of its last such day before the meeting, else of the year of the meeting. */
export const controlWithoutYear = (reading: Reading, words: string): ReportOfItem | null => {
  const named = control.exec(words)
  if (!named?.groups) return null
  const { date } = reading.meeting
  const held = Number(date.slice(0, 4))
  const name = named.groups['name'] as string
  const day = dayIn(named.groups['rest'] ?? '')
  if (!day)
    return Number(date.slice(5, 7)) < firstSureMonth
      ? null
      : { name, kind: 'control', asOf: null, year: held }
  const asOf = isoDay(held, day.month, day.date)
  const year = asOf <= date ? held : held - 1
  return { name, kind: 'control', asOf: isoDay(year, day.month, day.date), year }
}
