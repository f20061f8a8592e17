/**
 * A figure without a period and the point read before it in, whether it goes on from that point out.
 *
 *     … 276 konkrete stillinger, hvoraf 45% af stillingerne er besat. Dette svarer til 125 kandidater …
 *     I Slagelse har der været et fald på 7,1 %. Modsat har der på landsplan været en stigning på 1,8 % og i …
 *     Heraf har 4 gennemført hele forløbet, 4 er igangværende, og 16 er stoppet før tid.
 */
import { source } from '../danish/pattern.ts'
import type { Unit } from '../danish/number.ts'
import { numbersIn, wordsOf, type Passage, type Reading } from '../passage.ts'
import type { Stretch } from '../sentences.ts'
import type { Trend } from '../model/factBase.ts'
import type { Opening, Place } from './seriesPeriod.ts'
import { datesIn } from './seriesBare.ts'
import { changeBefore, changeBehind, isHypothetical } from './trend.ts'

/** The point of a series read last, and where. */
export interface Point {
  readonly passage: Passage
  /** Index of its sentence in the passage. */
  readonly at: number
  readonly end: number
  readonly period: string | null
  readonly measure: string
  readonly subject: string
  readonly unit: Unit
  readonly trend: Trend
  /** The time of the point that this one is only held against: "48 pct. mod 46 pct. i 2020". */
  readonly since?: string | null
}

/** Openings that go on from the sentence right before. */
const goesOn = new RegExp(
  source`
    ^\s*(?:
      heraf|deraf|hvoraf|det er (?:\d|en |et )|dette svarer til|det svarer til|modsat|omvendt
      |til sammenligning|tilsvarende|i alt har|i alt er|i alt blev|på landsplan|på landsbasis|regionalt
      |lokalt
    )(?!\p{L})
  `,
  'iu',
)
/** Openings that point at a group named anywhere before in the paragraph. */
const pointsBack =
  /^\s*(?:(?:ud )?af (?:de|disse|dem)(?!\p{L})|(?:de )?\d[\d.]* er (?:ligeledes |også )?(?:det )?antal)/iu
/** Words that take the period of the paragraph before. */
const acrossParagraphs =
  /^\s*(?:derudover|herudover|desuden|ovenstående)(?!\p{L})|(?<!\p{L})samme (?:periode|måned|kvartal|halvår)(?!\p{L}| (?:i )?(?:sidste år|forrige år|året (?:før|forinden)|(?:19|20)\d\d))/iu
const happenedThere =
  /^\s*(?:her|(?:til|på|ved) (?:pris|arrangement|mess|møde|konference|uddeling|overrækkelse|fest|seminar|temadag|jobmess|dag|event|kurs)\p{L}{0,14}(?:en|et)) (?:var|er|blev|deltog|kom|mødte)(?!\p{L})/iu

const goesOnInside = /^(?:hvoraf|heraf|deraf|mens|men|og)(?!\p{L})/iu
/** "4 er igangværende, og 16 …", "… på 7,1 % og i Slagelse på 2,9 %". */
const listed =
  /(?:,|,? og|,? samt)(?: (?:i|på|for|hos) \p{L}[\p{L} ]{1,40} på)? (?:ca\. |cirka |kun |over |knap )?$/iu

/** "287 fuldtidspersoner på kontanthjælp, og det er 19 færre end …". */
const thatIs = /,? og (?:det|tallet|antallet) er (?:ca\. )?$/iu

/** "118 nye stillinger, hvilket er 14 færre end måneden før": a count and what it has moved by. */
const whichIs = /,? hvilket er (?:ca\. )?$/iu
const thanBefore = /^ (?:\p{L}{3,30} )?(?:flere|færre) end(?!\p{L})/iu

/** "872 bruttoledige, svarende til 2,7 pct. af arbejdsstyrken": the same, as a share. */
const saidAgain = new RegExp(
  source`
    ^(?:[^.;:\d]|(?:19|20)\d\d(?!\d)|[1-4]\. (?=halvår|kvartal)){0,80}?,? (?:svarende til|hvilket svarer til|det svarer til|hvilket er) (?:(?:et|en) (?:fald|nedgang|tilbagegang|reduktion|stigning|fremgang|vækst) på )?
    (?:ca\. |cirka |knap |godt )?$
  `,
  'iu',
)

