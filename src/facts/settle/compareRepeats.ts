/**
 * Facts in, figures said twice checked out: each place of a figure against the most precise one.
 *
 *     Det samlede antal klager blev 477 i 2018 …                      477 in the table: holds
 *     … et mindreforbrug på 40,5 mio. kr.                             -40.454 in the table: rounding
 *     … et mindreforbrug udenfor selvforvaltning på 37,1 mio. kr.     -37.011 in the table rounds to 37,0: differs
 */
import type { Fact } from '../model.ts'
import type { BudgetFact } from '../model/budget.ts'
import { printedHalf } from './agree.ts'
import { comparisonOf, type Comparison } from './comparison.ts'
import { groupBy, groupsBy } from './groups.ts'
import { isTabular } from './identity.ts'
import { nameWords, oneWithinOther } from './names.ts'
import { digitsOf } from './samePlaces.ts'

/** The most precise first; of several the table's. */
const inPrecision = <One extends Fact>(places: readonly One[]): readonly One[] =>
  places.toSorted((a, b) => printedHalf(a) - printedHalf(b) || Number(isTabular(b)) - Number(isTabular(a)))

export const mostPrecise = (places: readonly Fact[]): Fact | undefined => inPrecision(places)[0]

const against = (said: Fact, exact: Fact): Comparison =>
  comparisonOf('repeat', said, exact.value ?? 0, [exact])

/** One check a line: two places on one line are read together. */
const ofFigure = (places: readonly Fact[]): readonly Comparison[] => {
  const exact = mostPrecise(places)
  if (!exact) return []
  const lines = new Map(places.toReversed().map((place) => [place.line, place]))
  lines.delete(exact.line)
  return [...lines.values()].toSorted((a, b) => a.line - b.line).map((place) => against(place, exact))
}

const near = (one: BudgetFact, two: BudgetFact): boolean => {
  const [a, b] = [one.value ?? 0, two.value ?? 0]
  return Math.sign(a) === Math.sign(b) && Math.abs(a - b) <= Math.abs(b) / 10
}

const sameArea = (one: BudgetFact, two: BudgetFact): boolean => {
  if (one.role === 'total' || two.role === 'total') return one.role === two.role
  const [a, b] = [nameWords(one.subject), nameWords(two.subject)]
  return a.length > 0 && oneWithinOther(a, b)
}

const sameBaseline = (one: BudgetFact, two: BudgetFact): boolean =>
  one.baseline === two.baseline || (one.baseline === 'not_stated') !== (two.baseline === 'not_stated')

const budgetKey = (fact: BudgetFact): string =>
  [fact.item, fact.measure, fact.stage, fact.year].map(String).join('|')

/** Tables that are longer hold more than one sentence can mean for certain. */
const mostRows = 200

/**
 * A budget figure of the text that rounds no row, though exactly one row of its area and year is within a tenth:
 * the same figure beyond doubt, but not the same number.
 */
const unlike = (facts: readonly Fact[]): readonly Comparison[] => {
  const inTable = new Set(facts.filter(isTabular).map((fact) => fact.figure))
  const budgets = facts.filter(
    (fact): fact is BudgetFact => fact.kind === 'budget' && fact.value !== null && fact.printed !== null,
  )
  return groupsBy(budgets, budgetKey).flatMap((same) => {
    const rows = same.filter(isTabular)
    if (rows.length === 0 || rows.length > mostRows) return []
    return same
      .filter((said) => !inTable.has(said.figure))
      .flatMap((said): readonly Comparison[] => {
        const fitting = rows.filter(
          (row) =>
            sameArea(said, row) &&
            sameBaseline(said, row) &&
            near(said, row) &&
            printedHalf(row) < printedHalf(said),
        )
        const [only] = fitting
        return only && fitting.length === 1 ? [against(said, only)] : []
      })
  })
}

const isSaid = (fact: BudgetFact): boolean => !isTabular(fact) && fact.convention?.rule === 'words'

/** Two names of the whole may name two wholes. */
const sameWhole = (one: BudgetFact, two: BudgetFact): boolean => {
  const [a, b] = [nameWords(one.subject), nameWords(two.subject)]
  return a.length === 0 || b.length === 0 || oneWithinOther(a, b)
}

const isTurned = (said: BudgetFact, exact: BudgetFact): boolean =>
  Math.sign(said.value ?? 0) === -Math.sign(exact.value ?? 0) &&
  Math.abs((said.value ?? 0) + (exact.value ?? 0)) <= printedHalf(said) * (1 + 1e-9) &&
  said.sentence !== exact.sentence &&
  sameArea(said, exact) &&
  sameWhole(said, exact) &&
  sameBaseline(said, exact)

const reportKey = (fact: BudgetFact): string => `${budgetKey(fact)}|${fact.report?.name ?? ''}`

/** One deviation of one report, told as an overspend here and as an underspend there. */
const turned = (facts: readonly Fact[]): readonly Comparison[] => {
  const deviations = facts.filter(
    (fact): fact is BudgetFact =>
      fact.kind === 'budget' && fact.measure === 'deviation' && fact.printed !== null && digitsOf(fact) > 1,
  )
  return groupsBy(deviations, reportKey).flatMap((same): readonly Comparison[] => {
    if (same.length > mostRows || new Set(same.map(({ value }) => Math.sign(value ?? 0))).size < 2) return []
    const told = new Set<BudgetFact>()
    return inPrecision(same.filter((fact) => isTabular(fact) || isSaid(fact))).flatMap((exact) =>
      same
        .filter((said) => isSaid(said) && !told.has(said) && !told.has(exact) && isTurned(said, exact))
        .map((said) => {
          told.add(said)
          return against(said, exact)
        }),
    )
  })
}

export const compareRepeats = (facts: readonly Fact[]): readonly Comparison[] => {
  const places = groupBy(facts, (fact) => fact.figure)
  const said = [...places.values()].filter((same) => same.length > 1)
  return [...said.flatMap(ofFigure), ...unlike(facts), ...turned(facts)]
}
