/**
 * A month or a quarter that is printed without its year in, the one that is meant out, ISO.
 *
 *     … steget med 6 sager i maj måned                       in June 2015: 2015-05
 *     I alt var 7.856 … i første kvartal.                     2020-Q1, where the section has named it
 *     Pr. 30. september er der tilkendt 88 førtidspensioner    in October 2022: 2022-09-30
 *     Nøgletal pr. 31.12.20:  - Kontanthjælp: 294             2020-12-31, for all points of the list
 */
import { isoMonth } from '../danish/iso.ts'
import { fullMonthSource, monthNumber } from '../danish/months.ts'
import { isTime, type NumberToken } from '../danish/number.ts'
import { ordinalNumber } from '../danish/numberWords.ts'
import { matchesOf } from '../danish/pattern.ts'
import { numbersIn, wordsOf, type Passage, type Reading } from '../passage.ts'
import type { Stretch } from '../sentences.ts'
import { titleStretch } from '../meeting/titleLines.ts'
import type { Span } from './spans.ts'
import { yearOfTitle } from './years.ts'

export interface Moment {
  readonly reading: Reading
  readonly passage: Passage
  readonly sentence: Stretch
  readonly number: NumberToken
  readonly spans: readonly Span[]
}

/** No year of its own behind it, nor one said in words: "i marts sidste år". */
const yearless =
  '(?!\\p{L}| måned|,? (?:i |af )?(?:(?:19|20)\\d\\d|(?:sidste|forrige) år|året (?:før|forinden)))'
export const bareMonth = new RegExp(
  `(?<!\\p{L})i (?:løbet af )?(?<month>${fullMonthSource})(?: måned)?${yearless}`,
  'giu',
)
const edgeMonth = new RegExp(
  `(?<!\\p{L})(?:(?:ved )?udgangen af|ultimo|medio|primo) (?<month>${fullMonthSource})${yearless}`,
  'giu',
)
const bareQuarter = new RegExp(`(?<!\\p{L})i (?<which>\\p{L}{5,6}|[1-4]\\.) kvartal${yearless}`, 'iu')

export const datesIn = (reading: Reading, stretch: Stretch): readonly NumberToken[] =>
  numbersIn(reading.numbers, stretch).filter(isTime)

/** Dates of the title of the item: "Nøgletal maj 2015". */
const titleDates = ({ reading, passage }: Moment): readonly NumberToken[] =>
  passage.item ? datesIn(reading, titleStretch(reading.text, passage.item)) : []

/** The period a title names, where it names one. */
export const titlePeriod = (moment: Moment): string | undefined => {
  const dates = titleDates(moment)
  return dates.length === 1 ? (dates[0]?.iso ?? undefined) : undefined
}

const isAhead = /budget|plan|mål|strategi|forslag|forvent|prognose/iu

/** "Antallet af ledige stillinger var 412" in "Beskæftigelse i februar 2023", where the paragraph has no time of its own. */
export const whenPaper = (moment: Moment): string | undefined => {
  const { reading, passage } = moment
  if (isAhead.test(passage.item?.title ?? '') || datesIn(reading, passage).length > 0) return undefined
  const period = titlePeriod(moment)
  return period !== undefined && period.slice(0, 7) <= reading.meeting.date.slice(0, 7) ? period : undefined
}

/** Where the words above a list stand; null for what is no point of one. */
export const introOf = (reading: Reading, { intro, start }: Passage): Stretch | null => {
  const at = intro === '' ? -1 : reading.text.clean.lastIndexOf(intro, start)
  return at === -1 ? null : { start: at, end: at + intro.length }
}

/** "Nøgletal pr. 31.12.20:" above a list holds for all its points. */
export const introPeriod = ({
  reading,
  passage,
}: Pick<Moment, 'reading' | 'passage'>): string | undefined => {
  const intro = introOf(reading, passage)
  const dates = intro ? datesIn(reading, intro) : []
  return dates.length === 1 ? (dates[0]?.iso ?? undefined) : undefined
}

const counts = /antal|nøgletal|modtagere|ledige|sager|borgere|personer/iu
const measures =
  /kr\.|kroner|mio\.|forbrug|budget|udgift|regnskab|økonomi|procent|pct|%|timer|refusion|(?<!\p{L})mål/iu

/** When the points of a list of counts hold: as the words above it say, or the title. */
export const listPeriod = (moment: Moment): string | undefined => {
  const { passage } = moment
  const above = `${passage.intro} ${passage.heading} ${passage.item?.title ?? ''}`
  if (!counts.test(above) || measures.test(above)) return undefined
  return introPeriod(moment) ?? titlePeriod(moment)
}

/** How far back a quarter may have been named with its year. */
const quarterReach = 1500

const onlyCompared =
  /(?:siden|end|fra|mod|forhold til|sammenlignet med|sammenholdt med)(?: (?:i|året|den|pr\.|ved|udgangen af|ultimo|samme|kvartal|\d\.))* $/iu

/** "118 i december 2023, og i juni 126": the first June behind the time spoken of in its sentence. */
const monthAfter = (
  { reading, passage, sentence, number }: Moment,
  month: number,
  meeting: string,
): string | undefined => {
  const spoken = datesIn(reading, { start: sentence.start, end: number.start }).findLast(
    ({ start }) => !onlyCompared.test(wordsOf(passage, { start: sentence.start, end: start }).slice(-40)),
  )?.iso
  if (!spoken || !/^\d{4}-\d\d/.test(spoken) || spoken.includes('/')) return undefined
  const year = Number(spoken.slice(0, 4))
  const same = isoMonth(year, month)
  const next = same > spoken.slice(0, 7) ? same : isoMonth(year + 1, month)
  return next <= meeting ? next : same
}

