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

const ledByPart = /(?:^|[\s(])(?:heraf|hvoraf|deraf|herunder|inklusive|inkl\.) [^;\d]{0,80}$/iu

/** "…, hvilket dækker over N", "ekskl. N", "svarende til N": told beside the parts, of which it may be none. */
const digresses =
  /, (?:hvilket|hvor)(?= )|(?:^|[\s(])(?:ekskl\.|eksklusive|fratrukket|(?:ses|set|bortset) (?:bort )?fra|svare(?:r|nde) til|dække(?:r|nde) over) (?:ca\. )?$/iu

const between = (fact: BudgetFact, previous: BudgetFact | undefined): string =>
  previous ? fact.sentence.slice(previous.quoteAt + previous.quote.length, fact.quoteAt) : ''

const isBracketed = ({ sentence, quoteAt }: BudgetFact): boolean => {
  const before = sentence.slice(0, quoteAt)
  return before.lastIndexOf('(') > before.lastIndexOf(')')
}

/** Told of the part right before it, also of another year; "heraf N" behind a total tells of a part of that. */
const isWithin = (fact: BudgetFact, previous: BudgetFact | undefined): boolean =>
  previous?.role === 'part' &&
  (ledByPart.test(between(fact, previous)) || (isBracketed(fact) && fact.year !== previous.year))

/** All facts in the order of their sentence. In a bracket it is certain what is within, behind a comma it is not. */
export const dividedParts = (sentence: readonly BudgetFact[]): DividedParts => {
  const within = sentence.filter((fact, at) => isWithin(fact, sentence[at - 1]))
  const parts = sentence.filter((fact) => fact.role === 'part' && !within.includes(fact))
  const bracketed = parts.filter(isBracketed)
  const isMixed = bracketed.length > 0 && bracketed.length < parts.length
  const isListed = sentence.every((fact, at) => !digresses.test(between(fact, sentence[at - 1])))
  return { parts, isPlain: within.every(isBracketed) && !isMixed && isListed }
}
