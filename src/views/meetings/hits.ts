/** Lines and the words somebody looks for in; the places where they stand out, whatever the case and ae/æ. */
import type { Span } from '../../facts/model.ts'

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

/** Fewer than two letters find everything, so they find nothing. */
export const hitsIn = (lines: readonly string[], words: string): readonly Hit[] => {
  const wanted = words.trim()
  if (wanted.length < 2) return []
  const all = spellings(wanted)
  return lines.flatMap((line, index) => inLine(line, all).map((span) => ({ line: index + 1, span })))
}
