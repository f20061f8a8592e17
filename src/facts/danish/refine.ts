/** Tokens in, tokens out: what a number's neighbours say about it, once all of them are read. */

import type { NumberToken } from './number.ts'
import { group, lineBefore } from './pattern.ts'

/** "300 og 400 ledige", "2 af de 10 unge", "182 ud af de i alt 263 sager", "fra 1.748 (…) til 1.311 borgere". */
const sharedUnit = new RegExp(
  `^(?:${[
    '\\s{1,2}\\p{Ll}{0,14}\\s?(?:og|eller)\\s{1,2}',
    '\\s{1,2}(?:til|mod)\\s{1,2}',
    '\\s{1,2}(?:ud )?af (?:de |alle )?(?:i alt )?',
    ' ?[-–]\\s?',
  ].join('|')})$`,
  'u',
)
const overBracket = /^(?: \([^()\n]{1,80}\))? til (?:ca\. |cirka )?$/u

const takesUnitOf = (clean: string, token: NumberToken, next: NumberToken): boolean => {
  if (token.role !== 'figure' || token.unit || next.role !== 'figure' || !next.unit) return false
  if (next.unit.start < next.end || next.start - token.end > 100) return false
  const between = clean.slice(token.end, next.start)
  return sharedUnit.test(between) || overBracket.test(between)
}

/** A number inside a bracket ("Niveau 1.jan 2017") does not part the two ends of "fra … til …". */
const nextFigure = (tokens: readonly NumberToken[], index: number): NumberToken | null => {
  for (let at = index + 1; at < Math.min(tokens.length, index + 4); at += 1) {
    const token = tokens[at]
    if (token?.role === 'figure') return token
  }
  return null
}

/** A figure without a unit takes the unit of the figure it is joined with. */
export const shareUnits = (clean: string, tokens: readonly NumberToken[]): readonly NumberToken[] => {
  const result = [...tokens]
  for (let index = result.length - 2; index >= 0; index -= 1) {
    const token = result[index] as NumberToken
    const next = nextFigure(result, index)
    if (next && takesUnitOf(clean, token, next)) result[index] = { ...token, unit: next.unit }
  }
  return result
}

const bareYear = /^ {0,8}(?<year>\d{4}) {0,8}$/u
const bareNumber = /^ {0,8}[-+]?\d[\d.,]{0,14} {0,8}%?$/u

/** "2020 2021 2020 2021": the same years under each of several names. */
const onceEach = (years: readonly number[]): readonly number[] => {
  const width = years.indexOf(years[0] ?? 0, 1)
  const comesAgain = width > 1 && years.every((year, at) => year === years[at % width])
  return comesAgain && years.length % width === 0 ? years.slice(0, width) : years
}

/** Years heading the columns of a table go up or down in even, small steps. */
const areYears = (printed: readonly number[]): boolean => {
  const years = onceEach(printed)
  const step = (years[1] ?? 0) - (years[0] ?? 0)
  return (
    years.length < 2 ||
    (Math.abs(step) <= 5 &&
      step !== 0 &&
      years.every((year, at) => at === 0 || year - (years[at - 1] ?? 0) === step))
  )
}

/** Is this line a table row in which a four-figure cell is a count ("Antal sager	2012	1987")? */
const isRowOfCounts = (line: string): boolean => {
  const cells = line.split(/[\t|]/u).filter((cell) => bareNumber.test(cell))
  const years = cells
    .map((cell) => bareYear.exec(cell))
    .filter((match) => match !== null)
    .map((match) => Number(group(match, 'year')))
  const areAll = years.length === cells.length && (areYears(years) || (nameless.test(line) && areNear(years)))
  return cells.length > 1 && !areAll
}

const nameless = /^[ |]{0,8}\t|^ {0,8}\| {0,8}\|/u

/** "2021 2022 2021" below "Budget", "Budget" and "Regnskab": in any order, but of one time. */
const areNear = (years: readonly number[]): boolean => Math.max(...years) - Math.min(...years) <= 5

const widestRow = 2000

/** The line around an offset, and where it begins; null for one too long to be a table row. */
const rowAround = (clean: string, at: number): { readonly line: string; readonly from: number } | null => {
  const before = lineBefore(clean, at, widestRow)
  const after = clean.slice(at, at + widestRow).split('\n', 1)[0] ?? ''
  const line = before + after
  return line.length < widestRow ? { line, from: at - before.length } : null
}

const isBareCell = (line: string, start: number, end: number): boolean =>
  /(?:^|[\t|]) {0,8}$/u.test(line.slice(Math.max(0, start - 10), start)) &&
  /^ {0,8}(?:$|[\t|])/u.test(line.slice(end, end + 10))

/** A cell such as "2012" is a year in a heading, a figure in a row of figures. */
export const settleCells = (clean: string, tokens: readonly NumberToken[]): readonly NumberToken[] =>
  tokens.map((token) => {
    if (token.role !== 'year' || token.end - token.start !== 4) return token
    const row = rowAround(clean, token.start)
    if (!row || !/[\t|]/u.test(row.line)) return token
    if (!isBareCell(row.line, token.start - row.from, token.end - row.from) || !isRowOfCounts(row.line))
      return token
    return { ...token, role: 'figure', iso: null }
  })
