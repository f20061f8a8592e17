/**
 * A sentence that judges a goal by its name in, what it says of that goal out: the verdict, and the figures of the reason.
 *
 *     Målet for langtidsledige forventes ikke at kunne nås.                  of langtidsledige, and not of the item
 *     … er målet om virksomhedspraktik nået, idet 46 % har været i praktik mod 38 % ved årets begyndelse.
 *                                                 ^^ level                     ^^ baseline
 */
import type { NumberToken } from '../danish/number.ts'
import { wordsOf, type Passage } from '../passage.ts'
import type { Stretch } from '../sentences.ts'
import type { Draft } from './draft.ts'
import { remember, type GoalBook, type Known } from './goalBook.ts'
import { goalDraft, type Goal } from './goalFigures.ts'
import { isOfOthers, isPart } from './goalFollowed.ts'
import { judgedNames, type JudgedName } from './goalJudgedName.ts'
import { meaningOf } from './goalMeaning.ts'
import { measuring } from './goalMeasuring.ts'
import { aboutItem } from './goalVerdicts.ts'
import { aimedYearsIn } from './goalYears.ts'

/** Long words of a name, as far as they stay the same in all its forms. */
const stems = (words: string): readonly string[] =>
  (words.toLowerCase().match(/\p{L}{6,60}/gu) ?? []).map((word) => word.slice(0, 8))

/** The one goal of the item that has every long word of a name; none where two have. */
const knownBy = ({ known }: GoalBook, name: string): Goal | null => {
  const long = stems(name)
  const found = known.filter(({ lower }) => long.length > 0 && long.every((stem) => lower.includes(stem)))
  const keys = new Set(found.map(({ goal }) => goal.key))
  return keys.size === 1 ? (found.at(-1)?.goal ?? null) : null
}

/** Written into the book where it is the first to be said of the goal. */
const goalBy = (book: GoalBook, passage: Passage, sentence: Stretch, said: JudgedName): Goal => {
  const known = knownBy(book, wordsOf(passage, said.name))
  if (known) return known
  const goal = remember(book, passage, '', said.name)
  const verdict = { start: sentence.start, end: said.reason ?? sentence.end }
  return { ...goal, horizon: goal.horizon ?? aimedYearsIn(book.reading, passage, verdict).at(-1) ?? null }
}

/** Where a draft's quote stands. */
export const placeOf = ({ reading }: GoalBook, { fact }: Draft): Stretch => {
  const at = reading.text.lines[fact.line - 1]?.start ?? 0
  return { start: at + fact.span.start, end: at + fact.span.end }
}

/** Verdicts on the item, or on the goal stated last, said of the goal that their own sentence names. */
export const ofNamedGoals = (book: GoalBook, passage: Passage, drafts: readonly Draft[]): readonly Draft[] =>
  drafts.map((draft) => {
    const { fact } = draft
    if (fact.kind !== 'goal' || fact.measure !== 'verdict') return draft
    const { start, end } = placeOf(book, draft)
    const sentence = passage.sentences.find((one) => one.start <= start && start < one.end)
    const said = sentence && judgedNames(passage, sentence).findLast(({ name }) => name.start < end)
    if (!said) return draft
    const isItem = fact.goal === aboutItem(passage).key
    const goal = isItem ? goalBy(book, passage, sentence, said) : knownBy(book, wordsOf(passage, said.name))
    if (!goal || goal.key === fact.goal) return draft
    const { key, title: subject, horizon, direction } = goal
    const period = horizon ?? fact.period
    return { ...draft, fact: { ...fact, goal: key, subject, horizon, direction, period } }
  })

const comparedWith = /(?<!\p{L})(?:mod|fra|end|i forhold til)(?: \p{L}{1,9}){0,2} (?:ca\. )?$/iu
/** "mod 38 % ved årets begyndelse": where it began. */
const begins =
  /^(?: af [^,.;\d]{2,40})? (?:ved|i|fra) (?:årets (?:begyndelse|start)|(?:begyndelsen|starten) af |udgangspunktet|(?:periodens|projektets|planens) (?:begyndelse|start))/iu
const beganBefore = /(?<!\p{L})udgangspunkt(?:et)? (?:på|var)? ?(?:ca\. )?$/iu

/** "idet 46 % …": the only figure of the reason that is not held against, where it tells a level. */
const levelIn = (book: GoalBook, passage: Passage, clause: Stretch): readonly NumberToken[] => {
  const figures = measuring(book.reading, passage, clause).filter(({ unit }) => unit?.base !== 'kroner')
  const before = (number: NumberToken): string =>
    wordsOf(passage, { start: clause.start, end: number.extent.start })
  const own = figures.filter((number) => !comparedWith.test(before(number)))
  const [only] = own
  if (!only || own.length > 1 || isPart(passage, clause, only)) return []
  const from = only.start - clause.start
  if (meaningOf(wordsOf(passage, clause), from, only.extent.end - clause.start).change) return []
  const began = figures.find(
    (number) =>
      number.start > only.start &&
      (number.unit?.base ?? 'count') === (only.unit?.base ?? 'count') &&
      (begins.test(wordsOf(passage, { start: number.extent.end, end: clause.end })) ||
        beganBefore.test(before(number))),
  )
  return began ? [only, began] : [only]
}

const unlike = /(?<!\p{L})(?:ikke|delvis\p{L}?|næsten|langt|tæt|på|rød\p{L}?|gul\p{L}?)(?!\p{L})/iu

/** Reached by a rise, more is better: where no word of the name says which way. */
const wayOf = (goal: Goal, verdict: string, [level, began]: readonly NumberToken[]): Goal['direction'] => {
  if (goal.direction !== null || !level || !began || unlike.test(verdict)) return goal.direction
  if (level.number === began.number) return null
  return level.number > began.number ? 'more' : 'fewer'
}

export interface Reasoned {
  readonly goal: Goal
  readonly drafts: readonly Draft[]
}

/** "Målet om … er nået, idet 46 % …": where the named goal stands; null where no reason has a figure. */
export const reasonedGoal = (book: GoalBook, passage: Passage, sentence: Stretch): Reasoned | null => {
  const said = judgedNames(passage, sentence).findLast(({ reason }) => reason !== null)
  if (!said || said.reason === null) return null
  const figures = levelIn(book, passage, { start: said.reason, end: sentence.end }).filter(
    (number) => !isOfOthers(passage, sentence, number),
  )
  if (figures.length === 0) return null
  const known = goalBy(book, passage, sentence, said)
  const verdict = wordsOf(passage, { start: said.name.end, end: said.reason })
  const goal = { ...known, direction: wayOf(known, verdict, figures) }
  const at = book.known.findLastIndex((one) => one.goal.key === goal.key)
  if (at !== -1) book.known[at] = { ...(book.known[at] as Known), goal }
  const drafts = figures.map((number, index) =>
    goalDraft(book.reading, passage, sentence, number, goal, {
      measure: index === 0 ? 'level' : 'baseline',
      change: false,
    }),
  )
  return { goal, drafts }
}
