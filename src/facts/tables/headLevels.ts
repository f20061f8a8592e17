/**
 * The rows of a table in, its head and what stands under it out: names over several columns are said with each of them.
 *
 *             Dagpenge       Kontanthjælp
 *     Måned   2020   2021    2020   2021         Måned, Dagpenge 2020, Dagpenge 2021, Kontanthjælp 2020 …
 *     Januar  512    689     344    351
 */
import { readHeaderUnit } from '../danish/headerUnit.ts'
import { isPeriod, type NumberToken } from '../danish/number.ts'
import { numbersIn } from '../passage.ts'
import { readColumnUnit } from './columnUnit.ts'
import type { Cell, Row } from './table.ts'

export interface Head {
  /** Null when the first row holds figures already. */
  readonly header: Row | null
  readonly rows: readonly Row[]
}

const longestName = 45
/** No paper prints more names above each other. */
const mostLevels = 3

export const hasFigure = (numbers: readonly NumberToken[], cell: Cell | undefined): boolean =>
  cell !== undefined && numbersIn(numbers, cell).some((number) => number.role === 'figure')

/** "Forløb over 52 uger", "Udvikling seneste 3 måneder": how long is part of a name. */
const namesTime = /^\p{L}[\p{L} .-]{3,60} \d{1,3} (?:dage|uger|måneder|mdr\.?|kvartaler|år)$/iu

/** "Sygedagpenge (n=241)": how many were asked is part of a name too. */
const namesAsked = /^\p{L}.{0,60}\(n ?= ?[\d.]{1,7}\)$/iu

const unitAlone = /^\(?(?:i )?1\.?000 ?kr\.?\)?$/iu

const plain = /^[-–+]?\d[\d.,]{0,14}$/u

/** "1.000 kr." in several cells of a row without a name, or above figures that have no unit: units, and no amounts. */
const areUnits = ({ label, cells }: Row, below?: Row): boolean => {
  const units = cells.slice(1).filter(({ words }) => unitAlone.test(words))
  const areAbove = units.every(({ column }) => below !== undefined && plain.test(wordsAt(below, column)))
  return (label === '' && units.length > 1) || (units.length > 0 && areAbove)
}

/** A header names columns: no cell but the first holds a figure (years and dates do not count). */
const isHeader = (row: Row, numbers: readonly NumberToken[], below?: Row): boolean => {
  const units = areUnits(row, below)
  return (
    row.cells.slice(1).some((cell) => cell.words !== '' && !namesTime.test(cell.words)) &&
    row.cells
      .slice(1)
      .every(
        (cell) =>
          namesTime.test(cell.words) ||
          namesAsked.test(cell.words) ||
          (units && unitAlone.test(cell.words)) ||
          !hasFigure(numbers, cell),
      )
  )
}

const isFilled = ({ words }: Cell): boolean => words !== ''

const wordsAt = (row: Row, column: number): string => row.cells[column]?.words ?? ''

/** The name that reaches over a column: its own, or that of the columns before it, which then have names below too. */
const nameOver = (above: Row, below: Row, column: number): string => {
  let at = column
  while (at > 0 && wordsAt(above, at) === '') at -= 1
  return at > 0 && (at === column || wordsAt(below, at) !== '') ? wordsAt(above, at) : ''
}

const hasPeriod = (numbers: readonly NumberToken[], cell: Cell): boolean =>
  numbersIn(numbers, cell).some((number) => number.role !== 'figure' && number.iso !== null)

/** "2021", "1. halvår 2024": a cell with nothing but one. */
const isOnlyPeriod = (numbers: readonly NumberToken[], cell: Cell): boolean =>
  numbersIn(numbers, cell).some(
    (number) =>
      isPeriod(number) &&
      Math.min(number.start, number.extent.start) <= cell.start &&
      Math.max(number.end, number.extent.end) >= cell.end,
  )

/** "3. kvt.", "Afvigelse korr." and "Budget mv." end no sentence. */
const inShort =
  /(?:kvt|kv|mv|mdr|pct|forv|korr|budg|forbr|regn|afv|pers|mio|ekskl|inkl|gns|andr|ændr|udv)\.$/iu
