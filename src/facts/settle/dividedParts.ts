/**
 * The deviations of one sentence in, the parts that it divides a total into out: not what a part is made of.
 *
 *     … er fordelt med 8,7 mio. kr. på fagområdet (heraf 2,0 mio. kr. på fleksjob) og 1,8 mio. kr. på Sprogcenter
 *                      ^^^                              2,0 is within 8,7            ^^^
 */
import type { BudgetFact } from '../model/budget.ts'

export interface DividedParts {
  readonly parts: readonly BudgetFact[]
  /** Where what a part is made of ends is certain. */
  readonly isPlain: boolean
}

const leads = '(?:heraf|hvoraf|deraf|herunder|inklusive|inkl\\.) '
const ledByPart = new RegExp(`(?:^|[\\s(])${leads}[^;\\d]{0,80}$`, 'iu')
const opensWithPart = new RegExp(`^${leads}`, 'iu')

/** "…, hvilket dækker over N", "ekskl. N", "svarende til N": told beside the parts, of which it may be none. */
const digresses =
  /, (?:hvilket|hvor)(?= )|(?:^|[\s(])(?:ekskl\.|eksklusive|fratrukket|(?:ses|set|bortset) (?:bort )?fra|svare(?:r|nde) til|dække(?:r|nde) over) (?:ca\. )?$/iu

/** Where the bracket that a figure stands in opens; null outside of brackets. */
const bracketOf = ({ sentence, quoteAt }: BudgetFact): number | null => {
  const before = sentence.slice(0, quoteAt)
  const open = before.lastIndexOf('(')
  return open > before.lastIndexOf(')') ? open : null
}

const isBracketed = (fact: BudgetFact): boolean => bracketOf(fact) !== null

const toldBefore = (told: readonly BudgetFact[], at: number): BudgetFact | undefined =>
  told.findLast(({ quoteAt }) => quoteAt < at)

/** The words between a figure and the part told right before it; '' behind a total. */
const behindPart = (fact: BudgetFact, told: readonly BudgetFact[]): string => {
  const part = toldBefore(told, fact.quoteAt)
  return part?.role === 'part' ? fact.sentence.slice(part.quoteAt + part.quote.length, fact.quoteAt) : ''
}

/** Told of the part before it, or of its other year; "heraf N" behind a total tells of a part of that. */
const isWithin = (fact: BudgetFact, told: readonly BudgetFact[]): boolean => {
  const open = bracketOf(fact)
  if (open === null) return ledByPart.test(behindPart(fact, told))
  const part = toldBefore(told, open)
  const isLed = opensWithPart.test(fact.sentence.slice(open + 1))
  return part?.role === 'part' && (isLed || fact.year !== part.year)
}

/** Facts in the order of their sentence. In a bracket it is certain what is within, behind a comma it is not. */
export const dividedParts = (told: readonly BudgetFact[]): DividedParts => {
  const within = told.filter((fact) => isWithin(fact, told))
  const parts = told.filter((fact) => fact.role === 'part' && !within.includes(fact))
  const bracketed = parts.filter(isBracketed)
  const isMixed = bracketed.length > 0 && bracketed.length < parts.length
  const isListed = told.every((fact) => !digresses.test(behindPart(fact, told)))
  return { parts, isPlain: within.every(isBracketed) && !isMixed && isListed }
}
