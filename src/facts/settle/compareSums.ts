/**
 * Facts in, sums said in prose checked out: a total "fordelt med" its parts in the same or the next sentence.
 *
 *     Det forventede merforbrug på 3,617 … fordeler sig med … 1,324 …, … 6,434 … og … 11,375 mio. kr.
 *     De 477 klager fordeler sig med 361 klager over kommunens afgørelser, mens de resterende 116 …
 */
import type { BudgetFact, ComplaintFact, Fact } from '../model.ts'
import { compare, toleranceOf } from './agree.ts'
import type { Comparison } from './checks.ts'

/** Words that promise that the parts are all of it; "primært" and "blandt andet" promise nothing. */
const divides = /fordel(?:er|t|es|te)\b|opdel(?:es|t)\b|består af|heraf udgør/i
const incomplete = /primært|især|blandt andet|bl\.a\.|hovedsagelig|væsentligste|største/i

const sum = (facts: readonly Fact[]): number => facts.reduce((total, fact) => total + (fact.value ?? 0), 0)

const comparison = (stated: Fact, parts: readonly Fact[]): Comparison => ({
  relation: 'sum',
  verdict: compare(stated.value ?? 0, sum(parts), toleranceOf([stated, ...parts])),
  stated: stated.value,
  computed: sum(parts),
  baseUnit: stated.baseUnit,
  statedWords: stated.quote,
  facts: [stated, ...parts],
})

const isDeviation = (fact: Fact): fact is BudgetFact =>
  fact.kind === 'budget' && fact.measure === 'deviation' && fact.printed !== null

/** The parts that a sentence divides a total into: two or more, all of them parts. */
const dividedIn = (facts: readonly BudgetFact[], sentence: string): readonly BudgetFact[] => {
  const parts = facts.filter((fact) => fact.sentence === sentence && fact.role === 'part')
  return parts.length >= 2 && divides.test(sentence) && !incomplete.test(sentence) ? parts : []
}

const budgets = (facts: readonly Fact[]): readonly Comparison[] => {
  const deviations = facts.filter(isDeviation)
  const sentences = [...new Set(deviations.map((fact) => fact.sentence))]
  return sentences.flatMap((sentence): readonly Comparison[] => {
    const parts = dividedIn(deviations, sentence)
    const first = parts[0]
    if (!first) return []
    const before = deviations.filter(
      (fact) =>
        fact.role === 'total' &&
        fact.item === first.item &&
        fact.line <= first.line &&
        first.line - fact.line <= 3,
    )
    const own = before.find((fact) => fact.sentence === sentence)
    const nearest = own ?? before.find((fact) => fact.baseline !== 'original')
    return nearest && nearest.year === first.year ? [comparison(nearest, parts)] : []
  })
}

const complaints = (facts: readonly Fact[]): readonly Comparison[] => {
  const read = facts.filter((fact): fact is ComplaintFact => fact.kind === 'complaint')
  const totals = read.filter((fact) => fact.measure === 'received' && divides.test(fact.sentence))
  return totals.flatMap((total): readonly Comparison[] => {
    const near = read.filter((fact) => fact.sentence === total.sentence && fact.year === total.year)
    const decisions = near.find((fact) => fact.measure === 'about_decisions')
    const handling = near.find((fact) => fact.measure === 'about_handling')
    return decisions && handling ? [comparison(total, [decisions, handling])] : []
  })
}

export const compareSums = (facts: readonly Fact[]): readonly Comparison[] => [
  ...budgets(facts),
  ...complaints(facts),
]