const isSentence = (words: string): boolean => /\s\p{L}{3,}[.!?]$/u.test(words) && !inShort.test(words)

/** "(1.000 kr.)" below "Område". */
const goesOnInCorner = (words: string): boolean => /^[(\p{Ll}]/u.test(words) || readHeaderUnit(words) !== null
const goesOnWords = /^[(\p{Ll}\d]/u

/** "Oprindeligt" over "budget", each above its own figures: a name that was too long for its column. */
const goesOnBelow = (above: Row, below: Row, next: Row): boolean => {
  const named = below.cells.slice(1).filter(isFilled)
  if (next.label === '' || named.some(({ column }) => wordsAt(above, column) === '')) return false
  // A name with words behind it may be the first row's.
  return (
    (above.label === '' && below.label === '') ||
    (goesOnInCorner(below.label) && named.every(({ words }) => goesOnWords.test(words)))
  )
}

const reachesOver = (above: Row, below: Row, named: readonly Cell[]): boolean =>
  named.some(({ column }) => wordsAt(above, column) === '' && nameOver(above, below, column) !== '')

const isLevel = (above: Row, below: Row, next: Row, numbers: readonly NumberToken[]): boolean => {
  const named = below.cells.slice(1).filter((cell) => cell.words !== '')
  if (named.length === 0 || !isHeader(below, numbers)) return false
  if (named.some(({ words }) => words.length > longestName || isSentence(words))) return false
  const reaches = reachesOver(above, below, named)
  const arePeriods = named.every((cell) => hasPeriod(numbers, cell))
  const isOtherName = below.label !== '' && above.label !== '' && below.label !== above.label
  // "Antal sager" before years alone, below "Ankestyrelsens afgørelser": the head goes on, no row has years for figures.
  if (isOtherName && !(named.length > 1 && named.every((cell) => isOnlyPeriod(numbers, cell))))
    return (reaches && arePeriods && next.label !== '') || goesOnBelow(above, below, next)
  const filled = named.filter((cell) => hasFigure(numbers, next.cells[cell.column]))
  if (2 * filled.length < named.length) return false
  // No row of figures is without a name right below the head: the names go on in a second line.
  if (below.label === '' && above.label !== '') return true
  if (named.length < 2) return false
  return (
    reaches ||
    goesOnBelow(above, below, next) ||
    arePeriods ||
    named.every((cell) => readColumnUnit(cell.words) !== null)
  )
}

/** The place is that of the lower name: what the upper one says is said once for several. */
const joined = (above: Row, below: Row): Row => {
  const width = Math.max(above.cells.length, below.cells.length)
  const cells = Array.from({ length: width }, (_, column): Cell => {
    const [upper, lower] = [above.cells[column], below.cells[column]]
    if (!lower || lower.words === '') return upper ?? lower ?? { start: 0, end: 0, words: '', column }
    const over = column === 0 ? above.label : nameOver(above, below, column)
    return over === '' || over === lower.words ? lower : { ...lower, words: `${over} ${lower.words}` }
  })
  return { line: above.line, cells, label: cells[0]?.words ?? '' }
}

/** The name of a group, and more of the head, may stand between the head and the first row. */
const firstRow = (rows: readonly Row[], numbers: readonly NumberToken[]): Row | undefined => {
  const filled = rows.filter((row) => row.cells.slice(1).some(isFilled) && !areUnits(row))
  return filled.find((row) => row.cells.slice(1).some((cell) => hasFigure(numbers, cell))) ?? filled[0]
}

export const readHead = (rows: readonly Row[], numbers: readonly NumberToken[]): Head => {
  const [top] = rows
  if (!top || rows.length < 2 || !isHeader(top, numbers, rows[1])) return { header: null, rows }
  let header = top
  let level = 1
  for (; level < mostLevels; level += 1) {
    const below = rows[level]
    const next = firstRow(rows.slice(level + 1, level + 4), numbers)
    if (!below || !next || !isLevel(header, below, next, numbers)) break
    header = joined(header, below)
  }
  return { header, rows: rows.slice(level) }
}
