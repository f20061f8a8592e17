/**
 * Numbers, units and dates in; Danish words for the screen out. The only home of formatting.
 *
 * Minus is U+2212, a space between number and unit does not break, and what is missing is "ikke oplyst".
 */
import type { BaseUnit } from './facts/model/factBase.ts'

export const notStated = 'ikke oplyst'

const space = '\u00A0'
const minus = '\u2212'

const formatters = new Map<string, Intl.NumberFormat>()

const formatter = (least: number, most: number): Intl.NumberFormat => {
  const key = `${least}-${most}`
  const known = formatters.get(key)
  if (known) return known
  const made = new Intl.NumberFormat('da-DK', { minimumFractionDigits: least, maximumFractionDigits: most })
  formatters.set(key, made)
  return made
}

/** A sign is only shown when something of the number is left after rounding: never "−0,0". */
const signed = (value: number, words: string): string =>
  value < 0 && Array.from(words).some((char) => char >= '1' && char <= '9') ? `${minus}${words}` : words

const decimals = (value: number, least: number, most: number): string =>
  signed(value, formatter(least, most).format(Math.abs(value)))

/** "1.598", "50,9", "−4,1": at most `most` decimals, none that are zero. */
export const number = (value: number | null, most = 1): string =>
  value === null ? notStated : decimals(value, 0, most)

/** "40,5" for 40.454.000 kroner: for axes and columns whose heading says "mio. kr.". */
export const millions = (kroner: number | null): string =>
  kroner === null ? notStated : decimals(kroner / 1e6, 1, 1)

/** "412.000 kr.", "40,5 mio. kr.", "1.216,9 mio. kr.", "12,3 mia. kr." */
export const kroner = (value: number | null): string => {
  if (value === null) return notStated
  const size = Math.abs(value)
  if (size >= 1e10) return `${decimals(value / 1e9, 1, 1)}${space}mia.${space}kr.`
  if (size >= 1e6) return `${decimals(value / 1e6, 1, 1)}${space}mio.${space}kr.`
  return `${decimals(value, 0, 0)}${space}kr.`
}

/** In a table or on a chart: "69 %", "50,9 %". */
export const percentCell = (value: number | null): string =>
  value === null ? notStated : `${decimals(value, 0, 1)}${space}%`

/** In prose: "69 pct." */
export const percentProse = (value: number | null): string =>
  value === null ? notStated : `${decimals(value, 0, 1)}${space}pct.`

/** A difference between two per cents: "4 procentpoint". */
export const percentagePoints = (value: number | null): string =>
  value === null ? notStated : `${decimals(value, 0, 1)}${space}procentpoint`

/** One and many; units without a noun of their own give the bare number. */
const nouns: Readonly<Partial<Record<BaseUnit, readonly [one: string, many: string]>>> = {
  persons: ['person', 'personer'],
  full_time_persons: ['fuldtidsperson', 'fuldtidspersoner'],
  whole_year_persons: ['helårsperson', 'helårspersoner'],
  cases: ['sag', 'sager'],
  complaints: ['klage', 'klager'],
  decisions: ['afgørelse', 'afgørelser'],
  courses: ['forløb', 'forløb'],
  companies: ['virksomhed', 'virksomheder'],
  hours: ['time', 'timer'],
  days: ['dag', 'dage'],
  weeks: ['uge', 'uger'],
  months: ['måned', 'måneder'],
  years: ['år', 'år'],
  points: ['point', 'point'],
}

/** The noun alone, for a column heading or an axis: "fuldtidspersoner", "kr.", "%", or '' for a bare count. */
export const unitNoun = (unit: BaseUnit | null): string => {
  if (unit === 'kroner') return 'kr.'
  if (unit === 'percent') return '%'
  if (unit === 'percentage_points') return 'procentpoint'
  return unit === null ? '' : (nouns[unit]?.[1] ?? '')
}

/** "1 klage", "477 klager", "1.598 fuldtidspersoner". */
export const count = (value: number | null, unit: BaseUnit | null): string => {
  if (value === null) return notStated
  const noun = unit === null ? undefined : nouns[unit]
  const words = decimals(value, 0, 1)
  return noun ? `${words}${space}${Math.abs(value) === 1 ? noun[0] : noun[1]}` : words
}

