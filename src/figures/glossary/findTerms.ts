/** Words a reader looks for and a choice of schemes in; the terms that fit, or the nearest ones, out. */
import { wordsIn } from '../danishWords.ts'
import type { Search } from '../searchWords.ts'
import { searchFor } from '../searchWords.ts'
import { folded } from './folded.ts'
import { glossary } from './glossary.ts'
import type { Term } from './term.ts'

export type Scheme = 'alle' | 'gaelder' | 'tidligere'

const isShown = (term: Term, scheme: Scheme): boolean =>
  scheme === 'alle' || term.former === (scheme === 'tidligere')

/** Each word asked for, however bent or spelled, is one of the words there, or a part of one. */
const holds = (search: Search, words: string): boolean => {
  const fits = wordsIn(words).map(({ letters }) => search.fits(letters))
  return search.wanted.every((_, at) => fits.some((fit) => (fit[at] ?? 0) > 0))
}

const namesOf = (term: Term): string => [term.word, ...term.forms, term.english].join(' ')

/** Terms named so; where there are none, terms whose explanation says so. */
export const findTerms = (words: string, scheme: Scheme): readonly Term[] => {
  const terms = glossary.filter((term) => isShown(term, scheme))
  const search = searchFor(words)
  if (search === null) return terms
  const named = terms.filter((term) => holds(search, namesOf(term)))
  return named.length > 0 ? named : terms.filter((term) => holds(search, term.meaning))
}

const pairsOf = (word: string): ReadonlySet<string> =>
  new Set(Array.from(word.slice(1), (letter, at) => `${word.charAt(at)}${letter}`))

/** How many pairs of letters two words share, of all they have: 1 for the same word. */
const likeness = (one: string, two: string): number => {
  const [a, b] = [pairsOf(one), pairsOf(two)]
  const shared = [...a].filter((pair) => b.has(pair)).length
  return a.size + b.size === 0 ? 0 : (2 * shared) / (a.size + b.size)
}

const enough = 0.4

/** What somebody who finds nothing may have meant: at most five, the likest first. */
export const suggestedTerms = (words: string): readonly Term[] => {
  const asked = folded(words).join('')
  return glossary
    .map((term) => ({ term, like: likeness(asked, folded(term.word).join('')) }))
    .filter(({ like }) => like >= enough)
    .toSorted((a, b) => b.like - a.like)
    .slice(0, 5)
    .map(({ term }) => term)
}
