/**
 * An amount governed by a word of appropriation or of money in, its fact out: what is moved or granted is no deviation.
 *
 *     budgetramme blev reduceret med 7 mio. kr.       a change of the budget: -7 million
 *     Udgifter til X kan reduceres … -2,0 mio.kr.     a saving of 2 million: the minus repeats the verb
 *     Heraf er cirka 10 mio. kr. i reservepuljen      a part, no level of its own
 */
import type { Reading } from '../passage.ts'
import { wordsOf } from '../passage.ts'
import { baseOf, kronerOf, type Amount } from './amount.ts'
import { periodOf } from './amountPeriod.ts'
import type { Draft } from './draft.ts'
import { movedOf } from './movedFrom.ts'
import { purposeOf } from './purpose.ts'

/** "I budget 2020" and "budgetforliget" only say when. */
const ofBudget =
  /budget(?:te[tr]?|s)?(?!\p{L}| 20\d\d)|ramme|bevilling|pulje|tilskud|finansiering|midler|reserve/iu
const ofSpending =
  /(?<!mer|mindre|over|under)(?:udgift|forbrug)|omkostning|(?:^|\s)brug(?:en)?(?= af )|lønsum/i

/** Lower spending is a saving; a lower budget is a change of the budget. */
const isSaving = ({ passage, clause, governor, number }: Amount): boolean => {
  if (governor.governs.kind !== 'appropriation' || governor.governs.way !== 'less') return false
  const end = Math.max(governor.end, number.extent.start)
  const words = wordsOf(passage, { start: Math.min(clause.start, governor.start), end })
  return ofSpending.test(words) && !ofBudget.test(words)
}

const partMeasures: Readonly<Record<string, string>> = { reserve: 'reserve_left', frozen: 'frozen' }

/** "Heraf er N anvendt": of a reserve, what is left is another part. */
const isUsed =
  /^ (?:er |blev |var )?(?:(?:allerede|indtil nu|nu) )?(?:anvendt|brugt|forbrugt|disponeret|udmøntet|udbetalt|givet ud)(?!\p{L})/iu

const partOf = ({ passage, number, sentence }: Amount, measure: string): string =>
  isUsed.test(wordsOf(passage, { start: number.extent.end, end: sentence.end }))
    ? 'part'
    : (partMeasures[measure] ?? 'part')

const measureOf = (amount: Amount, measure: string): string =>
  amount.isPart ? partOf(amount, measure) : measure

const changes: Readonly<Record<string, number>> = { rise: 1, fall: -1 }

/** "en negativ tillægsbevilling på 5,0 mio. kr.", "tillægsbevilling på 5,0 mio. kr. (mindreforbrug)". */
const isNegative = ({ passage, governor, number, sentence }: Amount): boolean =>
  /(?:^|\s)negativ(?:e|t)? $/i.test(
    wordsOf(passage, { start: sentence.start, end: governor.start }).slice(-12),
  ) ||
  [governor.end, number.extent.end].some((end) =>
    lessInBrackets.test(wordsOf(passage, { start: end, end: Math.min(sentence.end, end + 30) })),
  )

const lessInBrackets = /^ \((?:mindre(?:forbrug|udgift\p{L}{0,3})|merindtægt\p{L}{0,3})\)/iu

const signed = (amount: Amount): number => {
  const kroner = kronerOf(amount.number)
  const { governs } = amount.governor
  if (governs.kind !== 'appropriation') return kroner
  if (governs.way === null) return isNegative(amount) ? 0 - Math.abs(kroner) : kroner
  return governs.way === 'less' ? 0 - Math.abs(kroner) : Math.abs(kroner)
}

const aYear = /^\d|^(?:(?:de|det) )?(?:følgende|kommende|næste|efterfølgende|senere) (?:budget)?år(?!\p{L})/iu

/** Money and appropriations; null for an amount that something else governs. */
export const moneyOf = (reading: Reading, amount: Amount): Draft | null => {
  const { governor, number } = amount
  const { governs } = governor
  if (governs.kind !== 'money' && governs.kind !== 'appropriation') return null
  const purpose = purposeOf(reading, amount)
  const period = periodOf(reading, amount)
  if (governs.kind === 'money' || isSaving(amount)) {
    const way = governs.kind === 'money' ? changes[governs.measure] : 1
    const value = way === undefined ? kronerOf(number) : way * Math.abs(kronerOf(number))
    const measure = governs.kind !== 'money' ? 'saving' : way === undefined ? governs.measure : 'change'
    const base = baseOf(reading, amount, { subject: purpose.words, value, period })
    return { number, fact: { ...base, kind: 'money', measure: measureOf(amount, measure) } }
  }
  const moved = movedOf(reading, amount, purpose)
  // What is "overført" from one place to another, not to a year, is moved.
  const isMoved =
    governs.measure === 'carry_over' &&
    moved.to !== null &&
    !aYear.test(moved.to) &&
    !aYear.test(moved.from ?? '')
  const measure = isMoved ? 'virement' : governs.measure
  const isVirement = measure === 'virement' && moved.from !== null && !aYear.test(moved.from)
  const subject = !isVirement
    ? purpose.words
    : moved.to === null
      ? moved.from
      : `${moved.from} til ${moved.to}`
  const base = baseOf(reading, amount, { subject: subject ?? purpose.words, value: signed(amount), period })
  return {
    number,
    fact: { ...base, ...moved, kind: 'appropriation', measure: measureOf(amount, measure) },
  }
}