/** Any figure with its unit, as in a table: kroner, per cent or a count. */
export const figure = (value: number | null, unit: BaseUnit | null): string => {
  if (unit === 'kroner') return kroner(value)
  if (unit === 'percent') return percentCell(value)
  if (unit === 'percentage_points') return percentagePoints(value)
  return count(value, unit)
}

const people: ReadonlySet<BaseUnit | null> = new Set(['persons', 'full_time_persons', 'whole_year_persons'])

export const isPeople = (unit: BaseUnit | null): boolean => people.has(unit)

/** One to four people: a chart must not point at anybody. */
export const isFewPeople = (value: number | null, unit: BaseUnit | null): boolean =>
  value !== null && isPeople(unit) && value > 0 && value < 5

/** As `count`, but a few people are "1–4 personer". */
export const guardedCount = (value: number | null, unit: BaseUnit | null): string =>
  isFewPeople(value, unit) ? `1–4${space}${unitNoun(unit)}` : count(value, unit)

/** "40,5 mio. kr. mindre end budgettet". `value` is forecast or accounts minus budget, in kroner. */
export const differenceFromBudget = (value: number | null): string => {
  if (value === null) return notStated
  if (value === 0) return 'det samme som budgettet'
  return `${kroner(Math.abs(value))} ${value < 0 ? 'mindre' : 'mere'} end budgettet`
}

/** "40,5 mindre", "3,6 mere": the same beside a bar whose axis says "mio. kr.". */
export const differenceLabel = (value: number | null): string => {
  if (value === null) return notStated
  if (value === 0) return 'som budgettet'
  return `${millions(Math.abs(value))} ${value < 0 ? 'mindre' : 'mere'}`
}

/** "51 ud af 100": a share as people. */
export const outOfHundred = (percent: number): string => `${decimals(percent, 0, 0)} ud af 100`

const months = [
  'januar',
  'februar',
  'marts',
  'april',
  'maj',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'december',
] as const

interface DateParts {
  readonly year: string
  readonly month: string
  readonly day: string | undefined
}

/** The month as a word; null for what is no ISO date or month. */
const datePartsOf = (iso: string): DateParts | null => {
  const [year, monthNumber, day] = iso.split('-')
  const month = months[Number(monthNumber) - 1]
  return year === undefined || month === undefined ? null : { year, month, day }
}

/**
 * "2019-04-01" → "1. april 2019"; "2019-04" → "april 2019". Anything else is given back as it is.
 * Its spaces break: a date is part of many accessible names, which people type and search for.
 */
export const date = (iso: string | null): string => {
  if (iso === null) return notStated
  const parts = datePartsOf(iso)
  if (!parts) return iso
  const rest = `${parts.month} ${parts.year}`
  return parts.day === undefined ? rest : `${Number(parts.day)}. ${rest}`
}

/** "2019-04-01" → "1.4.2019", for tables and chips. */
export const shortDate = (iso: string | null): string => {
  if (iso === null) return notStated
  const [year, month, day] = iso.split('-')
  return day === undefined ? date(iso) : `${Number(day)}.${Number(month)}.${year}`
}

/** A period as facts carry it: "2018", "januar 2019", "3. kvartal 2019", "1. halvår 2019", "2020–2023", "januar–maj 2023". */
export const period = (iso: string | null): string => {
  if (iso === null) return notStated
  const [from, to] = iso.split('/')
  if (from !== undefined && to !== undefined) {
    const [start, end] = [datePartsOf(from), datePartsOf(to)]
    const inOneYear = start?.day === undefined && start !== null && start.year === end?.year
    return `${inOneYear ? start.month : period(from)}–${period(to)}`
  }
  const [year, quarter] = iso.split('-Q')
  if (quarter !== undefined) return `${quarter}. kvartal ${year}`
  const [whole, half] = iso.split('-H')
  return half === undefined ? date(iso) : `${half}. halvår ${whole}`
}

/** "Næstved, Odder og Slagelse". */
export const list = (words: readonly string[]): string =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} og ${words.at(-1)}`

/** "1 møde", "5 møder": a bare count with a noun of one's own. */
export const counted = (value: number, one: string, many: string): string =>
  `${decimals(value, 0, 0)}${space}${value === 1 ? one : many}`
