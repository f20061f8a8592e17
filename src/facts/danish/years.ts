/** Years: "2018", "2018-2021", "2020-23", "2019/20", "skoleåret 23/24", and "2.022" after words such as "udgangen af". */

import { fullYear, isYear, yearSource } from './iso.ts'
import type { Unit } from './number.ts'
import { group, matchAt, oneOf } from './pattern.ts'
import { periodAt, type Place, type Recogniser, runLength, when } from './place.ts'
import { readUnit } from './readUnit.ts'

const dash = ' ?[-–] ?'
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
  return countedIn(clean, at, end) ? null : periodAt(at, end, from, `${from}/${to}`)
}

const single = new RegExp(`(?<year>${yearSource})(?![.,]\\d| ?%)`, 'uy')
const dotted = /(?<year>(?:1\.9|2\.0)\d{2})(?![\d%]|[.,]\d)/uy
const surely = ['i', 'år', 'året', 'årene', 'ultimo', 'primo', 'medio', 'regnskab', 'budget', 'siden']
const likely = [
  ...surely,
  'årets',
  'udgangen af',
  'inden',
  'inden for',
  'fra',
  'foråret',
  'efteråret',
  'sommeren',
]
const after = (words: readonly string[]): RegExp =>
  new RegExp(`(?<=(?<!\\p{L})(?:${oneOf(words)})[ \\n]{1,3})`, 'iuy')
const cue = after(likely)
const strongCue = after([...surely, 'af'])

const alone =
  /^ {0,8}\n {0,4}(?:i )?(?:hele )?(?:1\.?000 |mio\.? ?|[tm]\.? ?)?(?:kr\b\.?|kroner)[ \t]{0,4}(?:\n|$)/iu

/** In "2019 kr. 4 mio." the kroner belong to the next number. */
const countedIn = (clean: string, start: number, end: number): Unit | null => {
  const unit = readUnit(clean, start, end)
  // "Tabel 1. Forventet regnskab 2019" with "t.kr." alone below it.
  if (unit && unit.start > end && alone.test(clean.slice(end, unit.end + 4))) return null
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

const readSchoolYear: Recogniser = ({ clean, at }) => {
  const match = matchAt(schoolYear, clean, at)
  if (!match) return null
  const from = fullYear(group(match, 'from') ?? '')
  return periodAt(at, at + match[0].length, from, `${from}/${fullYear(group(match, 'to') ?? '')}`)
}

export const recogniseSchoolYear: Recogniser = when(
  (place) => runLength(place) === 2 && place.next === '/',
  readSchoolYear,
)

/** Four figures, or the "2.022" of somebody who groups the thousands of a year. */
const mayBeYear = (place: Place): boolean =>
  runLength(place) === 4 || (runLength(place) === 1 && place.next === '.')

export const yearRecognisers: readonly Recogniser[] = [
  when((place) => runLength(place) === 4 && ' -–/'.includes(place.next), recognisePair),
  when(mayBeYear, recogniseYear),
]
