/**
 * An amount governed by "merudgift" or "mindreudgift" in, the same as a cost or a saving out where it is no deviation of a report.
 *
 *     Ansættelsen medfører en merudgift på 1,1 mio. kr. i 2024 og 2,2 mio. kr. i 2025      costs that are planned
 *     Der ventes en merudgift på 1,1 mio. kr. på sygedagpenge                               a deviation
 */
import { wordsOf, type Reading } from '../passage.ts'
import type { Amount } from './amount.ts'
import { periodOf } from './amountPeriod.ts'
import { money } from './governing.ts'

const spending = /^(?:netto)?(?<way>mer|mindre)-?udgift/iu
/** Words of a proposal: what it brings with it, or what it is for each month or year. */
const proposes =
  /(?<!\p{L})(?:medfør(?:er|e|te)|indebær(?:er|e)|betyder|give[rs]?|årligt|om året|pr\. (?:år|måned)|og frem|fremover)(?!\p{L})/iu

const isPlanned = (reading: Reading, amount: Amount): boolean => {
  const { report, passage, sentence } = amount
  if (report === null) return proposes.test(wordsOf(passage, sentence))
  const period = periodOf(reading, amount)
  return period !== null && Number(period.slice(0, 4)) > report.year
}

export const asPlanned = (reading: Reading, amount: Amount): Amount => {
  const way = spending.exec(amount.governor.words)?.groups?.['way']?.toLowerCase()
  if (way === undefined || !isPlanned(reading, amount)) return amount
  return { ...amount, governor: { ...amount.governor, governs: money(way === 'mer' ? 'cost' : 'saving') } }
}
