/**
 * A figure in its paragraph in, the change it tells with its matter and time out; null for what is none.
 *
 *     Kontanthjælp: et fald på 8 sager i maj måned til 435 pr. 31.05.15. Et fald på 5,6% i forhold til 31.05.14.
 *                             ^ down, 2015-05                                      ^^^ down, 2015-05-31
 */
import { source } from '../danish/pattern.ts'
import { nounBase } from '../danish/nouns.ts'
import type { NumberToken } from '../danish/number.ts'
import type { BaseUnit, Trend } from '../model/factBase.ts'
import type { Stretch } from '../sentences.ts'
import { titlePeriod, type Moment } from './seriesBare.ts'
import { likeLast, ofThem } from './seriesLike.ts'
import { ofOthers } from './seriesOthers.ts'
import { movedTo, placeBehind } from './seriesPlaces.ts'
import { changeNamed, changeSaid, type Said } from './seriesSaid.ts'
import { ledTo } from './seriesResult.ts'
import { isAnything, isMoney, ownNoun, subjectFrom } from './seriesTopic.ts'
import { whenBehind, whenOf } from './seriesWhen.ts'

/** A figure of the paragraph with its meaning. */
export interface Move {
  readonly number: NumberToken
  readonly sentence: Stretch
  readonly measure: 'change' | 'count' | 'share' | 'level' | 'deviation_from_expected'
  readonly subject: string
  readonly period: string | null
  readonly trend: Trend
  readonly unit: { readonly printed: string | null; readonly base: BaseUnit }
  /** It says by itself what is followed: a change, a level that was left or reached, a number below "Antal". */
  readonly tells: boolean
}

/** What the paragraph has told so far. */
export interface Told {
  readonly subject: string
  readonly period: string | undefined
  readonly last: Move | null
  /** The latest time of the sentence of the last. */
  readonly lately: string | undefined
}

export interface Spot extends Moment {
  /** Words of the sentence before the figure, without the label; and behind its numeral. */
  readonly before: string
  readonly behind: string
  /** The name before the colon, '' where none stands; and a part of it that has its own. */
  readonly label: string
  readonly part: string
}

/** The name before the colon; else, where the words only point back, what was told of before. */
export const topicFor = (own: string, { label, sentence }: Spot, { subject, last }: Told): string => {
  const level = last?.sentence === sentence && last.measure !== 'change' ? last.subject : ''
  if (own === '' && level !== '') return level
  return label || (own === '' || isAnything(own) ? subject : '')
}

/** "ledige stillinger" are no people. */
const withoutVacant = (subject: string): string =>
  subject.replace(
    /(?<!\p{L})(?:ledige|opslåede|ubesatte|besatte) (?=\p{L}*(?:stilling|job|plads|lejemål|bolig))/giu,
    '',
  )

/** "ledige", "integrationsborgerne", "ledighedsprocenten": what their number counts. */
export const baseOfNoun = (subject: string): BaseUnit =>
  /procent(?:en)?(?: (?:for|på|i|blandt) [^,]{2,60})?$/iu.test(subject)
    ? 'percent'
    : (withoutVacant(subject)
        .split(/[ ,]+/)
        .flatMap((word) => [
          word,
          ...['ne', 'ene'].map((end) => word.replace(new RegExp(`${end}$`, 'u'), '')),
        ])
        .flatMap((word) => [word, `${word}e`])
        .map((word) => nounBase(word))
        .find((base) => base !== null) ?? 'count')

/** "79 stk." are of what was counted before. */
const unitOf = ({ unit }: NumberToken, subject: string, { last }: Told): Move['unit'] => {
  const pieces = unit !== null && /^stk/i.test(unit.printed)
  if (unit && !pieces) return { printed: unit.printed, base: unit.base }
  const shared = last?.subject === subject && last.unit.base !== 'percent' ? last.unit : null
  return { printed: unit?.printed ?? shared?.printed ?? null, base: shared?.base ?? baseOfNoun(subject) }
}

export const moveOf = (
  spot: Spot,
  told: Told,
  said: Omit<Move, 'number' | 'sentence' | 'unit'>,
): Move | null => {
  const rest = {
    ...said,
    subject: ofOthers(said.subject, spot.before, spot.reading.meeting.municipality.name),
  }
  return rest.subject === '' || isMoney(rest.subject)
    ? null
    : { number: spot.number, sentence: spot.sentence, unit: unitOf(spot.number, rest.subject, told), ...rest }
}

const compares = /(?<!\p{L})(?:sammenholdt med|sammenlignet med|i forhold til|siden)(?!\p{L})/iu
const isThan = /(?<!\p{L})end(?!\p{L})/u
const isThere = /(?:^|(?<!\p{L})(?:er|var|blev|blevet)(?: der)?(?: \p{L}{2,12}){0,2} )$/iu

/** Whether the words need not say what it is more or fewer than. */
const needsNoThan = (spot: Spot): boolean => {
  const { before, behind, label } = spot
  if (label !== '' || compares.test(before) || before.endsWith('blevet ')) return true
  return isThere.test(before) && !isThan.test(behind.slice(0, 80)) && whenBehind(spot) !== undefined
}

