/** Rows in; one line that says where all their figures stand out: "Kilde: Næstved 1. april 2019, linje 79 og 163". */
import { list } from '../format.ts'
import { meetingOf } from './fileName.ts'
import type { TableRow } from './frameTypes.ts'

export function sourceLine(rows: readonly TableRow[]): string {
  const lines = new Map<string, Set<string>>()
  for (const { label } of rows.flatMap((row) => row.sources)) {
    const meeting = meetingOf(label)
    const line = label.slice(meeting.length).replace(', linje ', '')
    const known = lines.get(meeting) ?? new Set()
    lines.set(meeting, known.add(line))
  }
  if (lines.size === 0) return 'Kilde: ingen; papirerne siger ikke noget om det.'
  const places = [...lines].map(([meeting, found]) => {
    const sorted = [...found].filter((line) => line !== '').toSorted((a, b) => Number(a) - Number(b))
    return sorted.length === 0 ? meeting : `${meeting}, linje ${list(sorted)}`
  })
  return `${places.length === 1 ? 'Kilde' : 'Kilder'}: ${places.join('; ')}.`
}
