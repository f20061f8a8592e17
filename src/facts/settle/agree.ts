/** A stated and a computed figure in, whether they agree out, with what rounding alone can explain. */
import type { Fact, Verdict } from '../model.ts'

/** Digits printed behind the decimal comma. */
export const decimalsOf = (fact: Fact): number =>
  /,(?<digits>\d+)$/.exec(fact.printed ?? '')?.groups?.['digits']?.length ?? 0

const isCounted = (fact: Fact): boolean =>
  fact.baseUnit !== 'kroner' && fact.baseUnit !== 'percent' && fact.baseUnit !== 'points'

/** Half of the last printed digit, whatever words stand before it; what is counted is not rounded. */
export const printedHalf = (fact: Fact): number => {
  if (isCounted(fact)) return 0
  const scale = fact.baseUnit === 'kroner' ? kronerScale(fact.unit ?? '') : 1
  return 0.5 * scale * 10 ** -decimalsOf(fact)
}

/** Half of the last printed digit, in base units: "40,5 mio." could be anything from 40,45 to 40,55 million. */
const halfUnit = (fact: Fact): number => {
  // People, cases and complaints are counted, not rounded, unless the words say so.
  if (!isCounted(fact)) return printedHalf(fact)
  return /(?:ca\.|cirka|omkring|over|knap|godt|næsten|lige under) $/i.test(
    fact.sentence.slice(0, fact.quoteAt),
  )
    ? Math.abs(fact.value ?? 0) / 10
    : 0
}

const kronerScale = (unit: string): number => {
  if (/mia|milliard/i.test(unit)) return 1e9
  if (/mio|million/i.test(unit)) return 1e6
  return /1\.?000|tus/i.test(unit) ? 1e3 : 1
}

/** `holds` exactly, `rounding` within what the printed digits allow, else `differs`. */
export const compare = (stated: number, computed: number, tolerance: number): Verdict => {
  const apart = Math.abs(stated - computed)
  if (apart <= Math.abs(stated) * 1e-9 + 1e-9) return 'holds'
  return apart <= tolerance * (1 + 1e-9) ? 'rounding' : 'differs'
}

/** What rounding of all figures together can explain. */
export const toleranceOf = (facts: readonly Fact[]): number =>
  facts.reduce((sum, fact) => sum + halfUnit(fact), 0)
