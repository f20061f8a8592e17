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
import { measuring } from './goalMeasuring.ts'

/** Behind the aim, a clause of its own. */
const ownClause =
  /,? (?:idet|da|fordi|men|mens|hvor|hvilket|og) (?:(?:[^.;]|pr\.){0,80} )?(?:er|var|blev|udgør|udgjorde|ligger|lå|viser|viste|nåede|fik)(?: (?:[^.;\d]|20\d\d){0,60})?$/iu
const aimsOn = /(?<!\p{L})(?:skal|må|bør|mål(?:et|sætningen)? (?:er|var|om|på))(?!\p{L})/iu

export const saysWhatIs = (passage: Passage, from: number, to: number): boolean => {
  const clause = ownClause.exec(wordsOf(passage, { start: from, end: to }))?.[0]
  return clause !== undefined && !aimsOn.test(clause)
}

const indicative = /(?<!\p{L})(?:er|var|blev|udgør|udgjorde|ligger|lå|viser|viste|nåede|fik|har)(?!\p{L})/iu
const clauseEnds = /,? (?:og|mens|hvilket|men|idet|mod|i forhold til) (?=[^,]{0,60}$)/giu

/** "Landsgennemsnittet er 5,6 %, og målet …", "Udgangspunktet var 1.000": not where the goal stands. */
const elsewhere =
  /(?<!\p{L})(?:landsgennemsnit|landsplan|hele landet|regionen|regionsgennemsnit|udgangspunkt|baseline)/iu

interface Ahead {
  readonly clause: Stretch
  readonly number: NumberToken
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
  return { clause: { start: sentence.start, end: sentence.start + end.index }, number }
}
