/**
 * A sentence with figures in, those of them that are points of a series out, each with its period and meaning.
 *
 *     … har 145 forskellige virksomheder benyttet …, heraf har 21 % af virksomhederne afleveret mere end én ordre
 *           ^^^ count                                     ^^^^ share                                     (only limits)
 */
import { nounBase } from '../danish/nouns.ts'
import type { NumberToken, Unit } from '../danish/number.ts'
import type { BaseUnit } from '../model/factBase.ts'
import { clausesOf, numbersIn, wordsOf, type Passage, type Reading } from '../passage.ts'
import type { Stretch } from '../sentences.ts'
import type { countedNoun } from './goalFigures.ts'
import { datesIn } from './seriesBare.ts'
import { pointElsewhere } from './seriesElsewhere.ts'
import {
  byHowMany,
  dayBefore,
  goesOnFrom,
  isDifference,
  isLeft,
  isNextShare,
  limitsWho,
  onlyLimits,
  opensPoint,
  periodSpokenOf,
  saysAgain,
  type Point,
} from './seriesFollow.ts'
import { changeAgain, deviationOf, meaningOf } from './seriesMeaning.ts'
import { isOfPair, subjectOfPair } from './seriesPair.ts'
import { nextPartOf, partOf, type Whole } from './seriesPart.ts'
import { partOfCounted } from './seriesPartCounted.ts'
import {
  asExpected,
  isOutcomeOfPlan,
  isPlanned,
  periodAhead,
  periodOfPlan,
  plannedMeaning,
} from './seriesPlanned.ts'
import { printedPeriod, type Opening, type Place } from './seriesPeriod.ts'
import { periodOfLead } from './seriesLead.ts'
import { quotaIn } from './seriesQuota.ts'
import { timeOfResult } from './seriesResult.ts'
import { shareInBracket } from './seriesShare.ts'
import { opensYearAgo } from './seriesWhen.ts'
import { yearBefore } from './seriesYearAgo.ts'
import type { Span } from './spans.ts'

const countable: ReadonlySet<BaseUnit> = new Set([
  'persons',
  'full_time_persons',
  'whole_year_persons',
  'companies',
  'cases',
  'courses',
  'complaints',
  'decisions',
  'count',
  'percent',
  'percentage_points',
])
/** How a paper or an office is parted, and no measure of anything: "4 kategorier", "2 afdelinger". */
const notMeasured =
  /(?<!leje)mål$|^(?:gange|runder|sider)$|(?:kategorier|afdelinger|fokusområder|indsatsområder|temaer|kontrolsager|budgetopfølgninger|scenarier|modeller|kapitler|punkter)$/i
/** Counted only beside another figure of the same stretch: "10 virksomheder … 252.054 kroner for 975 timer". */
const beside: ReadonlySet<BaseUnit> = new Set(['hours', 'kroner'])

export interface Sentence {
  readonly passage: Passage
  readonly sentence: Stretch
  readonly at: number
  readonly above: Passage | undefined
  readonly spans: readonly Span[]
  readonly counted: ReturnType<typeof countedNoun>
  readonly opening: Opening
  /** The group of people last counted in the item. */
  readonly whole: Whole | null
}

const people: ReadonlySet<BaseUnit> = new Set(['persons', 'full_time_persons', 'whole_year_persons'])
const ofGroup =
  /(?:^|[,;] )\s*(?:ud )?af (?:de|alle) (?<who>\p{Ll}{4,30})(?:,? (?:der|som) [^.,;:\d]{3,110},)? (?:var|er|har|havde|blev|kom|fik)(?: der)? $/iu

/** "Af de voksne, der er omfattet af programmet, var 52 …": other people than those counted before. */
const groupNamed = (before: string): string | null =>
  ofGroup.exec(before.slice(-180))?.groups?.['who'] ?? null

/** Its own unit, else the noun its sentence counts, else that of the figure it goes on from. */
const unitOf = (place: Place, counted: Sentence['counted'], last: Point | null): Unit | null => {
  const { number } = place
  if (number.unit) return number.unit
  const who = groupNamed(place.before)
  if (who !== null && last && people.has(last.unit.base))
    return {
      printed: who,
      base: nounBase(who) ?? last.unit.base,
      scale: 1,
      start: number.start,
      end: number.end,
    }
  if (counted) return { ...counted, scale: 1, start: number.start, end: number.end }
  const shared = last?.unit ?? null
  return number.form === 'digits' && shared && shared.base !== 'percent' && shared.base !== 'kroner'
    ? shared
    : null
}

const wasThen = /(?<!\p{L})(?:var|lå|blev|udgjorde)(?: (?:der|det|tallet|antallet|tale om|i alt|på|kun))* $/iu

const latestDate = ({ reading, sentence, number }: Place): string | undefined =>
  datesIn(reading, { start: sentence.start, end: number.start })
    .map(({ iso }) => iso as string)
    .toSorted()
    .at(-1)