/** A share that only says again what was counted: the count is what others go on from. */
export const saysAgain = ({ passage, number }: Place, last: Point | null): boolean =>
  last?.passage === passage &&
  last.end <= number.extent.start &&
  number.unit?.base === 'percent' &&
  last.unit.base !== 'percent' &&
  saidAgain.test(wordsOf(passage, { start: last.end, end: number.extent.start }))

/** Whether a figure shares the period of one before it in its own sentence. */
const inSentence = (place: Place, last: Point): boolean => {
  const { passage, clause, number } = place
  if (last.end > number.extent.start) return false
  const between = wordsOf(passage, { start: last.end, end: number.extent.start })
  if (between.length > 140 || /[;]/.test(between)) return false
  return (
    (clause.start >= last.end && goesOnInside.test(wordsOf(passage, clause).trimStart())) ||
    (between.length <= 60 &&
      (listed.test(between) ||
        thatIs.test(between) ||
        (whichIs.test(between) && thanBefore.test(place.after)))) ||
    saysAgain(place, last)
  )
}

/** Figures that only limit who is counted: "med mindst 1 ansat", "mere end én ordre". */
export const onlyLimits = ({ number }: Place): boolean =>
  /^(?:mindst|minimum|min\.|højst|maks|maksimalt|op til|mere end|flere end|færre end|mindre end)/i.test(
    number.qualifier ?? '',
  ) && number.unit?.base !== 'percent'

const ofTime =
  /^ af (?:tiden|perioden|(?:de|det|den) (?:seneste|sidste|forløbne) |et år|en (?:fuldtidsuge|arbejdsuge)|fuld tid)/iu

/** "ledige i mere end 80 pct. af tiden": from when on somebody is one. */
export const isThreshold = ({ number, after }: Pick<Place, 'number' | 'after'>): boolean =>
  number.unit?.base === 'percent' && number.qualifier !== null && ofTime.test(after)

/** "nr. 34 ud af 98 kommuner". */
const ranked =
  /(?<!\p{L})(?:nr\.|nummer|plads|placering)(?: \p{L}+){0,2} \d{1,4}\.? (?:(?:ud )?af|blandt) (?:de |landets |i alt )*$/iu

/** "virksomheder med mindst 1 ansat", "mere end én ordre": who is counted, in any sentence. */
export const limitsWho = ({ before, after, number }: Place): boolean =>
  isThreshold({ number, after }) ||
  (number.form === 'words' && number.qualifier !== null && number.unit?.base !== 'percent') ||
  /(?<!\p{L})(?:med|have|haft) (?:mindst|minimum|højst|maksimalt|mere end|op til) $/iu.test(before) ||
  ranked.test(before.slice(-50))

/** "… og antallet af stillinger med 4": by how many, not how many there are. */
export const byHowMany = ({ number, before }: Place): boolean =>
  number.unit === null && / med (?:ca\. |cirka )?$/u.test(before)

/** "fra 120 til 98 fuldtidspersoner": the first holds before, unless its own date stands right behind. */
export const isLeft = ({ passage, sentence, number, before }: Place): boolean =>
  / fra (?:ca\. )?$/u.test(before) &&
  /^(?: \p{L}{2,30}){0,2} til (?:i alt |ca\. )?\d/u.test(
    wordsOf(passage, { start: number.end, end: Math.min(sentence.end, number.end + 80) }),
  )

/** "skal ses i sammenhæng med" and what a budget takes for granted are no aims. */
const isAim =
  /(?<!\p{L})(?:skal(?! (?:ses|læses|forstås|bemærkes|nævnes|sammenholdes|understreges|tilføjes|oplyses)(?!\p{L}))|bør|foreslås|ønskes|målet|målsætning|(?<!budget(?:tet)? )forudsætter)(?!\p{L})/iu

/** "… mistet 500 arbejdspladser fra 2008-2018. … hentet ca. 1.500 flere arbejdspladser": the same noun moves again. */
const isSameChange = ({ before, passage, number, sentence }: Place, last: Point): boolean =>
  last.measure === 'change' &&
  number.unit !== null &&
  number.unit.printed === last.unit.printed &&
  number.unit.base !== 'percent' &&
  (changeBefore(before) ?? changeBehind(wordsOf(passage, { start: number.end, end: sentence.end }))) !== null

