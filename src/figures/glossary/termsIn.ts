/** An explanation in; its words cut where a term of the glossary stands for the first time, out. */
import { folded, isEnding } from './folded.ts'
import { glossary } from './glossary.ts'
import type { Term } from './term.ts'

interface Piece {
  readonly words: string
  readonly term: Term | null
}

interface Name {
  readonly letters: string
  readonly term: Term
}

/** Words that mean something else as often as they mean the term: their explanation would mislead. */
const everyday: ReadonlySet<string> = new Set([
  'aendring',
  'afvisning',
  'anlaeg',
  'bilag',
  'budget',
  'drift',
  'klage',
  'punkt',
  'udgangspunkt',
  'udsat',
  'udvalg',
  'virksomhed',
])

/** Longest first: "korrigeret budget" before "budget". Names of one short word ("star") would be found in other words. */
const names: readonly Name[] = glossary
  .filter(({ id }) => !everyday.has(id))
  .flatMap((term) => [term.word, ...term.forms].map((name) => ({ letters: name.toLowerCase(), term })))
  .filter(({ letters }) => letters.length > 4 && folded(letters).length > 0)
  .toSorted((a, b) => b.letters.length - a.letters.length)

const isLetter = (char: string | undefined): boolean => char !== undefined && folded(char).length > 0

const wordEnd = (words: string, from: number): number => {
  let end = from
  while (isLetter(words[end])) end += 1
  return end
}

/** The term that begins right here, and where its word ends. */
const termAt = (words: string, at: number): { readonly term: Term; readonly end: number } | null => {
  if (isLetter(words[at - 1])) return null
  for (const { letters, term } of names) {
    if (!words.startsWith(letters, at)) continue
    const end = wordEnd(words, at + letters.length)
    if (isEnding(words.slice(at + letters.length, end))) return { term, end }
  }
  return null
}

/** The pieces together are the words, unchanged. */
export const termsIn = (words: string): readonly Piece[] => {
  const lower = words.toLowerCase()
  const seen = new Set<string>()
  const pieces: Piece[] = []
  let from = 0
  for (let at = 0; at < words.length; at += 1) {
    const found = termAt(lower, at)
    if (!found) continue
    if (!seen.has(found.term.id)) {
      if (at > from) pieces.push({ words: words.slice(from, at), term: null })
      pieces.push({ words: words.slice(at, found.end), term: found.term })
      seen.add(found.term.id)
      from = found.end
    }
    at = found.end - 1
  }
  return from < words.length ? [...pieces, { words: words.slice(from), term: null }] : pieces
}
