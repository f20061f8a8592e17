/** A search that found nothing in; words of the papers that come near it, and those of its words that do stand there, out. */
import type { Dataset } from '../dataset/shape.ts'
import { wordsIn } from './danishWords.ts'
import { searchFacts } from './searchFacts.ts'
import type { IndexedText } from './searchLines.ts'
import { searchFor } from './searchWords.ts'

/** Letters to change, add, leave out or swap to get from one word to the other; more than `most` is `most + 1`. */
const distance = (one: string, other: string, most: number): number => {
  if (Math.abs(one.length - other.length) > most) return most + 1
  let before: number[] = []
  let last = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i]
    for (let j = 1; j <= other.length; j += 1) {
      const same = one[i - 1] === other[j - 1]
      const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]
      row[j] = Math.min(
        (last[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (last[j - 1] ?? 0) + (same ? 0 : 1),
        swapped ? (before[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      )
    }
    before = last
    last = row
  }
  return last[other.length] ?? most + 1
}

const countWords = (texts: readonly IndexedText[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const { lines } of texts) {
    for (const { words } of lines) {
      for (const { letters } of words) counts.set(letters, (counts.get(letters) ?? 0) + 1)
    }
  }
  return counts
}

/** At most three words, the nearest and then the most used first. */
export const nearWords = (texts: readonly IndexedText[], query: string): readonly string[] => {
  const counts = countWords(texts)
  return wordsIn(query)
    .filter(({ letters }) => letters.length > 3)
    .flatMap(({ letters }) => {
      const most = letters.length > 7 ? 2 : 1
      return [...counts]
        .map(([word, count]) => ({ word, count, away: word.length > 3 ? distance(letters, word, most) : 9 }))
        .filter(({ away }) => away > 0 && away <= most)
    })
    .toSorted((a, b) => a.away - b.away || b.count - a.count)
    .slice(0, 3)
    .map(({ word }) => word)
}

/** Of several words those that stand somewhere, each for itself. */
export const wordsApart = (texts: readonly IndexedText[], query: string): readonly string[] => {
  const words = query.split(' ').filter((word) => word !== '')
  if (words.length < 2) return []
  const counts = [...countWords(texts).keys()]
  return words.filter((word) => {
    const search = searchFor(word)
    return search !== null && counts.some((letters) => search.fits(letters).some((fit) => fit > 0))
  })
}

/** Words of the trade; only those are offered that find a figure. */
const offered = [
  'mindreforbrug',
  'merforbrug',
  'klager',
  'Ankestyrelsen',
  'sygedagpenge',
  'revalidering',
  'integration',
  'tilfredshed',
  'uddannelse',
] as const

export const searchSuggestions = (dataset: Dataset): readonly string[] =>
  offered.filter((word) => {
    const search = searchFor(word)
    return search !== null && searchFacts(dataset, search).length > 0
  })
