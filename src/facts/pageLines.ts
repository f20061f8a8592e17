/**
 * A text in, the lines out on which nothing but the number of the page stands.
 *
 *     - 3 -          Side 3          3/11          one alone says so itself
 *     2  …  3  …  4                               a bare number only where more of them count on, far apart
 */
import { once } from './once.ts'
import type { Text } from './text.ts'

/** What stands alone on a line of a document, and is a page whatever stands elsewhere. */
const marked =
  /^(?:side:? ?\d{1,3}(?: ?(?:af|\/) ?\d{1,3})?|[-–—] ?(?:side )?\d{1,3} ?[-–—]|(?<page>\d{1,3}) ?(?:\/|af) ?(?<last>\d{1,3}))$/iu
const bare = /^\d{1,3}$/

/** As many lines with words lie between two pages at least; a table of one cell a line has fewer. */
const leastBetween = 4
const fewestPages = 3
const mostNumbers = 1000

interface Bare {
  readonly line: number
  readonly page: number
  /** How many lines with words stand before it. */
  readonly worded: number
}

const isNext = (before: Bare, { page, worded }: Bare): boolean =>
  page > before.page && page - before.page <= 2 && worded - before.worded > leastBetween

/** The longest run that counts on, wherever it begins. */
const runOf = (numbers: readonly Bare[]): readonly Bare[] => {
  const ends: { readonly length: number; readonly from: number }[] = []
  for (const [at, number] of numbers.entries()) {
    let best = { length: 1, from: -1 }
    for (let from = Math.max(0, at - 60); from < at; from += 1) {
      const length = (ends[from]?.length ?? 0) + 1
      if (length > best.length && isNext(numbers[from] as Bare, number)) best = { length, from }
    }
    ends.push(best)
  }
  const run: Bare[] = []
  let at = ends.reduce((best, end, index) => (end.length > (ends[best]?.length ?? 0) ? index : best), 0)
  while (at >= 0 && numbers[at]) {
    run.push(numbers[at] as Bare)
    at = ends[at]?.from ?? -1
  }
  return run.toReversed()
}

/** "3/11" alone may be the third of November: the last page is the same on all of them. */
const isMarked = (words: string, counted: ReadonlyMap<string, number>): boolean => {
  const found = marked.exec(words)?.groups
  if (!found) return marked.test(words)
  const last = found['last']
  return (
    last === undefined || (Number(found['page']) <= Number(last) && (counted.get(last) ?? 0) >= fewestPages)
  )
}

/** Line numbers. */
export const pageLines = once((text: Text): ReadonlySet<number> => {
  const bares: Bare[] = []
  const alone: { readonly line: number; readonly words: string }[] = []
  const counted = new Map<string, number>()
  let worded = 0
  let above = ''
  for (const { number, clean } of text.lines) {
    const words = clean.length > 60 ? 'words' : clean.trim()
    if (words === '') continue
    worded += 1
    const [before, latest] = [above, bares.at(-1)]
    above = words
    // A cell of a table has another beside it.
    if (latest?.worded === worded - 1 && !/\p{L}/u.test(words)) bares.pop()
    if (words.length > 16 || !/\d/.test(words)) continue
    if (bare.test(words)) {
      if (/\p{L}|^$/u.test(before)) bares.push({ line: number, page: Number(words), worded })
    } else if (marked.test(words)) {
      alone.push({ line: number, words })
      const last = marked.exec(words)?.groups?.['last']
      if (last !== undefined) counted.set(last, (counted.get(last) ?? 0) + 1)
    }
  }
  const run = bares.length > mostNumbers ? [] : runOf(bares)
  return new Set([
    // Counts in a table come in any order.
    ...(run.length < fewestPages || 2 * run.length < bares.length ? [] : run.map(({ line }) => line)),
    ...alone.filter(({ words }) => isMarked(words, counted)).map(({ line }) => line),
  ])
})
