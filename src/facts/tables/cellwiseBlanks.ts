/**
 * The lines under one name or several in, where blank lines are cells: the last of them are those of the later periods.
 *
 *     2019 / 2020 / 2021 / 2022                               a header without blank lines: below it they are cells
 *     Kassen / (blank) / -4.941 / -3.000 / (blank) / (blank)   -4.941 in 2019, -3.000 in 2020
 *     Drift / Service / -412 / 412 / 500 / (blank) / (blank)   a figure of 2019 for each name, and one of 2020 for both
 */
import type { Line } from '../text.ts'
import type { CellwiseCell, CellwiseRow, Period } from './cellwiseTable.ts'

export type Value = Omit<CellwiseCell, 'period'>

/** A value, a dash that stands for none, or a blank line. */
export type Printed = Value | null | 'blank'

const isValue = (printed: Printed): printed is Value => printed !== null && printed !== 'blank'

const cellsAt = (printed: readonly Printed[], periods: readonly Period[]): readonly CellwiseCell[] =>
  printed.flatMap((value, at) => {
    const period = periods[at]
    return isValue(value) && period ? [{ ...value, period }] : []
  })

const rowOf = (label: string, from: Line, cells: readonly CellwiseCell[]): CellwiseRow => ({
  label,
  secondLabel: '',
  from,
  cells,
})

const nameOf = (labels: readonly Line[]): string =>
  [...new Set(labels.map((line) => line.clean.trim()))].join(', ')

/** Null where the lines say something else: a full row with blank lines behind it, or values that fill every cell. */
export const rowsWithBlanks = (
  labels: readonly Line[],
  printed: readonly Printed[],
  periods: readonly Period[],
): readonly CellwiseRow[] | null => {
  const [first] = labels
  const from = printed.length - (periods.length - 1)
  const [early, later] = [printed.slice(0, Math.max(0, from)).filter(isValue), printed.slice(from)]
  const values = printed.filter(isValue)
  if (!first || from < 0 || !later.includes('blank') || values.some(({ second }) => second)) return null
  if (labels.length === 1 && values.length >= periods.length) return null
  const [own, others] = [early.length === labels.length, cellsAt(later, periods.slice(1))]
  if (!own && early.length > 0) return others.length === 0 ? null : []
  if (labels.length === 1) return [rowOf(nameOf(labels), first, [...cellsAt(early, periods), ...others])]
  const rows = labels.map((label, at) =>
    rowOf(label.clean.trim(), label, cellsAt(early.slice(at, at + 1), periods)),
  )
  return others.length === 0 ? rows : [...rows, rowOf(nameOf(labels), first, others)]
}
