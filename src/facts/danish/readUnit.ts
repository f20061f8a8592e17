/** The text right after a numeral to the unit it is measured in; null rather than a wrong one. */

import type { BaseUnit } from '../model/factBase.ts'
import { describes, mayDescribe, nounBase } from './nouns.ts'
import type { Unit } from './number.ts'
import { group, lineBefore, matchAt } from './pattern.ts'
import { moneySource, scaleOf, shareSource, timeBase, timeSource } from './units.ts'

/** Blanks on the same line, or the one line break of a wrapped paragraph. Never a tab, a pipe, an empty line. */
const gap = / {0,8}(?<wrap>\n {0,4}(?![\s|]))?/uy

const measure = new RegExp(`(?:${moneySource}|${shareSource}|-?${timeSource})`, 'iuy')
const word = /(?<word>\p{L}[\p{L}-]{0,50})/uy
const nextWord =
  /(?<gap> {1,8}| {0,8}\n {0,4}(?![\s|])|)(?<law>§ {0,2}\d{1,3}-)?(?<word>\p{L}[\p{L}-]{0,50})/uy
const bracketed = /(?<gap> {0,8}\n? {0,8}\()(?<noun>\p{L}{3,40})(?<more> \+ \p{L}{3,40})?\)/uy

const unit = (clean: string, base: BaseUnit, scale: number, start: number, end: number): Unit => ({
  printed: clean.slice(start, end).replace(/\s*\n\s*/u, ' '),
  base,
  scale,
  start,
  end,
})

/** A line break may be crossed only in running text: a number alone on its line is a table cell. */
const standsInProse = (clean: string, numeralStart: number): boolean => {
  const before = lineBefore(clean, numeralStart)
  return /\p{L}/u.test(before) && !/[\t|]/u.test(before)
}

interface Reach {
  readonly clean: string
  /** May the unit stand on the next line? */
  readonly wraps: boolean
  /** "én samlet sag": the adjective is not in the plural. */
  readonly single: boolean
}

/** "borgere (Fuldtidspersoner)": the bracket says what is counted. */
const withBracket = (reach: Reach, found: Unit): Unit => {
  const match = matchAt(bracketed, reach.clean, found.end)
  if (!match || match[0].includes('\n')) return found
  const base = nounBase(group(match, 'noun') ?? '')
  if (base !== 'full_time_persons' && base !== 'whole_year_persons') return found
  return unit(reach.clean, base, found.scale, found.start, found.end + match[0].length)
}

/** "313\n(Helårspersoner)": a bracket of its own, also in the next cell of a printed table. */
const readBracket = (clean: string, at: number): Unit | null => {
  const match = matchAt(bracketed, clean, at)
  const base = match ? nounBase(group(match, 'noun') ?? '') : null
  if (!match || !base) return null
  const start = at + (group(match, 'gap')?.length ?? 0)
  return unit(clean, base, 1, start, at + match[0].length - 1)
}

/** Up to three adjectives, then a noun; an adjective that can stand for persons gives way to a noun after it. */
const readNoun = (reach: Reach, at: number, scale: number): Unit | null => {
  let best: Unit | null = null
  for (let from = at, words = 0; words < 4; words += 1) {
    const match = matchAt(nextWord, reach.clean, from)
    const text = match ? (group(match, 'word') ?? '') : ''
    if (!match || (match[0].includes('\n') && !reach.wraps)) break
    const end = from + match[0].length
    const base = nounBase(text, reach.single)
    if (base) best = unit(reach.clean, base, scale, end - text.length, end)
    const goesOn = base ? describes(text) && mayDescribe(text, false) : mayDescribe(text, reach.single)
    if (!goesOn) break
    from = end
  }
  return best ? withBracket(reach, best) : null
}

/** Money, shares, time; a bare scale ("100 mio") is kroner unless a noun is counted ("2 mio. borgere"). */
const readMeasure = (reach: Reach, at: number): Unit | null => {
  const { clean } = reach
  const match = matchAt(measure, clean, at)
  if (!match) return null
  const end = at + match[0].length
  const scaleWord = group(match, 'scale')
  if (scaleWord !== null) {
    const scale = scaleOf(scaleWord)
    const sentenceEnds = /^ {0,3}\p{Lu}/u.test(clean.slice(end, end + 5))
    const counted = group(match, 'scaled') === null && !sentenceEnds ? readNoun(reach, end, scale) : null
    if (counted) return { ...unit(clean, counted.base, scale, at, counted.end) }
    const base = group(match, 'scaled') === null && scale === 1e3 ? 'count' : 'kroner'
    return unit(clean, base, scale, at, end)
  }
  if (group(match, 'thousands') !== null) return unit(clean, 'kroner', 1e3, at, end)
  if (group(match, 'millions') !== null) return unit(clean, 'kroner', 1e6, at, end)
  if (group(match, 'bare') !== null) return unit(clean, 'kroner', 1, at, end)
  if (group(match, 'points') !== null) return unit(clean, 'percentage_points', 1, at, end)
  if (group(match, 'percent') !== null) return unit(clean, 'percent', 1, at, end)
  const hyphen = match[0].startsWith('-') ? 1 : 0
  return unit(clean, timeBase(group(match, 'time') ?? '') ?? 'count', 1, at + hyphen, end)
}

/** But "24" above "IGU-forløb" goes on. */
const opensLine = /\p{Lu}(?!\p{Lu}{1,5}-\p{Ll})/uy

/** `end` is where the numeral ends, `start` where it begins (to tell prose from a table cell). */
export const readUnit = (clean: string, start: number, end: number, single = false): Unit | null => {
  const between = matchAt(gap, clean, end)
  if (!between) return null
  const wrapped = group(between, 'wrap') !== null
  const after = end + between[0].length
  // A line that opens with a capital is none that goes on: "Rådmandshaven 20" above "Mødedeltagere".
  if (wrapped && (!standsInProse(clean, start) || matchAt(opensLine, clean, after)))
    return readBracket(clean, end)
  const reach: Reach = { clean, wraps: wrapped || standsInProse(clean, start), single }
  return (
    readMeasure(reach, after) ??
    (matchAt(word, clean, after) || clean[after] === '§'
      ? readNoun(reach, after, 1)
      : readBracket(clean, end))
  )
}
