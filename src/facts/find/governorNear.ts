/**
 * An amount in its clause and the governing words there in, the one that governs it out.
 *
 *     Af mindreforbruget ønskes 4,2 mio. kr. overført            what becomes of the part
 *     … er faldet med 2 mio. kr. til 10 mio. kr.                 where the fall ends
 *     … blev 806 mio. kr. mod et korrigeret budget på 811 mio. kr.   the second word is not the first amount's
 */
import { matchesOf } from '../danish/pattern.ts'
import type { Stretch } from '../sentences.ts'
import { givenBack, leftBehind, leftOfPurse, paidWithin } from './becomesOf.ts'
import { isLevel, objectOfChange } from './changes.ts'
import { budget, deviation, money } from './governing.ts'
import { isOfRevenue, isOfSaving, ofRevenueTakenHome, saidBehind } from './governorBehind.ts'
import { isPartOf, paidBehind, paysToo, reaches } from './governorReach.ts'
import type { Governor } from './governors.ts'
import { receivedGrant } from './received.ts'

const passesThrough = /^[^.;]{0,24}?svarende til/
const takesOver = / af /

/** "overført en andel af deres overskud": the overskud is what is carried over, no deviation. */
const carriedOver = (before: readonly Governor[], words: string, start: number): Governor | null => {
  const last = before.at(-1)
  const above = before.at(-2)
  if (last?.governs.kind !== 'deviation' || above?.governs.kind !== 'appropriation') return null
  const between = words.slice(above.end - start, last.start - start)
  return between.length <= 40 && takesOver.test(between) && !/\d/.test(between) ? above : null
}

const closedBrackets = /\([^()\d]{0,200}\d[^()]{0,200}\)/gu

/** "8,7 mio. kr. på A (heraf er 1 mio. kr. overført til 2024) og N på B": a bracket with an amount says nothing of the next. */
const outsideBrackets = (before: readonly Governor[], ahead: string, start: number): readonly Governor[] => {
  const brackets = ahead.includes(')') ? matchesOf(closedBrackets, ahead) : []
  const outside = before.filter(({ start: at }) =>
    brackets.every(({ index, 0: { length } }) => at < start + index || at >= start + index + length),
  )
  return outside.length > 0 ? outside : before
}

/**
 * The governor of the amount at `at`, looked for in its clause: backwards first, then forwards.
 * "overskud svarende til overførslen på 1,8 mio." belongs to the overskud.
 */
export const governorOf = (
  governors: readonly Governor[],
  clause: Stretch,
  at: Stretch,
  words: string,
): Governor | null => {
  const inside = governors.filter((governor) => governor.start >= clause.start && governor.end <= clause.end)
  const ahead = words.slice(0, at.start - clause.start)
  const before = outsideBrackets(
    inside.filter((governor) => governor.end <= at.start),
    ahead,
    clause.start,
  )
  const carried = carriedOver(before, words, clause.start)
  if (carried) return carried
  const last = before.at(-1)
  const after = words.slice(at.end - clause.start)
  const left = (last ? leftBehind : leftOfPurse)(ahead, after, at)
  const returned = givenBack(ahead, after, at) ?? paidWithin(ahead, after, at) ?? left
  if (returned) return returned
  const revenue = ofRevenueTakenHome(ahead, after, at)
  if (revenue) return revenue
  const behind = saidBehind(ahead, after, at)
  if (behind?.governs.kind === 'deviation' && isOfRevenue(ahead, after)) return null
  if (behind?.governs.kind === 'deviation' && isOfSaving(ahead))
    return { ...behind, governs: money('difference') }
  if (behind && !(last?.governs.kind === 'appropriation' && !hasOwn(last, words, clause.start, at)))
    return behind
  if (last && isLevelOf(last) && higherOrLower.test(after))
    return { start: last.start, end: last.end, words: last.words, governs: money('difference') }
  const above = before.at(-2)
  if (last && above?.governs.kind === 'deviation') {
    if (passesThrough.test(words.slice(above.end - clause.start, last.start - clause.start))) return above
  }
  // "en besparelse i forhold til budgettet på N": N is what is saved.
  if (last && above && measuredAgainst(last, above, words, clause.start)) return above
  if (above && objectOfChange(before, words, clause.start, at)) return above
  if (last && isLevel(last, words, clause.start, at)) return levelOf(governors, last, words, clause.start, at)
  const paying = paysToo(before, ahead, after)
  if (paying) return paying
  const reached = last && endOfChange(last, words, clause.start, at)
  if (reached) return reached
  if (last?.governs.kind === 'deviation') return ofDeviation(last, inside, words, clause.start, at)
  return (
    last ??
    receivedGrant(words, clause, at) ??
    behindOf(inside, words, clause.start, at) ??
    paidBehind(words, clause.start, at)
  )
}

/** "er sat ned med M, ventes der N i overskud": the word has an amount, and N another. */
const hasOwn = (last: Governor, words: string, start: number, at: Stretch): boolean =>
  /^ (?:i alt |ca\. |på )?\d[\d.,]{0,12} ?(?:mio|mia|t\.?kr|kr)[^;:]{0,80}, /u.test(
    words.slice(last.end - start, at.start - start),
  )

