/**
 * A line that labels what it says of the goal it stands under in, that fact out.
 *
 *     Pejlemærke 2 - Færre langtidsledige
 *     • Måltal 2024: højst 900 personer                    target
 *     • Udgangspunkt: 1.080 personer i december 2023       baseline
 *     • Seneste måling: 1.095 personer i juni 2024         level
 *     • Vurdering: Bag plan                                far
 */
import type { NumberToken } from '../danish/number.ts'
import { numbersIn, wordsOf, type Passage } from '../passage.ts'
import type { Stretch } from '../sentences.ts'
import type { Draft } from './draft.ts'
import { knownUnder, wayOf, type GoalBook, type Known } from './goalBook.ts'
import { goalDraft, goalInWords, type Goal } from './goalFigures.ts'
import { nameOfGoal } from './goalGround.ts'
import { betterIn } from './goalMeaning.ts'
import { measuring } from './goalMeasuring.ts'
import { colourBeside, saidOf } from './goalSaid.ts'
import { judgedGoals } from './goalVerdicts.ts'
import { yearIn } from './years.ts'
import { sentenceAt } from './goalSentence.ts'

type Measure = 'target' | 'baseline' | 'level' | 'verdict'

const mark = '^\\s*(?:[-•·*o]\\s*)?'
const labels: readonly (readonly [RegExp, Measure])[] = [
  [
    new RegExp(
      `${mark}(?:måltal(?:let)?|mål(?:et)?|resultatmål|målsætning)(?: (?:for|i|ultimo))?(?: 20\\d\\d)?: ?`,
      'iu',
    ),
    'target',
  ],
  [
    new RegExp(
      `${mark}(?:udgangspunkt(?:et)?|baseline|start(?:niveau|punkt|værdi)?|udgangsniveau)(?: [^:]{1,24})?: ?`,
      'iu',
    ),
    'baseline',
  ],
  [
    new RegExp(
      `${mark}(?:seneste (?:måling|opgørelse|tal|resultat)|aktuelt(?: niveau)?|nuværende niveau|resultat(?:et)?|måling|opnået|status)(?: [^:]{1,24})?: ?`,
      'iu',
    ),
    'level',
  ],
  [
    new RegExp(
      `${mark}(?:(?:samlet )?vurdering|målopfyldelse|konklusion|bedømmelse|status|målstatus)(?: [^:]{1,24})?: ?`,
      'iu',
    ),
    'verdict',
  ],
]

const horizonIn = (words: string): string | null => yearIn(words)?.toString() ?? null

/** The goal that only a heading names. */
export const titled = (book: GoalBook, heading: Passage, passage: Passage): Known => {
  const title = nameOfGoal(heading)
  return {
    goal: {
      key: `${passage.section.item ?? ''}-p${book.known.length + 1}`,
      title,
      horizon: horizonIn(title),
      direction: betterIn(title),
    },
    passage: heading,
    target: heading,
    lower: title.toLowerCase(),
    label: '',
    stems: new Set(),
    bases: new Set(),
    heading: null,
  }
}

/** The goal of the heading above, named once; its target says for when, and which way, where its name does not. */
const goalUnder = (book: GoalBook, heading: Passage, passage: Passage, measure: Measure): Goal => {
  const under = knownUnder(book, heading)
  const at = under ? book.known.indexOf(under) : -1
  const known = under ?? titled(book, heading, passage)
  const words = measure === 'target' ? passage.clean : ''
  const goal: Goal = {
    ...known.goal,
    horizon:
      known.goal.horizon ?? horizonIn(words) ?? (at === -1 ? horizonIn(passage.item?.title ?? '') : null),
    direction: (known.bases.size > 0 ? known.goal.direction : wayOf(known, passage.clean)) ?? betterIn(words),
  }
  book.known.splice(at === -1 ? book.known.length : at, at === -1 ? 0 : 1, { ...known, goal })
  return goal
}

/** "Måltal: højst 14,0 uger": how long it takes is measured too. */
const lasting = ({ reading }: GoalBook, within: Stretch): readonly NumberToken[] =>
  numbersIn(reading.numbers, within).filter((number) => number.role === 'figure' && number.range === null)

const verdictOf = (book: GoalBook, passage: Passage, goal: Goal, quote: Stretch): readonly Draft[] => {
  const said = saidOf(wordsOf(passage, quote)) ?? colourBeside(wordsOf(passage, quote))
  if (!said) return judgedGoals(book.reading, passage, goal)
  const sentence = sentenceAt(passage, quote.start) ?? passage
  return [goalInWords(book.reading, passage.section, quote, sentence, goal, { measure: 'verdict', ...said })]
}

/** Null for a passage without such a label, or without a goal above it: its heading, or `last`, spoken of right above. */
export const labelledGoal = (
  book: GoalBook,
  passage: Passage,
  heading: Passage | null,
  last: Goal | null,
): readonly Draft[] | null => {
  if ((heading === null && last === null) || !passage.clean.includes(':')) return null
  for (const [pattern, measure] of labels) {
    const found = pattern.exec(passage.clean)
    if (!found) continue
    const rest = { start: passage.start + found[0].length, end: passage.end }
    if (heading === null && measure === 'target') return null
    const goal = heading ? goalUnder(book, heading, passage, measure) : (last as Goal)
    if (measure === 'verdict') return verdictOf(book, passage, goal, trimmed(passage, rest))
    const [number] = [...measuring(book.reading, passage, rest), ...lasting(book, rest)]
    if (number)
      return [
        goalDraft(book.reading, passage, passage, number, goal, { measure, change: false }),
        ...(measure === 'level' ? judgedGoals(book.reading, passage, goal) : []),
      ]
    if (measure === 'level') return verdictOf(book, passage, goal, trimmed(passage, rest))
  }
  return null
}

const trimmed = (passage: Passage, { start, end }: Stretch): Stretch => {
  const words = wordsOf(passage, { start, end })
  return {
    start: start + words.length - words.trimStart().length,
    end: start + words.trimEnd().replace(/\.$/, '').length,
  }
}
