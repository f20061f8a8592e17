/**
 * A sentence below a table of goals that names a target of it in, the goal of that row out.
 *
 *     Færre jobparate kontanthjælpsmodtagere	214	190	231
 *     Antallet af jobparate er steget … Administrationen vurderer, at målet på 190 ikke kan nås.
 *                                                                               ^^^ the goal of the row
 */
import { source } from '../danish/pattern.ts'
import { wordsOf, type Passage, type Reading } from '../passage.ts'
import type { Stretch } from '../sentences.ts'
import type { Draft } from './draft.ts'
import { stemsOf, type GoalBook, type TabledTarget } from './goalBook.ts'
import { valueOf, type Goal } from './goalFigures.ts'
import { measuring } from './goalMeasuring.ts'

/** The targets in the tables of one item. */
export const tabledTargets = (item: string | null, drafts: readonly Draft[]): readonly TabledTarget[] =>
  drafts.flatMap(({ fact }) =>
    fact.kind === 'goal' && fact.measure === 'target' && fact.item === item && fact.value !== null
      ? [
          {
            goal: {
              key: fact.goal,
              title: fact.subject,
              horizon: fact.horizon,
              direction: fact.direction,
            },
            value: fact.value,
            isShare: fact.baseUnit === 'percent',
          },
        ]
      : [],
  )

const sharesWord = (title: string, words: ReadonlySet<string>): boolean =>
  [...stemsOf(title)].some((stem) => words.has(stem))

/** The one row with that very target whose name shares a word with the paragraph; none where two do. */
export const goalOfTable = (
  { reading, tabled }: GoalBook,
  passage: Passage,
  within: Stretch,
): Goal | null => {
  if (tabled.length === 0) return null
  const aim = measuring(reading, passage, within)[0]
  if (!aim) return null
  const words = stemsOf(passage.clean)
  const rows = tabled.filter(
    ({ goal, value, isShare }) =>
      value === valueOf(aim) && isShare === (aim.unit?.base === 'percent') && sharesWord(goal.title, words),
  )
  return new Set(rows.map(({ goal }) => goal.key)).size === 1 ? (rows[0]?.goal ?? null) : null
}

const explains = new RegExp(
  source`
    ^\s*(?:
      (?:
        stigningen|faldet|udviklingen|væksten|tilgangen|afgangen|ændringen|forskellen|afvigelsen|det|den
        |dette
      )(?: \p{L}+){0,2} (?:skyldes|kan forklares|skal ses|hænger sammen)
      |(?:det|dette) skyldes|årsagen|baggrunden
    )(?!\p{L})
  `,
  'iu',
)

/** "Stigningen skyldes først og fremmest …": why, and no name of a goal. */
export const saysWhy = (words: string): boolean => explains.test(words)

const namesTarget =
  /(?<!\p{L})(?:målet|måltallet|målsætningen) (?:på|om|er|var) (?:(?:mindst|højst|ca\.|under|over|minimum|maksimalt) )?\d/iu

/** A paragraph that names a target of its own, other than that of the goal above. */
export const namesAnother = (
  reading: Reading,
  passage: Passage,
  aim: { readonly passage: Passage; readonly target: Stretch },
): boolean => {
  const named = passage.sentences.flatMap((sentence) => {
    const found = namesTarget.exec(wordsOf(passage, sentence))
    const from = sentence.start + (found?.index ?? 0)
    return found ? measuring(reading, passage, { start: from, end: sentence.end }).slice(0, 1) : []
  })
  const own = measuring(reading, aim.passage, aim.target).map(valueOf)
  return named.some((number) => !own.includes(valueOf(number)))
}