/** "i maj måned": the last one before the meeting, unless its sentence or the title tells which. */
export const monthOf = (moment: Moment, word: string): string => {
  const month = monthNumber(word) ?? 1
  const part = isoMonth(0, month).slice(-3)
  const meeting = moment.reading.meeting.date.slice(0, 7)
  const named = titleDates(moment)
    .map(({ iso }) => (iso as string).slice(0, 7))
    .filter((iso) => iso.endsWith(part) && iso <= meeting)
  const year = Number(meeting.slice(0, 4))
  const latest = isoMonth(meeting.slice(4) >= part ? year : year - 1, month)
  return monthAfter(moment, month, meeting) ?? named.toSorted().at(-1) ?? latest
}

/** Of the year of the title; where nothing around names a year, the last such quarter that was over. */
const quarterOfPaper = (
  { reading, passage, number }: Moment,
  quarter: number,
  around: readonly NumberToken[],
): string | undefined => {
  const spoken = around.findLast(
    ({ start, end }) =>
      start >= passage.start &&
      end <= number.start &&
      !onlyCompared.test(wordsOf(passage, { start: passage.start, end: start }).slice(-40)),
  )?.iso
  if (spoken) return `${spoken.slice(0, 4)}-Q${quarter}`
  const [meeting, month] = reading.meeting.date.split('-').map(Number) as [number, number]
  const running = Math.ceil(month / 3)
  const latest = quarter < running ? meeting : meeting - 1
  const title = Number(yearOfTitle(reading, passage.item)?.slice(0, 4) ?? 0)
  // A paper of 2023 that tells of a quarter still to come tells of last year's.
  if (title > 0) return `${title > latest && quarter > running ? latest : title}-Q${quarter}`
  // Where all that was told of is long past, so may the quarter be.
  const years = around.map(({ iso }) => Number(iso?.slice(0, 4)))
  const isPast = years.length > 0 && !years.some((year) => year >= latest)
  return isPast || running === quarter ? undefined : `${latest}-Q${quarter}`
}

/** "i første kvartal" is of the year for which the section has named that quarter. */
export const quarterOf = (moment: Moment, words: string): string | undefined => {
  const { reading, passage, number } = moment
  const which = bareQuarter.exec(words)?.groups?.['which'] ?? ''
  const quarter = /^\d/.test(which) ? Number(which.charAt(0)) : ordinalNumber(which)
  if (!quarter) return undefined
  const section = reading.text.lines[passage.section.fromLine - 1]?.start ?? passage.start
  const start = Math.max(section, passage.start - quarterReach)
  const before = datesIn(reading, { start, end: number.start })
  const named = before.map(({ iso }) => iso as string).findLast((iso) => iso.endsWith(`-Q${quarter}`))
  return named ?? quarterOfPaper(moment, quarter, before)
}

const bareHalf = /(?<!\p{L})i (?<which>første|andet|[12]\.) halvår(?!\p{L}| (?:af )?(?:19|20)\d\d)/iu

/** "i halvåret", "i kvartalet": the one that the title is of. */
const ofTitle = (moment: Moment, words: string): string | undefined => {
  const part = /(?<!\p{L})i (?<part>halvåret|kvartalet)(?!\p{L})/iu.exec(words)?.groups?.['part']
  const title = part === undefined ? undefined : titlePeriod(moment)
  return title !== undefined && title.includes(/^h/iu.test(part ?? '') ? '-H' : '-Q') ? title : undefined
}

/** "i første halvår" of the year that the title is of, or the day in it: "Budgetopfølgning pr. 30. juni 2018". */
export const halfOf = (moment: Moment, words: string): string | undefined => {
  const which = bareHalf.exec(words)?.groups?.['which'] ?? ''
  const half = /^\d/.test(which) ? Number(which.charAt(0)) : ordinalNumber(which)
  const year = half ? (yearOfTitle(moment.reading, moment.passage.item) ?? titlePeriod(moment)) : null
  return year && /^\d{4}/.test(year) ? `${year.slice(0, 4)}-H${half}` : ofTitle(moment, words)
}

const bareDay = new RegExp(
  `(?<!\\p{L})pr\\. (?:den )?(?<day>\\d{1,2})\\. (?<month>${fullMonthSource})(?!\\p{L}|,? (?:19|20)\\d\\d)`,
  'giu',
)

/** "pr. 30. september": the last one before the meeting, unless the title has that day with a year. */
export const dayOf = (moment: Moment, words: string): string | undefined => {
  const found = matchesOf(bareDay, words).at(-1)?.groups
  const month = monthNumber(found?.['month'] ?? '')
  if (!found || month === null) return undefined
  const part = `${isoMonth(0, month).slice(-3)}-${(found['day'] ?? '').padStart(2, '0')}`
  const { date } = moment.reading.meeting
  const named = titleDates(moment).map(({ iso }) => iso as string)
  const ofTitle = named.find((iso) => iso.length === 10 && iso.endsWith(part))
  const year = Number(date.slice(0, 4)) - (date.slice(4) >= part ? 0 : 1)
  return ofTitle ?? `${year}${part}`
}

/** A month or a quarter of a year that is not said again; the last one of some words. */
export const bareIn = (moment: Moment, words: string): string | undefined => {
  if (!words.includes('i ') && !words.includes('I ')) return undefined
  const month = matchesOf(bareMonth, words).at(-1)?.groups?.['month']
  return month ? monthOf(moment, month) : (quarterOf(moment, words) ?? halfOf(moment, words))
}

/** The same, and "ved udgangen af september", where how many there were is told. */
export const bareOrEdgeIn = (moment: Moment, words: string): string | undefined => {
  const month = matchesOf(edgeMonth, words).at(-1)?.groups?.['month']
  return month === undefined ? bareIn(moment, words) : monthOf(moment, month)
}
