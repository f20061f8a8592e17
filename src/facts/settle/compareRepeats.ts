/**
 * Facts in, figures said twice checked out: a rounded figure in the text against the exact one in the table.
 *
 *     … et mindreforbrug udenfor selvforvaltning på 37,1 mio. kr.
 *     Øvrige udgifter - Udenfor selvforvaltning	…	-37.011        rounds to 37,0
 */
import type { BudgetFact, Fact } from '../model.ts'
import { compare, halfUnit } from './agree.ts'
import type { Comparison } from './checks.ts'

const nameOf = (subject: string): string =>
  subject
    .toLowerCase()
    .replace(/^(?:virksomheden|virksomhed|centret|området) /, '')
    .trim()

/** One name within the other: "udenfor selvforvaltning" in "Øvrige udgifter - Udenfor selvforvaltning". */
const sameArea = (one: BudgetFact, two: BudgetFact): boolean => {
  if (one.role === 'total' && two.role === 'total') return true
  if (one.role === 'total' || two.role === 'total') return false
  const [a, b] = [nameOf(one.subject), nameOf(two.subject)]
  return a.length > 3 && b.length > 3 && (a.includes(b) || b.includes(a))
}

const sameBaseline = (one: BudgetFact, two: BudgetFact): boolean =>
  one.baseline === two.baseline || (one.baseline === 'not_stated') !== (two.baseline === 'not_stated')

const sameFigure = (one: BudgetFact, two: BudgetFact): boolean =>
  one.item === two.item &&
  one.measure === two.measure &&
  one.stage === two.stage &&
  one.year === two.year &&
  sameArea(one, two) &&
  sameBaseline(one, two)

/** The two must be the same figure beyond doubt: within a tenth of each other, and on the same side. */
const near = (one: BudgetFact, two: BudgetFact): boolean => {
  const [a, b] = [one.value ?? 0, two.value ?? 0]
  return Math.sign(a) === Math.sign(b) && Math.abs(a - b) <= Math.abs(b) / 10
}

export const compareRepeats = (facts: readonly Fact[]): readonly Comparison[] => {
  const budgets = facts.filter(
    (fact): fact is BudgetFact => fact.kind === 'budget' && fact.value !== null && fact.printed !== null,
  )
  const exact = budgets.filter((fact) => /\t|\|/.test(fact.sentence))
  return budgets
    .filter((fact) => !exact.includes(fact))
    .flatMap((said): readonly Comparison[] => {
      const printed = exact.find(
        (fact) => sameFigure(said, fact) && near(said, fact) && halfUnit(fact) < halfUnit(said),
      )
      if (!printed) return []
      return [
        {
          relation: 'repeat',
          verdict: compare(said.value as number, printed.value as number, halfUnit(said)),
          stated: said.value,
          computed: printed.value,
          baseUnit: said.baseUnit,
          statedWords: said.quote,
          facts: [said, printed],
        },
      ]
    })
}
