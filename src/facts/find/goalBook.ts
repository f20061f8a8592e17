/**
 * The goals an agenda item has named so far in, the one a later sentence speaks of out.
 *
 *     - Fokusmål: I gennemsnit skal mere end 80% …          remembered as the first "fokusmål"
 *     Det første fokusmål viser, at 74,62% …                 points back to it
 *     Antallet af helårspersoner er faldet med 34 …          most like "Antallet af helårspersoner skal reduceres …"
 */
import { ordinalNumber } from '../danish/numberWords.ts'
import { numbersIn, wordsOf, type Passage, type Reading } from '../passage.ts'
import type { Stretch } from '../sentences.ts'
import { betterIn, type Goal } from './goalFigures.ts'

export interface Known {
  readonly goal: Goal
  /** Where it was stated. */
  readonly passage: Passage
  readonly target: Stretch
  /** Its words in lower case. */
  readonly lower: string
  /** "fokusmål", or '' for a goal without a name of its kind. */
  readonly label: string
  readonly stems: ReadonlySet<string>
  readonly bases: ReadonlySet<string>
}

export interface GoalBook {
  readonly reading: Reading
  readonly known: Known[]
}

const stemsOf = (words: string): ReadonlySet<string> =>
  new Set((words.toLowerCase().match(/\p{L}{7,}/gu) ?? []).map((word) => word.slice(0, 9)))

const basesOf = (reading: Reading, within: Stretch): ReadonlySet<string> =>
  new Set(numbersIn(reading.numbers, within).flatMap((number) => number.unit?.base ?? []))

/** Years named in a stretch; of "2018-08/2019-02" the last. */
export const yearsIn = (reading: Reading, within: Stretch): readonly string[] =>
  numbersIn(reading.numbers, within).flatMap((token) =>
    token.role !== 'figure' && token.iso !== null ? (token.iso.split('/').at(-1)?.slice(0, 4) ?? []) : [],
  )

export const yearOfWords = (words: string): string | null =>
  words
    .match(/(?<!\d)20\d\d(?!\d)/g)
    ?.toSorted()
    .at(-1) ?? null

export const titleOf = (words: string): string =>
  words
    .replace(/^[\s\-•·*,]+/, '')
    .replace(/^(?:\d{4} )?(?:er|var),? (?:at |på )?/i, '')
    .replace(/\s+/g, ' ')
    .trim()

/** Writes a goal into the book. Its year: the latest it names, else its list's, else its item's. */
export const remember = (book: GoalBook, passage: Passage, label: string, within: Stretch): Goal => {
  const words = wordsOf(passage, within)
  const goal: Goal = {
    key: `${passage.section.item ?? ''}-p${book.known.length + 1}`,
    title: titleOf(words),
    horizon:
      yearsIn(book.reading, within).toSorted().at(-1) ??
      yearOfWords(passage.intro) ??
      yearOfWords(passage.item?.title ?? ''),
    direction: betterIn(words),
  }
  book.known.push({
    goal,
    passage,
    target: within,
    lower: words.toLowerCase(),
    label: label.toLowerCase(),
    stems: stemsOf(words),
    bases: basesOf(book.reading, within),
  })
  return goal
}

const shows = /^\s*(?:(?:det|den|dette) )?(?:(?<nth>\p{L}{3,10}) )?(?<label>\p{L}{0,20}mål)(?:et)? viser/iu

/** "Det andet fokusmål viser, at …": the second goal of that name. */
export const pointedAt = (book: GoalBook, words: string): Goal | null => {
  const found = shows.exec(words)
  if (!found?.groups) return null
  const name = (found.groups['label'] as string).toLowerCase()
  const nth = ordinalNumber(found.groups['nth'] ?? '') ?? 1
  return book.known.filter((one) => one.label === name)[nth - 1]?.goal ?? null
}

/** The goal with most words in common, when there is at least one. */
export const mostAlike = (book: GoalBook, passage: Passage): Goal | null => {
  const stems = stemsOf(passage.clean)
  const bases = basesOf(book.reading, passage)
  const scored = book.known.map((one) => ({
    goal: one.goal,
    score:
      [...one.stems].filter((stem) => stems.has(stem)).length +
      ([...bases].some((base) => one.bases.has(base)) ? 0.5 : 0),
  }))
  const best = scored.toSorted((a, b) => b.score - a.score)[0]
  return best && best.score >= 1 ? best.goal : null
}
