/**
 * Facts in, parts and wholes that stand apart from each other checked out.
 *
 *     361 klager over afgørelser … 83 ændres … 278 klager til Ankestyrelsen       83 + 278 = 361
 *     I alt 29, Privat 23, Kommunal 5, Regional 1, Statslig 0                     one month of a table
 *
 * No word promises that these add up, so that what does not is left unsaid; a table's "I alt" does promise it.
 */
import type { Fact } from '../model.ts'
import type { ComplaintFact } from '../model/complaint.ts'
import type { SeriesFact } from '../model/series.ts'
import { certainSums, isPartOfPart, type SumColumn } from './certainSums.ts'
import { comparisonOf, differs, ifItHolds, onlyOne, sum, type Comparison } from './comparison.ts'
import { groupBy, groupsBy } from './groups.ts'
import { isTabular } from './identity.ts'

const isComplaint = (fact: Fact): fact is ComplaintFact =>
  fact.kind === 'complaint' && fact.value !== null && fact.group === ''

/** What becomes of the complaints over decisions, said on one line: changed by the municipality, or sent on. */
const ways = (line: readonly ComplaintFact[]): readonly Comparison[] => {
  const of = (measure: ComplaintFact['measure']): Fact | null =>
    onlyOne(line.filter((fact) => fact.measure === measure))
  const [all, changed, sent] = [of('about_decisions'), of('changed_by_municipality'), of('sent_on')]
  return all && changed && sent
    ? ifItHolds(comparisonOf('sum', all, sum([changed, sent]), [changed, sent]))
    : []
}

const isTotalRow = (fact: SeriesFact): boolean =>
  /^(?:i alt|ialt|total|totalt|sum|samlet|hovedtotal)$/iu.test(fact.subject.trim())

const ofPeriod = (same: readonly SeriesFact[]): readonly SumColumn[] => {
  const totals = same.filter(isTotalRow)
  const parts = same.filter((fact) => !isTotalRow(fact) && !isPartOfPart(fact.subject))
  const [total] = totals
  const rows = parts.map((fact) => fact.subject)
  if (!total || totals.length > 1 || parts.length < 2 || new Set(rows).size < parts.length) return []
  const comparison = comparisonOf('sum', total, sum(parts), parts)
  // "heraf A" may go on with a row of B alone: where it ends is not certain.
  const isCertain = same.every((fact) => !isPartOfPart(fact.subject)) || !differs(comparison)
  return isCertain ? [{ comparison, rows }] : []
}

/** Months of one table: a cell that is empty is none of its parts. */
const seriesTables = (facts: readonly Fact[]): readonly Comparison[] => {
  const rows = facts.filter(
    (fact): fact is SeriesFact =>
      fact.kind === 'series' && fact.value !== null && fact.baseUnit !== 'percent' && !isTabular(fact),
  )
  const tables = groupBy(rows, (fact) => `${fact.item ?? ''}|${fact.group}|${fact.measure}`)
  return [...tables.values()].flatMap((table) =>
    certainSums([...groupBy(table, (fact) => fact.period ?? '').values()].flatMap(ofPeriod), {
      label: 'i alt',
    }),
  )
}

export const compareParts = (facts: readonly Fact[]): readonly Comparison[] => {
  const complaints = facts.filter(isComplaint)
  return [
    ...groupsBy(complaints, (fact) => `${fact.line}|${fact.year}`).flatMap(ways),
    ...seriesTables(facts),
  ]
}
