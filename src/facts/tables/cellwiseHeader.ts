/** Lines in, the header of a table printed one cell a line out: its periods, and the caption and the unit above them. */
import { readHeaderUnit, type HeaderUnit } from '../danish/headerUnit.ts'
import type { Reading } from '../passage.ts'
import type { Line } from '../text.ts'
import { longestLabel, periodOf } from './cellwiseLine.ts'
import type { Period } from './cellwiseTable.ts'

/** Two periods make a header only under a unit; without one, three. */
export const fewestPeriods = 2

export interface Header {
  readonly periods: readonly Period[]
  /** Index of the first line below the header. */
  readonly next: number
  /** No blank line parts the periods. */
  readonly isClose: boolean
}

/** A run of periods, blanks between them allowed; null when it is shorter than three. */
export const headerAt = (reading: Reading, lines: readonly Line[], at: number): Header | null => {
  const found: Period[] = []
  let next = at
  let blanks = 0
  while (next < lines.length && blanks <= 2) {
    const line = lines[next] as Line
    const iso = periodOf(reading, line)
    if (iso !== null) {
      found.push({ iso, line, partial: false })
      blanks = 0
    } else if (line.clean.trim() === '') blanks++
    else break
    next++
  }
  const last = found.at(-1)
  if (!last || found.length < fewestPeriods) return null
  const below = lines[next]
  const partial = below !== undefined && /^\s*pr\. /i.test(below.clean) && below.clean.trim().length <= 20
  const [first] = found
  return {
    isClose: first !== undefined && last.line.number - first.line.number === found.length - 1,
    periods: partial ? [...found.slice(0, -1), { ...last, partial }] : found,
    next: partial ? next + 1 : next,
  }
}

/** Words of up to two labels above the header, nearest last. */
export const captionOf = (lines: readonly Line[], at: number): string => {
  const words: string[] = []
  for (let above = at - 1; above >= 0 && words.length < 2; above--) {
    const one = lines[above]?.clean.trim() ?? ''
    if (one === '') continue
    if (one.length > longestLabel || /^\d/.test(one)) break
    words.unshift(one.replace(/:$/, ''))
    if (/:\s*$/.test(lines[above]?.clean ?? '')) break
  }
  return words.join(' · ')
}

export const unitAbove = (lines: readonly Line[], at: number): HeaderUnit | null => {
  for (let above = at - 1; above >= Math.max(0, at - 6); above--) {
    const found = readHeaderUnit(lines[above]?.clean.trim() ?? '', true)
    if (found) return found
  }
  return null
}
