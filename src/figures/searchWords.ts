/** Words of a text and what is looked for in; where it stands and how well it fits out. */
import type { Span } from '../facts/model/factBase.ts'
import { strength, wantedIn, wordsIn } from './danishWords.ts'
import type { Wanted, Word } from './danishWords.ts'

interface Found {
  readonly spans: readonly Span[]
  /** The sum over the wanted words of the best fit of each. */
  readonly score: number
  /** The wanted words that stand in the text itself, not only elsewhere. */
  readonly inside: readonly Wanted[]
}

/** A query, prepared once: a word that occurs a thousand times is compared once. */
export interface Search {
  readonly wanted: readonly Wanted[]
  /** How well a word fits each wanted word. */
  readonly fits: (letters: string) => readonly number[]
}

/** Null where there is nothing to look for: fewer than two letters find everything. */
export const searchFor = (query: string): Search | null => {
  const wanted = wantedIn(query)
  if (wanted.every(([word = '']) => word.length < 2)) return null
  const known = new Map<string, readonly number[]>()
  const fits = (letters: string): readonly number[] => {
    const before = known.get(letters)
    if (before) return before
    const made = wanted.map((one) => strength(letters, one))
    known.set(letters, made)
    return made
  }
  return { wanted, fits }
}

/** Every wanted word must be there; `elsewhere` counts too (the municipality), but not alone. */
export const findIn = (
  words: readonly Word[],
  search: Search,
  elsewhere: readonly Word[] = [],
): Found | null => {
  const best = search.wanted.map(() => 0)
  const spans: Span[] = []
  for (const { letters, span } of words) {
    const fits = search.fits(letters)
    if (fits.some((fit) => fit > 0)) spans.push(span)
    for (const [index, fit] of fits.entries()) best[index] = Math.max(best[index] ?? 0, fit)
  }
  if (spans.length === 0) return null
  const inside = search.wanted.filter((_, index) => (best[index] ?? 0) > 0)
  for (const { letters } of elsewhere) {
    for (const [index, fit] of search.fits(letters).entries())
      if (best[index] === 0 && fit > 2) best[index] = 1
  }
  return best.some((fit) => fit === 0)
    ? null
    : { spans, inside, score: best.reduce((sum, fit) => sum + fit, 0) }
}

export interface Run {
  readonly words: string
  readonly hit: boolean
}

const most = 260

/** From the word before which the first hit is still well inside, to a whole word at the end. */
const windowOf = (text: string, first: number): Span => {
  if (text.length <= most) return { start: 0, end: text.length }
  const from = first < most - 80 ? 0 : text.indexOf(' ', first - 80) + 1
  const to = text.length <= from + most ? text.length : text.lastIndexOf(' ', from + most)
  return { start: from, end: to > first ? to : from + most }
}

/** A text cut around its first hit, with every hit told apart. */
export const snippetOf = (text: string, search: Search): readonly Run[] => {
  const hits = wordsIn(text)
    .filter(({ letters }) => search.fits(letters).some((fit) => fit > 0))
    .map(({ span }) => span)
  const shown = windowOf(text, hits[0]?.start ?? 0)
  const runs: Run[] = shown.start > 0 ? [{ words: '… ', hit: false }] : []
  let at = shown.start
  for (const { start, end } of hits.filter((hit) => hit.start >= shown.start && hit.end <= shown.end)) {
    if (start > at) runs.push({ words: text.slice(at, start), hit: false })
    runs.push({ words: text.slice(start, end), hit: true })
    at = end
  }
  const rest = text.slice(at, shown.end) + (shown.end < text.length ? ' …' : '')
  return rest === '' ? runs : [...runs, { words: rest, hit: false }]
}
