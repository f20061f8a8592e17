/**
 * A sentence in, the stretches of time it names out, ISO: each holds for the figures up to the next one.
 *
 *     Fra januar 2023 til maj 2023 har 10 virksomheder …                 2023-01/2023-05
 *     Siden januar og indtil primo november 2019 har 145 …                2019-01/2019-11
 *     Siden ordningens start (september 2016) er der …                    2016-09 to the month of the meeting
 *     … i årets første 10 måneder                                         2019-01/2019-10, of the year last named
 *     … i årets første tre kvartaler                                      2019-01/2019-09
 */
import { monthNumber, monthSource } from '../danish/months.ts'
import { isTime, type NumberToken } from '../danish/number.ts'
import { cardinalNumber, ordinalNumber } from '../danish/numberWords.ts'
import { numbersIn, wordsOf, type Passage, type Reading } from '../passage.ts'
import type { Stretch } from '../sentences.ts'
import { bareSpanIn } from './bareSpan.ts'
import { yearOfTitle } from './years.ts'

export interface Span extends Stretch {
  readonly iso: string
  /** "siden september 2016": the paper does not say until when; the month of the meeting stands for it. */
  readonly open: boolean
}

const edge = '(?:(?:den|d\\.|medio|primo|ultimo|udgangen af|starten af|begyndelsen af) )*'
/** "Siden målingen den 12. april og frem til den 16. maj". */
const count = '(?: (?:sidste |seneste |forrige )?(?:måling|opgørelse|status)\\p{L}{0,3})?'
const begins = new RegExp(
  `(?<!\\p{L})(?:fra|siden|mellem|perioden|årene)${count}(?: (?:den|og med))? ${edge}$`,
  'iu',
)
const joins = new RegExp(`^ ?(?:(?:og )?(?:frem )?(?:til(?: og med)?|indtil)|og|[-–]) ?${edge}$`, 'iu')
/** "siden januar og indtil primo" before "november 2019": the first month has the year of the last. */
const bareMonth = new RegExp(
  `(?:fra|siden) (?<month>${monthSource})(?: og)?(?: frem)? (?:til(?: og med)?|indtil) ${edge}$`,
  'iu',
)
/** "tredje kvartal og den første måned af" before "fjerde kvartal 2019". */
const bareQuarter = /(?<from>\p{L}{5,6}) kvartal og (?:den )?første måned af $/iu
/** "siden september 2016", "siden ordningens start (", "siden nedlukningen den". */
const since = /(?<!\p{L})(?<!år )siden (?:[^.,;()]{0,60}\(|\p{L}{5,24}(?:en|et) (?:(?:den|d\.|i) )?)?$/iu
const yearSoFar =
  /årets første (?:(?<count>\d{1,2}|\p{L}{2,6}) )?(?<part>måneder|kvartal(?:er)?|halvår)(?!\p{L})/iu

const twoDigits = (value: number): string => String(value).padStart(2, '0')

/** The year of a month or a quarter, and the month it begins with. */
const quarterStart = (iso: string): { year: string; quarter: number } | null => {
  const found = /^(?<year>\d{4})-Q(?<quarter>[1-4])$/.exec(iso)?.groups
  return found ? { year: found['year'] as string, quarter: Number(found['quarter']) } : null
}

/** What stands before a single token and makes a stretch of it. */
const openedBefore = (words: string, token: NumberToken): string | null => {
  const iso = token.iso as string
  const month = bareMonth.exec(words)?.groups?.['month']
  const year = /^(?<year>\d{4})-\d\d/.exec(iso)?.groups?.['year']
  if (month && year) return `${year}-${twoDigits(monthNumber(month) ?? 1)}/${iso}`
  const last = quarterStart(iso)
  const from = last && ordinalNumber(bareQuarter.exec(words)?.groups?.['from'] ?? '')
  if (!last || !from) return null
  const month1 = (quarter: number): string => `${last.year}-${twoDigits(quarter * 3 - 2)}`
  return `${month1(from)}/${month1(last.quarter)}`
}

const cues = /fra |i januar|siden |mellem |perioden |årene |årets første /i

/** "1,9 pct. mod 2,8 pct. i juni 2021": a time that is only compared with. */
const compared =
  /(?<!\p{L})(?:mod|end|siden|forhold til|sammen(?:lignet|holdt) med)(?: \d[\d.,]{0,12}(?: ?%| \p{L}{2,30}\.?)?)?(?: \p{L}{1,6}){0,2} $/u

/** "i årets første 10 måneder", of the year named last before, but for comparison. */
const soFar = (reading: Reading, passage: Passage, sentence: Stretch, words: string): Span | null => {
  const found = yearSoFar.exec(words)
  const printed = found?.groups?.['count']
  const part = found?.groups?.['part']?.toLowerCase() ?? ''
  const count = printed === undefined ? 1 : /^\d/.test(printed) ? Number(printed) : cardinalNumber(printed)
  const months = (count ?? 0) * (part.startsWith('kvartal') ? 3 : part === 'halvår' ? 6 : 1)
  if (!found || !months || months > 12) return null
  const start = sentence.start + found.index
  const end = start + found[0].length
  const [behind] = numbersIn(reading.numbers, { start: end, end: end + 12 }).filter(
    (token) => isTime(token) && / ?(?:af |i )?$/u.test(wordsOf(passage, { start: end, end: token.start })),
  )
  const before = numbersIn(reading.numbers, { start: passage.start, end: start }).filter(
    (token) =>
      isTime(token) &&
      !compared.test(
        wordsOf(passage, { start: Math.max(passage.start, token.start - 80), end: token.start }),
      ),
  )
  const [now = '', month = ''] = reading.meeting.date.split('-')
  // In March "årets første tre kvartaler" are last year's.
  const current = Number(month) < months ? String(Number(now) - 1) : now
  const year = (behind ?? before.at(-1))?.iso?.slice(0, 4) ?? current
  return { start, end, iso: `${year}-01/${year}-${twoDigits(months)}`, open: false }
}

const moves = /(?<!\p{L})(?:fald|stig|steg|vokse|reducer|øge|flere|færre|nedgang|fremgang|tilbagegang|ændr)/iu

/** "… er faldet til 1.352 i september 2023. Siden december 2022 er der tale om et fald": up to the month told right before. */
const toldBefore = (
  reading: Reading,
  passage: Passage,
  sentence: Stretch,
  words: string,
  from: string,
): string | null => {
  const previous = passage.sentences[passage.sentences.indexOf(sentence) - 1]
  if (!previous || !moves.test(words)) return null
  const last = numbersIn(reading.numbers, previous).findLast(isTime)?.iso ?? ''
  return last.length >= 7 &&
    !last.includes('/') &&
    last.slice(0, from.length) > from &&
    last < reading.meeting.date
    ? last
    : null
}

/** "fra januar til september" without a year. */
const monthsOnly = (reading: Reading, passage: Passage, sentence: Stretch, words: string): Span | null => {
  const found = bareSpanIn(reading, words, yearOfTitle(reading, passage.item))
  if (!found) return null
  const start = sentence.start + found.at
  return { start, end: start + found.length, iso: found.iso, open: false }
}

/** All stretches of a sentence, in order. */
export const spansIn = (reading: Reading, passage: Passage, sentence: Stretch): readonly Span[] => {
  const words = wordsOf(passage, sentence)
  if (!cues.test(words)) return []
  const tokens = numbersIn(reading.numbers, sentence).filter(isTime)
  const spans: Span[] = []
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as NumberToken
    const before = words.slice(0, token.start - sentence.start).slice(-100)
    const next = tokens[at + 1]
    const between = next ? words.slice(token.end - sentence.start, next.start - sentence.start) : ''
    const iso = token.iso as string
    if (next && begins.test(before) && joins.test(between) && (next.iso as string) > iso) {
      spans.push({ start: token.start, end: next.end, iso: `${iso}/${next.iso}`, open: false })
      at++
      continue
    }
    const opened = openedBefore(before, token)
    const whole = iso.includes('/') && begins.test(before)
    const now = reading.meeting.date.slice(0, 7)
    if (opened) spans.push({ start: token.start, end: token.end, iso: opened, open: false })
    else if (whole) spans.push({ start: token.start, end: token.end, iso, open: false })
    else if (since.test(before) && iso.slice(0, 7) < now) {
      const until = toldBefore(reading, passage, sentence, words, iso)
      const { start, end } = token
      spans.push({ start, end, iso: `${iso}/${until ?? now}`, open: until === null })
    }
  }
  const more = [soFar(reading, passage, sentence, words), monthsOnly(reading, passage, sentence, words)]
  return [...spans, ...more.filter((span) => span !== null)].toSorted((a, b) => a.start - b.start)
}
