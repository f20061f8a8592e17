/** A category and rows of words in; terms of the glossary with anchors out. */
import { folded } from './folded.ts'

export type Category = 'budget' | 'benefits' | 'effort' | 'complaints' | 'meetings'

export interface Term {
  /** Also its anchor on the page: "mindreforbrug", "foertidspension". */
  readonly id: string
  readonly word: string
  readonly english: string
  readonly meaning: string
  readonly category: Category
  /** A scheme that is over, or takes in nobody new. */
  readonly former: boolean
  /** Other ways to write or bend it, beyond the usual endings. */
  readonly forms: readonly string[]
}

type TermRow = readonly [word: string, english: string, meaning: string, ...forms: readonly string[]]

export const termsOf = (category: Category, rows: readonly TermRow[], former = false): readonly Term[] =>
  rows.map(([word, english, meaning, ...forms]) => ({
    id: folded(word).join('-'),
    word,
    english,
    meaning,
    category,
    former,
    forms,
  }))
