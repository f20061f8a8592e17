/** Months, quarters, half-years and years: "august 2018 - februar 2019", "1. kvartal 2019", "2020-23", "2.022". */

import { fullYear, isoMonth, isYear, yearSource } from './iso.ts'
import { monthNumber, monthSource } from './months.ts'
import { ordinalNumber, ordinalWords } from './numberWords.ts'
import { group, matchAt, oneOf } from './pattern.ts'
import type { Unit } from './number.ts'
import type { Draft, Place, Recogniser } from './place.ts'
import { readUnit } from './readUnit.ts'

const period = (start: number, end: number, year: number | null, iso: string | null): Draft => ({
  start,
  end,
  role: 'period',
  number: year ?? 0,
  iso,
})

const dash = ' ?[-–] ?'
const monthPattern = new RegExp(
  `(?<month>${monthSource})\\.?(?:${dash}(?<to>${monthSource})\\.?)?[ \\n]{1,3}(?<year>${yearSource})(?![.,]\\d|[-–]\\d)` +
    `(?:${dash}(?<endMonth>${monthSource})\\.?[ \\n]{1,3}(?<endYear>${yearSource}))?`,
  'iuy',
)

/** "januar 2020", "januar-marts 2020", "august 2018 - februar 2019". */
const recogniseMonth: Recogniser = ({ clean, at }) => {
  const match = matchAt(monthPattern, clean, at)
  if (!match) return null
  const month = monthNumber(group(match, 'month') ?? '') ?? 1
  const year = Number(group(match, 'year'))
  const last = monthNumber(group(match, 'endMonth') ?? group(match, 'to') ?? '')
  const from = isoMonth(year, month)
  const iso = last === null ? from : `${from}/${isoMonth(Number(group(match, 'endYear') ?? year), last)}`
  return period(at, at + match[0].length, year, iso)
}

/** "Maj 19", "Okt. 19" as a column of a table: a month and the last two figures of its year. */
const columnPattern = new RegExp(
  `(?<=(?:^|[\\t|]) {0,8})(?<month>${monthSource})\\.? '?(?<year>\\d{2})(?= {0,8}(?:$|[\\t|]))`,
  'imuy',
)

const recogniseColumn: Recogniser = ({ clean, at }) => {
  const match = matchAt(columnPattern, clean, at)
  if (!match) return null
  const year = fullYear(group(match, 'year') ?? '')
  return period(at, at + match[0].length, year, isoMonth(year, monthNumber(group(match, 'month') ?? '') ?? 1))
}

const parts: Readonly<Record<string, string>> = { kvartal: 'Q', kvt: 'Q', kv: 'Q', halvår: 'H', halvdel: 'H' }
const partPattern = new RegExp(
  `(?:(?<from>[1-4])\\.?(?:[ \\n]{0,2}(?:-|–|og|til|samt)[ \\n]{0,2}(?<to>[1-4])\\.?)?|(?<ordinal>${oneOf(ordinalWords)}))` +
    `[ \\n]{1,3}(?<part>kvartal|kvt|kv|halvår)(?:et)?(?!\\p{L})\\.?(?:[ \\n]{1,3}(?:(?:af|i)[ \\n]{1,3})?(?<year>${yearSource}))?`,
  'iuy',
)

/** "1. kvartal 2019", "1. - 4. kvartal 2018", "fjerde kvartal 2019", "2. halvår af 2024"; "3. kvartal" has no year. */
const recognisePart: Recogniser = ({ clean, at }) => {
  const match = matchAt(partPattern, clean, at)
  if (!match) return null
  const ordinal = group(match, 'ordinal')
  const printed = group(match, 'year')
  if (ordinal !== null && printed === null) return null
  const letter = parts[(group(match, 'part') ?? '').toLowerCase()] ?? 'Q'
  const from = ordinal === null ? Number(group(match, 'from')) : (ordinalNumber(ordinal) ?? 1)
  const to = group(match, 'to')
  const first = `${printed}-${letter}${from}`
  const iso = printed === null ? null : to === null ? first : `${first}/${printed}-${letter}${to}`
  const stop = printed === null && match[0].endsWith('.') && !/kvt?\.$/iu.test(match[0]) ? 1 : 0
  return period(at, at + match[0].length - stop, printed === null ? null : Number(printed), iso)
}

