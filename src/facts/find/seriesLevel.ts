/**
 * A figure in a paragraph that tells of changes in, how many there are or were, of what and when, out.
 *
 *     … ned med 17 sager i maj måned. I alt 396 pr. 31.05.16.         what there is
 *     … voksede fra 30,5 procent i 2014 til 44,7 procent              what it was, and what it came to
 *     Antallet af ledige var 560 i januar 2023 mod 512 året før.      what it is held against
 */
import { source } from '../danish/pattern.ts'
import type { BaseUnit } from '../model/factBase.ts'
import { wordsOf } from '../passage.ts'
import { moveOf, topicFor, type Move, type Spot, type Told } from './seriesMove.ts'
import { amongOthers, hasPersons, isHereNow, isSameOfOthers } from './seriesHere.ts'
import { isOfOthers } from './seriesOthers.ts'
import { isLevelHad, isLevelLeft, isLevelReached, isLevelSaid, peakOf } from './seriesReached.ts'
import { movedIn } from './seriesSaid.ts'
import { countSubject, rateBefore } from './seriesSubject.ts'
import { isAnything, nounOf, ownNoun, subjectFrom } from './seriesTopic.ts'
import { bareMonth, listPeriod, whenPaper } from './seriesBare.ts'
import { lastYearBehind } from './seriesLastYear.ts'
import { whenBehind, whenBeside, whenOf, withoutDates, yearEarlier } from './seriesWhen.ts'

const stretches: ReadonlySet<BaseUnit> = new Set(['days', 'weeks', 'months'])

/** "refusionsprocent for sygedagpenge". */
const isRateNoun = (subject: string): boolean =>
  /procent(?:en)?(?: (?:for|på|i|blandt) [^,]{2,60})?$/iu.test(subject)

const measureOf = ({ number }: Spot, subject: string): Move['measure'] => {
  const base = number.unit?.base ?? null
  if (base !== null && stretches.has(base)) return 'level'
  return base === 'percent' || (base === null && isRateNoun(subject)) ? 'share' : 'count'
}

const levelOf = (
  spot: Spot,
  told: Told,
  said: { readonly subject: string; readonly period: string | null; readonly tells?: boolean },
): Move | null =>
  moveOf(spot, told, { measure: measureOf(spot, said.subject), trend: null, tells: false, ...said })

const nowIs = /(?<!\p{L})(?:nu|udgør|aktuelt)(?: (?:nu|i alt|på|ca\.))* $/iu

/** "Siden marts 2022 er … steget med 140, så der nu er 210": what it came to is of the end of the stretch. */
const atEnd = (period: string, { last }: Told, { sentence, spans, before }: Spot): string =>
  last?.measure === 'change' &&
  last.sentence === sentence &&
  (last.period === period || (nowIs.test(before) && spans.some(({ iso, open }) => open && iso === period)))
    ? (period.split('/').at(-1) ?? period)
    : period

/** "fra december 2021 til december 2022 faldet fra 120 til 98": what it was at the one end, and at the other. */
const edgeOf = ({ spans, number }: Spot, reached: boolean): string | null => {
  const span = spans.findLast(({ end, open }) => !open && end <= number.start)
  const [from, to] = span?.iso.split('/') ?? []
  return (reached ? to : from) ?? null
}

/** "refusionen falder til 20 pct. efter 52 uger": how a law steps down, and no development. */
const afterWeeks = /^ ?(?:%|pct\.?|procent) (?:efter|fra) (?:(?:uge|de|den) )?\d/iu

/** "Da refusionen falder til 20 pct.", behind weeks: a per cent is no level of what was told of before. */
const isOfElse = ({ number, label }: Spot, own: string, last: Move | null): boolean =>
  own === '' &&
  label === '' &&
  last !== null &&
  number.unit?.base === 'percent' &&
  stretches.has(last.unit.base)

