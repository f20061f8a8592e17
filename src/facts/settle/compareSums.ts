/**
 * Facts in, sums said in prose checked out: a total "fordelt med" its parts in the same or the next sentence.
 *
 *     Det forventede merforbrug på 3,617 … fordeler sig med … 1,324 …, … 6,434 … og … 11,375 mio. kr.
 *     De 477 klager fordeler sig med 361 klager over kommunens afgørelser, mens de resterende 116 …
 */
import type { Fact } from '../model.ts'
import type { BudgetFact } from '../model/budget.ts'
import type { ComplaintFact } from '../model/complaint.ts'
import { dividedParts } from './dividedParts.ts'
import { comparisonOf, ifItHolds, sum, type Comparison } from './comparison.ts'
import { byLine, groupsBy } from './groups.ts'

/** Words that promise that the parts are all of it; "primært" and "blandt andet" promise nothing. */
const divides = /fordel(?:er|t|es|te)\b|opdel(?:es|t)\b|består af|heraf udgør/i
const incomplete = /primært|især|blandt andet|bl\.a\.|hovedsagelig|væsentligste|største/i

const isDeviation = (fact: Fact): fact is BudgetFact =>
  fact.kind === 'budget' && fact.measure === 'deviation' && fact.printed !== null

interface Divided {
  readonly parts: readonly BudgetFact[]
  /** The sentence says that the parts are all of it, and which they are. */
  readonly whole: boolean
}

/** The parts that a sentence divides a total into, or names after it: two or more, all of them parts. */
const dividedIn = (sentence: readonly BudgetFact[]): Divided | null => {
  const { parts, isPlain } = dividedParts(sentence)
  const words = sentence[0]?.sentence ?? ''
  return parts.length < 2 || incomplete.test(words) ? null : { parts, whole: isPlain && divides.test(words) }
}

/** How far above its parts a total stands. */
const reach = 3

const budgets = (facts: readonly Fact[]): readonly Comparison[] => {
  const deviations = facts.filter(isDeviation)
  const around = byLine(deviations)
  return groupsBy(deviations, (fact) => fact.sentence).flatMap((sentence): readonly Comparison[] => {
    const divided = dividedIn(sentence)
    const first = divided?.parts[0]
    if (!divided || !first) return []
    const totals = around(first.line, reach).filter(
      (fact) => fact.role === 'total' && fact.item === first.item && fact.line <= first.line,
    )
    const own = totals.find((fact) => fact.sentence === first.sentence)
    const revised = own ?? totals.find((fact) => fact.baseline !== 'original')
    const total = revised ?? totals.find((fact) => fact.baseline === first.baseline)
    if (!total || total.year !== first.year) return []
    const comparison = comparisonOf('sum', total, sum(divided.parts), divided.parts)
    // What is told beside the original budget is as a rule an aside.
    return divided.whole && total === revised ? [comparison] : ifItHolds(comparison)
  })
}

const complaints = (facts: readonly Fact[]): readonly Comparison[] => {
  const read = facts.filter((fact): fact is ComplaintFact => fact.kind === 'complaint')
  const around = byLine(read)
  const totals = read.filter((fact) => fact.measure === 'received' && divides.test(fact.sentence))
  return totals.flatMap((total): readonly Comparison[] => {
    const near = around(total.line, reach).filter(
      (fact) => fact.sentence === total.sentence && fact.year === total.year,
    )
    const decisions = near.find((fact) => fact.measure === 'about_decisions')
    const handling = near.find((fact) => fact.measure === 'about_handling')
    if (!decisions || !handling) return []
    return [comparisonOf('sum', total, sum([decisions, handling]), [decisions, handling])]
  })
}

export const compareSums = (facts: readonly Fact[]): readonly Comparison[] => [
  ...budgets(facts),
  ...complaints(facts),
]
