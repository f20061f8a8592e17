/**
 * A sentence that states a goal in, what it says beside the aim out: where the goal stands, before it or behind it.
 *
 *     Sygefraværet er 5,6 %, og målet er 4,8 %.                                   stands before the aim
 *     Målet på 120 praktikker blev ikke nået, idet der blev etableret 104.        stands behind it
 */
import type { NumberToken } from '../danish/number.ts'
import { matchesOf } from '../danish/pattern.ts'
import { wordsOf, type Passage, type Reading } from '../passage.ts'
import type { Stretch } from '../sentences.ts'
import { meaningOf } from './goalMeaning.ts'
import { measuring } from './goalMeasuring.ts'
import { reached } from './goalPhrases.ts'

/** Behind the aim, a clause of its own. */
const ownClause =
  /(?:,? (?:idet|da|fordi|eftersom|men|mens|hvor|hvilket|og)|;) (?:(?:[^.;]|pr\.){0,80} )?(?:er|var|blev|udgør|udgjorde|ligger|lå|viser|viste|nåede|fik|kom|deltog)(?: (?:[^.;\d]|20\d\d){0,60})?$/iu
const aimsOn =
  /(?<!\p{L})(?:skal|må|bør|mål(?:et|sætningen)? (?:er|var|om|på)|(?:er|var) (?:målet|måltallet|målsætningen))(?!\p{L})/iu

const leadsIn = /,? (?<joint>idet|da|fordi|eftersom|men|mens|og|hvoraf) (?:(?!at )\p{L}{2,14} ){0,4}$/iu
const verbBehind =
  /^(?: \p{L}+){0,4}? (?:er|var|blev|kom|fik|har|havde|nåede|deltog|\p{L}{3,20}(?:ede|te))(?!\p{L})/iu
/** "…, at 50 % er i job, og 20 % er i uddannelse": the aim goes on. */
const goesOn = /^(?:og|mens|hvoraf)$/iu
const hopes = /(?<!\p{L})(?:skal|må|bør|vil|kan|mål(?:et|sætningen|tallet)?)(?!\p{L})/iu

/** No clause before a figure, or behind it, is read further than this. */
const longestClause = 300

/** Where the clause begins that says what is, between a goal's figure and a later one; null when there is none. */
const clauseOf = (passage: Passage, within: Stretch, first: number, to: Stretch): number | null => {
  const from = Math.max(first, to.start - longestClause)
  const between = wordsOf(passage, { start: from, end: to.start })
  const clause = ownClause.exec(between)
  if (clause && !aimsOn.test(clause[0])) return from + clause.index
  const lead = leadsIn.exec(between)
  const reach = Math.min(within.end, to.end + longestClause)
  const behind = wordsOf(passage, { start: to.end, end: reach }).split(/[,.;]/)[0] ?? ''
  if (!lead || !verbBehind.test(behind) || hopes.test(`${lead[0]}${behind}`)) return null
  const isContent = /(?<!\p{L})at /iu.test(wordsOf(passage, { start: within.start, end: first }))
  return isContent && goesOn.test(lead.groups?.['joint'] ?? '') ? null : from + lead.index
}

/** "Måltallet er 150 borgere, og 163 borgere er kommet i job": the second says what is. */
export const saysWhatIs = (passage: Passage, within: Stretch, from: number, to: Stretch): boolean =>
  clauseOf(passage, within, from, to) !== null

/** The words of a goal without a clause that says what is. */
export const aimOf = (reading: Reading, passage: Passage, within: Stretch): Stretch => {
  const [first, ...more] = measuring(reading, passage, within)
  const cuts = more.flatMap(({ extent }) => clauseOf(passage, within, first?.extent.end ?? 0, extent) ?? [])
  return { start: within.start, end: Math.min(within.end, ...cuts) }
}

