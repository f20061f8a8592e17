/**
 * A passage that aims at something in, its targets out.
 *
 *     Målet er at kontakte 75% af alle virksomheder …      a goal in a sentence
 *     Målene om færre ledige og besparelsen på 15,4 mio.    two goals, the last with a figure
 */
import { matchesOf } from '../danish/pattern.ts'
import { mentions, wordsOf, type Passage, type Reading } from '../passage.ts'
import type { Stretch } from '../sentences.ts'
import type { Draft } from './draft.ts'
import { saysWhatIs, standsAhead } from './goalBeside.ts'
import { figuresOf, measuring } from './goalMeasuring.ts'
import { statedBefore } from './goalAgain.ts'
import { remember, yearsIn, type GoalBook } from './goalBook.ts'
import { followed, hasPast, longWords, repeated, sharesWords } from './goalFollowed.ts'
import { goalDraft, type Goal } from './goalFigures.ts'
import { aims, onGoalGround } from './goalGround.ts'
import { betterIn, saysWhereItStands } from './goalMeaning.ts'

export const introducesResults = /viser|resultat/i
const states =
  /(?<!\p{L})(?:mål(?:et)? (?:er|var)|er (?:målet|ambitionen)(?=,? at )|(?:som|et) mål(?=,? at )|(?:et|\p{L}{3,30}s) mål (?:om|på|for)|målet (?:om|med|for|på)|målsætning(?:en|er)? (?:er|om|på)|målene (?:er|om)|måltal\w* (?:på|er)|ambition(?:en)? (?:er|om)|skal være med til|har (?:besluttet|vedtaget),? at(?= (?:antallet|andelen) [^.;\d]{3,90} skal (?:falde|stige|nedbringes|reduceres|øges) ))(?=[\s,])/giu

/** The direction said right before the first figure goes before that of the whole sentence. */
const near = (reading: Reading, passage: Passage, within: Stretch, goal: Goal): Goal => {
  const first = measuring(reading, passage, within)[0]
  const before = first
    ? wordsOf(passage, { start: Math.max(within.start, first.start - 24), end: first.start })
    : ''
  return { ...goal, direction: betterIn(before) ?? goal.direction }
}

/** One of these stands in every sentence that states a goal. */
const statesCues = ['mål', 'ambition', 'skal være med til', 'besluttet', 'vedtaget'] as const

/** Where goals are spoken of: a sentence that demands a figure needs no word "mål" of its own. */
const saysPlainly = (
  reading: Reading,
  passage: Passage,
  sentence: Stretch,
  above: Passage | null,
): boolean => {
  if (!mentions(passage, [' skal ', ' skulle ', ' må ']) || !onGoalGround(passage, above)) return false
  const figures = measuring(reading, passage, sentence)
  return (
    figures.length > 0 &&
    figures.length <= 3 &&
    figures.every((number) => number.unit?.base !== 'kroner') &&
    aims(wordsOf(passage, sentence))
  )
}

/** The part of a sentence that states a goal: from the last such words before its first figure. */
const statement = (
  reading: Reading,
  passage: Passage,
  sentence: Stretch,
  above: Passage | null,
): Stretch | null => {
  const stated = stating(reading, passage, sentence)
  return stated ?? (saysPlainly(reading, passage, sentence, above) ? sentence : null)
}

const stating = (reading: Reading, passage: Passage, sentence: Stretch): Stretch | null => {
  if (!mentions(passage, statesCues)) return null
  const words = wordsOf(passage, sentence)
  const first = measuring(reading, passage, sentence)
  for (const match of matchesOf(states, words).toReversed()) {
    const start = sentence.start + match.index
    const figure = first.find((number) => number.start >= start)
    if (!figure) continue
    const from = start + match[0].length
    return {
      start: /^målene/i.test(match[0]) ? lastListed(passage, from, figure.start) : from,
      end: sentence.end,
    }
  }
  return null
}

/** "Målene om A og B på 15,4 mio. kr.": the figure is of the last of them. */
const lastListed = (passage: Passage, from: number, figure: number): number => {
  const words = wordsOf(passage, { start: from, end: figure })
  const last = words.lastIndexOf(' og ')
  return last > 12 && /\p{L}{4}/u.test(words.slice(last + 4)) ? from + last + 4 : from
}

const several = /(?<!\p{L})målene (?:om|er) /iu

/** The goals of "Målene om A og B" before the one with the figure. */
const listedBefore = (passage: Passage, sentence: Stretch, within: Stretch): readonly Stretch[] => {
  const words = wordsOf(passage, { start: sentence.start, end: within.start })
  const found = several.exec(words)
  if (!found || !words.endsWith(' og ')) return []
  return [{ start: sentence.start + found.index + found[0].length, end: within.start - 4 }]
}

/** "Målet er 45 %" says nothing of what: the sentence before does, and often where it stands. */
const isBare = (reading: Reading, passage: Passage, within: Stretch): boolean => {
  const first = measuring(reading, passage, within)[0]
  if (!first) return false
  // "Målet for 2023 er sat til 50 %" says no more than "Målet er 50 %".
  const before = wordsOf(passage, { start: within.start, end: first.extent.start })
    .trim()
    .replace(/^(?:i )?20\d\d (?=er|var|blev)/, '')
    .replace(/^(?:er|var|blev) (?:fast)?sat til$/, '')
  const after = wordsOf(passage, { start: first.extent.end, end: within.end })
  return before.length < 12 && !/^at\b/.test(before) && !/^ (?:af|flere|færre) /.test(after)
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
    const at = draft.number?.extent.start ?? within.end
    const { fact } = draft
    if (fact.kind !== 'goal' || standsThere(passage, draft)) return draft
    if (at > first && !fact.change && fact.measure !== 'baseline' && saysWhatIs(passage, first, at))
      return levels[index] ?? draft
    return fact.measure === 'level'
      ? { ...draft, fact: { ...fact, measure: 'target', period: goal.horizon, asOf: null } }
      : draft
  })
}

export interface Stated {
  readonly drafts: readonly Draft[]
  /** The last goal stated, which verdicts in the passage are about. */
  readonly goal: Goal | null
}

/** Sentences that state a goal, those that repeat it in numbers, and those that say where it stands. */
export const statedGoals = (book: GoalBook, passage: Passage, above: Passage | null): Stated => {
  const { reading } = book
  const drafts: Draft[] = []
  let goal: Goal | null = null
  let target: Stretch = passage
  const earlier = [...book.known]
  for (const [index, sentence] of passage.sentences.entries()) {
    const within = statement(reading, passage, sentence, above)
    for (const one of within ? listedBefore(passage, sentence, within) : []) remember(book, passage, '', one)
    if (within) {
      const ahead = standsAhead(reading, passage, sentence, within)
      const above = ahead?.clause ?? passage.sentences[index - 1]
      const bare = above !== undefined && isBare(reading, passage, within)
      const named =
        statedBefore(book, passage, sentence, within) ?? remember(book, passage, '', bare ? above : within)
      const years = yearsIn(reading, within).toSorted()
      const horizon = named.horizon?.length === 10 ? named.horizon : (years.at(-1) ?? named.horizon)
      goal = near(reading, passage, within, { ...named, horizon })
      target = within
      if (ahead)
        drafts.push(
          goalDraft(reading, passage, sentence, ahead.number, goal, { measure: 'level', change: false }),
        )
      else if (bare) drafts.push(...followed(reading, passage, above, goal, within))
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
  return { drafts, goal }
}
