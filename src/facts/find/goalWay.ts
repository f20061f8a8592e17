/**
 * A figure of a goal between its words in, its value with a sign for the way they say it goes out.
 *
 *     Antallet skal reduceres med 100 … er faldet med 34       34: towards the goal
 *     Antallet skal reduceres med 100 … er steget med 34      −34: away from it
 *     40 personer mere end forventet · 40 personer færre        40 · −40
 */
import { source } from '../danish/pattern.ts'
import type { GoalFact } from '../model/goal.ts'
import { changeBefore, changeBehind } from './trend.ts'

interface Said {
  readonly measure: GoalFact['measure']
  readonly change: boolean
  readonly better: GoalFact['direction']
  readonly before: string
  readonly behind: string
}

const moved = new RegExp(
  source`
    (?<!\p{L})(?:
      (?<up>gået op|gik op|øgedes|vokset|voksede|større)
      |(?<down>gået ned|gik ned|faldt|sunket|sank|formindsket|nedsat|mindre)
    )(?: (?:med|på))?(?: (?:ca\.|cirka|omkring|knap|godt|næsten|hele|i alt))? $
  `,
  'iu',
)

/** "flere i job" may be what brings fewer into benefits: of something else than the goal's own count. */
const elsewhere =
  /^ ?(?:\p{L}+ )?(?:flere|færre)(?: \p{L}+){0,3} (?:i (?:job|arbejde|\p{L}*beskæftigelse|uddannelse|praktik)|afsluttet|raskmeldt|selvforsørgende)(?!\p{L})/iu

const wayOf = ({ before, behind }: Said): 'fewer' | 'more' | null => {
  const change = changeBefore(before) ?? (elsewhere.test(behind) ? null : changeBehind(behind))
  if (change?.trend) return change.trend === 'up' ? 'more' : 'fewer'
  const found = moved.exec(before.slice(-60))?.groups
  return found ? (found['up'] ? 'more' : 'fewer') : null
}

/** "færre end forventet", "under det forventede", "under målet". */
const below = /^ ?(?:\p{L}+ )?(?:færre|mindre|lavere|under)(?= (?:end )?(?:det |den |de )?\p{L})/iu

/** Whether the words turn what is printed: a change away from the goal, a distance below what was expected. */
const isTurned = (said: Said): boolean => {
  if (said.measure === 'gap') return below.test(said.behind)
  if (said.measure !== 'level' || !said.change || said.better === null) return false
  const way = wayOf(said)
  return way !== null && way !== said.better
}

export const signed = (value: number, said: Said): number => (value > 0 && isTurned(said) ? -value : value)
