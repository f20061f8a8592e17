/**
 * A figure of a series in, what it measures and of what out.
 *
 *     … mistet ca. 500 lokale arbejdspladser          change, down
 *     … kommunekvote for 2019 er fastsat til 18       quota
 *     … en negativ afvigelse på 0,1 % i forhold til    deviation_from_expected, down
 */
import { source } from '../danish/pattern.ts'
import { atLargeSource } from '../danish/elsewhere.ts'
import { nounBase } from '../danish/nouns.ts'
import type { Unit } from '../danish/number.ts'
import type { Trend } from '../model/factBase.ts'
import { wordsOf } from '../passage.ts'
import { namesMatter } from './matter.ts'
import { averageBefore } from './seriesOthers.ts'
import { quotaBehind, quotaIn } from './seriesQuota.ts'
import { saysAgain, type Point } from './seriesFollow.ts'
import type { Place } from './seriesPeriod.ts'
import { isHeld, points } from './seriesPointing.ts'
import { movedTo } from './seriesPlaces.ts'
import { resultBefore } from './seriesResult.ts'
import { changeSubject, countSubject, placeOf, rateBefore, shareSubject } from './seriesSubject.ts'
import { nounOf } from './seriesTopic.ts'
import { changeBefore, changeBehind, moreThan, type Change, isDenied } from './trend.ts'

export interface Meaning {
  readonly measure: string
  readonly subject: string
  readonly trend: Trend
}

const assigned = /(?<!\p{L})tildelt (?:i alt )?$/iu
const deviation = /(?<sign>negativ|positiv)e? afvigelse på (?:ca\. )?$/iu
const expected = /^,? (?:i forhold til|fra) (?:det |den )?(?<what>\p{L}[\p{L} ]{2,60})/iu
/** "… på 7,1 % og i Slagelse på 2,9 %": the second is a change like the first. */
const parallel = /^,? og (?:i|på|for|hos) \p{L}[\p{L} ]{1,40} på (?:ca\. |cirka )?$/iu

/** "Yderligere cirka 46 borgere" come on top of those before; in a list of parts they are one of the parts. */
const onTop = ({ passage, before, number }: Place): boolean =>
  /^(?:yderligere|endnu)/iu.test(number.qualifier ?? '') ||
  (/(?<!\p{L})(?:yderligere|endnu) (?:ca\. |cirka |omkring )?$/iu.test(before.slice(-24)) &&
    (passage.form !== 'list' || /(?<!\p{L})(?:bliver|blev|kommer|kom)(?!\p{L})/iu.test(passage.clean)))

const changeOf = (place: Place, last: Point | null): Change | null => {
  const { passage, sentence, number, before } = place
  const own =
    changeBefore(before) ??
    changeBehind(wordsOf(passage, { start: number.end, end: sentence.end })) ??
    (moreThan.test(place.after) ? changeBehind(place.after) : null) ??
    (last?.passage === passage ? resultBefore(before) : null)
  if (own) return own
  const goesOn =
    last?.measure === 'change' &&
    last.passage === passage &&
    last.end <= number.extent.start &&
    parallel.test(wordsOf(passage, { start: last.end, end: number.extent.start }))
  return goesOn && last ? { trend: last.trend } : null
}

/** "befolkningen i Aabenraa", but then "på landsplan": the place of the figure before is not this one's. */
const otherPlace = / (?:i|for|hos) \p{Lu}\p{L}*(?:[ -]\p{Lu}\p{L}*){0,3}(?= |$)/u

/** "arbejdspladser" and "på landsplan": the place tells figures of one noun apart. */
const withPlace = (noun: string, place: string): string => {
  if (place === '' || noun === '' || noun.toLowerCase().includes(place.toLowerCase())) return noun
  return `${place.startsWith('på ') ? noun.replace(otherPlace, '') : noun} ${place}`
}

const barePlace = new RegExp(` (?:${atLargeSource}|(?:i|for|hos) \\p{Lu}.{0,60})$`, 'u')

const isAnaphor = /^\s*det (?:er|var|svarer til) /i

