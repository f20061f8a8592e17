/**
 * A figure that is some of those counted right before in, the point of a series that it is out.
 *
 *     I juni 2022 var 126 unge i indsatsen. 39 af de 126 unge er kommet i uddannelse.     unge kommet i uddannelse, then
 *     … modtaget 236 jobordrer. I 71 pct. af tilfældene er det lykkedes at …              jobordrer, hvor det er lykkedes at …
 */
import { nounBase } from '../danish/nouns.ts'
import type { Unit } from '../danish/number.ts'
import { numbersIn } from '../passage.ts'
import type { Point } from './seriesFollow.ts'
import type { Place } from './seriesPeriod.ts'

const ofSoMany =
  /^ (?:ud )?af (?:de|disse) (?<count>\d[\d.]{0,8}) (?<noun>\p{L}{3,30}) (?:(?:er|var|blev) (?<became>\p{L}[^.,;:\d]{3,80})|(?<did>(?:har|havde|fik|kom) [^.,;:\d]{3,80}))(?=[.,;]|$)/iu

/** The last figure before was that very count. */
const isCount = ({ reading }: Place, { end }: Point, count: string): boolean =>
  numbersIn(reading.numbers, { start: end - 60, end }).findLast(({ role }) => role === 'figure')?.printed ===
  count

/** "39 af de 126 unge er kommet i uddannelse". */
const ofNumber = (place: Place, last: Point, at: number): Point | null => {
  const { number, after } = place
  // "39 af de 126 unge": the noun stands behind the other figure.
  const isBare = number.unit === null || number.unit.start > number.extent.end
  const said = isBare && number.form === 'digits' ? ofSoMany.exec(after)?.groups : undefined
  const noun = said?.['noun'] ?? ''
  const base = said ? nounBase(noun) : null
  if (!said || base !== last.unit.base || !isCount(place, last, said['count'] ?? '')) return null
  const subject = `${noun} ${said['became'] ?? said['did'] ?? ''}`.trim()
  const unit: Unit = { printed: noun, base, scale: 1, start: number.start, end: number.end }
  return { ...last, at, end: number.extent.end, unit, subject, trend: null }
}

const inCases =
  /^ af (?<noun>tilfældene|\p{L}{4,30}ne) (?<verb>er|var|blev|har|kunne) (?<who>det|der|vi|man|\p{L}{4,20}(?:en|et|ne)) (?<denied>ikke )?(?<rest>[^.;:\d]{5,90})(?=[.;]|$)/iu

/** Nothing else was counted in the sentence that "tilfældene" points at. */
const countedAlone = ({ reading, passage }: Place, last: Point): boolean => {
  const sentence = passage.sentences[last.at]
  return (
    sentence !== undefined &&
    numbersIn(reading.numbers, sentence).every(
      ({ role, unit }) => role !== 'figure' || unit === null || unit.printed === last.unit.printed,
    )
  )
}

const isThose = (noun: string, { unit }: Point): boolean =>
  noun === 'tilfældene' || noun.slice(0, 4) === (unit.printed ?? '').toLowerCase().slice(0, 4)

/** "I 71 pct. af tilfældene er det lykkedes at finde en kandidat". */
const ofCases = (place: Place, last: Point, at: number): Point | null => {
  const { number, before, after } = place
  const said = /^\s*i (?:ca\. |knap |godt )?$/iu.test(before) ? inCases.exec(after)?.groups : undefined
  const isShare = number.unit?.base === 'percent'
  if (!said || last.at !== at - 1 || number.form !== 'digits') return null
  if (!isThose((said['noun'] ?? '').toLowerCase(), last) || !countedAlone(place, last)) return null
  const subject = `${last.subject}, hvor ${said['who']} ${said['denied'] ?? ''}${said['verb']} ${said['rest']}`
  return {
    ...last,
    at,
    end: number.extent.end,
    unit: isShare && number.unit ? number.unit : last.unit,
    measure: isShare ? 'share' : 'count',
    // "236 jobordrer mod 158 året før": of the time that is spoken of.
    period: last.since ?? last.period,
    subject,
    trend: null,
  }
}

/** Null where the words point at nothing that was counted right before. */
export const partOfCounted = (place: Place, last: Point | null, at: number): Point | null => {
  if (last?.passage !== place.passage || last.measure !== 'count' || !place.after.startsWith(' ')) return null
  return ofNumber(place, last, at) ?? ofCases(place, last, at)
}
