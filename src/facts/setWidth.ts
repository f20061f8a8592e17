/**
 * A text in, how wide its paragraphs were set out: null where each paragraph is one line, however long.
 *
 *     Andelen af sygedagpengeforløb, der varer mere end 26 uger, må højst udgøre 30 pct. I februar 2022 var
 *     andelen 36 pct. Det er mere end ventet.
 */
import { once } from './once.ts'
import type { Line, Text } from './text.ts'

/** No page is set wider, and no paragraph narrower. */
const widest = 150
const narrowest = 50
/** Fewer broken lines than these say nothing of the rest. */
const enough = 5
/** Lines that go beyond the width stand in tables, in addresses; not one in ten. */
const few = 0.1

/** How far the words of a line reach, and the two letters they end in. */
export const lengthOf = ({ clean }: Line): number => clean.trimEnd().length
export const endOf = ({ clean }: Line): string => clean.trimEnd().slice(-2)

const isWords = ({ clean }: Line): boolean => /\S/.test(clean) && !/[\t|]/.test(clean)

const wraps = (above: Line, line: Line): boolean =>
  /^\s*\p{Ll}/u.test(line.clean) && /[\p{L},]$/u.test(endOf(above)) && isWords(above) && isWords(line)

/** In characters, of the longer lines; fonts differ, and letters of one font do. */
export const setWidth = once(({ lines }: Text): number | null => {
  const broken = lines
    .filter((line, at) => {
      const next = lines[at + 1]
      return next !== undefined && wraps(line, next)
    })
    .map(lengthOf)
    .filter((length) => length >= narrowest)
    .toSorted((a, b) => a - b)
  const width = broken[Math.floor(broken.length * 0.9)] ?? 0
  if (broken.length < enough || width > widest) return null
  const words = lines.filter((line) => isWords(line) && lengthOf(line) >= narrowest)
  return words.filter((line) => lengthOf(line) > width * 1.25).length > words.length * few ? null : width
})
