/**
 * A point of a list of key figures in, its figure and the earlier one in brackets out, as the words above say when.
 *
 *     Nøgletal for juni 2024 (juni 2023 i parentes):
 *     - Bruttoledige: 571 (548)                            Bruttoledige, 2024-06 · 2023-06
 */
import type { NumberToken } from '../danish/number.ts'
import { numbersIn, wordsOf, type Passage, type Reading } from '../passage.ts'
import { datesIn, introOf } from './seriesBare.ts'
import { baseOfNoun, type Move } from './seriesMove.ts'
import { isMoney } from './seriesTopic.ts'
import { yearBefore } from './seriesYearAgo.ts'

interface Times {
  readonly now: string
  readonly earlier: string
}

const edge = /[(),;.:]/u
const inBracket = /paren?te?s|parantes/iu
const yearAgo = /(?:sidste år|året (?:før|forinden)|forrige år)/iu
/** What is aimed at or expected is no figure of that time. */
const ahead = /(?<!\p{L})(?:mål|målet|budget|skal|forvent|prognose|skøn)/iu

/** The part of the words above that speaks of the brackets, and the one time of the rest. */
const timesAbove = (reading: Reading, passage: Passage): Times | null => {
  const { intro } = passage
  const above = introOf(reading, passage)
  if (!above || !inBracket.test(intro) || ahead.test(intro)) return null
  const named = inBracket.exec(intro)?.index ?? 0
  const isNear = (from: number, to: number): boolean =>
    !edge.test(intro.slice(Math.min(from, named), Math.max(from, named)).replace(/i parentes:/iu, '')) &&
    to > 0
  const times = datesIn(reading, above)
  const inside = times.filter((token) => isNear(token.start - above.start, token.end))
  const outside = times.filter((token) => !inside.includes(token))
  const now = outside[0]?.iso
  if (!now || outside.length > 1 || inside.length > 1) return null
  const then = inside[0]?.iso ?? (yearAgo.test(intro) ? yearBefore(now) : undefined)
  return then !== undefined && then < now ? { now, earlier: then } : null
}

const name = /^[\s\-–•·*o]*(?<what>\p{Lu}[^:\d()]{2,80}?) ?: (?:ca\. |i alt )?$/u
const opens = /^ ?\($/u
const closes = /^\)[.,;]?\s*$/u
const ends = /^[.,;]?\s*$/u
const lasting = new Set(['days', 'weeks', 'months'])

const moveOf = (passage: Passage, number: NumberToken, subject: string, period: string): Move | null => {
  const base = number.unit?.base ?? baseOfNoun(subject)
  // "2,6" of something that is no rate: of what, nobody says.
  if (base === 'kroner' || (number.unit === null && base !== 'percent' && number.printed.includes(',')))
    return null
  const measure = base === 'percent' ? 'share' : lasting.has(base) ? 'level' : 'count'
  const unit = { printed: number.unit?.printed ?? null, base }
  return {
    number,
    sentence: passage.sentences[0] ?? passage,
    measure,
    subject,
    period,
    trend: null,
    unit,
    tells: true,
  }
}

/** None for other points of lists. */
export const bracketedAt = (reading: Reading, passage: Passage): readonly Move[] => {
  const times = passage.form === 'list' && passage.intro !== '' ? timesAbove(reading, passage) : null
  if (!times) return []
  const [first, second, more] = numbersIn(reading.numbers, passage).filter(({ role }) => role === 'figure')
  if (!first || more || first.range || second?.range) return []
  const words = (start: number, end: number): string => wordsOf(passage, { start, end })
  const what = name.exec(words(passage.start, first.start))?.groups?.['what']
  if (what === undefined || isMoney(what)) return []
  const behind = words(first.extent.end, second?.start ?? passage.end)
  const fits = second
    ? opens.test(behind) && closes.test(words(second.extent.end, passage.end))
    : ends.test(behind)
  if (!fits) return []
  const now = moveOf(passage, first, what, times.now)
  const then = second && moveOf(passage, { ...second, unit: second.unit ?? first.unit }, what, times.earlier)
  return [now, then].flatMap((move) => move ?? [])
}