const indicative = /(?<!\p{L})(?:er|var|blev|udgør|udgjorde|ligger|lå|viser|viste|nåede|fik|har)(?!\p{L})/iu
const clauseEnds =
  /,? (?:og|mens|hvilket|men|idet|hvor|hvorved|hvormed|så|mod|i forhold til) (?=[^,]{0,60}$)/giu

/** "Målet er nået, idet …": what stands behind says where it stands. */
const judgedFirst = new RegExp(
  `^\\s*(?:målet|måltallet|målsætningen) er (?:\\p{L}+ ){0,2}${reached},? (?:idet|da|fordi|eftersom) `,
  'iu',
)

/** "Landsgennemsnittet er 5,6 %, og målet …", "Udgangspunktet var 1.000": not where the goal stands. */
const elsewhere =
  /(?<!\p{L})(?:landsgennemsnit|landsplan|hele landet|regionen|regionsgennemsnit|udgangspunkt|baseline)/iu

/** The first of two figures, where something went from the one to the other. */
const movedFrom = (
  passage: Passage,
  sentence: Stretch,
  [from, to, ...more]: readonly NumberToken[],
): NumberToken | null => {
  if (!from || !to || more.length > 0) return null
  const before = wordsOf(passage, { start: sentence.start, end: from.extent.start })
  const between = wordsOf(passage, { start: from.extent.end, end: to.extent.start })
  return /(?<!\p{L})fra (?:ca\. )?$/iu.test(before) &&
    /^[^,;.]{0,40}(?<!\p{L})til (?:ca\. |nu )?$/iu.test(between)
    ? from
    : null
}

const counted =
  /(?<!\p{L})(?:antallet|tallet|niveauet)(?!\p{L})[^.;:\d]{0,60}(?<!\p{L})(?:til|på|er|var|nu) (?:ca\. )?$/iu

/** "var antallet reduceret til 187, … målet om højst 190 unge": as many of the same, without their noun. */
const countsBare = (passage: Passage, whole: Stretch, one: NumberToken, aim: NumberToken): boolean =>
  one.unit === null &&
  aim.unit?.base !== 'percent' &&
  aim.unit?.base !== 'kroner' &&
  counted.test(wordsOf(passage, { start: whole.start, end: one.extent.start }))

export interface Ahead {
  readonly clause: Stretch
  /** Null for what has only changed: "er reduceret med 37 personer, og målet er 370". */
  readonly number: NumberToken | null
  /** "… er faldet fra 24 % i 2022 til 21 %, hvor målet er 20 %": where it began. */
  readonly from: NumberToken | null
}

/** "Sygefraværet er 5,6 %, og målet er 4,8 %", "… 96 fleksjob mod et mål på 110": what is stands before the aim. */
export const standsAhead = (
  reading: Reading,
  passage: Passage,
  sentence: Stretch,
  within: Stretch,
): Ahead | null => {
  const judged =
    judgedFirst.exec(wordsOf(passage, { start: sentence.start, end: within.start }))?.[0].length ?? 0
  const whole = { start: sentence.start + judged, end: within.start }
  const words = wordsOf(passage, whole)
  const aim = measuring(reading, passage, within)[0]
  const alike = measuring(reading, passage, whole).filter((one) =>
    aim?.unit && !countsBare(passage, whole, one, aim)
      ? one.unit?.base === aim.unit.base
      : one.unit?.base !== 'percent' && one.unit?.base !== 'kroner',
  )
  const origin = movedFrom(passage, sentence, alike)
  const [number, ...more] = origin ? alike.slice(1) : alike
  if (!number || more.length > 0 || !indicative.test(words) || elsewhere.test(words)) return null
  const end = matchesOf(clauseEnds, words).at(-1)
  if (!end || whole.start + end.index < number.end || aimsOn.test(words.slice(0, end.index))) return null
  const from = number.start - whole.start
  const { change } = meaningOf(words, from, number.extent.end - whole.start)
  return {
    clause: { start: whole.start, end: whole.start + end.index },
    number: change ? null : number,
    from: change ? null : origin,
  }
}
