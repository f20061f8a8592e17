/** From the decisions printed under an item: the one that tells what became of it at the meeting. */
import type { Decision, Meeting } from './meeting.ts'

/**
 * The decision of the meeting's day, of the committee itself where several decided that day. An item whose only
 * decision is an earlier meeting's (N19:376 "Udsættes" on 4 March) is still where that one left it. Null when there is
 * none, as in every agenda.
 */
export const decisionOf = (
  { decisions }: { readonly decisions: readonly Decision[] },
  { date, committee }: Pick<Meeting, 'date' | 'committee'>,
): Decision | null => {
  const sameDay = decisions.filter((decision) => decision.date === date)
  const own = sameDay.find(({ body }) => body.toLowerCase() === committee.toLowerCase())
  return own ?? sameDay.at(-1) ?? decisions.at(-1) ?? null
}
