/** Facts that state one figure in several places in; the most precise place, and how far rounding may move it, out. */
import type { Fact } from '../facts/model.ts'
import { digitCount, printedNumber } from './danish.ts'

const digitsOf = (fact: Fact): number => digitCount(fact.printed ?? '')

const inTable = (fact: Fact): boolean => fact.sentence.includes('\t') || fact.sentence.includes('|')

/** Table rows first, then most digits, then the earliest line. */
const byPrecision = (a: Fact, b: Fact): number =>
  Number(inTable(b)) - Number(inTable(a)) ||
  digitsOf(b) - digitsOf(a) ||
  a.line - b.line ||
  a.id.localeCompare(b.id)

/** The place to show, when a figure is repeated. */
export const mostPrecise = <One extends Fact>(facts: readonly One[]): One | null =>
  facts.toSorted(byPrecision)[0] ?? null

/** What the last printed digit is worth, in base units: "40,5" mio. kr. → 100.000. */
const lastDigit = (fact: Fact): number => {
  const number = printedNumber(fact.printed ?? '')
  if (!number?.size || fact.value === null || fact.value === 0) return 1
  return (Math.abs(fact.value) / number.size) * number.step
}

/** May the two be one figure, rounded differently? */
export const agree = (a: Fact, b: Fact): boolean => {
  if (a.value === null || b.value === null) return false
  const slack = Math.max(lastDigit(a), lastDigit(b)) / 2
  return Math.abs(a.value - b.value) <= slack * 1.001
}

/** The facts that say the same as the chosen one, itself first. */
export const samePlaces = <One extends Fact>(chosen: One, facts: readonly One[]): readonly One[] => [
  chosen,
  ...facts
    .filter((other) => other.id !== chosen.id && agree(chosen, other))
    .toSorted((a, b) => a.line - b.line),
]

/** Do the parts make the whole, once each is allowed its own rounding? */
export const addsUp = (parts: readonly Fact[], whole: Fact): boolean => {
  const sum = parts.reduce((total, part) => total + (part.value ?? 0), 0)
  const slack = [...parts, whole].reduce((total, one) => total + lastDigit(one) / 2, 0)
  return Math.abs(sum - (whole.value ?? 0)) <= slack * 1.001
}