/** "Q1 2019", "K4-2023". */
const letterPattern = new RegExp(`(?<=(?<![\\p{L}\\d])[QK])(?<quarter>[1-4])[ -]?(?<year>${yearSource})(?![\\d\\p{L}])`, 'uy')

const recogniseLetter: Recogniser = ({ clean, at }) => {
  const match = matchAt(letterPattern, clean, at)
  if (!match) return null
  const year = group(match, 'year') ?? ''
  return period(at - 1, at + match[0].length, Number(year), `${year}-Q${group(match, 'quarter')}`)
}

const pairPattern = new RegExp(
  `(?<from>${yearSource})(?:(?<slash>/)|${dash})(?<to>${yearSource}|\\d{2})(?![\\d\\p{L}%]|[.,/-]\\d)`,
  'uy',
)

/** "2018-2021", "2020 – 2023", "2020-23"; "2019/20" only for years that follow each other. */
const recognisePair: Recogniser = ({ clean, at }) => {
  const match = matchAt(pairPattern, clean, at)
  if (!match) return null
  const from = Number(group(match, 'from'))
  const printed = group(match, 'to') ?? ''
  const to = printed.length === 2 ? from - (from % 100) + Number(printed) : Number(printed)
  if (to <= from || (group(match, 'slash') !== null && to !== from + 1)) return null
  const end = at + match[0].length
  return countedIn(clean, at, end) ? null : period(at, end, from, `${from}/${to}`)
}

const single = new RegExp(`(?<year>${yearSource})(?![.,]\\d| ?%)`, 'uy')
const dotted = /(?<year>(?:1\.9|2\.0)\d{2})(?![\d%]|[.,]\d)/uy
const cue = /(?<=(?<!\p{L})(?:i|år|året|årets|årene|udgangen af|inden|inden for|ultimo|primo|medio|regnskab|budget|siden|fra|foråret|efteråret|sommeren)[ \n]{1,3})/iuy
const strongCue = /(?<=(?<!\p{L})(?:i|år|året|årene|af|ultimo|primo|medio|regnskab|budget|siden)[ \n]{1,3})/iuy

/** In "2019 kr. 4 mio." the kroner belong to the next number. */
const countedIn = (clean: string, start: number, end: number): Unit | null => {
  const unit = readUnit(clean, start, end)
  return unit?.base === 'kroner' && /^ {0,3}[-+]?\d/u.test(clean.slice(unit.end, unit.end + 6)) ? null : unit
}

const hasUnit = ({ clean }: Place, start: number, end: number): boolean => {
  const unit = countedIn(clean, start, end)
  if (unit === null) return false
  const measured = unit.base === 'kroner' || unit.base === 'percent' || unit.base === 'percentage_points'
  return measured || matchAt(strongCue, clean, start) === null
}

/** "2018"; a four-figure number that counts something is none. "2.022" needs a word such as "udgangen af" before it. */
const recogniseYear: Recogniser = (place) => {
  const { clean, at } = place
  const plain = matchAt(single, clean, at)
  const match = plain ?? (matchAt(cue, clean, at) ? matchAt(dotted, clean, at) : null)
  if (!match) return null
  const year = Number((group(match, 'year') ?? '').replace('.', ''))
  const end = at + match[0].length
  if (!isYear(year) || hasUnit(place, at, end) || (!plain && countedIn(clean, at, end))) return null
  return { start: at, end, role: 'year', number: year, iso: String(year) }
}

/** "skoleåret 23/24". */
const schoolYear = /(?<=skoleår(?:et)?[ \n]{1,2})(?<from>\d{2})\/(?<to>\d{2})(?!\d)/iuy

const recogniseSchoolYear: Recogniser = ({ clean, at }) => {
  const match = matchAt(schoolYear, clean, at)
  if (!match) return null
  const from = fullYear(group(match, 'from') ?? '')
  return period(at, at + match[0].length, from, `${from}/${fullYear(group(match, 'to') ?? '')}`)
}

export const wordPeriodRecognisers: readonly Recogniser[] = [recogniseMonth, recogniseColumn, recognisePart]
export const partRecognisers: readonly Recogniser[] = [recognisePart, recogniseLetter, recogniseSchoolYear]
export const yearRecognisers: readonly Recogniser[] = [recognisePair, recogniseYear]
