/**
 * The columns of one table in, each its total against its parts; those out of which one that differs is a finding.
 *
 *     Klager over afgørelser   361   467   106
 *     Klager i alt             478   592   114      the last column adds up, so that this is a total: the others differ
 *
 * A table may hold rows that are parts of rows, averages, or only some of all rows: then nothing is said.
 */
import { differs, type Comparison } from './comparison.ts'

export interface SumColumn {
  readonly comparison: Comparison
  /** What the parts are called, in order: as many as the comparison has. */
  readonly rows: readonly string[]
}

interface TotalRow {
  /** Blank where the row closes the table and says no more. */
  readonly label: string
}

const mostParts = 12
/** A smaller total may add up by chance, where most others do not. */
const tellingSize = 10
/** Two digits swapped or one wrong: rows left out would make more of a difference. */
const slip = 0.01

export const namesTotal = (label: string): boolean =>
  /\b(?:i ?alt|totalt?|sum|samlet|hovedtotal)\b/iu.test(label)

/** Rows that are parts of the row above them: they would be counted twice. */
export const isPartOfPart = (row: string): boolean =>
  /^[\s–-]{0,6}(?:heraf|deraf|herunder|hvoraf|inkl|ekskl)\b/iu.test(row)

const partsOf = ({ comparison }: SumColumn): readonly number[] =>
  comparison.facts.slice(1).map((fact) => fact.value ?? 0)

const overOf = ({ comparison: { stated, computed } }: SumColumn): number => (computed ?? 0) - (stated ?? 0)

/** What the parts have too much stands among them: a row is the sum of others, and the table is a tree. */
const isTree = (column: SumColumn): boolean => {
  const over = overOf(column)
  const parts = partsOf(column)
  return parts.some((_, from) => {
    let run = 0
    return parts.slice(from, from + mostParts).some((part) => Math.abs((run += part) - over) < 1e-6)
  })
}

/** No total of several amounts is smaller than one of them; an average or a maximum is. */
const isMean = (column: SumColumn): boolean => {
  const parts = partsOf(column).filter((part) => part !== 0)
  const sizes = parts.map(Math.abs)
  const alike = new Set(parts.map(Math.sign)).size === 1
  return parts.length > 1 && alike && Math.abs(column.comparison.stated ?? 0) <= Math.max(...sizes)
}

/** People in whole years are rounded row by row. */
const isRounded = (column: SumColumn): boolean =>
  (column.comparison.baseUnit === 'full_time_persons' ||
    column.comparison.baseUnit === 'whole_year_persons') &&
  Math.abs(overOf(column)) <= column.comparison.facts.length / 2

/** "Sprogcenter - Indenfor selvforvaltning": the kind of unit that a row says it is. */
const kindOf = (row: string): string =>
  /\s[-–]\s(?<kind>[^-–]{3,60})$/u.exec(row)?.groups?.['kind']?.toLowerCase() ?? ''

/** The one row that all columns have too much; null where there is none. */
const surplusRow = (columns: readonly SumColumn[]): number | null => {
  const [first] = columns
  if (!first || columns.length < 2) return null
  const at = first.rows.findIndex((row) =>
    columns.every((column) => {
      const part = partsOf(column)[column.rows.indexOf(row)]
      return part !== undefined && part !== 0 && Math.abs(part - overOf(column)) < 1e-6
    }),
  )
  return at === -1 ? null : at
}

/** A row of the same kind as another, under one of another kind, is no part of the row above it: the total lacks it. */
const lacksRow = (columns: readonly SumColumn[]): boolean => {
  const at = surplusRow(columns)
  const rows = columns[0]?.rows ?? []
  if (at === null || at === 0) return false
  const [kind, above] = [kindOf(rows[at] ?? ''), kindOf(rows[at - 1] ?? '')]
  return (
    kind !== '' &&
    above !== '' &&
    kind !== above &&
    rows.some((row, other) => other !== at && kindOf(row) === kind)
  )
}

const isSlip = (column: SumColumn): boolean =>
  Math.abs(overOf(column)) <= Math.abs(column.comparison.stated ?? 0) * slip

/** That the row is the total of the others: enough columns add up, or it says so and nearly does. */
const isProven = (right: readonly SumColumn[], wrong: readonly SumColumn[], { label }: TotalRow): boolean =>
  right.length >= wrong.length ||
  right.some(({ comparison }) => Math.abs(comparison.stated ?? 0) >= tellingSize) ||
  (namesTotal(label) && wrong.some((column) => isSlip(column) && !isTree(column)))

/** A short list of one column that calls its last row "I alt" says all it has. */
const isPlain = (columns: readonly SumColumn[], { label }: TotalRow): boolean =>
  columns.length === 1 &&
  /^(?:i alt|total|sum)$|\b(?:i alt|total)$/iu.test(label) &&
  columns.every(({ rows }) => rows.length <= mostParts)

export const certainSums = (columns: readonly SumColumn[], total: TotalRow): readonly Comparison[] => {
  const right = columns.filter(({ comparison }) => !differs(comparison))
  const wrong = columns.filter(
    (column) => differs(column.comparison) && !isMean(column) && !isRounded(column),
  )
  const isFinding = (column: SumColumn): boolean =>
    wrong.includes(column) &&
    (lacksRow(wrong) || (!isTree(column) && (isProven(right, wrong, total) || isPlain(columns, total))))
  return columns
    .filter((column) => !differs(column.comparison) || isFinding(column))
    .map(({ comparison }) => comparison)
}