/** "I juli 2020 var antallet faldet til": of the time its sentence opens with. */
const hadMoved = new RegExp(
  source`
    ^\s*(?:i|pr\.|ved udgangen af|ultimo|primo|medio) (?:(?!fra |siden |end )[^,;:]){3,40}? (?:var|er) [^,;:\d]{2,60} (?:faldet|steget|vokset|reduceret|kommet|nået)(?: (?:ned|op))? til (?:i alt |ca\. |kun )?$
  `,
  'iu',
)
const sinceThen = /(?<!\p{L})(?:siden|fra|perioden|løbet|over)(?!\p{L})/iu

/** "voksede fra 30,5 procent i 2014 til 44,7 procent": each level has its own time, or none. */
const readEnds = (spot: Spot, told: Told): Move | null => {
  const { before, behind } = spot
  const reached = isLevelReached(before)
  const peak = peakOf(before)
  if (!reached && peak === null && !isLevelLeft(before, behind)) return null
  const own = ownNoun(peak ?? movedIn(before) ?? '')
  const { last } = told
  if (isOfElse(spot, own, last) || afterWeeks.test(behind)) return null
  const subject = subjectFrom(own, topicFor(own, spot, told))
  const opens = hadMoved.test(before) && !sinceThen.test(before)
  const beside = peak === null && !opens ? whenBehind(spot) : whenBeside(spot, told.period)
  const shared = reached && last?.sentence === spot.sentence && last.measure === 'change' ? last.period : null
  const period = beside ?? (shared === null ? edgeOf(spot, reached) : atEnd(shared, told, spot))
  return levelOf(spot, told, { subject, period, tells: true })
}

/** "560 i januar 2023 mod 512 året før": of the same as the level before it. */
const readAgainst = (spot: Spot, told: Told): Move | null => {
  const { last } = told
  if (!last || last.measure === 'change' || last.sentence !== spot.sentence) return null
  if (!/ mod (?:ca\. |cirka )?$/u.test(spot.before)) return null
  const behind = spot.behind.slice(spot.number.extent.end - spot.number.end)
  const period =
    lastYearBehind(behind, spot.reading.meeting.date, last.period ?? undefined) ??
    whenBehind(spot) ??
    yearEarlier(behind, last.period)
  return period === undefined ? null : levelOf(spot, told, { subject: last.subject, period, tells: true })
}

/** "I alt 408 sager pr. 28. februar, heraf 71 over 52 uger": a part of the level before it. */
const readPart = (spot: Spot, told: Told): Move | null => {
  const { last } = told
  const opens = /^\s*(?:heraf|deraf)(?!\p{L})/iu.test(spot.before)
  if (!last || last.measure === 'change' || (last.sentence !== spot.sentence && !opens)) return null
  if (!/(?:heraf|hvoraf|deraf)(?: (?:er|var|har))?(?: de)? $/iu.test(spot.before)) return null
  const what = /^ (?<what>(?:over|under|med|uden) [^.,;:]{2,60})(?=[.,;]|$)/u.exec(spot.behind)?.groups?.[
    'what'
  ]
  return what ? levelOf(spot, told, { subject: `${last.subject} ${what}`, period: last.period }) : null
}

/** "2.180 tilmeldte ledige i kommunen": the unit with what is said of it. */
const unitWords = (spot: Spot): string => {
  const { passage, sentence, number, before } = spot
  const { unit, end } = number
  if (!unit || unit.start < end || unit.base === 'percent') return ''
  const to = Math.min(sentence.end, number.extent.end + 120)
  const after = wordsOf(passage, { start: number.extent.end, end: to }).replace(bareMonth, '')
  const kind = wordsOf(passage, { start: end, end: unit.start }).trim()
  const noun = countSubject({ passage, before, after, number }, unit).replace(/ i alt$/u, '')
  return noun.startsWith(kind) ? noun : `${kind} ${noun}`
}

/** A number of what the paragraph is about, and of nothing else. */
const isPlain = ({ number: { unit } }: Spot): boolean => unit === null || isAnything(unit.printed)

