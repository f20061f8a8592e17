/**
 * A table of names with an amount each in, below a line that says what is done with the money, one money fact a row out.
 *
 *     Tilskuddet anvendes således:
 *     Løn til to medarbejdere   1.390.000 kr.      a part of the grant, for "Løn til to medarbejdere"
 *     Psykologbistand             312.500 kr.
 */
import { cellPassage, type Reading } from '../passage.ts'
import { figureIn, unitOfCell, type Cell, type Row, type Table } from '../tables/table.ts'
import { appropriationOfCell, moneyOfCell } from './appropriationCell.ts'
import type { Draft } from './draft.ts'
import { introducingIn, type Introducing } from './introduced.ts'
import { yearIn } from './years.ts'

const ofAmounts =
  /^(?:beløb|kr\.?|kroner|i alt|sum|udgift(?:er)?|pris|ramme|fordeling)?(?: ?[(,]?(?:i )?(?:hele |1\.000 |mio\. )?(?:kr\.?|kroner)\)?)?$/iu

/** The one cell with an amount; null where a row has other figures. */
const amountOf = (reading: Reading, table: Table, row: Row): Cell | null => {
  const filled = row.cells.slice(1).filter(({ words }) => words !== '')
  const [only] = filled
  if (!only || filled.length > 1 || row.label === '') return null
  return figureIn(reading, only) && unitOfCell(reading, table, only, row)?.base === 'kroner' ? only : null
}

interface Over {
  readonly governs: Introducing['governor']['governs']
  readonly year: number | null
}

const lineOver = (reading: Reading, { fromLine, section }: Table): Over | null => {
  const above = reading.text.lines.slice(Math.max(section.fromLine - 1, fromLine - 4), fromLine - 1)
  const line = above.findLast(({ clean }) => clean.trim() !== '')
  if (!line || !/:\s*$/u.test(line.clean)) return null
  const stretch = { start: line.start, end: line.start + line.raw.length }
  const found = introducingIn(reading, cellPassage(reading, section, stretch, ''))
  return found && { governs: found.governor.governs, year: yearIn(line.clean) }
}

/** None where any row has more than a name and an amount, or where the line above says nothing of money. */
export const findAmountTable = (reading: Reading, table: Table): readonly Draft[] => {
  const heads = table.header?.cells.slice(1).filter(({ words }) => words !== '') ?? []
  if (table.rows.length < 2 || heads.length > 1 || !ofAmounts.test(heads[0]?.words ?? '')) return []
  const amounts = table.rows.map((row) => amountOf(reading, table, row))
  const over = amounts.every((cell) => cell !== null) ? lineOver(reading, table) : null
  const governs = over?.governs
  if (governs?.kind !== 'money' && governs?.kind !== 'appropriation') return []
  const read = governs.kind === 'money' ? moneyOfCell : appropriationOfCell
  const period = over?.year ? String(over.year) : null
  return table.rows.flatMap((row, at) => {
    const cell = amounts[at]
    const called = { measure: governs.measure, subject: row.label, period }
    return (cell && read(reading, table, row, cell, called)) ?? []
  })
}
