/**
 * A passage in, how far from a goal it says that something is, out.
 *
 *     For langtidsforsørgede mangler der 86 personer, før måltallet er nået.
 *                                        ^^ gap
 *     Andelen ligger 2 procentpoint under målet.
 *                    ^ gap
 */
import type { NumberToken } from '../danish/number.ts'
import { numbersIn, wordsOf, type Passage } from '../passage.ts'
import type { Draft } from './draft.ts'
import { namedLike, type GoalBook } from './goalBook.ts'
import { goalDraft, type Goal } from './goalFigures.ts'
import { rowAlike } from './goalRowAlike.ts'
import { aboutItem } from './goalVerdicts.ts'

const goal = '(?:\\p{L}{0,20}målet|måltallet|målsætningen|ambitionen|i mål)(?!\\p{L})'
const small = '(?:fortsat|stadig|endnu|således|dermed|altså|derfor|nu|kun|blot|ca\\.|cirka|omkring|godt|knap)'
const lacksBefore = new RegExp(`(?<!\\p{L})mangle(?:r|de)(?: der| vi| kommunen)?(?: ${small}){0,3} $`, 'iu')
const lacksBehind = new RegExp(
  `^[^.;:\\d]{0,50}?,? (?:før|inden|i at|for at|til at|til|op til|ned til)(?: [^.;:,\\d]{1,24})?? ${goal}`,
  'iu',
)
const isBefore = new RegExp(
  `(?<!\\p{L})(?:er|ligger|var|lå|blev|endte|ender|dvs\\.|svarende til|altså|dermed)(?: der)?(?: ${small}){0,3} $`,
  'iu',
)
const isBehind = new RegExp(
  `^(?: \\p{L}+)?(?: for langt| for højt)? (?:fra|over|under|bag|foran|flere end|færre end|mere end|mindre end|bedre end|dårligere end|højere end|lavere end|op til|ned til)(?: at nå| at opfylde| at være)? ${goal}`,
  'iu',
)

/** Whether a figure says how much there is to a goal: no measure of the goal itself. */
export const isShort = (passage: Passage, number: NumberToken): boolean => {
  if (!passage.lower.includes('mål')) return false
  const { start, end } = number.extent
  const before = wordsOf(passage, { start: Math.max(passage.start, start - 60), end: start })
  const behind = wordsOf(passage, { start: end, end: Math.min(passage.end, end + 110) })
  return (
    (lacksBefore.test(before) && lacksBehind.test(behind)) || (isBefore.test(before) && isBehind.test(behind))
  )
}

/** "aftaler med 40 virksomheder, hvilket er 5 flere end målet": so many of those counted before. */
const countedLike = (gap: Draft, numbers: readonly NumberToken[]): Draft => {
  const at = gap.number?.start ?? 0
  const counted = numbers.findLast(
    ({ role, start, unit }) => role === 'figure' && start < at && unit !== null,
  )
  const unit = counted?.unit
  if (gap.number?.unit || !unit || unit.base === 'percent' || unit.base === 'weeks') return gap
  return { ...gap, fact: { ...gap.fact, unit: unit.printed, baseUnit: unit.base } }
}

/** Each such distance, of the goal spoken of, else of the one named in its own words, else of the item's. */
export const shortOfGoals = (book: GoalBook, passage: Passage, spoken: Goal | null): readonly Draft[] =>
  !passage.hasFigures || !passage.lower.includes('mål')
    ? []
    : passage.sentences.flatMap((sentence) =>
        numbersIn(book.reading.numbers, sentence)
          .filter((number) => number.role === 'figure' && number.range === null && isShort(passage, number))
          .map((number) => {
            const of =
              spoken ??
              namedLike(book, wordsOf(passage, sentence)) ??
              rowAlike(book, passage) ??
              aboutItem(passage)
            const gap = goalDraft(book.reading, passage, sentence, number, of, {
              measure: 'gap',
              change: false,
            })
            return countedLike(gap, numbersIn(book.reading.numbers, sentence))
          }),
      )
