/** A stated figure and those it is held against in; a check that has no id yet out. */
import { qualifierBefore } from '../danish/qualifiers.ts'
import type { Check, Fact } from '../model.ts'
import { compare, toleranceOf } from './agree.ts'

/** Its first fact is the one that states. */
export interface Comparison extends Omit<Check, 'id' | 'meeting' | 'facts' | 'lines'> {
  readonly facts: readonly Fact[]
}

/** `holds`, `rounding` or `differs`, by what the printed digits of all figures allow. */
export const comparisonOf = (
  relation: Check['relation'],
  stated: Fact,
  computed: number,
  others: readonly Fact[],
): Comparison => ({
  relation,
  verdict: compare(stated.value ?? 0, computed, toleranceOf([stated, ...others])),
  stated: stated.value,
  computed,
  baseUnit: stated.baseUnit,
  statedWords: stated.quote,
  facts: [stated, ...others],
})

export const sum = (facts: readonly Fact[]): number =>
  facts.reduce((total, fact) => total + (fact.value ?? 0), 0)

export const differs = ({ verdict }: Comparison): boolean => verdict === 'differs'

/** For relations that no word of the minutes promises: said where they hold, and nothing where they do not. */
export const ifItHolds = (comparison: Comparison): readonly Comparison[] =>
  differs(comparison) ? [] : [comparison]

/** "ca. 100 mio.", "godt 300", "op til 2 %": such a figure contradicts nothing. */
export const isAbout = (fact: Fact): boolean => qualifierBefore(fact.sentence, fact.quoteAt) !== null

/** Words that announce some of a whole; what they name need not add up to it. */
const some =
  /primært|især|blandt andet|bl\.\s?a\.|hovedsagelig|væsentligst|største|herunder|eksempelvis|f\.\s?eks\.|fx\b|cirka|\bca\b/iu

const isIncomplete = ({ relation, facts }: Comparison): boolean =>
  relation === 'sum' && facts.some((fact) => some.test(fact.sentence))

/** A check that says "differs" only where all figures are exact and the list is said to be whole. */
export const isCertain = (comparison: Comparison): boolean =>
  !differs(comparison) || !(comparison.facts.some(isAbout) || isIncomplete(comparison))

/** The only one, or all that say the same: two that say different things are no figure to reckon with. */
export const onlyOne = <One extends Fact>(facts: readonly One[]): One | null => {
  const [first] = facts
  return first && facts.every((fact) => fact.value === first.value) ? first : null
}