const downTo = / til (?:ca\. |i alt |nu )?$/u

/** "Budgettet var oprindeligt på N, men blev nedjusteret til M", "tilskuddet nedsættes til M": how large it is now. */
const levelOf = (
  governors: readonly Governor[],
  last: Governor,
  words: string,
  start: number,
  at: Stretch,
): Governor | null => {
  const above = governors.filter((governor) => governor.end <= last.start).at(-1)
  if (!above || !downTo.test(words.slice(last.end - start - 1, at.start - start))) return null
  if (above.governs.kind === 'money' && above.governs.measure === 'grant') return above
  return above.governs.kind === 'budget' && above.governs.measure.endsWith('budget')
    ? { ...last, governs: budget('revised_budget') }
    : null
}

/** "Merforbruget er faldet med 2 mio. kr. til 10 mio. kr.": how large it is now. */
const endOfChange = (last: Governor, words: string, start: number, at: Stretch): Governor | null => {
  const side = /^(?:netto)?(?<side>mer|over|mindre|under)(?:forbrug|udgift)/iu.exec(last.words)?.groups?.[
    'side'
  ]
  if (side === undefined || last.governs.kind !== 'budget') return null
  if (!/\d[^;:]{0,30} til (?:nu |ca\. |i alt )?$/u.test(words.slice(last.end - start, at.start - start)))
    return null
  return { ...last, governs: deviation(/^m?(?:er|over)/iu.test(side) ? 'overspend' : 'underspend') }
}

/** "Udgiften er 3 mio. kr. højere": no cost of 3 million. */
const isLevelOf = ({ governs }: Governor): boolean =>
  governs.kind === 'budget' || (governs.kind === 'money' && /^(?:cost|income)$/.test(governs.measure))
const higherOrLower = /^ (?:lavere|højere|dyrere|billigere)(?=[.,;:)]|$| (?:end|i|om|på) )/iu

/** "Af overskuddet på N søges …": so large it is. */
const ownAmount = /^(?: (?:for|i) (?:19|20)\d\d)? på (?:i alt |ca\. )?$/u

/** "… på 3,4 mio. kr. (heraf er N overført til 2019)": a part of what was told right before. */
const takesPart = /\d[^;]{0,200}(?<!\p{L})(?:heraf|hvoraf|deraf) (?:\p{L}{2,9} ){0,2}(?:ca\. )?$/iu

/** "Af mindreforbruget ønskes N overført": the word behind says what becomes of the part. */
const ofDeviation = (
  last: Governor,
  inside: readonly Governor[],
  words: string,
  start: number,
  at: Stretch,
): Governor | null => {
  if (!reaches(last, words, start, at)) return paidBehind(words, start, at)
  const between = words.slice(last.end - start, at.start - start)
  const isPart = isPartOf(last, words, start) || takesPart.test(between)
  const behind = isPart && !ownAmount.test(between) ? behindOf(inside, words, start, at) : null
  return behind?.governs.kind === 'appropriation' ? behind : last
}

const against = /i forhold til (?:det )?$/iu

const measuredAgainst = (last: Governor, above: Governor, words: string, start: number): boolean =>
  last.governs.kind === 'budget' &&
  last.governs.measure === 'budget' &&
  (above.governs.kind === 'deviation' ||
    (above.governs.kind === 'money' && above.governs.measure === 'saving')) &&
  against.test(words.slice(above.end - start, last.start - start))

/** "… blev 806,1 mio. kr. mod et korrigeret budget på N": what the amount is held against. */
const heldTo =
  /(?<!\p{L})(?:mod|end|(?:ud )?af|(?:i forhold|sammenlignet|sammenholdt) (?:til|med))(?: (?:et|det|den|udvalgets|årets))? $/iu

/** "puljen er 3 mio. kr., og der er udmøntet 2 mio. kr.": the word has an amount of its own. */
const leadsOn = /^ (?:i alt |ca\. )?(?:kr\. ?)?\d[\d.,]{0,12} ?(?:mio|mia|t\.?kr|kr)(?!\p{L})/u

/** "0,5 mio. kr. af overførslen indefrosne midler": the noun that says what it is, before what it is a part of. */
const behindOf = (
  inside: readonly Governor[],
  words: string,
  start: number,
  at: Stretch,
): Governor | null => {
  const behind = inside.filter(
    (governor) =>
      governor.start >= at.end &&
      governor.governs.kind !== 'deviation' &&
      !(governor.governs.kind === 'money' && leadsOn.test(words.slice(governor.end - start))) &&
      !(
        governor.governs.kind === 'budget' && heldTo.test(words.slice(at.end - start, governor.start - start))
      ),
  )
  const [first, second] = behind
  const partOf = first && /^ af (?:den |det |de )?$/.test(words.slice(at.end - start, first.start - start))
  return (partOf ? second : undefined) ?? first ?? null
}