const getting = new RegExp(
  source`
    ^ ?(?:flere|færre) (?:(?:personer|borgere|ledige) )?
    (?:modtager|modtog|modtaget|får|fik|er på|var på|er i|på) (?!(?:landsplan|landsbasis|årsbasis|regionsplan|samme|offentlig))(?<what>\p{Ll}[\p{Ll}-]{3,30})
    (?=[ .,;]|$)
  `,
  'iu',
)

/** "mens 35 færre modtager a-dagpenge": of another benefit than the figure before. */
const onOther = ({ passage, sentence, number }: Place): string => {
  const what = getting.exec(wordsOf(passage, { start: number.end, end: sentence.end }))?.groups?.['what']
  return what ?? ''
}

const readChange = (place: Place, unit: Unit, change: Change, last: Point | null): Meaning => {
  const earlier = last?.passage === place.passage ? last.subject.replace(barePlace, '') : ''
  // "Det er 18 flere end i 2023": what the figure before was about.
  const pointsBack =
    resultBefore(place.before) !== null ||
    isAnaphor.test(place.before) ||
    (unit.base !== 'percent' && place.number.unit === null)
  const noun = onOther(place) || (pointsBack ? '' : changeSubject(place, unit)) || earlier
  return { measure: 'change', subject: withPlace(noun, placeOf(place)), trend: change.trend }
}

/** The heading above, where it is no label of a section. */
const headingOf = ({ passage }: Place): string =>
  namesMatter(passage.heading, passage) ? passage.heading : (passage.item?.title ?? '')

/** "2,6 % større end i 2016" is how much more, and a share of nothing. */
const isMore =
  /^(?:større|højere|lavere|mindre|flere|færre|mere|dyrere|billigere|længere|kortere|hurtigere) end(?!\p{L})/iu

/** A sign that stands on the next line. */
const wrappedSign = /^\s*(?:pct\.?|procent|%)(?=\s|$)/iu
/** "mod 18,4 pct. året før": what it is held against is no part of what it is of. */
const heldAgainst = / (?:mod|imod) (?:ca\. )?\d.*$/u
const onlyTime =
  /^(?:(?:i|på) )?(?:året før|sidste år|samme (?:måned|tid|tidspunkt|periode|kvartal|halvår) (?:sidste år|året før))$/iu
const onlyPlace =
  /^(?<place>(?:i|for|hos) \p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?|på lands(?:plan|basis))(?= og \d|$)/u

/** "4,6 pct. i Lolland Kommune": a place is no matter; the share spoken of before is. */
const shareOf = (said: string, last: Point | null): Meaning | null => {
  const place = onlyPlace.exec(said)?.groups?.['place'] ?? ''
  const subject = last?.measure === 'share' ? movedTo(last.subject, place) : ''
  return subject === '' ? null : { measure: 'share', subject, trend: null }
}

/** "…, og i Hedensted 2,4 pct.": what the heading names is of that place. */
const otherNamed =
  /(?:^|[ ,])(?<place>(?:i|for|hos) \p{Lu}[\p{L}-]+(?: (?:og )?\p{Lu}[\p{L}-]+)*(?: Kommune)?)(?: på| er| var)? $/u

const goal = /(?<!\p{L})(?:\p{L}{0,20}mål(?:et|ene|sætning(?:en|er)?|tallet)?|ambition(?:en|er)?)(?!\p{L})/iu

/** "Målet er, at så mange som muligt er i job. I juni var andelen 52 pct.": of those, and not of the whole matter. */
const isOfGoal = ({ passage, number }: Place): boolean =>
  goal.test(wordsOf(passage, { start: Math.max(passage.start, number.start - 300), end: number.start }))

