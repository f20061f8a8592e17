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
import { isBare, nameAhead, wholeAim } from './goalBare.ts'
import { aimOf, saysWhatIs, standsAhead } from './goalBeside.ts'
import { figuresOf, measuring } from './goalMeasuring.ts'
import { unlessMoved } from './goalMoved.ts'
import { statedBefore } from './goalAgain.ts'
import { knownUnder, namedByRow, remember } from './goalBook.ts'
import type { GoalBook, Known } from './goalBook.ts'
import { followed, hasPast, longWords, namedIn, repeated } from './goalFollowed.ts'
import { goalDraft, type Goal } from './goalFigures.ts'
import { betterIn, saysWhereItStands } from './goalMeaning.ts'
import { reasonedGoal } from './goalByName.ts'
import { titled } from './goalLabels.ts'
import { ofTwo } from './goalSecond.ts'
import { aimedYearsIn, spokenYear, yearOfHead, yearOver, yearsIn } from './goalYears.ts'
import { goalOfTable, saysWhy } from './goalOfTable.ts'
import { readJudgements } from './goalWords.ts'
import { datedByWords } from './goalYearAgo.ts'

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
  return ofTwo(passage, within, drafts).map((draft) => {
    const at = draft.number?.extent ?? { start: within.end, end: within.end }
    const { fact } = draft
    if (fact.kind !== 'goal' || standsThere(passage, draft)) return draft
    if (
      at.start > first &&
      !fact.change &&
      fact.measure !== 'baseline' &&
      saysWhatIs(passage, within, first, at)
    )
      return levels.find(({ number }) => number === draft.number) ?? draft
    return fact.measure === 'level'
      ? { ...draft, fact: { ...fact, measure: 'target', period: goal.horizon, asOf: null } }
      : draft
  })
}

/** "Af de tre mål i Beskæftigelsesplan 2022 …": counts goals, and is none. */
const countsGoals =
  /(?<!\p{L})(?:\d{1,2}|to|tre|fire|fem|seks|syv|otte|ni|ti|alle) (?:\p{L}+ ){0,2}(?:\p{L}{0,12}mål|målene)(?!\p{L})/iu
/** "Målet er ikke nået.": no name of a goal. */
const onlyJudges = (words: string): boolean => words.length < 60 && readJudgements(words).length > 0

/** What stands below learns what the sentence said of the goal. */
const keep = ({ known }: GoalBook, named: Goal, goal: Goal): void => {
  const at = known.findLastIndex((one) => one.goal.key === named.key)
  if (at !== -1) known[at] = { ...(known[at] as Known), goal }
}

/** "Det betyder, at der i december 2022 højst må være 551": the goal once more, in numbers. */
const inNumbers = /^\s*(?:det|dette) (?:betyder|svarer til|vil sige)(?!\p{L})/iu

/** "Halvdelen skal være i arbejde. Målet for 2023 er sat til 50 %": the goal's figure is the next sentence's. */
const isSaidNext = ({ clean, start, sentences }: Passage, index: number): boolean => {
  const [one, next] = [sentences[index], sentences[index + 1]]
  if (!one || !next || /\d/.test(clean.slice(one.start - start, one.end - start))) return false
  return /^\s*mål(?:et|tallet|sætningen)(?!\p{L})[^.;]{0,60}\d/iu.test(
    clean.slice(next.start - start, next.end - start),
  )
}

