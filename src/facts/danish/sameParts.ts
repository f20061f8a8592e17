/**
 * The numbers of a text in, the same with what is said as the same part of another year, as periods of their own, out.
 *
 *     143 klager i 1. kvartal 2022 mod 161 i samme kvartal året før       2021-Q1, a period in words
 *     143 klager i 1. halvår 2022 mod 161 i samme periode i 2021          2021-H1 instead of all of 2021
 *     3,1 pct. i juli 2023, mens den for et år siden var 3,0 pct.         2022-07
 */
import type { NumberToken } from './number.ts'
import { bareParts, type Part, printedParts, yearOf } from './partsOfYear.ts'
import { group, matchesOf } from './pattern.ts'

const gap = '[ \\n]{1,2}'
const kinds = 'periode|kvartal|halvår|måned|tidspunkt|tid|dato'
const same = `(?:samme|tilsvarende)${gap}`
const yearAgo =
  `(?:for${gap})?(?:året (?:før|forinden|i forvejen)|(?:i )?sidste år|forrige år|(?:det )?foregående år|i fjor|` +
  'et år (?:siden|tidligere|før|forinden))(?!\\p{L})'
const year = '(?<year>(?:19|20)\\d\\d)(?!\\d|[.,]\\d)'
const said = new RegExp(
  '(?<!\\p{L})(?:' +
    [
      // "samme kvartal året før", "samme periode i 2021"
      `${same}(?<part>${kinds})(?:en|et)?${gap}(?:(?:i|for|af|fra)${gap})?(?:året? )?(?:${year}|${yearAgo})`,
      // "sidste år på samme tidspunkt"
      `(?:sidste år|året før|i fjor)${gap}(?:i|på|ved)${gap}(?:den |det )?${same}(?<of>${kinds})(?!\\p{L})`,
      `(?<=for${gap})et${gap}år${gap}siden(?!\\p{L})`,
    ].join('|') +
    ')',
  'giu',
)

const fits: Readonly<Record<string, RegExp>> = {
  kvartal: /-Q\d$/,
  halvår: /-H\d$/,
  måned: /^\d{4}-\d\d(?:-\d\d)?$/,
}

/** A quarter is looked for as far as the title; "samme periode" is of the same paragraph. */
const farBack = 1500
const nearBack = 600

interface Pointed {
  readonly part: Part
  readonly year: number | null
  /** Where its year was printed. */
  readonly from: number | undefined
}

/** The part of a year that the words point back at: the last one that is of their kind. */
const pointedAt = (
  clean: string,
  tokens: readonly NumberToken[],
  at: number,
  kind: string,
): Pointed | null => {
  const far = Math.max(0, at - farBack)
  const kindOf = fits[kind]
  const from = kindOf ? far : Math.max(0, at - nearBack, clean.lastIndexOf('\n\n', at) + 1)
  const printed = printedParts(clean, tokens, far)
  const found = [...printed.filter((one) => one.at >= from), ...bareParts(clean, from, at)]
    .filter(({ of }) => kindOf === undefined || kindOf.test(of(2000)))
    .toSorted((a, b) => a.at - b.at)
    .at(-1)
  if (!found) return null
  const last = printed.at(-1)
  return {
    part: found,
    year: found.year ?? last?.year ?? null,
    from: found.year === null ? last?.at : found.at,
  }
}

/** "sidste år" is the one before the paper's: a year that another sentence tells of does not say which. */
const beforePaper = /(?:sidste|forrige) år|i fjor/u
const nextSentence = /[.!?][ \n]{1,3}\p{Lu}|\n[ \n]/u
const isNow = /(?<!\p{L})(?:nu|aktuelt|i dag)(?!\p{L})/iu

/** Whether the year was said in another sentence, which this one, of a month without a year or of now, is not about. */
const isOfOther = (clean: string, match: RegExpExecArray, { part, from }: Pointed): boolean => {
  if (from === undefined || !beforePaper.test(match[0].toLowerCase())) return false
  const between = clean.slice(from, match.index)
  const at = between.search(nextSentence)
  return at !== -1 && (part.year === null || isNow.test(between.slice(at)))
}

/** What the words of a match mean, ISO; null where they point at nothing. */
const meantBy = (clean: string, tokens: readonly NumberToken[], match: RegExpExecArray): string | null => {
  const kind = (group(match, 'part') ?? group(match, 'of') ?? 'tid').toLowerCase()
  const found = pointedAt(clean, tokens, match.index, kind)
  if (!found || isOfOther(clean, match, found)) return null
  const printed = group(match, 'year')
  const year = printed === null ? (found.year === null ? null : found.year - 1) : Number(printed)
  const iso = year === null ? null : found.part.of(year)
  return iso !== null && kind === 'måned' ? iso.slice(0, 7) : iso
}

const inWords = (clean: string, match: RegExpExecArray, iso: string): NumberToken => {
  const [start, end] = [match.index, match.index + match[0].length]
  return {
    start,
    end,
    printed: clean.slice(start, end),
    number: yearOf(iso),
    unit: null,
    form: 'words',
    role: 'period',
    what: 'same_part',
    iso,
    range: null,
    qualifier: null,
    extent: { start, end },
    quote: { start, end },
  }
}

/** Tokens in order, with those in words among them. */
export const withSameParts = (
  clean: string,
  lower: string,
  tokens: readonly NumberToken[],
): readonly NumberToken[] => {
  const matches = matchesOf(said, lower)
  if (matches.length === 0) return tokens
  const found: NumberToken[] = []
  let next = 0
  for (const match of matches) {
    const end = match.index + match[0].length
    for (; (tokens[next]?.start ?? end) < match.index; next++) found.push(tokens[next] as NumberToken)
    const iso = (found.at(-1)?.end ?? 0) <= match.index ? meantBy(clean, found, match) : null
    const token = (tokens[next]?.start ?? end) < end ? tokens[next] : undefined
    if (iso === null || (token?.form === 'digits' && token.role !== 'year')) continue
    // A printed year is a number of the paper, and stays one.
    const meant = inWords(clean, match, iso)
    found.push(token?.role === 'year' ? { ...meant, form: 'digits', what: null } : meant)
    if (token) next++
  }
  return [...found, ...tokens.slice(next)]
}
