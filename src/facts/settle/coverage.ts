/** What became of every number of a document in, the counts that are published out. */
import type { Coverage, Fact, Reference } from '../model.ts'

export const settleCoverage = (
  meeting: string,
  facts: readonly Fact[],
  references: readonly Reference[],
  unread: readonly Reference[],
): Coverage => {
  const numbered = facts.filter((fact) => fact.printed !== null)
  const quantity = numbered.filter((fact) => fact.kind === 'quantity').length
  const typed = numbered.length - quantity
  return {
    meeting,
    numbers: typed + quantity + references.length + unread.length,
    typed,
    quantity,
    reference: references.length,
    unread: unread.length,
  }
}
