/**
 * A complaint's figure that prints no time of its own in, the time last spoken of before it out; what is only looked back at is none.
 *
 *     Der blev i 1. halvår 2024 klaget over 96 afgørelser. I 1. halvår 2023 var der 108 klager.
 *     I 22 tilfælde ændrede kommunen sin afgørelse.        2024-H1: the paragraph above only compares with 2023
 */
import { matchesOf, source } from '../danish/pattern.ts'
import { isPeriod, type NumberToken } from '../danish/number.ts'
import { numbersIn, type Passage, type Reading } from '../passage.ts'
import type { Stretch } from '../sentences.ts'
import type { Place } from './complaintPlace.ts'
import { spansIn } from './spans.ts'

const reach = 900

const yearOf = ({ iso }: NumberToken): number => Number((iso as string).slice(0, 4))

/** Times that are spoken of, in order: none to come, and not "63 (2019: 71)", the year it is compared with. */
const timesIn = (reading: Reading, stretch: Stretch): readonly NumberToken[] =>
  numbersIn(reading.numbers, stretch)
    .filter(isPeriod)
    .filter((token) => reading.text.clean[token.start - 1] !== '(')
    .filter((token) => yearOf(token) <= Number(reading.meeting.date.slice(0, 4)))

/** The last one, unless a later year was spoken of beside it: then the last of that year. */
const spokenOf = (times: readonly NumberToken[]): string | null => {
  const year = Math.max(...times.map(yearOf))
  return times.findLast((token) => yearOf(token) === year)?.iso ?? null
}

/** Above, in the same item: "I 2023 er der modtaget … Klagerne fordelte sig således:". */
export const yearAbove = (reading: Reading, passage: Passage): string | null => {
  // A year of the item above says nothing about this one.
  const top = reading.text.lines[(passage.item?.line ?? 1) - 1]?.start ?? 0
  const times = timesIn(reading, { start: Math.max(top, passage.start - reach), end: passage.start })
  const last = times.at(-1)
  if (!last) return null
  return spokenOf(times.filter(({ end }) => !/\n\s*\n/u.test(reading.text.clean.slice(end, last.end))))
}

/** The first half, the first quarter: as they are written elsewhere. */
const asPart = (iso: string): string =>
  iso
    .replace(/^(?<year>\d{4})-01\/\d{4}-06$/u, '$<year>-H1')
    .replace(/^(?<year>\d{4})-01\/\d{4}-03$/u, '$<year>-Q1')

const yearSoFar = /^årets første/iu
const ofOwnYear = /^[^.,;\d]{0,40}? i (?:hele |året )?(?:19|20)\d\d(?!\d)/iu
/** "fra 74 i samme periode året før til 96": said behind it. */
const ownTime = /(?:19|20)\d\d(?!\d)|(?<!\p{L})(?:året før|sidste år|forrige år|samme \p{L}+)(?!\p{L})/iu
const hasOwnTime = (behind: string): boolean =>
  ownTime.test(behind.slice(0, 120).split(/ til (?:ca\. )?\d|[,;]|\. \p{Lu}/u)[0] ?? '')
const asLong =
  /^[^.;\d]{0,30}? i (?:den )?samme (?:periode|tidsrum|måneder)(?: i)? (?<year>(?:19|20)\d\d)(?!\d)/iu

/** "I årets første seks måneder er der modtaget 71 klager": of the year of the title, else of the paper. */
export const ofYearSoFar = (reading: Reading, place: Place, title: string | null): string | null => {
  const { passage, sentence, number, behind } = place
  const span = spansIn(reading, passage, sentence).findLast(
    ({ start, end }) => start < number.start && yearSoFar.test(reading.text.clean.slice(start, end)),
  )
  const then = asLong.exec(behind)?.groups?.['year']
  if (!span || (then === undefined && ofOwnYear.test(behind))) return null
  const year = then ?? (title?.length === 4 ? title : null)
  return asPart(year === null ? span.iso : span.iso.replace(/\d{4}/gu, year))
}

const yearSpoken = /(?:19|20)\d\d/u
const movedFrom = new RegExp(
  source`
    (?<!\p{L})(?:faldet|faldt|falder|steget|steg|stiger|gået|gik|reduceret|øget|vokset|ændret)
    (?: (?:ned|op|sig|markant|svagt|lidt|yderligere))?(?<when> (?:i|siden) (?:19|20)\d\d)? fra (?:ca\. |cirka )?$
  `,
  'iu',
)
const since = /(?<!\p{L})siden (?:året )?(?<year>(?:19|20)\d\d)(?!\d)/giu

/** "er siden 2021 faldet fra 32 til 24": the first is of 2021; of "er faldet fra 32 til 24" no time is told (null). Undefined elsewhere. */
const timeMovedFrom = ({ before, behind }: Place): string | null | undefined => {
  if (!movedFrom.test(before.slice(-80)) || hasOwnTime(behind)) return undefined
  const clause = before.slice(-160).split(/[,;]/u).at(-1) ?? ''
  return matchesOf(since, clause).at(-1)?.groups?.['year'] ?? null
}

const movedTo =
  /(?<!\p{L})fra (?:ca\. |cirka )?\d[\d.,]{0,8}(?: ?%| \p{L}{3,14}\.?)? (?<when>(?:i|året før|sidste år|for)(?!\p{L})[^.;,]{0,40}) til (?:ca\. |cirka )?$/iu

/** "faldet fra 120 klager i 2021 til 96": the last is of the title's year, and not of the year it came from. Undefined elsewhere. */
const timeMovedTo = ({ before, behind }: Place, title: string | null): string | null | undefined => {
  const from = movedTo.exec(before)
  if (!from || /^[^.;,]{0,30}? (?:i|for) (?:\p{L}+ ){0,2}(?:\d\. \p{L}+ )?(?:19|20)\d\d/iu.test(behind))
    return undefined
  const year = yearSpoken.exec(from.groups?.['when'] ?? '')?.[0] ?? ''
  const spoken = yearSpoken.exec(before.slice(0, from.index))?.[0] ?? title
  return spoken !== null && spoken > year ? spoken : null
}

/** The time of a figure that something moved from or to; undefined where it moved neither, or prints its own. */
export const timeOfMove = (place: Place, title: string | null): string | null | undefined => {
  const from = timeMovedFrom(place)
  return from === undefined ? timeMovedTo(place, title) : from
}

const pointsBehind = /^ (?:(?:klager|sager) )?(?:ud )?af (?:dem|disse)(?!\p{L})/iu
const opens = /^\s*(?:heraf|deraf|(?:ud )?af (?:dem|disse))(?!\p{L})/iu

/** "… traf i 1. halvår 2024 ca. 14.300 afgørelser. Der blev klaget over 96 af dem": of the time of those. */
export const timeOfThose = (reading: Reading, { passage, sentence, behind, whole }: Place): string | null =>
  pointsBehind.test(behind) || opens.test(whole)
    ? spokenOf(timesIn(reading, { start: passage.start, end: sentence.start }))
    : null
