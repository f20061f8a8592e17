/** One budget report in, the parts its deviation is split in out, and whether they add up to it. */
import type { BudgetFact } from '../facts/model/budget.ts'
import type { BudgetReportRow, Stated } from './budgetReports.ts'
import { deviationOf } from './budgetReports.ts'
import { digitCount } from './danish.ts'
import { grouped } from './grouped.ts'
import { addsUp } from './precision.ts'
import type { AreaDeviation } from './reportAreas.ts'
import { areasOf, deviationsWithRole } from './reportAreas.ts'

export interface Split {
  readonly report: BudgetReportRow
  readonly parts: readonly AreaDeviation[]
  readonly total: Stated
  readonly holds: boolean
}

/** How many cells a row of a table has; 1 for a sentence. */
const cellCount = ({ sentence }: BudgetFact): number => {
  const mark = ['\t', '|', '  '].find((one) => sentence.includes(one))
  return mark === undefined ? 1 : sentence.split(mark).length
}

const isRow = (fact: BudgetFact): boolean => cellCount(fact) > 1

/** Rows of one table stand on neighbouring lines, or, with a line for each cell, are of one shape. */
const goesOn = (last: BudgetFact, fact: BudgetFact): boolean =>
  fact.line - last.line <= 1 ||
  (isRow(fact) && cellCount(fact) === cellCount(last) && fact.unit === last.unit)

/** Parts of one sentence, points of one list, rows of one table. */
const runs = (facts: readonly BudgetFact[]): readonly (readonly BudgetFact[])[] => {
  const found: BudgetFact[][] = []
  for (const fact of facts) {
    const last = found.at(-1)?.at(-1)
    if (last && goesOn(last, fact)) found.at(-1)?.push(fact)
    else found.push([fact])
  }
  return found
}

/** A split said twice (résumé and table) is shown once: where it adds up, then with the most digits. */
const precisionOf = (parts: readonly AreaDeviation[]): number =>
  parts.reduce((digits, part) => digits + digitCount(part.fact.printed ?? ''), 0)

/** Areas that a text picks out need not add up, and are no split then; the rows over a total are. */
const isSplit = ({ holds, parts, total }: Split): boolean =>
  holds || [...parts, total].every(({ fact }) => isRow(fact))

/** Rows that add up the rows above them are no parts beside those: "Overførselsudgifter i alt". */
const withoutSums = (run: readonly BudgetFact[]): readonly BudgetFact[] => {
  const own: BudgetFact[] = []
  let above: BudgetFact[] = []
  for (const fact of run) {
    if (above.length > 1 && addsUp(above, fact)) above = []
    else {
      above.push(fact)
      own.push(fact)
    }
  }
  return own
}

/** Null where a report names no parts, or parts that are no split of its deviation. */
export const splitOf = (report: BudgetReportRow): Split | null => {
  const total = deviationOf(report, 'revised') ?? deviationOf(report, 'original')
  if (!total) return null
  const facts = deviationsWithRole(report, 'part').filter(
    (fact) => fact.baseline !== 'original' || total.fact.baseline === 'original',
  )
  const keyed = [...grouped(facts, (fact) => fact.sentence).values()]
  /** The last row of a table may be the total itself, under a name of its own. */
  const withoutTotal = (run: readonly BudgetFact[]): readonly BudgetFact[] =>
    run.filter(({ value }) => value !== total.fact.value)
  const candidates = [...runs(facts), ...keyed]
    .flatMap((run) => [run, withoutTotal(run), withoutSums(withoutTotal(run))])
    .map((run) => areasOf(run))
    .filter((parts) => parts.length > 1)
    .map((parts) => ({
      report,
      parts,
      total,
      holds: addsUp(
        parts.map((part) => part.fact),
        total.fact,
      ),
    }))
  return (
    candidates
      .filter(isSplit)
      .toSorted(
        (a, b) =>
          Number(b.holds) - Number(a.holds) ||
          precisionOf(b.parts) - precisionOf(a.parts) ||
          a.parts.length - b.parts.length,
      )[0] ?? null
  )
}
