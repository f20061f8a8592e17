/**
 * A figure in its sentence in, a year before the time last spoken of, where the words say so, out: ISO.
 *
 *     Ledigheden var 3,1 pct. i juli 2023, hvor den året før var 3,0 pct.        2022-07
 */
import { wordsOf } from '../passage.ts'
import { dayOf, datesIn, type Moment } from './seriesBare.ts'
import { lastYearBehind } from './seriesLastYear.ts'

/** "2020-12-31" is "2019-12-31" a year before; a stretch over years has none, the first months of one have. */
export const yearBefore = (iso: string | undefined): string | undefined => {
  const [from, to] = iso?.split('/') ?? []
  if (!from || (to && to.slice(0, 4) !== from.slice(0, 4))) return undefined
  return [from, to].flatMap((end) => (end ? [`${Number(end.slice(0, 4)) - 1}${end.slice(4)}`] : [])).join('/')
}

const yearAgoInside =
  /(?:^|[ ,;])(?:mens|hvor|men|og|medens) (?:\p{L}+ ){0,3}?(?:året (?:før|forinden)|et år (?:tidligere|før|forinden)|sidste år|forrige år) (?:\p{L}+ ){0,4}$/iu
/** "512 ledige året før". */
const unitYearAgo =
  /^ (?:(?!(?:end|mod|imod|fra|siden|til) )\p{L}{2,30} )?(?:(?:i|på) samme (?:periode|tidspunkt|tid|måned|kvartal|halvår) )?(?:i )?(?:året (?:før|forinden)|sidste år|forrige år)(?!\p{L})/iu
/** "97 i samme periode i 2022": as long a part of another year. */
const samePart =
  /^ (?:(?!(?:end|mod|imod|fra|siden|til) )\p{L}{2,30} )?(?:i |på )?(?:den |de )?samme (?:periode|tidsrum|måneder|måned|tidspunkt|tid) (?:i )?(?:året )?(?<year>20\d\d)(?!\d)/iu
const inYear = (iso: string | undefined, year: string): string | undefined =>
  iso !== undefined && iso.length > 4 && yearBefore(iso) !== undefined
    ? iso.replace(/\d{4}/gu, year)
    : undefined

/** "højere end året før" only compares. */
const thanBefore = /(?<!\p{L})(?:end|til|fra|siden|mod) (?:i )?(?:året|sidste|forrige)/iu

/** "3,1 pct. i juli 2023, hvor den året før var 3,0 pct.": a year before the time last spoken of. */
export const whenYearAgo = (moment: Moment, last: string | undefined): string | undefined => {
  const { reading, passage, sentence, number } = moment
  const behind = wordsOf(passage, { start: number.extent.end, end: sentence.end })
  const date = datesIn(reading, { start: sentence.start, end: number.start }).at(-1)
  const between = wordsOf(passage, { start: date?.end ?? sentence.start, end: number.extent.start })
  const span = moment.spans.findLast(({ end }) => end <= number.start)
  const isOfSpan = span && (!date || date.start < span.end + 8)
  const said = (isOfSpan ? span.iso : date?.iso) ?? undefined
  const named = lastYearBehind(behind, reading.meeting.date, said ?? last)
  if (named !== undefined) return named
  const year = samePart.exec(behind)?.groups?.['year']
  if (year !== undefined) return inYear(said ?? last, year)
  const isAgo =
    unitYearAgo.test(behind) || (yearAgoInside.test(between) && !thanBefore.test(between.slice(-60)))
  if (!isAgo) return undefined
  return yearBefore(
    said ?? dayOf(moment, wordsOf(passage, { start: sentence.start, end: number.start })) ?? last,
  )
}
