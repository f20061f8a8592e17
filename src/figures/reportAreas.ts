/** One report in; the areas it names as parts of the deviation or as causes of it out, each area once. */
import type { BudgetFact } from '../facts/model/budget.ts'
import { kroner } from '../format.ts'
import { isOwn, type BudgetReportRow } from './budgetReports.ts'
import { capitalised, plain } from './danish.ts'
import { grouped } from './grouped.ts'
import { agree, mostPrecise } from './precision.ts'

/** An area and what the report says it deviates by. */
export interface AreaDeviation {
  readonly key: string
  readonly label: string
  /** Normalised: positive spends more than the budget. */
  readonly kroner: number
  readonly fact: BudgetFact
  readonly places: readonly BudgetFact[]
}

const subjectKey = (fact: BudgetFact): string => plain(fact.subject).toLocaleLowerCase('da')

/** The same area with the same figure, said twice, is one area; with another figure it is two rows. */
const areaOf = (facts: readonly BudgetFact[]): readonly AreaDeviation[] => {
  const chosen = mostPrecise(facts)
  if (!chosen || chosen.value === null) return []
  const same = facts.filter((fact) => fact.id === chosen.id || agree(fact, chosen))
  const area = {
    key: chosen.id,
    label: capitalised(plain(chosen.subject)),
    kroner: chosen.value,
    fact: chosen,
    places: [chosen, ...same.filter((fact) => fact.id !== chosen.id)],
  }
  return [area, ...areaOf(facts.filter((fact) => !same.includes(fact)))]
}

export const areasOf = (facts: readonly BudgetFact[]): readonly AreaDeviation[] =>
  [...grouped(facts, subjectKey).values()].flatMap(areaOf)

/** Deviations with this role, in the order they stand. */
export const deviationsWithRole = (
  report: BudgetReportRow,
  role: BudgetFact['role'],
): readonly BudgetFact[] =>
  report.facts
    .filter((fact) => fact.role === role && fact.measure === 'deviation' && fact.value !== null)
    .filter((fact) => isOwn(fact, report))
    .toSorted((a, b) => a.line - b.line || a.span.start - b.span.start)

/** "11,4 mio. kr. mere", "1,3 mio. kr. mindre". */
export const moreOrLess = (value: number): string =>
  value === 0 ? 'som budgettet' : `${kroner(Math.abs(value))} ${value < 0 ? 'mindre' : 'mere'}`
