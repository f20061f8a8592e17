/**
 * A change and the two levels it is between in, whether its words say the other way out.
 *
 *     … er steget med 114 klager til 477 i 2018 fra 591 i 2017      "steget", but 591 became 477
 *
 * Only where all stands in one statement: elsewhere the words may be of something else.
 */
import type { Fact } from '../model.ts'
import type { Trend } from '../model/factBase.ts'
import { compare, toleranceOf } from './agree.ts'
import { differs, type Comparison } from './comparison.ts'

const saidOf = (change: Fact): Trend => ('trend' in change ? change.trend : null)

const wentFrom = (earlier: Fact, later: Fact): Trend => {
  const [from, to] = [earlier.value ?? 0, later.value ?? 0]
  return to > from ? 'up' : to < from ? 'down' : null
}

const widestBlank = 3

/** The sentence of `one` stands right before that of `next`. */
const isBefore = (one: Fact, next: Fact): boolean => {
  const end = one.span.start - one.quoteAt + one.sentence.length
  const apart = next.span.start - next.quoteAt - end
  return one.line === next.line && apart >= 0 && apart <= widestBlank
}

/** Said in one breath: all in one sentence, or one level in the sentence right before. */
const areOneStatement = (change: Fact, levels: readonly Fact[]): boolean => {
  const own = levels.filter((level) => level.line === change.line && level.sentence === change.sentence)
  return own.length > 0 && levels.every((level) => own.includes(level) || isBefore(level, change))
}

/** Both levels have a time of their own, so that it is known which became which. */
const areInOrder = (earlier: Fact, later: Fact): boolean =>
  earlier.period !== null && later.period !== null && earlier.period < later.period

export const saysOpposite = (change: Fact, earlier: Fact, later: Fact): boolean => {
  const [said, went] = [saidOf(change), wentFrom(earlier, later)]
  return (
    said !== null &&
    went !== null &&
    said !== went &&
    (change.value ?? 0) > 0 &&
    areInOrder(earlier, later) &&
    areOneStatement(change, [earlier, later])
  )
}

/** For changes that no word ties to the levels: said where the size holds, and what differs then is the direction. */
export const ifSizeHolds = (comparison: Comparison): readonly Comparison[] => {
  const { stated, computed, facts } = comparison
  const size = compare(stated ?? 0, Math.abs(computed ?? 0), toleranceOf(facts))
  return differs(comparison) && size === 'differs' ? [] : [comparison]
}
