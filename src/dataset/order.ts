/** Facts, checks and meetings in, the same in the one order every published file has: meeting, line, column. */
import type { Check, Fact, Reference } from '../facts/model.ts'

/** By code unit: the same on every machine, whatever its language. */
export const byText = (a: string, b: string): number => {
  if (a === b) return 0
  return a < b ? -1 : 1
}

export const byPlace = (a: Reference, b: Reference): number => a.line - b.line || a.span.start - b.span.start

export const byFact = (a: Fact, b: Fact): number =>
  byText(a.meeting, b.meeting) ||
  a.line - b.line ||
  a.span.start - b.span.start ||
  a.span.end - b.span.end ||
  byText(a.id, b.id)

const firstLine = ({ lines }: Check): number => Math.min(...lines, Number.MAX_SAFE_INTEGER)

export const byCheck = (a: Check, b: Check): number =>
  byText(a.meeting, b.meeting) || firstLine(a) - firstLine(b) || byText(a.id, b.id)

export const sorted = <Thing>(
  things: readonly Thing[],
  order: (a: Thing, b: Thing) => number,
): readonly Thing[] => [...things].sort(order)
