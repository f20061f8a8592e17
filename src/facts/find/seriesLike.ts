/**
 * A figure behind a change of the same sentence in, whether it is a change like that one, of the same or of others, out.
 *
 *     Faldet var på 18,7 pct. i Region Nordjylland og på 19,2 pct. i hele landet.      down, as the one before
 *     … er stigningen 11,0 pct. i Thisted mod 6,3 pct. i sammenligningskommunerne.      up, of others
 */
import { atLargeSource } from '../danish/elsewhere.ts'
import { wordsOf } from '../passage.ts'
import type { Spot, Told } from './seriesMove.ts'
import { isOfOthers } from './seriesOthers.ts'
import { placeBehind } from './seriesPlaces.ts'
import type { Said } from './seriesSaid.ts'

/** "… faldt med 5 % og på landsplan med 3 %": of the same elsewhere. */
const elsewhere = new RegExp(` (?:${atLargeSource}|(?:i|for|hos) \\p{Lu}\\p{L}+(?: Kommune)?)(?= )`, 'u')
/** "steget med 101 personer, svarende til 11,1 %": the same in per cent. */
const again = /^,? (?:svarende til|hvilket svarer til|det svarer til|eller) (?:ca\. |cirka |knap |godt )?$/iu
const standsNow =
  /(?<!\p{L})(?:er|var|lå|ligger|udgør|udgjorde|blev|havde|har|der|tallet|antallet|i alt|steg|steget|faldt|faldet|voksede|vokset|øget|reduceret|stigning|fald)(?!\p{L})/iu

/** "… med 11,6 procentpoint og alene fra 2016 til 2017 med 5,1": the second is a change like the first. */
export const likeLast = ({ passage, number, sentence }: Spot, { last }: Told): Said | null => {
  if (last?.measure !== 'change' || last.sentence !== sentence) return null
  const between = wordsOf(passage, { start: last.number.extent.end, end: number.extent.start })
  const goesOn =
    /^(?: [^.,;:]{1,40})?,? og (?:alene |heraf )?[^.;:]{0,60}(?:med|på) $/u.test(between) ||
    (number.unit?.base === 'percent' && again.test(between))
  // "… på 18,7 pct. i Region Nordjylland og på 19,2": the first place is of the first.
  const place = elsewhere.exec(between.slice(Math.max(0, between.lastIndexOf(' og '))))?.[0]
  const own = place ? `${last.subject}${place}` : null
  return goesOn && !standsNow.test(between) ? { trend: last.trend, own, goesOn: true } : null
}

const heldAgainst = /^(?: (?:pct\.|[^.;:\d]){0,60})? mod (?:ca\. )?$/u
const itChanged =
  /[,;] (?:mens|hvor|og|men) (?:den|det|stigningen|faldet|væksten|udviklingen) [^.,;:\d]{0,40}?(?:var|er|lå|udgjorde|blev)(?: på)? (?:ca\. )?$/iu

/** "stigningen 11,0 pct. i Thisted mod 6,3 pct. i klyngen", "…, mens den i klyngen var 4,2": the change of others. */
export const ofThem = (spot: Spot, { last }: Told): Said | null => {
  const { passage, number, sentence, before, behind } = spot
  if (last?.measure !== 'change' || last.sentence !== sentence || last.unit.base !== number.unit?.base)
    return null
  const between = wordsOf(passage, { start: last.number.extent.end, end: number.extent.start })
  const isHeld = heldAgainst.test(between) && placeBehind(behind) !== null
  const isTheirs = itChanged.test(between) && isOfOthers(before, spot.reading.meeting.municipality.name)
  return isHeld || isTheirs ? { trend: last.trend, own: null, goesOn: true } : null
}
