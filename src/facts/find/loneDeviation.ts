/**
 * A table with nothing but deviations in, whether they are those of the budget report it stands in out.
 *
 *     i 1.000 kr.      Forventet over- eller underskud        what a control expects
 *     Arbejdsmarked    10.486
 *
 * "Resultat" alone is a deviation only where a rule for its sign stands by the table; what has changed since another
 * report, or is carried over, is none.
 */
import type { Table } from '../tables/table.ts'
import type { Column } from './budgetColumns.ts'
import { conventionAt } from './signs.ts'
import type { Reading } from '../passage.ts'

const offBudget =
  /afvigelse|^afv\.?(?: |$)|over-|mer-|mer\/|overskud|underskud|merforbrug|mindreforbrug|restbudget|budgetrest/iu
const ofElsewhere =
  /regnskab 20\d\d|opfølgning|kontrol(?!l)|(?<!\p{L})(?:sidste|seneste|forrige|tidligere|siden|året før|sidst)(?!\p{L})|overfør|bevilling|søge|andel|finansier/iu

/** A rule is said of the table where it stands by it. */
const linesBeside = 3

const hasRuleBeside = (reading: Reading, { fromLine, toLine }: Table): boolean =>
  conventionAt(reading, fromLine, fromLine - linesBeside, toLine + linesBeside) !== null

/** `columns` are those that are read of the table's. */
export const isLoneDeviation = (
  reading: Reading,
  table: Table,
  columns: ReadonlyMap<number, Column>,
): boolean => {
  const all = [...columns.values()]
  const heads = (table.header?.cells ?? []).slice(1).filter(({ words }) => words !== '')
  return (
    all.length > 0 &&
    all.length === heads.length &&
    all.every(
      ({ measure, header }) =>
        measure === 'deviation' &&
        !ofElsewhere.test(header) &&
        (offBudget.test(header) || hasRuleBeside(reading, table)),
    )
  )
}