const inSum = /,? (?:altså|dvs\.|det vil sige|det er|hvilket er) (?:ca\. )?$/iu

/** "198 i marts 2021 mod 121 i marts 2020, altså 77 flere": what the two before it come to. */
export const isDifference = ({ before, after, passage, number }: Place, at: number, last: Point): boolean =>
  last.passage === passage &&
  last.at === at &&
  number.unit === null &&
  inSum.test(before) &&
  /^ (?:flere|færre)(?=[.,;]|$)/u.test(after)

export const readOpening = (words: string): Opening => ({
  aims: isAim.test(words) || isHypothetical(words),
  goesOn: goesOn.test(words),
  pointsBack: pointsBack.test(words),
  across: acrossParagraphs.test(words),
})

const follows = (place: Place, at: number, last: Point): boolean => {
  const { passage, opening } = place
  if (last.passage.heading !== passage.heading) return false
  if (last.passage !== passage) return opening.across
  if (last.at === at && inSentence(place, last)) return true
  if (last.at === at - 1 && opening.goesOn) return true
  return opening.pointsBack || opening.across || isSameChange(place, last)
}

/** "I samme måned" below a paragraph that ends at the year before: the time it is about, not the one held against it. */
export const periodSpokenOf = ({ reading, passage }: Place, last: Point): string | null => {
  const { period } = last
  if (period === null || last.passage === passage) return period
  const same = datesIn(reading, { start: last.passage.start, end: last.end })
    .map(({ iso }) => iso as string)
    .filter((iso) => iso.length === period.length && iso.slice(4) === period.slice(4))
  return [period, ...same].toSorted().at(-1) ?? period
}

/** Whether the figure goes on from the last point. */
export const goesOnFrom = (place: Place, at: number, last: Point): boolean =>
  !place.opening.aims && follows(place, at, last)

const ofGroup = /^ af (?:de )?\p{L}{3,40}(?:erne|ene|rne)(?!\p{L})/u

/** A share of a group right behind another share; it names no period, and need not have the other's. */
export const isNextShare = ({ passage, opening, number, after }: Place, at: number, last: Point): boolean =>
  last.measure === 'share' &&
  last.passage === passage &&
  last.at === at - 1 &&
  number.unit?.base === 'percent' &&
  ofGroup.test(after) &&
  !opening.aims

const isFirst = /^[\s\-–•·*o]*(?:(?:heraf|og|er|var|de|resterende|resterede|øvrige|yderligere|ca\.) ?)*$/iu

const sharesOut = /^(?:de|disse|heraf|de \p{L}{3,25}) (?:fordeler|fordelte|fordelt) sig [^.;\d]{0,60}:$/iu

/** "De fordeler sig således:" in a paragraph of its own: the points are parts of what the one above has counted. */
const isSharedOut = ({ reading, passage }: Place, last: Point): boolean => {
  const intro = passage.intro.trim()
  if (last.measure !== 'count' || !sharesOut.test(intro)) return false
  if (passage.start - last.passage.end > intro.length + 12) return false
  return reading.text.clean.slice(last.passage.end, passage.start).trim().startsWith(intro)
}

/** "- 10 unge med …" below "Der har været 30 personer … i perioden …:": a part of what the list is of. */
export const opensPoint = (place: Place, last: Point): boolean => {
  const { passage, sentence, before } = place
  return (
    passage.form === 'list' &&
    passage.intro !== '' &&
    (passage.intro === last.passage.clean.trim() ||
      passage.intro === last.passage.intro ||
      isSharedOut(place, last)) &&
    sentence === passage.sentences[0] &&
    isFirst.test(before)
  )
}

/** "Her var 34 private …": the day of the paragraph before. */
export const dayBefore = (
  reading: Reading,
  passage: Passage,
  sentence: Stretch,
  above: Passage | undefined,
): string | null => {
  if (!above || !happenedThere.test(wordsOf(passage, sentence))) return null
  const first = sentence === passage.sentences[0]
  const where = first ? above : { start: passage.start, end: sentence.start }
  if (first && above.heading !== passage.heading) return null
  const days = numbersIn(reading.numbers, where).filter(
    (token) => token.role === 'date' && token.iso !== null,
  )
  return days.at(-1)?.iso ?? null
}
