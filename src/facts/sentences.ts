/**
 * A run of clean text in, its sentences out as offsets; Danish full stops that end nothing are stepped over.
 *
 *     … mindreforbruget på 70,5 mio. kr. Resultatet kan …     ends: "kr." before a capital
 *     … mindst 1. marts 2019 …, f.eks. dagpenge …             does not end
 *     … er 90. 1. jan. 2019 var der 80 …                      ends: a new date begins
 */
import { matchesOf } from './danish/pattern.ts'

export interface Stretch {
  readonly start: number
  readonly end: number
}

/** Abbreviations after which a capital may follow inside the sentence. */
const neverEnds = new Set(
  'pr ca nr bl f eks fx jf evt d kl inkl ekskl dvs hhv vedr ift ifm mht stk jan feb mar apr aug sep sept okt nov dec bilag punkt'.split(
    ' ',
  ),
)
const closers = '”"»’)]'
const isSpace = (char: string | undefined): boolean => char === ' ' || char === '\t' || char === '\n'
const upper = /^[A-ZÆØÅÉ§"”»(\d]/
/** "30 mio. kr. (korrigeret budget)": what stands in the bracket belongs to the amount. */
const addsInBracket = /^\([a-zæøå]/
const wordBefore = /(?<word>[\p{L}\d]{1,12})\.?$/u

/** "… på 38. 74 % er tilfredse": a share begins a sentence. */
const share = /^\d[\d.,]{0,8} ?(?:%|pct|procent)/i

/** Whether the full stop at `at` closes a sentence. */
const endsAt = (clean: string, at: number): boolean => {
  let next = at + 1
  while (closers.includes(clean[next] ?? '\0')) next++
  if (next >= clean.length) return true
  if (!isSpace(clean[next])) return false
  while (isSpace(clean[next])) next++
  const rest = clean.slice(next, next + 24)
  if (rest === '') return true
  if (!upper.test(rest)) return false
  if (clean[at] !== '.') return true
  const word = wordBefore.exec(clean.slice(Math.max(0, at - 13), at))?.groups?.['word'] ?? ''
  if (neverEnds.has(word.toLowerCase())) return false
  const beforeDigit = /^\d/.test(rest)
  if (/^(?:kr|mio|mia)$/i.test(word)) return !beforeDigit && !addsInBracket.test(rest)
  if (/^(?:19|20)\d\d$/.test(word)) return true
  if (/^\d+$/.test(word))
    return (
      !beforeDigit ||
      share.test(rest) ||
      /^\d{1,2}\.? ?(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)/i.test(rest)
    )
  return true
}

/** No sentence is longer: what runs on is cut at a blank, so that finders never compare a whole page with itself. */
const longestSentence = 2000

/** Where a run of words without a full stop must be cut, at the latest blank that keeps it short enough. */
const cutBefore = (text: string, from: number, to: number): number | null => {
  if (to - from <= longestSentence) return null
  const blank = text.slice(from, from + longestSentence).lastIndexOf(' ')
  return from + (blank > 0 ? blank + 1 : longestSentence)
}

/** Sentences between `start` and `end` of `clean`; together they cover it but for white space. */
export const readSentences = (clean: string, start: number, end: number): readonly Stretch[] => {
  const sentences: Stretch[] = []
  const text = clean.slice(start, end)
  let from = 0
  const push = (to: number): void => {
    for (let cut = cutBefore(text, from, to); cut !== null; cut = cutBefore(text, from, to)) keep(cut)
    keep(to)
  }
  const keep = (to: number): void => {
    let first = from
    let last = to
    while (first < last && isSpace(text[first])) first++
    while (last > first && isSpace(text[last - 1])) last--
    if (last > first) sentences.push({ start: start + first, end: start + last })
    from = to
  }
  const stop = /[.!?]/g
  for (let found = stop.exec(text); found; found = stop.exec(text)) {
    if (!endsAt(text, found.index)) continue
    let to = found.index + 1
    while (closers.includes(text[to] ?? '\0')) to++
    push(to)
    stop.lastIndex = to
  }
  push(text.length)
  return sentences
}

/** Where a new thought with its own verb begins inside a sentence. */
const clauseBreak =
  /,?\s(?=(?:men|mens|hvor|hvoraf|hvilket|hvorfor|hvorved|idet|dog|heraf|altså)\s)|,\s(?=(?:som|der)\s)|;\s|,\s(?=så\s)/g

/** The clauses of a sentence, in order, covering it. */
export const readClauses = (clean: string, sentence: Stretch): readonly Stretch[] => {
  const text = clean.slice(sentence.start, sentence.end)
  const cuts = matchesOf(clauseBreak, text).map((match) => match.index + match[0].length)
  const edges = [0, ...cuts, text.length]
  return edges.slice(0, -1).map((edge, index) => ({
    start: sentence.start + edge,
    end: sentence.start + (edges[index + 1] as number),
  }))
}