/** The period of a figure: printed, or that of the point it goes on from; undefined for what is no point. */
const periodOf = (
  place: Place,
  at: number,
  last: Point | null,
  above: Passage | undefined,
): string | null | undefined => {
  if (limitsWho(place) || byHowMany(place) || isLeft(place)) return undefined
  const isSame = last?.passage === place.passage && last.at === at
  const printed = printedPeriod(place, (isSame && last.period) || undefined)
  if (printed !== undefined) return printed
  const ago = last?.passage === place.passage && wasThen.test(place.before) ? last.period : null
  if (ago !== null && opensYearAgo(place.before)) return yearBefore(ago)
  if (onlyLimits(place)) return undefined
  const lead = periodOfLead(place)
  if (lead !== undefined) return lead
  const day = dayBefore(place.reading, place.passage, place.sentence, above)
  if (day !== null) return day
  if (quotaIn(place.before.slice(-110), null) !== null) return latestDate(place)
  // Of those whom the paragraph has counted right before, or of no time that is said.
  if (isOfPair(place)) return last?.passage === place.passage ? last.period : null
  if (!last) return undefined
  if (isDifference(place, at, last)) return latestDate(place) ?? last.period
  if (opensPoint(place, last) || goesOnFrom(place, at, last)) return periodSpokenOf(place, last)
  return isNextShare(place, at, last) ? null : undefined
}

/** Whether a figure of that unit can be a point; goals that are counted ("FN's 17 Verdensmål") make no series. */
const canCount = (unit: Unit, { passage, at, spans }: Sentence, last: Point | null): boolean => {
  if (countable.has(unit.base)) return !notMeasured.test(unit.printed)
  return beside.has(unit.base) && spans.length > 0 && last?.passage === passage && last.at === at
}

/** The point a figure is, when it is one. */
const pointOf = (place: Place, unit: Unit, around: Sentence, last: Point | null): Point | null => {
  const { passage, number } = place
  const elsewhere = pointElsewhere(place, around.at, last)
  if (elsewhere) return elsewhere
  const share = unit.base === 'percent' ? shareInBracket(place) : null
  const off = unit.base === 'percent' ? deviationOf(place) : null
  const planned = unit.base !== 'kroner' && isPlanned(place)
  const ofPlan = planned || isOutcomeOfPlan(place, around.at, last)
  const period = off
    ? null
    : ofPlan
      ? (printedPeriod(place) ?? periodOfPlan(place, around.at, last))
      : (periodAhead(place) ?? periodOf(place, around.at, last, around.above))
  if (period === undefined && share === null) return null
  const named = share === null ? null : { measure: 'share', subject: share, trend: null }
  const said = off ?? named ?? changeAgain(place, last) ?? meaningOf(place, unit, last)
  const meaning =
    said && planned ? plannedMeaning(said, last?.passage === passage ? last : null, number) : said
  if (!meaning || (meaning.measure === 'change' && meaning.subject === '')) return null
  const against = last?.passage === passage && last.at === around.at && / mod (?:ca\. )?$/u.test(place.before)
  const since = against ? (last.since ?? last.period) : null
  const subject = isOfPair(place) ? subjectOfPair(meaning.subject, last, place) : meaning.subject
  const result =
    meaning.measure === 'change' && printedPeriod(place) === undefined ? timeOfResult(place) : undefined
  const when = result ?? period ?? null
  return { passage, at: around.at, end: number.extent.end, period: when, unit, since, ...meaning, subject }
}

/** A sentence can be a whole page where full stops are missing. */
const farBefore = 600
const farBehind = 400

const placeOf = (reading: Reading, around: Sentence, clause: Stretch, number: NumberToken): Place => {
  const { passage, sentence, spans, opening } = around
  const from = Math.max(sentence.start, number.extent.start - farBefore)
  const to = Math.min(sentence.end, number.extent.end + farBehind)
  return {
    reading,
    passage,
    sentence,
    clause,
    number,
    spans,
    before: wordsOf(passage, { start: from, end: number.extent.start }),
    after: wordsOf(passage, { start: number.extent.end, end: to }),
    opening,
  }
}

export interface FoundPoint {
  readonly place: Place
  readonly point: Point
  /** It says the count before it once more, in per cent. */
  readonly again: boolean
}

const lookedBackAt =
  /^ (?:(?:i|på) samme (?:periode|tidspunkt|tid|måned|kvartal|halvår) )?(?:i )?(?:året før|sidste år|forrige år)(?!\p{L})/iu

/** "92 elever mod 85 året før", where the 92 are no point: what the 85 count is not that of a sentence before. */
const isOfUnread = ({ passage, sentence, number, before, after }: Place, last: Point | null): boolean =>
  number.unit === null &&
  lookedBackAt.test(after) &&
  / mod (?:ca\. |kun )?$/u.test(before) &&
  /\d/u.test(before) &&
  (last?.passage !== passage || last.end <= sentence.start)

/** Points of a sentence, each with its place; the first may go on from the last of the sentence before. */
export const pointsIn = (reading: Reading, around: Sentence, before: Point | null): readonly FoundPoint[] => {
  const found: FoundPoint[] = []
  let last = before
  for (const clause of clausesOf(around.passage, around.sentence))
    for (const number of numbersIn(reading.numbers, clause)) {
      if (number.role !== 'figure' || number.range !== null) continue
      const place = placeOf(reading, around, clause, number)
      const unit = unitOf(place, around.counted, last)
      const next = nextPartOf(place, last, around.at) ?? partOfCounted(place, last, around.at)
      const isRead = unit && canCount(unit, around, last) && !isOfUnread(place, last)
      const own = next ?? (isRead ? pointOf(place, unit, around, last) : null)
      const point = asExpected(place, own ?? partOf(place, around.whole, around.at))
      if (!point) continue
      const again = saysAgain(place, last)
      found.push({ place, point, again })
      if (!around.opening.aims && !again) last = point
    }
  return found
}
