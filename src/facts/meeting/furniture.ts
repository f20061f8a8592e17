/**
 * The rows of a paper in, the same rows out, those that the page or the web site put there without words: headers
 * and footers that come again on every page, headings over groups of items.
 *
 *     Ballerup Kommune                        ← stands beside each "Side 3": furniture, but for its first time
 *     Side 3
 *
 * A line that only comes again is none: "Godkendt." does too. The page number beside it gives it away.
 */

import { source } from '../danish/pattern.ts'
import { once } from '../once.ts'
import { readAbsence } from './absence.ts'
import { isCaseLine } from './caseNumbers.ts'
import { readHeading } from './dialects.ts'
import { groupNames, isGroupHeading } from './groupHeadings.ts'
import { opensWithOutcome } from './outcome.ts'
import type { Text } from '../text.ts'
import { readRows, type Row } from './row.ts'

/** "Side 3", "Side 3 af 20", also at the end or the start of a header. */
const pageNumber =
  /(?:^|[ |–-])side:? ?\d{1,3}(?: ?(?:af|\/) ?\d{1,3})?(?= ?[|–-]|$)|^side:? ?\d{1,3}(?: ?(?:af|\/) ?\d{1,3})? /iu

/** Cheaper than the whole, and nearly always enough. */
const mentionsPage = /side/i

const hasPageNumber = (row: Row): boolean =>
  row.words.length <= 160 && mentionsPage.test(row.words) && pageNumber.test(row.words)

const sameAs = (words: string): string => words.replace(pageNumber, ' ').replace(/\s+/g, ' ').trim()

/** A header has up to three lines. */
const reach = 3

/** Worded rows around a page number that can belong to its header or footer: at once beside it, but for blank lines. */
const beside = (rows: readonly Row[], anchor: number, step: 1 | -1): readonly number[] => {
  const found: number[] = []
  for (let at = anchor + step; found.length < reach; at += step) {
    const row = rows[at]
    if (!row || Math.abs(at - anchor) > 2 * reach) break
    if (row.words !== '') found.push(at)
  }
  return found
}

/** What is decided may stand at the foot of two pages: "Godkendt.", "Afbud: (A)". */
const isSaid = (words: string): boolean =>
  readHeading(words) !== null || opensWithOutcome(words) || readAbsence(words) !== null || isCaseLine(words)

const canBeFurniture = (words: string): boolean =>
  words.length >= 4 && words.length <= 160 && !/[.:;]$/.test(words) && !isSaid(words)

/** Row indices of headers and footers, but for the first time each is printed: a title page may say it. */
const pageRows = (rows: readonly Row[]): ReadonlySet<number> => {
  const anchors = rows.flatMap((row, at) => (hasPageNumber(row) ? [at] : []))
  const places = new Map<string, number[]>()
  for (const anchor of anchors) {
    for (const at of [anchor, ...beside(rows, anchor, -1), ...beside(rows, anchor, 1)]) {
      const words = sameAs(rows[at]?.words ?? '')
      if (canBeFurniture(words) && !places.get(words)?.includes(at))
        places.set(words, [...(places.get(words) ?? []), at])
    }
  }
  const often = Math.max(2, anchors.length / 2)
  const again = [...places.values()]
    .filter((at) => at.length >= often)
    .flatMap((at) => at.toSorted((a, b) => a - b).slice(1))
  const bare = anchors.filter((at) => sameAs(rows[at]?.words ?? '') === '')
  return new Set([...again, ...bare])
}

/** Buttons and links of web sites, copied with the page. */
const buttons = new RegExp(
  source`
    ^(?:
      udskriv(?: hele dagsord(?:en|enen|nen))?|print|til toppen|til indholdsfortegnelsen?
      |fold alle punkter(?: (?:ud|ind|\[ud\]|\[ind\])){0,2}|(?:show|vis|se) video
      |(?:vis|se|luk) alle(?: bilag| punkter)?|hent som (?:fil|pdf):?|spring til indhold
    )$
  `,
  'iu',
)

/** Words no button has more of. */
const longestButton = 40
const buttonStarts = new Set('uptfsvlh')

const isButton = (words: string): boolean =>
  words.length <= longestButton && buttonStarts.has(words.charAt(0).toLowerCase()) && buttons.test(words)

export const withoutFurniture = once((rows: readonly Row[]): readonly Row[] => {
  const pages = pageRows(rows)
  const groups = groupNames(rows)
  return rows.map((row, at) => {
    const isFurniture =
      pages.has(at) || groups.has(row.words) || isGroupHeading(row.words) || isButton(row.words)
    return isFurniture ? { ...row, words: '', wide: '' } : row
  })
})

/** Line numbers of what `withoutFurniture` blanks, for those who read the text itself. */
export const furnitureLines = once((text: Text): ReadonlySet<number> => {
  const rows = readRows(text)
  return new Set(
    withoutFurniture(rows).flatMap((row, at) => (row.words === rows[at]?.words ? [] : [row.number])),
  )
})
