/** Months, quarters and half-years: "august 2018 - februar 2019", "Okt. 19", "1. kvartal 2019", "2. halvår af 2024". */

import { fullYear, isoMonth, yearSource } from './iso.ts'
import { monthNumber, monthSource } from './months.ts'
import { ordinalNumber, ordinalWords } from './numberWords.ts'
import { group, matchAt, oneOf } from './pattern.ts'
import { periodAt, type Recogniser, runLength, when } from './place.ts'

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
  return periodAt(at, at + match[0].length, year, iso)
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
  return periodAt(
    at,
    at + match[0].length,
    year,
    isoMonth(year, monthNumber(group(match, 'month') ?? '') ?? 1),
  )
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
  return periodAt(at, at + match[0].length - stop, printed === null ? null : Number(printed), iso)
}

/** "Q1 2019", "K4-2023". */
const letterPattern = new RegExp(
  `(?<=(?<![\\p{L}\\d])[QK])(?<quarter>[1-4])[ -]?(?<year>${yearSource})(?![\\d\\p{L}])`,
  'uy',
)

const recogniseLetter: Recogniser = ({ clean, at }) => {
  const match = matchAt(letterPattern, clean, at)
  if (!match) return null
  const year = group(match, 'year') ?? ''
  return periodAt(at - 1, at + match[0].length, Number(year), `${year}-Q${group(match, 'quarter')}`)
}

const soFar = /(?<months>\d{1,2} måneder)(?!\p{L})/uy

/** "i årets første 10 måneder": which part of the year, not how long. */
const recogniseSoFar: Recogniser = ({ text, clean, at }) => {
  const match = text.lower.startsWith('årets første ', at - 13) ? matchAt(soFar, clean, at) : null
  return match ? periodAt(at, at + match[0].length, null, null) : null
}

export const wordPeriodRecognisers: readonly Recogniser[] = [recogniseMonth, recogniseColumn, recognisePart]
export const partRecognisers: readonly Recogniser[] = [
  when((place) => runLength(place) === 1, recognisePart),
  when(({ before }) => before === 'Q' || before === 'K', recogniseLetter),
  when(({ next }) => next === ' ', recogniseSoFar),
]
