/**
 * Facts in, what became of the complaints of a year checked against how many there were out.
 *
 *     I 2023 er der modtaget 14 klager over afgørelser … Klagerne fordelte sig således:
 *     - I syv sager blev afgørelsen stadfæstet
 *     - En sag blev hjemvist …                          14 = 7 + 1 + …
 *
 * Where no list says that the complaints are divided so, what does not add up is left unsaid.
 */
import { outcomeMeasures } from '../find/complaintOutcomes.ts'
import type { Fact } from '../model.ts'
import type { ComplaintFact } from '../model/complaint.ts'
import type { Passage, Reading } from '../passage.ts'
import { lineAt } from '../text.ts'
import { comparisonOf, onlyOne, sum, type Comparison } from './comparison.ts'
import { byLine, groupsBy } from './groups.ts'

const isComplaint = (fact: Fact): fact is ComplaintFact =>
  fact.kind === 'complaint' && fact.value !== null && fact.group === ''

const isOutcome = ({ measure }: ComplaintFact): boolean => outcomeMeasures.has(measure)

const isTotal = (fact: ComplaintFact): boolean =>
  fact.measure === 'decided' || (fact.measure === 'received' && fact.about === 'decisions')

/** All outcomes of one year under one item, each said once. */
const decided = (year: readonly ComplaintFact[]): readonly Comparison[] => {
  const parts = year.filter(isOutcome)
  if (parts.length < 2 || new Set(parts.map((fact) => fact.figure)).size < parts.length) return []
  const total = year.find((fact) => isTotal(fact) && fact.value === sum(parts))
  return total ? [comparisonOf('sum', total, sum(parts), parts)] : []
}

/** "Klagerne fordelte sig således:" promises all of them; "Afgørelserne fordelte sig" does not. */
const dividesAll =
  /^\W{0,4}(?:klagerne|(?:de|disse)(?: \S{1,12})? klager)(?: i (?:19|20)\d\d)? fordel(?:er|te)? sig(?: (?:således|sådan|som følger|på følgende måde))?:\W{0,4}$/iu
/** How far above a list its total stands. */
const reach = 8

/** The lists that divide all complaints, point by point. */
const listsIn = (passages: readonly Passage[]): readonly (readonly Passage[])[] =>
  groupsBy(
    passages.filter(({ form, intro }) => form === 'list' && dividesAll.test(intro)),
    ({ section, intro }) => `${section.fromLine}|${intro}`,
  )

/** The outcome that each point counts; null where one counts none, several or something else. */
const partsOf = (
  { text }: Reading,
  list: readonly Passage[],
  around: ReturnType<typeof byLine<ComplaintFact>>,
): readonly ComplaintFact[] | null => {
  const points = list.map(({ start }) => around(lineAt(text, start).number, 0))
  const parts = points.flatMap((facts) => facts.slice(0, 1))
  const isWhole = points.every((facts) => facts.length === 1) && parts.every(isOutcome)
  return isWhole && parts.length > 1 && new Set(parts.map(({ period }) => period)).size === 1 ? parts : null
}

/** Held against the one total that is told right above the list. */
const listed = (
  reading: Reading,
  passages: readonly Passage[],
  facts: readonly ComplaintFact[],
): readonly Comparison[] => {
  const around = byLine(facts)
  return listsIn(passages).flatMap((list): readonly Comparison[] => {
    const parts = partsOf(reading, list, around)
    const first = parts?.[0]
    if (!parts || !first) return []
    const above = around(first.line, reach).filter(
      (fact) =>
        fact.line < first.line &&
        fact.item === first.item &&
        fact.period === first.period &&
        (fact.measure === 'received' || fact.measure === 'decided'),
    )
    const total = onlyOne(above)
    return total ? [comparisonOf('sum', total, sum(parts), parts)] : []
  })
}

export const compareOutcomes = (
  reading: Reading,
  passages: readonly Passage[],
  facts: readonly Fact[],
): readonly Comparison[] => {
  const complaints = facts.filter(isComplaint)
  return [
    ...groupsBy(complaints, (fact) => `${fact.item}|${fact.period}`).flatMap(decided),
    ...listed(reading, passages, complaints),
  ]
}
