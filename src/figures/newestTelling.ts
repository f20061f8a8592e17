/**
 * What was told in several papers in; what to show before anybody chooses out: the newest that tells at least half of
 * what the one that tells most does. The newest alone may tell next to nothing.
 */
import type { MeetingEntry } from '../dataset/shape.ts'

interface OfPaper {
  readonly meeting: MeetingEntry
}

/** Weights in the order they count; the first is how much is told, the others part two of one day. */
export const newestTelling = <Told extends OfPaper>(
  told: readonly Told[],
  ...[weight, ...others]: readonly [(one: Told) => number, ...((one: Told) => number)[]]
): Told | null => {
  const most = Math.max(...told.map(weight))
  const parting = [weight, ...others]
  return (
    told
      .filter((one) => weight(one) * 2 >= most)
      .toSorted(
        (a, b) =>
          b.meeting.date.localeCompare(a.meeting.date) ||
          parting.reduce((difference, by) => difference || by(b) - by(a), 0),
      )[0] ?? null
  )
}
