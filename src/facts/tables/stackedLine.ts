/** Lines of a table printed one cell a line in, what kind of cell each is out: a value, a name, the words that close a row. */
import type { Line } from '../text.ts'
import { endsSentence } from './labelEnd.ts'

export const mostValues = 8
const longestName = 80
const longestLabel = 140

const limit = '(?:(?:højst|mindst|minimum|maksimalt|maks\\.|min\\.|under|over|ca\\.|[<>≤≥]) ?)?'
const unit =
  '(?: ?%| (?:pct\\.?|procent|personer|borgere|virksomheder|uger|dage|måneder|mdr\\.|timer|forløb|sager|kr\\.|mio\\. kr\\.))?'
const value = new RegExp(`^\\s*(?:${limit}[-+]?\\d{1,3}(?:[.,]?\\d{1,3}){0,5}${unit}|[-–])\\s*$`, 'iu')
const isValue = ({ clean }: Line): boolean => clean.length <= 60 && value.test(clean)

export const isName = ({ clean }: Line): boolean => {
  const words = clean.trim()
  return (
    words.length <= longestName && /\p{L}{2}/u.test(words) && !/[\t|]/.test(words) && !endsSentence(words)
  )
}

/** Between rows as wide as the table, a name with as many values is one of them, however it ends. */
export const isLabel = ({ clean }: Line): boolean => {
  const words = clean.trim()
  return words.length <= longestLabel && /\p{L}{2}/u.test(words) && !/[\t|]/.test(words)
}

const longestVerdict = 40
/** "Delvist opfyldt", "Gul": what a row may close with. */
export const isVerdict = (line: Line): boolean =>
  line.clean.trim().length <= longestVerdict && isName(line) && !/\d/.test(line.clean)

/** How many values stand under a name. */
export const valuesUnder = (lines: readonly Line[], at: number): number => {
  let count = 0
  while (count <= mostValues && lines[at + 1 + count] && isValue(lines[at + 1 + count] as Line)) count++
  return count
}

/** Whether two lines stand as close to each other as the cells of their table do. */
export const isNear = (above: Line | undefined, below: Line, gap: number): boolean =>
  above !== undefined && below.number - above.number <= gap

/** The other cells of a group's row are empty: a blank line for each of them, where cells have none between them. */
export const isSetApart = (group: Line, first: Line, columns: number, gap: number): boolean =>
  first.number - group.number === (columns + 1) * gap

/** "Er målet nået?" names a column too. */
export const namesColumn = (line: Line): boolean =>
  isName(line) || /^[^.:;!?\t|]{4,60}\?\s*$/.test(line.clean)

const year = /^20[0-4]\d$/
const isYears = (years: readonly string[]): boolean =>
  years.every((one, at) => year.test(one) && (at === 0 || (years[at - 1] ?? '') < one))

/** "Antal svar / 2021 / 2023": years stand beside a name, each later than the one before; figures need not. */
export const areHeads = (lines: readonly Line[]): boolean => {
  const others = lines.filter((line) => !namesColumn(line)).map(({ clean }) => clean.trim())
  return others.length < lines.length && isYears(others)
}