const readShare = (place: Place, last: Point | null): Meaning | null => {
  const said = shareSubject({ ...place, after: place.after.replace(wrappedSign, '') })
    .replace(heldAgainst, '')
    .replace(onlyTime, '')
  if (isMore.test(said)) return null
  if (onlyPlace.test(said)) return shareOf(said, last?.passage === place.passage ? last : null)
  // "…, og målet er indfriet" and "til 30 %" go on with another thought.
  const own = /^(?:\)|(?:og|men|svarende|hvilket|mod) |til \d)/iu.test(said) ? '' : said
  const goesOn = last?.passage === place.passage || (place.opening.across && own === '')
  const before = goesOn && last?.measure === 'share' ? last.subject : ''
  const average = averageBefore(place.before)
  if (average !== null && before !== '')
    return { measure: 'share', subject: `${before}, ${average}`, trend: null }
  // "I Region Midtjylland var ledigheden 3,4 %": the sentence names the rate itself.
  const named = own === '' && last !== null ? nounOf(rateBefore(place.before)) : ''
  if (named !== '') return { measure: 'share', subject: withPlace(named, placeOf(place)), trend: null }
  // "… hvor det i 2018 var 38 %", "På landsplan er det ca. 38 % af virksomhederne": what the figure before was about.
  const same = before !== '' && before.toLowerCase().startsWith(own.toLowerCase())
  const sentence = same ? withPlace(before, placeOf(place)) : own
  if (sentence === '' && isOfGoal(place)) return null
  const elsewhere = otherNamed.exec(place.before)?.groups?.['place'] ?? ''
  return { measure: 'share', subject: sentence || withPlace(headingOf(place), elsewhere), trend: null }
}

/** "en negativ afvigelse på 0,1 % i forhold til forventet ydelsesomfang"; what differs from a budget is none. */
export const deviationOf = ({ before, after }: Place): Meaning | null => {
  if (!before.endsWith('afvigelse på ') && !before.endsWith('afvigelse på ca. ')) return null
  const sign = deviation.exec(before)?.groups?.['sign']
  const from = expected.exec(after)?.groups?.['what']
  if (!sign || !from || /budget|regnskab|forbrug/i.test(from)) return null
  return {
    measure: 'deviation_from_expected',
    subject: from.trim(),
    trend: /^n/i.test(sign) ? 'down' : 'up',
  }
}

/** "steg fra … til … med 6,2 pct." is no share, even where the words between are not understood. */
const movedBy =
  /(?<!\p{L})(?:steg|steget|faldt|faldet|vokset|voksede|øget|reduceret)(?!\p{L})[^;]{0,100} med (?:ca\. )?$/iu

const complement =
  /^ (?:er|var|blev) (?:(?:vurderet|visiteret|registreret|meldt) (?:som |til at være )?)?(?<what>\p{Ll}{6,30})(?=[.,;]|$| og )/u

/** "148 uddannelsesparate, mens 243 var aktivitetsparate": others than those counted before. */
const isWhat = ({ number, after }: Place): string => {
  const what = number.unit === null ? complement.exec(after)?.groups?.['what'] : undefined
  return what !== undefined && nounBase(what) !== null ? what : ''
}

const isShare = ({ base }: Unit): boolean => base === 'percent' || base === 'percentage_points'

/** "steget med 101 personer, svarende til 11,1 %": the change once more, and no share. */
export const changeAgain = (place: Place, last: Point | null): Meaning | null =>
  last?.measure === 'change' && saysAgain(place, last)
    ? { measure: 'change', subject: last.subject, trend: last.trend }
    : null

export const meaningOf = (place: Place, unit: Unit, last: Point | null): Meaning | null => {
  const { before, opening } = place
  if (unit.base === 'kroner') return { measure: 'amount', subject: last?.subject ?? '', trend: null }
  if (!isShare(unit) && onTop(place)) return readChange(place, unit, { trend: 'up' }, last)
  if (isDenied(before)) return null
  const change = changeOf(place, last)
  if (change) return opening.aims ? null : readChange(place, unit, change, last)
  if (unit.base === 'percent') return movedBy.test(before.slice(-160)) ? null : readShare(place, last)
  if (unit.base === 'percentage_points') return null
  const near = before.slice(-110)
  const known = last?.measure === 'quota' && last.passage === place.passage ? last.subject : null
  const set = quotaIn(near, known) ?? quotaBehind(place.after)
  if (set !== null) return { measure: 'quota', subject: set, trend: null }
  const again = last !== null && (points(near, unit, last, place) || isHeld(place, last)) ? last.subject : ''
  const subject = again || isWhat(place) || countSubject(place, unit) || (last?.subject ?? '')
  return { measure: assigned.test(near.slice(-60)) ? 'quota' : 'count', subject, trend: null }
}
