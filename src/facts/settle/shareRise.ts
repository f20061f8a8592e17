/**
 * A change and the two shares it is between in, checked out: what is apart by points is no per cent.
 *
 *     … er steget med 4 procent fra 79 procent i 2023 til i alt 83 procent i 2024       4 percentage points: wording
 *     … er steget med 4 procentpoint fra 79 procent i 2023 til 83 procent i 2024        holds
 */
import type { Fact } from '../model.ts'
import { compare } from './agree.ts'
import { changeOf } from './changeOf.ts'
import { comparisonOf, type Comparison } from './comparison.ts'
import { ifSizeHolds, saysOpposite } from './saidDirection.ts'

export const isShareChange = (change: Fact): boolean =>
  change.baseUnit === 'percent' || change.baseUnit === 'percentage_points'

/** What is apart by points and called per cent is a matter of words; called points it is right. */
const wordingOf = (change: Fact, levels: readonly Fact[]): Comparison => ({
  relation: 'wording',
  verdict: change.baseUnit === 'percentage_points' ? 'holds' : 'wording',
  stated: change.value,
  computed: change.value,
  baseUnit: 'percentage_points',
  statedWords: change.quote,
  facts: [change, ...levels],
})

const inOrder = (levels: readonly [Fact, Fact]): readonly [Fact, Fact] =>
  (levels[0].period ?? '') <= (levels[1].period ?? '') ? levels : [levels[1], levels[0]]

/** A rise that is neither points nor a per cent of the earlier level is left unsaid. */
export const riseOf = (change: Fact, levels: readonly [Fact, Fact]): readonly Comparison[] => {
  const [earlier, later] = inOrder(levels)
  const points = Math.abs((earlier.value ?? 0) - (later.value ?? 0))
  if (compare(change.value ?? 0, points, 0) === 'differs')
    return changeOf(change, earlier, later).flatMap(ifSizeHolds)
  return saysOpposite(change, earlier, later)
    ? [comparisonOf('difference', change, -points, [later, earlier])]
    : [wordingOf(change, levels)]
}
