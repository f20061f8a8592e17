/**
 * The paragraphs of a decision in, the points it answers one by one out.
 *
 *     Ad 1. Godkendes og videresendes til Økonomiudvalg og Byråd.
 *     At 1-4:
 *     Punkt 2-6 tages til efterretning.
 *     2. Til efterretning.
 */

import type { DecisionPart } from '../model/meeting.ts'
import { outcomeOfWords } from './outcome.ts'
import { monthPattern } from './printedDate.ts'

/** A run of lines that belong together: one paragraph, whatever the edge of the page broke. */
export interface Said {
  readonly line: number
  readonly text: string
}

const and = '(?: ?[-–] ?|, ?| og )'
const points = `(?<points>\\d{1,2}(?:${and}\\d{1,2}){0,9})`
/** "Ad a)-c)", "Ad b:" of a list with letters. */
const lettered = `(?<letters>[a-h]\\)?(?:${and}[a-h]\\)?){0,9})(?=[.):])`
/** "At 1. januar 2025 …" and "At 2,5 mio. kr. …" are sentences. */
const noPoint = `(?!\\d|\\.? ?${monthPattern}(?!\\p{L})|[.,]\\d| ?(?:%|mio|mia|mkr|kr|pct|procent)(?!\\p{L}))`
const byName = new RegExp(
  `^(?:ad|at|pkt\\.?|punkt|ad punkt|ad pkt\\.?|vedr\\. punkt) ?(?:${points}${noPoint}|${lettered}) ?[.:)]? ?[-–]? ?(?<text>.*)$`,
  'iu',
)
const numbered = new RegExp(`^${points}${noPoint}[.)] (?<text>\\S.*)$`, 'iu')
/** "Ad 1. Godkendt Ad 2. Anbefales" on one line. */
const nextOnLine = / (?=A[dt] (?:\d{1,2}(?!\d)|[a-h]\)))/u

interface Mark {
  readonly line: number
  readonly points: string
  readonly text: string
}

const readMark = ({ line, text }: Said): Mark | null => {
  const groups = (byName.exec(text) ?? numbered.exec(text))?.groups
  const named = groups?.['points'] ?? groups?.['letters']?.replaceAll(')', '') ?? ''
  return groups ? { line, points: named, text: groups['text'] ?? '' } : null
}

const split = (said: Said): readonly Said[] =>
  byName.test(said.text) ? said.text.split(nextOnLine).map((text) => ({ line: said.line, text })) : [said]

export const readParts = (said: readonly Said[]): readonly DecisionPart[] => {
  const all = said.flatMap(split)
  return all.flatMap((paragraph, at) => {
    const mark = readMark(paragraph)
    if (!mark) return []
    const next = all[at + 1]
    const below = next && !readMark(next) ? next.text : ''
    const text = mark.text === '' ? below : mark.text
    return [{ points: mark.points, text, outcome: outcomeOfWords(text), line: mark.line }]
  })
}
