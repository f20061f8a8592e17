/**
 * The rows of the title page in, how many it lists and how many of them were absent out. Names are counted,
 * never kept.
 *
 *     Mødedeltagere Medlem Et, Medlem To (Afbud), Medlem Tre
 *                                        ^^^^^^^ 1 absent
 */

import { countNames } from './absence.ts'
import { isLabelled, labels } from './frontLabels.ts'
import type { Row } from './row.ts'

export interface Attendance {
  readonly listed: number
  readonly absent: number
}

/** A list of names runs on until the next empty line or label. */
const paragraph = (rows: readonly Row[], label: RegExp): string | null => {
  const at = rows.findIndex((row) => label.test(row.words))
  const first = rows[at]
  if (!first) return null
  const lines = [first.words.replace(label, '')]
  for (const row of rows.slice(at + 1, at + 12)) {
    if (row.words === '' || isLabelled(row.words)) break
    lines.push(row.words)
  }
  return lines.join(' ')
}

export const readAttendance = (rows: readonly Row[]): Attendance | null => {
  const listed = paragraph(rows, labels.attendance)
  const absent = paragraph(rows, labels.absence)
  if (listed === null && absent === null) return null
  const marked = (listed ?? '').match(/\((?:afbud|fraværende|fravær)\)/giu)?.length ?? 0
  return { listed: countNames(listed ?? ''), absent: marked + countNames(absent ?? '') }
}
