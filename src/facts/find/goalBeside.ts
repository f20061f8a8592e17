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

/** Behind the aim, a clause of its own. */
const ownClause =
  /,? (?:idet|da|fordi|men|mens|hvor|hvilket|og) (?:(?:[^.;]|pr\.){0,80} )?(?:er|var|blev|udgør|udgjorde|ligger|lå|viser|viste|nåede|fik|kom|deltog)(?: (?:[^.;\d]|20\d\d){0,60})?$/iu
const aimsOn = /(?<!\p{L})(?:skal|må|bør|mål(?:et|sætningen)? (?:er|var|om|på))(?!\p{L})/iu

const leadsIn = /,? (?<joint>idet|da|fordi|men|mens|og|hvoraf) (?:(?!at )\p{L}{2,14} ){0,4}$/iu
const verbBehind =
  /^(?: \p{L}+){0,4}? (?:er|var|blev|kom|fik|har|havde|nåede|deltog|\p{L}{3,20}(?:ede|te))(?!\p{L})/iu
/** "…, at 50 % er i job, og 20 % er i uddannelse": the aim goes on. */
const goesOn = /^(?:og|mens|hvoraf)$/iu
const hopes = /(?<!\p{L})(?:skal|må|bør|vil|kan|mål(?:et|sætningen|tallet)?)(?!\p{L})/iu

/** Where the clause begins that says what is, between a goal's figure and a later one; null when there is none. */
const clauseOf = (passage: Passage, within: Stretch, from: number, to: Stretch): number | null => {
  const between = wordsOf(passage, { start: from, end: to.start })
  const clause = ownClause.exec(between)
  if (clause && !aimsOn.test(clause[0])) return from + clause.index
  const lead = leadsIn.exec(between)
  const behind = wordsOf(passage, { start: to.end, end: within.end }).split(/[,.;]/)[0] ?? ''
  if (!lead || !verbBehind.test(behind) || hopes.test(`${lead[0]}${behind}`)) return null
  const isContent = /(?<!\p{L})at /iu.test(wordsOf(passage, { start: within.start, end: from }))
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
const clauseEnds = /,? (?:og|mens|hvilket|men|idet|hvor|mod|i forhold til) (?=[^,]{0,60}$)/giu

/** "Landsgennemsnittet er 5,6 %, og målet …", "Udgangspunktet var 1.000": not where the goal stands. */
const elsewhere =
  /(?<!\p{L})(?:landsgennemsnit|landsplan|hele landet|regionen|regionsgennemsnit|udgangspunkt|baseline)/iu

interface Ahead {
  readonly clause: Stretch
  /** Null for what has only changed: "er reduceret med 37 personer, og målet er 370". */
  readonly number: NumberToken | null
}

/** "Sygefraværet er 5,6 %, og målet er 4,8 %", "… 96 fleksjob mod et mål på 110": what is stands before the aim. */
export const standsAhead = (
  reading: Reading,
  passage: Passage,
  sentence: Stretch,
  within: Stretch,
): Ahead | null => {
  const whole = { start: sentence.start, end: within.start }
  const words = wordsOf(passage, whole)
  const aim = measuring(reading, passage, within)[0]
  const [number, ...more] = measuring(reading, passage, whole).filter((one) =>
    aim?.unit
      ? one.unit?.base === aim.unit.base
      : one.unit?.base !== 'percent' && one.unit?.base !== 'kroner',
  )
  if (!number || more.length > 0 || !indicative.test(words) || elsewhere.test(words)) return null
  const end = matchesOf(clauseEnds, words).at(-1)
  if (!end || sentence.start + end.index < number.end || aimsOn.test(words.slice(0, end.index))) return null
  const from = number.start - sentence.start
  const { change } = meaningOf(words, from, number.extent.end - sentence.start)
  return {
    clause: { start: sentence.start, end: sentence.start + end.index },
    number: change ? null : number,
  }
}
