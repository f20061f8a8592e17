/**
 * A passage that labels its goals in, or a point of a list of goals; their targets out.
 *
 *     Mål 3: I 2019 skal der … etableret yderligere 100 voksenlærepladser. (End de 98 pladser …)
 *     - Resultatmål: Den faktiske andel … skal være mindre end den forventede andel.      a target in words
 */
import { matchesOf } from '../danish/pattern.ts'
import { mentions, wordsOf, type Passage, type Reading } from '../passage.ts'
import type { GoalFact } from '../model/goal.ts'
import type { Stretch } from '../sentences.ts'
import type { Draft } from './draft.ts'
import { aimOf, saysWhatIs } from './goalBeside.ts'
import { remember, type GoalBook } from './goalBook.ts'
import { countedNoun, goalInWords, type Goal } from './goalFigures.ts'
import { figuresOf, measuring } from './goalMeasuring.ts'
import { introducesResults } from './goalStatements.ts'
import { judgedGoals } from './goalVerdicts.ts'
import { sentenceAt, sentencesIn } from './goalSentence.ts'
import { tellsHowItGoes } from './goalTitle.ts'

const label =
  /(?:^|[\s>])(?:[-•·*o] ?)*(?<label>\p{L}{0,20}mål|resultatkrav|målkrav)(?: (?:nr\.? ?)?(?:\d{1,2}(?:\.\d)?|[A-H]))?(?: ?\([^():\n]{2,40}\))?: /giu
const introducesGoals = /(?:^|\s)mål (?:for|er|i|med)\b|følgende mål|mål:\s*$/i

const compares =
  /(?<!\p{L})skal (?:være|ligge|blive|holdes) (?:mindre|færre|lavere|højere|større|flere|under|over)(?: end)? [^.;]{3,80}/iu

/** "skal være mindre end den forventede andel": a target without a figure. */
const inWords = (reading: Reading, passage: Passage, goal: Goal, within: Stretch): readonly Draft[] => {
  const found = compares.exec(wordsOf(passage, within))
  if (!found) return []
  const start = within.start + found.index
  const quote = { start, end: start + found[0].trimEnd().length }
  const sentence = sentenceAt(passage, start) ?? passage
  return [goalInWords(reading, passage.section, quote, sentence, goal, { measure: 'target' })]
}

const demands = /(?<!\p{L})(?:skal|bør|må|målet er at|målet er på|måltal)(?!\p{L})/iu

/** Sentences behind the one that aims, and demand nothing, say where the goal stands. */
const aimAndAfter = (reading: Reading, passage: Passage, within: Stretch, goal: Goal): readonly Draft[] => {
  const parts = sentencesIn(passage, within).map((one) => ({
    start: Math.max(one.start, within.start),
    end: Math.min(one.end, within.end),
  }))
  const told = parts.findIndex((one, index) => index > 0 && tellsHowItGoes(wordsOf(passage, one)))
  const aim = parts
    .slice(0, told === -1 ? parts.length : told)
    .find((one) => measuring(reading, passage, one).length > 0)
  const from = aim?.start ?? (told === -1 ? passage.end : (parts[0]?.start ?? within.start))
  const counted = aim && countedNoun(wordsOf(passage, aim))?.base
  const bases = new Set(
    aim && measuring(reading, passage, aim).map((number) => number.unit?.base ?? counted ?? 'count'),
  )
  const alike = ({ number }: Draft): boolean =>
    number?.unit ? bases.has(number.unit.base) : !bases.has('percent')
  return withoutMoves(
    parts.flatMap((one) => {
      const drafts = figuresOf(reading, passage, one, goal).filter(
        (draft) =>
          aim === undefined || one.start <= aim.start || draft.fact.measure !== 'level' || alike(draft),
      )
      const words = wordsOf(passage, one)
      if (one.start <= from) return besideAim(reading, passage, one, goal, drafts)
      if (!stands.test(words)) return drafts
      const demanded = words.search(demands)
      const levels = figuresOf(reading, passage, one, goal, 'level')
      // "Andelen er 45 pct. og skal være 50 pct.": what stands before the demand is.
      const isLevel = ({ number }: Draft): boolean => {
        const at = (number?.extent.start ?? one.end) - one.start
        return demanded === -1 || (at < demanded && stands.test(words.slice(0, at)))
      }
      return drafts.map((draft) =>
        draft.fact.measure === 'target' && !('change' in draft.fact && draft.fact.change) && isLevel(draft)
          ? (levels.find(({ number }) => number === draft.number) ?? draft)
          : draft,
      )
    }),
  )
}

