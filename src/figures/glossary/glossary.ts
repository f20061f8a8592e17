/** The terms of every subject in; the whole glossary, A to Å, and by letter, out. */
import { grouped } from '../grouped.ts'
import { benefitTerms } from './benefitTerms.ts'
import { budgetTerms } from './budgetTerms.ts'
import { complaintTerms } from './complaintTerms.ts'
import { effortTerms } from './effortTerms.ts'
import { meetingTerms } from './meetingTerms.ts'
import type { Category, Term } from './term.ts'

export const glossary: readonly Term[] = [
  ...budgetTerms,
  ...benefitTerms,
  ...effortTerms,
  ...complaintTerms,
  ...meetingTerms,
].toSorted((a, b) => a.word.localeCompare(b.word, 'da'))

export const categoryWords: Readonly<Record<Category, string>> = {
  budget: 'Budget og regnskab',
  benefits: 'Ydelser og borgere',
  effort: 'Indsats og mål',
  complaints: 'Klager og kontrol',
  meetings: 'Mødet og papirerne',
}

export interface Letter {
  readonly letter: string
  readonly terms: readonly Term[]
}

/** A to Å, only the letters that have a term. */
export const byLetter = (terms: readonly Term[]): readonly Letter[] =>
  [...grouped(terms, ({ word }) => word.charAt(0).toUpperCase())].map(([letter, own]) => ({
    letter,
    terms: own,
  }))