/** "Stigningen skyldes … Målet på 190 kan ikke nås": only why, and nowhere of what. */
const isUnnamed = (book: GoalBook, passage: Passage, index: number, above: Passage | null): boolean => {
  const sentence = passage.sentences[index]
  const before = passage.sentences.slice(0, index)
  if (above || !sentence || before.length === 0) return false
  if (!before.every((one) => saysWhy(wordsOf(passage, one)))) return false
  const within = statement(book.reading, passage, sentence, above)
  return within !== null && isBare(book.reading, passage, within) && !goalOfTable(book, passage, within)
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
  const earlier = book.known.filter((one) => one.passage !== passage)
  for (const [index, sentence] of passage.sentences.entries()) {
    const within =
      isUnnamed(book, passage, index, above) ||
      (goal && inNumbers.test(wordsOf(passage, sentence))) ||
      isSaidNext(passage, index)
        ? null
        : statement(reading, passage, sentence, above)
    const reasoned = within ? null : reasonedGoal(book, passage, sentence)
    for (const one of within ? listedBefore(passage, sentence, within) : []) remember(book, passage, '', one)
    if (within) {
      const ahead = standsAhead(reading, passage, sentence, within)
      const whole = wholeAim(passage, sentence, within)
      const label = whole ? null : nameAhead(passage, sentence, within)
      const before = passage.sentences.slice(0, index).findLast((one) => !saysWhy(wordsOf(passage, one)))
      const counts = before !== undefined && countsGoals.test(wordsOf(passage, before))
      const says = before !== undefined && !counts && !onlyJudges(wordsOf(passage, before))
      const spokenOf = label ?? ahead?.clause ?? (says ? before : undefined)
      const bare = label !== null || (spokenOf !== undefined && isBare(reading, passage, within))
      if (above && !spokenOf && isBare(reading, passage, within) && !knownUnder(book, above))
        book.known.push(titled(book, above, passage))
      const rowed = bare ? goalOfTable(book, passage, within) : null
      const own = aimOf(reading, passage, within)
      const named =
        statedBefore(book, passage, sentence, within) ??
        namedByRow(
          remember(
            book,
            passage,
            '',
            spokenOf !== undefined && bare ? spokenOf : whole ? { start: whole.start, end: own.end } : own,
            above,
          ),
          rowed,
        )
      const years = [
        ...yearOfHead(wordsOf(passage, sentence)),
        ...aimedYearsIn(reading, passage, own).toSorted(),
      ]
      const spoken = bare ? undefined : spokenYear(passage, within)
      const horizon =
        named.horizon?.length === 10
          ? named.horizon
          : (years.at(-1) ??
            spoken ??
            (ahead ? yearOver(passage) : null) ??
            named.horizon ??
            yearsIn(reading, within).toSorted().at(-1) ??
            null)
      goal = unlessMoved(
        reading,
        passage,
        sentence,
        ahead,
        near(reading, passage, within, { ...named, horizon }),
      )
      keep(book, named, goal)
      goals.push({ goal, start: sentence.start })
      target = within
      if (ahead?.from)
        drafts.push(
          goalDraft(reading, passage, sentence, ahead.from, goal, { measure: 'baseline', change: false }),
        )
      if (ahead?.number)
        drafts.push(
          goalDraft(reading, passage, sentence, ahead.number, goal, { measure: 'level', change: false }),
        )
      else if (!ahead && spokenOf !== undefined && bare)
        drafts.push(...followed(reading, passage, spokenOf, goal, within))
      drafts.push(...targetsOf(reading, passage, within, goal))
    } else if (reasoned) {
      goals.push({ goal: reasoned.goal, start: sentence.start })
      drafts.push(...reasoned.drafts)
    } else if (goal) {
      const again = / (?:skal|må) /.test(wordsOf(passage, sentence))
        ? repeated(reading, passage, sentence, goal)
        : []
      const stands = followed(reading, passage, sentence, goal, target)
      drafts.push(...again, ...datedByWords(reading, passage, sentence, goal, stands, drafts))
    } else {
      // A paragraph further down that speaks of a goal in its own words.
      const words = earlier.length === 0 ? '' : wordsOf(passage, sentence)
      const long = hasPast.test(words) ? longWords(words) : []
      const known = long.length < 2 ? undefined : namedIn(earlier, long)
      if (known) drafts.push(...followed(reading, passage, sentence, known.goal, known.target, known.passage))
    }
  }
  return { drafts, goals }
}
