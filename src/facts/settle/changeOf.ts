/**
 * A rise or a fall and the two levels it is between in, checked out: their difference, or a per cent of the earlier one.
 */
import type { Fact } from '../model.ts'
import { compare, decimalsOf, toleranceOf } from './agree.ts'
import { comparisonOf, type Comparison } from './comparison.ts'
import { ifSizeHolds, saysOpposite } from './saidDirection.ts'

/**
 * The size is compared, and where both levels stand beside it the way it went: in the direction that is said, what went
 * the other way is less than nothing. A per cent is of the earlier level.
 */
export const changeOf = (change: Fact, earlier: Fact, later: Fact): readonly Comparison[] => {
  const [from, to] = [earlier.value ?? 0, later.value ?? 0]
  const sign = saysOpposite(change, earlier, later) ? -1 : 1
  if (change.baseUnit !== 'percent')
    return [comparisonOf('difference', change, sign * Math.abs(to - from), [later, earlier])]
  if (from === 0) return []
  const computed = sign * Math.abs((100 * (to - from)) / from)
  const digits = 10 ** decimalsOf(change)
  const growth: Comparison = {
    relation: 'growth',
    verdict: compare(change.value ?? 0, Math.round(computed * digits) / digits, toleranceOf([change])),
    stated: change.value,
    computed: Math.round(computed * 10) / 10,
    baseUnit: 'percent',
    statedWords: change.quote,
    facts: [change, earlier, later],
  }
  // Percentage points, or a per cent of something else: the sentence does not say for certain.
  return ifSizeHolds(growth)
}