/** "Et fald på 8 sager i maj måned. I alt 435.": all there are, then. */
const isTotal = (spot: Spot, { last }: Told): boolean =>
  last?.measure === 'change' && /^\s*i alt(?: (?:er|var) der)?(?: nu)? $/iu.test(spot.before) && isPlain(spot)

/** "Ledighedsprocenten er 4,3 pct." behind the number of those without work: of the time spoken of. */
const isRateOf = (rate: string, { number, label, before }: Spot, { last }: Told): boolean =>
  last !== null &&
  label === '' &&
  number.unit?.base === 'percent' &&
  (/^\p{L}*(?:ledighed|procent)/iu.test(rate) || (rate !== '' && / uændret (?:på )?$/u.test(before)))

const pointsBack = /(?<!\p{L})(?:tallet|antallet|niveauet|procenten|andelen)(?!\p{L})/iu
/** "…, mens den for et år siden var 3,0": of the same as the share before it. "den" may be gone with a date. */
const itWas =
  /(?:^|[,;] (?:mens|hvor|men|og|medens) )\s*(?:(?:den|det) +(?:[^.,;:\d]{1,40} +)?)?(?:var|lå|er|udgjorde)(?: på)? $/iu
const itWasBehind = /(?:^|[,;] )[^.,;:\d]{0,40}(?<!\p{L})(?:var|lå|er|udgjorde) (?:den|det)(?: på)? $/iu

const isSameShare = (bare: string, { last }: Told): boolean =>
  last?.measure === 'share' && (itWas.test(bare) || itWasBehind.test(bare))

/** "I alt 693 pr. 31.12.20", "Antallet af ledige var 560 i januar", "Over 52 uger: 70 stk.". */
const readStanding = (spot: Spot, told: Told): Move | null => {
  const { before, part, label } = spot
  if (part !== '' && before.trim() === '' && told.subject !== '' && told.period !== undefined)
    return levelOf(spot, told, {
      subject: `${told.subject} ${part}`,
      period: whenOf(spot, told.period) ?? null,
    })
  const listed = label !== '' && before.trim() === '' && isPlain(spot) ? listPeriod(spot) : undefined
  if (listed !== undefined && whenBehind(spot) === undefined)
    return levelOf(spot, told, { subject: label, period: listed, tells: true })
  const bare = withoutDates(spot, before)
  const rate = rateBefore(bare)
  const elsewhere = isSameShare(bare, told) && isOfOthers(before, spot.reading.meeting.municipality.name)
  const ofOthers = isSameOfOthers(rate, spot, told)
  const goesOn = isTotal(spot, told) || isRateOf(rate, spot, told) || elsewhere || ofOthers
  const period =
    whenBeside(spot, told.period) ??
    (goesOn ? told.period : undefined) ??
    (rate === '' && !isHereNow(spot) ? undefined : whenPaper(spot))
  const isSaid = isLevelSaid(bare) || (hasPersons(spot) && isLevelHad(bare))
  if (period === undefined || (rate === '' && !isSaid)) return null
  const isShare = spot.number.unit?.base === 'percent'
  if (isShare && label === '' && rate === '' && !pointsBack.test(before) && !isSameShare(bare, told))
    return null
  const own = ofOthers ? '' : nounOf(rate) || nounOf(unitWords(spot))
  const subject = amongOthers(spot, subjectFrom(own, topicFor(own, spot, told)))
  const tells = rate !== '' && !/antal/iu.test(rate)
  return levelOf(spot, told, { subject, period: atEnd(period, told, spot), tells })
}

export const readLevel = (spot: Spot, told: Told): Move | null => {
  // How many a municipality shall take is set for it.
  if (/kvote|landstal/i.test(spot.before.slice(-80))) return null
  const found = readEnds(spot, told) ?? readAgainst(spot, told)
  if (found) return found
  if (stretches.has(spot.number.unit?.base ?? 'count'))
    return rateBefore(withoutDates(spot, spot.before)) === '' ? null : readStanding(spot, told)
  return readPart(spot, told) ?? readStanding(spot, told)
}
