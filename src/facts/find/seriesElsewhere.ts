/**
 * A share in its paragraph in, the same share of another place, as it was told of right before, out; else null.
 *
 *     Bruttoledigheden udgjorde 4,1 pct. i marts 2025. Til sammenligning lå den på 3,3 pct. i Vordingborg Kommune.
 *                                                       Bruttoledigheden i Vordingborg Kommune, 2025-03
 */
import { wordsOf } from '../passage.ts'
import { datesIn } from './seriesBare.ts'
import { moveOf, type Move, type Spot, type Told } from './seriesMove.ts'
import { movedTo, ofPair, placeBeside } from './seriesPlaces.ts'
import type { Point } from './seriesFollow.ts'
import { printedPeriod, type Place } from './seriesPeriod.ts'
import { rateBefore } from './seriesSubject.ts'
import { nounOf } from './seriesTopic.ts'
import { whenBeside, withoutDates } from './seriesWhen.ts'
import { changeBefore, changeBehind } from './trend.ts'

const isNext = ({ passage, sentence }: Spot, last: Move): boolean =>
  last.sentence === sentence ||
  passage.sentences.indexOf(last.sentence) === passage.sentences.indexOf(sentence) - 1

/** A share, or by how many points it has moved. */
const tellsShare = ({ measure, unit }: Move): boolean =>
  measure === 'share' || (measure === 'change' && unit.base === 'percentage_points')

/** "2,7 og 2,0" behind "4,1 pct.": a rate needs no sign of its own, a count has no comma. */
const isShare = ({ number }: Spot, last: Move | null): boolean =>
  number.unit?.base === 'percent' ||
  (number.unit === null && last !== null && /^\d{1,2},\d$/u.test(number.printed))

const isChange = (before: string, behind: string): boolean =>
  changeBefore(before) !== null || changeBehind(behind) !== null || / med (?:ca\. )?$/u.test(before)

const average = /(?<!\p{L})lands(?:gennemsnit|tal)/iu
const placeWord = / (?:i|for|hos) \p{Lu}/u

/** The rate that its own clause names, '' where it only points back. */
const ownRate = (spot: Spot): string => {
  const noun = nounOf(rateBefore(withoutDates(spot, spot.before)))
  return /gennemsnit/iu.test(noun) ? '' : noun
}

/** "henholdsvis 3,2 pct. og 3,6 pct. i marts 2024": of both. */
const whenOfPair = ({ reading, sentence, number }: Spot): string | undefined =>
  datesIn(reading, { start: number.end, end: sentence.end })[0]?.iso ?? undefined

export const readElsewhere = (spot: Spot, told: Told): Move | null => {
  const last = told.last && tellsShare(told.last) && isNext(spot, told.last) ? told.last : null
  if (!isShare(spot, last) || isChange(spot.before, spot.behind)) return null
  // "mens landsgennemsnittet var 2,8" names what it is itself.
  if (average.test(spot.before.slice(-60))) return null
  const two = ofPair(spot.before)
  const place = two?.place ?? placeBeside(spot.before, spot.behind)
  if (place === null) return null
  const own = two?.what ?? ownRate(spot)
  if (placeWord.test(own) || (own === '' && last === null)) return null
  const period =
    whenBeside(spot, told.period) ??
    (two && whenOfPair(spot)) ??
    // "… 2,2 pct. i 2022 mod 3,9 i 2021. På landsplan var den 2,7": of 2022.
    (last ? (told.lately ?? last.period) : told.period)
  const subject = movedTo(own || (last?.subject ?? ''), place)
  if (period === undefined || subject === '') return null
  const move = moveOf(spot, told, { measure: 'share', subject, period, trend: null, tells: own !== '' })
  return move && { ...move, unit: { printed: spot.number.unit?.printed ?? null, base: 'percent' } }
}

/** The same for a share that stands alone: "19,8 % af befolkningen …. Sammenligningskommunerne lå på 18,6 %." */
export const pointElsewhere = (place: Place, at: number, last: Point | null): Point | null => {
  const { passage, sentence, number, before } = place
  if (last?.measure !== 'share' || last.passage !== passage || last.at < at - 1) return null
  const behind = wordsOf(passage, { start: number.end, end: sentence.end })
  const unit = number.unit
  if (unit?.base !== 'percent' || isChange(before, behind) || nounOf(rateBefore(before)) !== '') return null
  const named = placeBeside(before, behind)
  const subject = named === null ? '' : movedTo(last.subject, named)
  if (subject === '') return null
  const period = printedPeriod(place) ?? last.since ?? last.period
  return { passage, at, end: number.extent.end, period, unit, measure: 'share', subject, trend: null }
}
