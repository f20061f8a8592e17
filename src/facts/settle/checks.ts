/**
 * A document's facts in, its checks out: do the minutes add up, and do words and figures agree?
 *
 * Every check is found by rule. Where a rule cannot be sure that two figures are meant to agree, it stays silent:
 * a wrong "differs" accuses people of something they did not do.
 */
import type { Found } from '../find/findAll.ts'
import type { Check, Fact } from '../model.ts'
import type { Reading } from '../passage.ts'
import { compareBudget } from './compareBudget.ts'
import { compareChanges } from './compareChanges.ts'
import { compareControl } from './compareControl.ts'
import { compareDeclared } from './compareDeclared.ts'
import { compareGoals } from './compareGoals.ts'
import { compareOutcomes } from './compareOutcomes.ts'
import { compareParts } from './compareParts.ts'
import { compareRepeats } from './compareRepeats.ts'
import { compareShares } from './compareShares.ts'
import { compareSums } from './compareSums.ts'
import { compareSurveys } from './compareSurveys.ts'
import { compareTables } from './compareTables.ts'
import { isCertain, type Comparison } from './comparison.ts'
import { hash } from './hash.ts'

export const checkOf = (meeting: string, { facts, ...comparison }: Comparison): Check => ({
  id: hash([comparison.relation, ...facts.map((fact) => fact.id)].join('|')),
  meeting,
  ...comparison,
  facts: facts.map((fact) => fact.id),
  lines: [...new Set(facts.map((fact) => fact.line))],
})

/** Two rules may find the same: the first has the word. */
const once = (checks: readonly Check[]): readonly Check[] => [
  ...new Map(checks.toReversed().map((check) => [check.id, check])).values(),
]

export const settleChecks = (reading: Reading, found: Found, facts: readonly Fact[]): readonly Check[] => {
  const comparisons = [
    ...compareTables(reading, found.tables, facts),
    ...compareSums(facts),
    ...compareShares(facts),
    ...compareRepeats(facts),
    ...compareDeclared(facts),
    ...compareControl(facts),
    ...compareSurveys(facts),
    ...compareChanges(facts),
    ...compareGoals(facts),
    ...compareOutcomes(reading, found.passages, facts),
    ...compareParts(facts),
    ...compareBudget(facts),
  ]
  return once(
    comparisons.filter(isCertain).map((comparison) => checkOf(reading.meeting.id, comparison)),
  ).toReversed()
}
