/**
 * A document's facts in, its checks out: do the minutes add up, and do words and figures agree?
 *
 * Every check is found by rule. Where a rule cannot be sure that two figures are meant to agree, it stays silent:
 * a wrong "differs" accuses people of something they did not do.
 */
import type { Found } from '../find/findAll.ts'
import type { Check, Fact } from '../model.ts'
import type { Reading } from '../passage.ts'
import { compareControl } from './compareControl.ts'
import { compareDeclared } from './compareDeclared.ts'
import { compareRepeats } from './compareRepeats.ts'
import { compareShares } from './compareShares.ts'
import { compareSums } from './compareSums.ts'
import { compareSurveys } from './compareSurveys.ts'
import { compareTables } from './compareTables.ts'
import { hash } from './ids.ts'

/** A check before it has an id; its first fact is the one that states. */
export interface Comparison extends Omit<Check, 'id' | 'meeting' | 'facts' | 'lines'> {
  readonly facts: readonly Fact[]
}

export const settleChecks = (reading: Reading, found: Found, facts: readonly Fact[]): readonly Check[] => {
  const comparisons = [
    ...compareTables(reading, found.tables, facts),
    ...compareSums(facts),
    ...compareShares(facts),
    ...compareRepeats(facts),
    ...compareDeclared(facts),
    ...compareControl(facts),
    ...compareSurveys(facts),
  ]
  return comparisons.map(({ facts: compared, ...comparison }) => ({
    id: hash([comparison.relation, ...compared.map((fact) => fact.id)].join('|')),
    meeting: reading.meeting.id,
    ...comparison,
    facts: compared.map((fact) => fact.id),
    lines: [...new Set(compared.map((fact) => fact.line))],
  }))
}
