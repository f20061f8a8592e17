/**
 * Goals in, the per cents of a target checked out: of the level it starts from, and of the whole it is a share of.
 *
 *     Reduktion med 25 % fra 1.748 … til 1.311 borgere         1.748 − 25 % = 1.311
 *     2400 individuelle P-numre … De 75% … 1800 virksomheder   1.800 of 2.400 = 75 %
 *     … seks mål - heraf er tre opfyldt og tre delvis opfyldt  3 + 3 = 6
 */
import type { Fact } from '../model.ts'
import type { GoalFact } from '../model/goal.ts'
import { comparisonOf, ifItHolds, onlyOne, type Comparison } from './comparison.ts'
import { groupBy, groupsBy } from './groups.ts'

const isGoal = (fact: Fact): fact is GoalFact => fact.kind === 'goal' && fact.value !== null

const isShare = (fact: GoalFact): boolean => fact.measure === 'target' && fact.baseUnit === 'percent'

/** Towards fewer a per cent is taken off, towards more it is added; people are whole. */
const reckoned = (baseline: number, share: GoalFact): number | null => {
  if (share.direction === null) return null
  const part = (baseline * (share.value ?? 0)) / 100
  return share.direction === 'fewer' ? baseline - part : baseline + part
}

const growthOf = (target: GoalFact, baseline: Fact, share: GoalFact): readonly Comparison[] => {
  const exact = reckoned(baseline.value ?? 0, share)
  if (exact === null) return []
  const stated = target.value ?? 0
  const whole = [Math.floor(exact), Math.round(exact), Math.ceil(exact)]
  const comparison: Comparison = {
    relation: 'growth',
    verdict: stated === whole[1] ? 'holds' : whole.includes(stated) ? 'rounding' : 'differs',
    stated,
    computed: Math.round(exact * 10) / 10,
    baseUnit: target.baseUnit,
    statedWords: target.quote,
    facts: [target, baseline, share],
  }
  const together = target.sentence === share.sentence && target.sentence === baseline.sentence
  return together ? [comparison] : ifItHolds(comparison)
}

/** The goal's own baseline, said for this horizon or for another; its number and its per cent for this one. */
const growth = (goal: readonly GoalFact[]): readonly Comparison[] =>
  groupsBy(goal, (fact) => `${fact.line}|${fact.horizon ?? ''}`).flatMap((same) => {
    const targets = same.filter((fact) => fact.measure === 'target')
    const share = onlyOne(targets.filter((fact) => fact.change && fact.baseUnit === 'percent'))
    const number = onlyOne(targets.filter((fact) => !fact.change && fact.baseUnit !== 'percent'))
    const baseline = onlyOne(goal.filter((fact) => fact.measure === 'baseline'))
    if (!share || !number || !baseline || baseline.baseUnit !== number.baseUnit) return []
    return growthOf(number, baseline, share)
  })

/** "De 75% svarer til 1800 virksomheder": of the one count that the same line names before. */
const shares = (line: readonly Fact[]): readonly Comparison[] => {
  const goals = line.filter(isGoal)
  return goals
    .filter(
      (fact) => !isShare(fact) && !fact.change && fact.measure === 'target' && /svarer/iu.test(fact.sentence),
    )
    .flatMap((part): readonly Comparison[] => {
      const share = onlyOne(goals.filter((fact) => isShare(fact) && fact.sentence === part.sentence))
      const whole = onlyOne(
        line.filter(
          (fact) =>
            fact.kind === 'series' && fact.baseUnit !== 'percent' && fact.span.start < part.span.start,
        ),
      )
      if (!share || !whole?.value || !part.value) return []
      const computed = (100 * part.value) / whole.value
      return ifItHolds({ ...comparisonOf('share', share, computed, [part, whole]), baseUnit: 'percent' })
    })
}

/** Some goals may go unmentioned; more parts than there are goals is another matter. */
const counts = (line: readonly Fact[]): readonly Comparison[] => {
  const goals = line.filter(isGoal).filter((fact) => fact.measure === 'goals')
  return groupsBy(goals, (fact) => fact.sentence).flatMap((same): readonly Comparison[] => {
    const totals = same.filter((fact) => fact.status === null)
    const parts = same.filter((fact) => fact.status !== null)
    const [total] = totals
    if (!total || totals.length > 1 || parts.length < 2) return []
    const sum = parts.reduce((all, fact) => all + (fact.value ?? 0), 0)
    return sum < (total.value ?? 0) ? [] : [comparisonOf('sum', total, sum, parts)]
  })
}

export const compareGoals = (facts: readonly Fact[]): readonly Comparison[] => {
  const goals = groupBy(facts.filter(isGoal), (fact) => `${fact.item ?? ''}|${fact.goal}`)
  const lines = groupsBy(facts, (fact) => String(fact.line))
  return [
    ...[...goals.values()].flatMap(growth),
    ...lines.flatMap((line) => [...shares(line), ...counts(line)]),
  ]
}
