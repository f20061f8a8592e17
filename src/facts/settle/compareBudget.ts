/**
 * Facts in, what is said of one budget in prose and in requests checked out.
 *
 *     årsforbrug 1.176,4, budgetteret 1.216,9, mindreforbrug 40,5 mio. kr.      the columns of a sentence
 *     mindreforbrug 40,5, budgettet reduceret med 30, mod det oprindelige 70,5   from one baseline to the other
 *     Bevillingsønske 4.941 6.434 -6.434 -412 412, Kassen -4.941               a request and where it is taken from
 *
 * No word promises that these add up, so that what does not is left unsaid.
 */
import type { Fact } from '../model.ts'
import type { AppropriationFact, BudgetFact } from '../model/budget.ts'
import { comparisonOf, differs, ifItHolds, onlyOne, sum, type Comparison } from './comparison.ts'
import { groupsBy } from './groups.ts'
import { isTabular } from './identity.ts'
import { nameWords, oneWithinOther } from './names.ts'

const isBudget = (fact: Fact): fact is BudgetFact => fact.kind === 'budget' && fact.value !== null

/** Budget, accounts and deviation of the whole, said in the prose of one line. */
const columns = (line: readonly Fact[]): readonly Comparison[] => {
  const totals = line.filter(isBudget).filter((fact) => fact.role === 'total' && !isTabular(fact))
  const of = (...measures: readonly BudgetFact['measure'][]): Fact | null =>
    onlyOne(totals.filter((fact) => measures.includes(fact.measure) && fact.baseline !== 'original'))
  const [budget, spent, deviation] = [
    of('revised_budget', 'budget'),
    of('accounts', 'forecast'),
    of('deviation'),
  ]
  if (!budget || !spent || !deviation || new Set([budget, spent, deviation].map(yearOf)).size > 1) return []
  return ifItHolds(
    comparisonOf('difference', deviation, (spent.value ?? 0) - (budget.value ?? 0), [budget, spent]),
  )
}

/** A row with several budgets: its deviation is from the one it is measured against. */
const rowOf = (line: readonly Fact[]): readonly Comparison[] => {
  const row = line.filter(isBudget).filter(isTabular)
  const budgets = row.filter((fact) => fact.stage === 'budget')
  const spent = row.filter((fact) => fact.measure === 'accounts' || fact.measure === 'forecast')
  const deviations = row.filter((fact) => fact.measure === 'deviation')
  const [one] = spent
  if (budgets.length < 2 || budgets.length > mostBudgets || spent.length !== 1 || !one) return []
  return deviations.flatMap((deviation) =>
    budgets
      .filter((budget) => deviation.baseline !== 'original' || budget.measure === 'original_budget')
      .filter((budget) => deviation.baseline !== 'revised' || budget.measure === 'revised_budget')
      .map((budget) =>
        comparisonOf('difference', deviation, (one.value ?? 0) - (budget.value ?? 0), [budget, one]),
      )
      .filter((comparison) => !differs(comparison))
      .slice(0, 1),
  )
}

const mostBudgets = 4

const yearOf = (fact: Fact): number | null => (fact.kind === 'budget' ? fact.year : null)

const isAppropriation = (fact: Fact): fact is AppropriationFact =>
  fact.kind === 'appropriation' && fact.value !== null

/** From the original to the revised budget: the deviations are apart by what the budget was changed. */
const baselines = (line: readonly Fact[]): readonly Comparison[] => {
  const deviations = line
    .filter(isBudget)
    .filter((fact) => fact.measure === 'deviation' && fact.role === 'total')
  const original = onlyOne(deviations.filter((fact) => fact.baseline === 'original'))
  const revised = onlyOne(deviations.filter((fact) => fact.baseline !== 'original'))
  const change = onlyOne(line.filter((fact) => isAppropriation(fact) && fact.measure === 'budget_change'))
  if (!original || !revised || !change || yearOf(original) !== yearOf(revised)) return []
  return ifItHolds(comparisonOf('sum', original, sum([revised, change]), [revised, change]))
}

/** An overspend that is met by money moved there and by new money, "for at bringe balance". */
const balanced = (line: readonly Fact[]): readonly Comparison[] => {
  const moves = line.filter(isAppropriation)
  const moved = onlyOne(moves.filter((fact) => fact.measure === 'virement' && fact.to !== null))
  const added = onlyOne(
    moves.filter((fact) => fact.measure === 'supplementary_appropriation' && /balance/iu.test(fact.sentence)),
  )
  if (!moved || !added || !isAppropriation(moved)) return []
  const to = nameWords(moved.to ?? '')
  return line
    .filter(isBudget)
    .filter((fact) => fact.role === 'part' && oneWithinOther(to, nameWords(fact.subject)))
    .flatMap((over) => ifItHolds(comparisonOf('sum', over, sum([moved, added]), [moved, added])))
}

/** A table of what is asked for, and the one line that says where it is taken from: with its sign turned it is as much. */
const financing = (year: readonly AppropriationFact[]): readonly Comparison[] => {
  const requests = year.filter((fact) => fact.measure === 'appropriation_request')
  const [source, ...more] = year.filter((fact) => fact.measure === 'financing')
  if (!source || more.length > 0 || requests.length < 2) return []
  return ifItHolds(comparisonOf('sum', source, -sum(requests), requests))
}

export const compareBudget = (facts: readonly Fact[]): readonly Comparison[] => [
  ...groupsBy(facts, (fact) => String(fact.line)).flatMap((line) => [
    ...columns(line),
    ...rowOf(line),
    ...baselines(line),
    ...balanced(line),
  ]),
  ...groupsBy(facts.filter(isAppropriation), (fact) => `${fact.item}|${fact.period}`).flatMap(financing),
]