/** What is compared has a time, though not always one that is printed: "25 færre forløb end i februar 2022". */
const isCompared = ({ before, behind }: Spot): boolean =>
  isThan.test(behind.slice(0, 80)) || /(?<!\p{L})(?:siden|i forhold til)(?!\p{L})/iu.test(before + behind)

const supposes = /(?<!\p{L})(?:hvis|såfremt|kan|kunne|vil|ville|bliver|når)(?!\p{L})/iu

/** "Det seneste år", "over to år": a stretch whose end is not printed. */
const stretch = new RegExp(
  source`
    (?<!\p{L})(?:
      (?:over|gennem|inden for|i løbet af) (?:de (?:seneste|sidste) )?(?:et|to|tre|fire|fem|ti|\d{1,2}) år
      |det (?:seneste|sidste|forløbne|forgangne) (?:halve |hele )?(?:år|halvår|kvartal)
    )(?!\p{L})
  `,
  'iu',
)

/** A change of something named is one also where no time is printed; not one that is only supposed. */
const isTimeless = (spot: Spot, own: string): boolean =>
  isCompared(spot) || ((own !== '' || stretch.test(spot.before)) && !supposes.test(spot.before))

const closes = /^ ?(?:%|pct\.?|procent)\)/u
const against = /^[^.;:()]{0,20} ?(?:i forhold til|siden|fra|mod|end)(?!\p{L})/iu

/** "435 (+8 i forhold til januar)": the sign says which way. */
const signed = ({ before, behind, number, sentence }: Spot, { last }: Told): Said | null => {
  const sign = /^[+–-]/.exec(number.printed)?.[0]
  if (!sign || !before.endsWith('(') || last?.sentence !== sentence) return null
  if (!against.test(behind) && !(last.measure === 'change' && closes.test(behind))) return null
  return { trend: sign === '+' ? 'up' : 'down', own: null }
}

const changeOf = (spot: Spot, told: Told): Said | null => {
  const { before, behind, label } = spot
  const named = before.trim() === '' ? changeNamed(label) : null
  return (
    named ??
    likeLast(spot, told) ??
    ofThem(spot, told) ??
    changeSaid(before, behind, needsNoThan(spot)) ??
    signed(spot, told)
  )
}

const saidOf = new RegExp(
  source`
    (?:^|[,;.] )(?:det |den )?(?:samlede )?(?:antallet|antal) (?:af )?(?<what>\p{L}[^.,;:()\d]{3,80}?) (?:er|var|udgjorde|udgør|lå på) \d[\d.]*(?: \p{L}{3,20})?,? (?:svarende til|hvilket (?:er|var|svarer til)|det er) (?:et|en) \p{L}{4,10} på (?:ca\. )?$
  `,
  'iu',
)

/** "Antallet af ledige stillinger var 412, svarende til et fald på 18 pct.": of a number without a time. */
const levelBefore = ({ before, label }: Spot): string =>
  label === '' ? (saidOf.exec(before)?.groups?.['what'] ?? '') : ''

const people: ReadonlySet<BaseUnit> = new Set(['full_time_persons', 'whole_year_persons'])
const all = /(?<!\p{L})(?:det )?samlede antal(?! af)(?!\p{L})[^.,;:\d]{0,40}$/iu

/** "er det samlede antal steget med 49 fuldtidspersoner": all of them, behind a table that counts them. */
const allCounted = ({ before, number: { unit } }: Spot): string =>
  unit !== null && people.has(unit.base) && all.test(before) ? unit.printed : ''

const isRate = ({ number }: Spot): boolean =>
  number.unit?.base === 'percent' || number.unit?.base === 'percentage_points'

const concludes = /(?<!\p{L})(?:således|dermed|derfor|altså|dækker over)(?!\p{L})/iu

export const readChange = (spot: Spot, told: Told): Move | null => {
  const said = changeOf(spot, told)
  if (!said) return null
  const own = ownNoun(said.own ?? '') || levelBefore(spot)
  const topic = own !== '' && changeNamed(spot.label) ? '' : topicFor(own, spot, told)
  const matter = subjectFrom(own, topic) || allCounted(spot)
  const place = isRate(spot) ? placeBehind(spot.behind) : null
  const subject = place === null ? matter : movedTo(matter, place)
  // Another matter has a time of its own.
  const isSame = spot.label !== '' || matter === told.subject || own === '' || concludes.test(spot.before)
  const since = said.goesOn === true ? (told.last?.period ?? told.period) : told.period
  const printed = whenOf(spot, isSame || said.goesOn === true ? since : undefined)
  const trend = said.trend ?? (told.last?.measure === 'change' ? told.last.trend : null)
  const period = printed
    ? ledTo(spot, printed, { trend, told: told.period })
    : spot.label
      ? titlePeriod(spot)
      : undefined
  if (period === undefined && !isTimeless(spot, own)) return null
  return moveOf(spot, told, { measure: 'change', subject, period: period ?? null, trend, tells: true })
}
