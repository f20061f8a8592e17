/**
 * A figure that tells how many there are, or how many more, in; when, out: ISO, or undefined where nothing says.
 *
 *     … et fald på 8 sager i maj måned til 435 pr. 31.05.15         2015-05, 2015-05-31
 *     Pr. 6. december 2020 var der 170 flere … end den 9. marts      2020-12-06: the later of the two
 *     Året før var tallet 554.                                       a year before the one spoken of
 */
import type { NumberToken } from '../danish/number.ts'
import { numbersIn, wordsOf } from '../passage.ts'
import type { Stretch } from '../sentences.ts'
import { lastYearAhead } from './seriesLastYear.ts'
import { whenYearAgo, yearBefore } from './seriesYearAgo.ts'
import { bareOrEdgeIn, datesIn, halfOf, quarterOf, type Moment } from './seriesBare.ts'

/** What only is compared with: "end den 9. marts", "Sammenholdt med status den 24. november". */
const compared =
  /(?:(?<!\p{L})end|i forhold til|sammenlignet med|sammenholdt med|siden|mod)(?: [^.,;:\d]{1,60})? ?$/iu
const leads =
  /^ \($|^\.?(?: \()?[^.,;:\d]{0,50}?(?:(?:^|[ (])(?:i|på|for|pr\.|den|d\.|ultimo|primo|medio|ved udgangen af) ){1,2}$/iu

/** Up to the next figure or full stop. */
const behindOf = ({ reading, passage, sentence, number }: Moment): Stretch => {
  const rest = { start: number.extent.end, end: Math.min(sentence.end, number.extent.end + 120) }
  const next = numbersIn(reading.numbers, rest).find(({ role }) => role === 'figure')
  const words = wordsOf(passage, rest)
  const stop = /[;:](?= )|,(?= )/.exec(words)?.index
  return { start: rest.start, end: Math.min(next?.start ?? rest.end, rest.start + (stop ?? words.length)) }
}

/** "12 flere end i februar": a month that is only compared with. */
const onlyThan = / (?:end|siden|i forhold til|sammenlignet med|sammenholdt med)(?= )/iu

const joins = /^,? (?:og|mens|men|samt) (?:i|for|pr\.|ved udgangen af) (?:den )?$/iu

/** "17,5 uger og i 2018 16,8 uger": the time of the figure that follows it. */
const isOfNext = ({ reading, passage, sentence }: Moment, date: NumberToken): boolean => {
  const rest = { start: date.end, end: Math.min(sentence.end, date.end + 40) }
  const next = numbersIn(reading.numbers, rest).find(({ role }) => role === 'figure')
  return (
    next !== undefined &&
    /^(?: (?:var|er|lå|blev|der|den|det|på|kun|ca\.)){0,4} $/iu.test(
      wordsOf(passage, { start: date.end, end: next.start }),
    )
  )
}

/** Right behind the figure: "435 pr. 31.05.15", "8 sager i maj måned". */
export const whenBehind = (moment: Moment): string | undefined => {
  const { reading, passage } = moment
  const behind = behindOf(moment)
  const [date] = datesIn(reading, behind)
  const lead = date && wordsOf(passage, { start: behind.start, end: date.start })
  // "6,6 samme måned sidste år" needs no word between.
  const isNext = date?.form === 'words' && lead === ' '
  if (date && lead !== undefined && joins.test(lead) && isOfNext(moment, date)) return undefined
  if (date && lead !== undefined && (isNext || leads.test(lead)) && !compared.test(lead))
    return date.iso as string
  return bareOrEdgeIn(moment, wordsOf(passage, behind).split(onlyThan)[0] ?? '')
}

/** Up to its own figure: "…, hvor der var 1.052, og en stigning på 9 pct." goes on with the time spoken of. */
const thatWas =
  /^, hvor (?:(?:der|det|den|tallet|antallet|niveauet|andelen) )?(?:er|var|lå)(?!\p{L})[^,;:\d]{0,60}$/u

/** "end i februar 2022, hvor der var 310": what is only compared with has its own figure. */
const whenPointed = (moment: Moment, before: Stretch): string | undefined => {
  const { reading, passage, number } = moment
  const date = datesIn(reading, before).at(-1)
  return date && thatWas.test(wordsOf(passage, { start: date.end, end: number.start }))
    ? (date.iso ?? undefined)
    : undefined
}

/** Before it in its sentence: a stretch, else the last date that is more than compared with. */
const whenBefore = (moment: Moment): string | undefined => {
  const { reading, passage, sentence, number, spans } = moment
  const before = { start: Math.max(sentence.start, number.extent.start - 300), end: number.extent.start }
  const pointed = whenPointed(moment, before)
  if (pointed !== undefined) return pointed
  const span = spans.findLast(({ end }) => end <= number.start)
  // "siden december 2022, således at der ved udgangen af september var 134": the month comes after.
  const since = span?.open
    ? bareOrEdgeIn(moment, wordsOf(passage, { start: span.end, end: before.end }))
    : undefined
  if (span) return since ?? span.iso
  const date = datesIn(reading, before).findLast(
    ({ start }) => !compared.test(wordsOf(passage, { start: before.start, end: start }).slice(-90)),
  )
  const words = wordsOf(passage, before)
  return date?.iso ?? lastYearAhead(words, reading.meeting.date) ?? bareOrEdgeIn(moment, words)
}

const yearAgo =
  /^\s*(?:året (?:før|forinden)|et år (?:tidligere|før|forinden)(?! end(?!\p{L}))|(?:på )?samme (?:tidspunkt|tid|dato) (?:sidste år|året før)|for et år siden|sidste år)(?!\p{L})/iu

const yearAgoBehind =
  /^ (?:året (?:før|forinden)|(?:på |i )?samme (?:tidspunkt|tid|dato|måned|kvartal|periode) (?:sidste år|året før)|sidste år)(?!\p{L})/iu

/** "mod 512 året før": a year before the one spoken of. */
export const yearEarlier = (behind: string, period: string | null): string | undefined =>
  yearAgoBehind.test(behind) ? yearBefore(period ?? undefined) : undefined

const leadsDate = /(?:^| )(?:(?:i|på|for|pr\.|den|d\.|ultimo|primo|medio|ved udgangen af) ?){1,2}$/iu

/** "Antallet af fleksjob pr. 1. februar 2023 var": the words before the figure without their dates. */
export const withoutDates = (moment: Moment, before: string): string => {
  const { reading, sentence, number } = moment
  const from = Math.max(sentence.start, number.extent.start - before.length)
  return datesIn(reading, { start: from, end: number.extent.start }).reduceRight((words, { start, end }) => {
    const head = words.slice(0, start - number.extent.start + before.length)
    return head.replace(leadsDate, '') + words.slice(end - number.extent.start + before.length)
  }, before)
}

/** "7.856 personer i første kvartal", of a year that was named: at the head of the sentence or right behind. */
export const whenBare = (moment: Moment): string | undefined => {
  const { passage, sentence, number } = moment
  const head = { start: sentence.start, end: Math.min(number.start, sentence.start + 70) }
  const behind = wordsOf(passage, behindOf(moment))
  const ahead = wordsOf(passage, head)
  return (
    quarterOf(moment, behind) ?? quarterOf(moment, ahead) ?? halfOf(moment, behind) ?? halfOf(moment, ahead)
  )
}

/** "steget med 0,3 dage fra 2021 til 2022". */
const spanBehind = (moment: Moment): string | undefined => {
  const behind = behindOf(moment)
  return moment.spans.find(({ start, end, open }) => !open && start >= behind.start && end <= behind.end)?.iso
}

/** "faldet med 12 siden årsskiftet til 435 pr. 28. februar": the day of what it came to. */
const whenReached = (moment: Moment): string | undefined => {
  const { reading, passage, sentence, number } = moment
  const rest = { start: number.extent.end, end: Math.min(sentence.end, number.extent.end + 120) }
  const next = numbersIn(reading.numbers, rest).find(({ role }) => role === 'figure')
  const between = next ? wordsOf(passage, { start: rest.start, end: next.extent.start }) : ''
  return next && / til (?:i alt |ca\. )?$/u.test(between)
    ? whenBehind({ ...moment, number: next })
    : undefined
}

const fromTo = /^(?:pct\.|[^.;]){0,40}?(?<!\p{L})fra (?:pct\.|[^.;]){1,80}? til \d/iu

/** "49 % flere: fra 295 i marts 2015 til 439 i marts 2016": from the one to the other. */
const whenBetween = ({ reading, passage, sentence, number }: Moment): string | undefined => {
  const rest = { start: number.extent.end, end: Math.min(sentence.end, number.extent.end + 160) }
  if (!fromTo.test(wordsOf(passage, rest))) return undefined
  const [from, to, more] = datesIn(reading, rest).map(({ iso }) => iso as string)
  return from && to && !more && from < to ? `${from}/${to}` : undefined
}

/** "Et år tidligere var der tale om 104.", a sentence that goes on from the one before. */
export const opensYearAgo = (words: string): boolean => yearAgo.test(words)

/** When its own sentence says a figure holds. */
export const whenBeside = (moment: Moment, last: string | undefined): string | undefined => {
  const own =
    whenYearAgo(moment, last) ??
    whenBehind(moment) ??
    whenBefore(moment) ??
    spanBehind(moment) ??
    whenReached(moment) ??
    whenBetween(moment)
  if (own !== undefined) return own
  const head = wordsOf(moment.passage, { start: moment.sentence.start, end: moment.number.start })
  return yearAgo.test(head) ? yearBefore(last) : undefined
}

/** The same; else when the figure before it did. */
export const whenOf = (moment: Moment, last: string | undefined): string | undefined =>
  whenBeside(moment, last) ?? last
