/** A row in, whether it is the short number of a case out: "24/2" between a title and a heading, which else is a day. */

import { isShortCase } from './caseNumbers.ts'
import { readHeading } from './dialects.ts'
import { nextWorded, type Row } from './row.ts'

export const isShortCaseAt = (rows: readonly Row[], at: number): boolean =>
  isShortCase(rows[at]?.words ?? '') && readHeading(rows[nextWorded(rows, at + 1)]?.words ?? '') !== null
