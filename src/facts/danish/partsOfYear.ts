/**
 * A stretch of text with its numbers in, the parts of years that it speaks of, each for any year, out.
 *
 *     fra januar 2022 til maj 2022        01 to 05 of a year, said for 2022
 *     i årets første syv måneder          01 to 07 of a year that stands elsewhere
 */
import { isoMonth } from './iso.ts'
import { fullMonthSource, monthNumber } from './months.ts'
import { isTime, type NumberToken } from './number.ts'
import { cardinalNumber, ordinalNumber, ordinalWords } from './numberWords.ts'
import { group, matchesOf, oneOf } from './pattern.ts'

/** A stretch of a year that was spoken of, for any year. */
export interface Part {
  readonly at: number
  readonly of: (year: number) => string
  /** The year it was said for; null where none was printed. */
  readonly year: number | null
}

export const yearOf = (iso: string): number => Number((iso.split('/').at(-1) ?? iso).slice(0, 4))

/** "2022-08/2023-02" a year before is "2021-08/2022-02". */
const shifted =
  (iso: string) =>
  (year: number): string =>
    iso
      .split('/')
      .map((one) => `${Number(one.slice(0, 4)) + year - yearOf(iso)}${one.slice(4)}`)
      .join('/')

const comparedWith =
  /(?<!\p{L})(?:end|forhold til|sammenlignet med|mod \d[\d.,]{0,10}(?: [\p{L}.%]{1,20})?)(?: (?:i|pr\.|ved|den))? $/iu
const until = /^ (?:(?:og )?(?:frem )?til(?: og med)?|[-–]|og) (?:den |ultimo |udgangen af )?$/u
const opens = /(?:fra|perioden|mellem)(?: og med)? (?:den |primo |starten af )?$/u
const monthOpens = new RegExp(
  `(?:fra|perioden|mellem)(?: og med)? (?:primo |starten af )?(?<month>${fullMonthSource}) ?(?:til(?: og med)?|og|[-–]) ?(?:ultimo |udgangen af )?$`,
  'u',
)

/** "fra januar 2022 til maj 2022", "fra januar til maj 2022": the whole stretch. */
const stretchOf = (clean: string, token: NumberToken, before: NumberToken | undefined): string => {
  const iso = token.iso as string
  const lead = clean.slice(Math.max(0, token.start - 50), token.start).toLowerCase()
  const month = monthNumber(monthOpens.exec(lead)?.groups?.['month'] ?? '')
  if (month !== null && /^\d{4}-\d\d$/.test(iso)) return `${isoMonth(yearOf(iso), month)}/${iso}`
  const isJoined =
    before !== undefined &&
    isTime(before) &&
    until.test(clean.slice(before.end, token.start)) &&
    opens.test(clean.slice(Math.max(0, before.start - 30), before.start).toLowerCase())
  return isJoined && !iso.includes('/') ? `${before.iso}/${iso}` : iso
}

/** "samme kvartal 2021" was looked back at itself. */
const looksBack = /^(?:samme|tilsvarende|sidste|året|i fjor|et år)/iu

/** Those at or behind an offset, in order; `tokens` end where the words begin that point back at them. */
export const printedParts = (
  clean: string,
  tokens: readonly NumberToken[],
  from: number,
): readonly Part[] => {
  let first = tokens.length
  while (first > 0 && (tokens[first - 1] as NumberToken).start >= from) first--
  return tokens.slice(first).flatMap((token, at) => {
    if (!isTime(token) || looksBack.test(token.printed)) return []
    if (comparedWith.test(clean.slice(Math.max(0, token.start - 40), token.start))) return []
    const iso = stretchOf(clean, token, tokens[first + at - 1])
    return [{ at: token.start, of: shifted(iso), year: yearOf(iso) }]
  })
}

const noYear = '(?!\\p{L}|[ \\n](?:(?:af|i) )?(?:19|20)\\d\\d)'
const bare = new RegExp(
  `(?<!\\p{L})(?:(?:(?<nth>[1-4])\\.|(?<word>${oneOf(ordinalWords)})) (?<which>kvartal|halvår)(?:et)?${noYear}` +
    `|årets første (?<months>\\d{1,2}|\\p{L}{2,6}) måneder${noYear}` +
    `|(?:i|pr\\.|ultimo|primo|medio|udgangen af) (?<month>${fullMonthSource})${noYear})`,
  'giu',
)

/** "1. kvartal", "årets første syv måneder", "i juni": parts of a year that stands elsewhere. */
const bareOf = (match: RegExpExecArray): ((year: number) => string) | null => {
  const months = group(match, 'months')
  const month = monthNumber(group(match, 'month') ?? '')
  if (month !== null) return (year) => isoMonth(year, month)
  if (months !== null) {
    const last = /^\d/.test(months) ? Number(months) : cardinalNumber(months)
    return last === null || last > 12 ? null : (year) => `${year}-01/${isoMonth(year, last)}`
  }
  const nth = Number(group(match, 'nth') ?? ordinalNumber(group(match, 'word') ?? '') ?? 0)
  const letter = group(match, 'which')?.toLowerCase() === 'kvartal' ? 'Q' : 'H'
  return nth > 0 && nth <= (letter === 'Q' ? 4 : 2) ? (year) => `${year}-${letter}${nth}` : null
}

export const bareParts = (clean: string, from: number, to: number): readonly Part[] =>
  matchesOf(bare, clean.slice(from, to)).flatMap((match) => {
    const of = bareOf(match)
    return of ? [{ at: from + match.index, of, year: null }] : []
  })
