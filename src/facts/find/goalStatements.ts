/**
 * A passage that aims at something in, its targets out.
 *
 *     Målet er at kontakte 75% af alle virksomheder …      a goal in a sentence
 *     Målene om færre ledige og besparelsen på 15,4 mio.    two goals, the last with a figure
 */
import { wordsOf, type Passage, type Reading } from '../passage.ts'
import type { Stretch } from '../sentences.ts'
import type { Draft } from './draft.ts'
import { listedBefore, statement } from './goalAim.ts'
import { isBare, nameAhead } from './goalBare.ts'
import { aimOf, saysWhatIs, standsAhead } from './goalBeside.ts'
import { figuresOf, measuring } from './goalMeasuring.ts'
import { statedBefore } from './goalAgain.ts'
import { remember, yearsIn, type GoalBook } from './goalBook.ts'
import { followed, hasPast, longWords, repeated, sharesWords } from './goalFollowed.ts'
import { goalDraft, type Goal } from './goalFigures.ts'
import { betterIn, saysWhereItStands } from './goalMeaning.ts'

export const introducesResults = /viser|resultat/i
/** The direction said right before the first figure goes before that of the whole sentence. */
const near = (reading: Reading, passage: Passage, within: Stretch, goal: Goal): Goal => {
  const first = measuring(reading, passage, within)[0]
  const before = first
    ? wordsOf(passage, { start: Math.max(within.start, first.start - 24), end: first.start })
    : ''
  return { ...goal, direction: betterIn(before) ?? goal.direction ?? betterIn(wordsOf(passage, within)) }
}

/** "Målet … er nået: der er 57 unge": a level, though the sentence states the goal. */
const standsThere = (passage: Passage, { number }: Draft): boolean =>
  number !== null &&
  saysWhereItStands(
    wordsOf(passage, { start: Math.max(passage.start, number.extent.start - 90), end: number.extent.start }),
  )

const targetsOf = (reading: Reading, passage: Passage, within: Stretch, goal: Goal): readonly Draft[] => {
  const drafts = figuresOf(reading, passage, within, goal)
  const levels = figuresOf(reading, passage, within, goal, 'level')
  const first = drafts[0]?.number?.extent.end ?? within.end
  return drafts.map((draft, index) => {
    const at = draft.number?.extent ?? { start: within.end, end: within.end }
    const { fact } = draft
    if (fact.kind !== 'goal' || standsThere(passage, draft)) return draft
    if (
      at.start > first &&
      !fact.change &&
      fact.measure !== 'baseline' &&
      saysWhatIs(passage, within, first, at)
    )
      return levels[index] ?? draft
    return fact.measure === 'level'
      ? { ...draft, fact: { ...fact, measure: 'target', period: goal.horizon, asOf: null } }
      : draft
  })
}

/** "I 2022 var målet 150 borgere". */
const yearOfHead = (words: string): readonly string[] => {
  const year = /^\s*(?:i|for|ved udgangen af|ultimo) (?<year>20\d\d) (?:er|var) m/iu.exec(words)?.groups?.[
    'year'
  ]
  return year === undefined ? [] : [year]
}

export interface Stated {
  readonly drafts: readonly Draft[]
  /** Goals with where the sentence begins that states each: a verdict is on the last one stated before it. */
  readonly goals: readonly StatedGoal[]
}

export interface StatedGoal {
  readonly goal: Goal
  readonly start: number
}

/** Sentences that state a goal, those that repeat it in numbers, and those that say where it stands. */
export const statedGoals = (book: GoalBook, passage: Passage, above: Passage | null): Stated => {
  const { reading } = book
  const drafts: Draft[] = []
  const goals: StatedGoal[] = []
  let goal: Goal | null = null
  let target: Stretch = passage
  const earlier = [...book.known]
  for (const [index, sentence] of passage.sentences.entries()) {
    const within = statement(reading, passage, sentence, above)
    for (const one of within ? listedBefore(passage, sentence, within) : []) remember(book, passage, '', one)
    if (within) {
      const ahead = standsAhead(reading, passage, sentence, within)
      const label = nameAhead(passage, sentence, within)
      const above = label ?? ahead?.clause ?? passage.sentences[index - 1]
      const bare = label !== null || (above !== undefined && isBare(reading, passage, within))
      const own = aimOf(reading, passage, within)
      const named =
        statedBefore(book, passage, sentence, within) ??
        remember(book, passage, '', above !== undefined && bare ? above : own)
      const years = [...yearOfHead(wordsOf(passage, sentence)), ...yearsIn(reading, within).toSorted()]
      const horizon = named.horizon?.length === 10 ? named.horizon : (years.at(-1) ?? named.horizon)
      goal = near(reading, passage, within, { ...named, horizon })
      goals.push({ goal, start: sentence.start })
      target = within
      if (ahead?.number)
        drafts.push(
          goalDraft(reading, passage, sentence, ahead.number, goal, { measure: 'level', change: false }),
        )
      else if (!ahead && above !== undefined && bare)
        drafts.push(...followed(reading, passage, above, goal, within))
      drafts.push(...targetsOf(reading, passage, within, goal))
    } else if (goal) {
      const again = /\bskal\b/.test(wordsOf(passage, sentence))
        ? repeated(reading, passage, sentence, goal)
        : []
      drafts.push(...again, ...followed(reading, passage, sentence, goal, target))
    } else {
      // A paragraph further down that speaks of a goal in its own words.
      const words = earlier.length === 0 ? '' : wordsOf(passage, sentence)
      const long = hasPast.test(words) ? longWords(words) : []
      const known = long.length < 2 ? undefined : earlier.findLast((one) => sharesWords(long, one.lower))
      if (known) drafts.push(...followed(reading, passage, sentence, known.goal, known.target, known.passage))
    }
  }
  return { drafts, goals }
}