const isMove = ({ fact }: Draft, measure: GoalFact['measure']): boolean =>
  fact.kind === 'goal' && fact.change && fact.measure === measure

/** "er faldet med 39" is no level of a goal that says how many there may be, or says no number. */
const withoutMoves = (drafts: readonly Draft[]): readonly Draft[] =>
  drafts.some((draft) => isMove(draft, 'target')) ? drafts : drafts.filter((draft) => !isMove(draft, 'level'))

/** "… skal oprettes 250 pladser i 2023, hvor der i 2021 blev oprettet 205": the later figure says what is. */
const besideAim = (
  reading: Reading,
  passage: Passage,
  aim: Stretch,
  goal: Goal,
  drafts: readonly Draft[],
): readonly Draft[] => {
  const first = drafts[0]?.number?.extent.end
  if (first === undefined || drafts.length < 2) return drafts
  const levels = figuresOf(reading, passage, aim, goal, 'level')
  return drafts.map((draft) => {
    const { fact, number } = draft
    const isLater = number !== null && number.extent.start > first
    return isLater &&
      fact.kind === 'goal' &&
      fact.measure === 'target' &&
      !fact.change &&
      saysWhatIs(passage, aim, first, number.extent)
      ? (levels.find((level) => level.number === number) ?? draft)
      : draft
  })
}

const stands = /(?<!\p{L})(?:er|var|blev|lå|ligger|udgør|udgjorde|gælder|fik|har|havde|nåede)(?!\p{L})/iu

const pointOfList = (book: GoalBook, passage: Passage): readonly Draft[] => {
  const { reading } = book
  const aim =
    passage.sentences.find((one) => measuring(reading, passage, one).length > 0) ??
    passage.sentences[0] ??
    passage
  const goal = remember(book, passage, '', { start: passage.start, end: aim.end })
  return [...aimAndAfter(reading, passage, passage, goal), ...judgedGoals(reading, passage, goal)]
}

/** All that stands behind a label, unless its first sentence also says what is. */
const ownWords = ({ reading }: GoalBook, passage: Passage, within: Stretch): Stretch => {
  const [first] = sentencesIn(passage, within)
  const sentence = { start: within.start, end: Math.min(within.end, first?.end ?? within.end) }
  const aim = aimOf(reading, passage, sentence)
  return aim.end < sentence.end ? aim : within
}

/** "Mål 1: … Mål 2: …", "Fokusmål: …", and the points of a list of goals; null when the passage defines none. */
export const definedGoals = (book: GoalBook, passage: Passage): readonly Draft[] | null => {
  const labels =
    mentions(passage, ['mål', 'krav']) && passage.clean.includes(': ') ? matchesOf(label, passage.clean) : []
  if (labels.length === 0) {
    const listed =
      passage.form === 'list' && introducesGoals.test(passage.intro) && !introducesResults.test(passage.intro)
    return listed ? pointOfList(book, passage) : null
  }
  if (passage.form === 'prose' && labels.length === 1 && (labels[0]?.index ?? 0) > 3) return null
  return labels.flatMap((match, index) => {
    const within = {
      start: passage.start + match.index + match[0].length,
      end: passage.start + (labels[index + 1]?.index ?? passage.clean.length),
    }
    const goal = remember(book, passage, match.groups?.['label'] ?? '', ownWords(book, passage, within))
    const figures = aimAndAfter(book.reading, passage, within, goal)
    const aimed = figures.length === 0 ? inWords(book.reading, passage, goal, within) : figures
    return [...aimed, ...judgedGoals(book.reading, passage, goal, within)]
  })
}
