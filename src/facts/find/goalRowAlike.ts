/** A paragraph in, the goal of the table of its item that it shares most words with out. */
import type { Passage } from '../passage.ts'
import { stemsOf, type GoalBook } from './goalBook.ts'
import type { Goal } from './goalFigures.ts'

/** The one row whose name shares most words with a paragraph; none where two share as many. */
export const rowAlike = ({ tabled }: GoalBook, passage: Passage): Goal | null => {
  const words = stemsOf(passage.clean)
  const goals = [...new Map(tabled.map(({ goal }) => [goal.key, goal])).values()]
  const shared = goals.map(({ title }) => [...stemsOf(title)].filter((stem) => words.has(stem)).length)
  const most = Math.max(1, ...shared)
  const best = goals.filter((_, index) => shared[index] === most)
  return best.length === 1 ? (best[0] ?? null) : null
}
