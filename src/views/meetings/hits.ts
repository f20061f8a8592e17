/** Lines and the words somebody looks for in; the places where they stand out, whatever the case, ending and ae/æ. */
import type { Span } from '../../facts/model/factBase.ts'
import { wordsIn } from '../../figures/danishWords.ts'
import { findIn, searchFor } from '../../figures/searchWords.ts'

export interface Hit {
  readonly line: number
  readonly span: Span
}

/** Whoever has no Danish keyboard writes ae, oe, aa. The document itself is never changed: offsets must hold. */
const spellings = (words: string): readonly string[] => {
  const lower = words.toLowerCase()
  const danish = lower.replaceAll('ae', 'æ').replaceAll('oe', 'ø').replaceAll('aa', 'å')
  return lower === danish ? [lower] : [lower, danish]
}

const inLine = (line: string, wanted: readonly string[]): readonly Span[] => {
  const lower = line.toLowerCase()
  const spans: Span[] = []
  for (const words of wanted) {
    for (let at = lower.indexOf(words); at !== -1; at = lower.indexOf(words, at + words.length)) {
      spans.push({ start: at, end: at + words.length })
    }
  }
  return spans.toSorted((a, b) => a.start - b.start)
}

/** The letters as they are typed, and the words in other forms; where both are, the longer. */
const settled = (spans: readonly Span[]): readonly Span[] => {
  const kept: Span[] = []
  for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1)
    if (last === undefined || span.start >= last.end) kept.push(span)
    else if (span.end > last.end) kept[kept.length - 1] = { start: last.start, end: span.end }
  }
  return kept
}

/** Fewer than two letters find everything, so they find nothing. */
export const hitsIn = (lines: readonly string[], words: string): readonly Hit[] => {
  const wanted = words.trim()
  const search = searchFor(wanted)
  if (wanted.length < 2) return []
  const all = spellings(wanted)
  return lines.flatMap((line, index) => {
    const typed = inLine(line, all)
    const forms = (search && findIn(wordsIn(line), search)?.spans) ?? []
    return settled([...typed, ...forms]).map((span) => ({ line: index + 1, span }))
  })
}
