/**
 * A table in, its budget figures out: one fact a cell, with the header's unit and the rule for the sign.
 *
 *     i 1.000 kr.	Budget 1)	Forventet regnskab	Forventet over- eller underskud 2)
 *     Arbejdsmarked	1.554.449	1.543.964	10.486
 *                   revised (note 1)	forecast	deviation; note 2: plus is an underspend
 *
 * Tables of appropriations and of complaints have an "Afvigelse" of their own and are left alone: a budget
 * table has a unit of kroner and, beside a deviation, a budget, a forecast or accounts; or it stands in a report.
 */
import type { BudgetFact, BudgetMeasure } from '../model/budget.ts'
import type { Reading } from '../passage.ts'
import { provenanceOf } from '../provenance.ts'
import {
  figureIn,
  lineAbove,
  unitOfCell,
  type Cell,
  type Row,
  type Table,
  stretchOfRow,
} from '../tables/table.ts'
import { isTotalOf } from './area.ts'
import { kronerOf } from './amount.ts'
import { appropriationOfCell } from './appropriationCell.ts'
import { signedDeviation } from './cellSign.ts'
import type { Draft } from './draft.ts'
import { reportOf } from './report.ts'
import type { ReportOfItem } from './reportWords.ts'
import { directionOf } from './signs.ts'
import { granted, grantedMeasure, measureOf, readColumns, type Column } from './budgetColumns.ts'
import { ofReport, reportOver, yearIntroducing, yearOver } from './columnsBeside.ts'
import { isLoneDeviation } from './loneDeviation.ts'
import { withoutSoFar } from './spentSoFar.ts'
import { conventionOfFigures, isBracketed } from './tableSigns.ts'
import { yearIn } from './years.ts'

/** The budget that the table's deviations are measured against. */
const baselineOf = (header: string, columnsRead: ReadonlyMap<number, Column>): BudgetFact['baseline'] => {
  const own = measureOf(header.replace(/afvigelse|resultat/gi, ''))
  const measures = [...columnsRead.values()].map((column) => column.measure)
  if (own === 'revised_budget' || (own !== 'original_budget' && measures.includes('revised_budget')))
    return 'revised'
  return own === 'original_budget' || measures.includes('original_budget') ? 'original' : 'not_stated'
}

const stageOf = (
  measure: BudgetMeasure,
  report: ReportOfItem | null,
  all: readonly BudgetMeasure[],
): BudgetFact['stage'] => {
  if (measure.endsWith('budget')) return 'budget'
  if (measure === 'forecast' || measure === 'accounts') return measure
  return all.includes('forecast') || report?.kind === 'control' ? 'forecast' : 'accounts'
}

const sumWords = /(?<!\p{L})(?:i alt|samlet|samlede|total)(?!\p{L})/giu

/** The rows of all that the committee answers for; "Overførselsudgifter i alt" above "I alt" is a part. */
const wholeRows = (reading: Reading, table: Table): readonly Row[] => {
  const sums = table.rows.filter(({ label }) => isTotalOf(reading, label))
  const isWhole = ({ label }: Row): boolean => isTotalOf(reading, label.replace(sumWords, '').trim())
  return sums.length === 1 ? sums : sums.filter(isWhole)
}

/** All budget figures of a table; none when it is no budget table. */
export const findBudgetTable = (reading: Reading, table: Table): readonly Draft[] => {
  const item = reading.meeting.items.find((candidate) => candidate.number === table.section.item) ?? null
  const to = item?.toLine ?? table.section.toLine
  const named = readColumns(reading, table, to)
  const all = [...named.values()].map((column) => column.measure)
  // "Regnskab 2023 | Regnskab 2022" compares years.
  const kinds = new Set(
    [...named.values()].map(({ measure, header }) => `${measure} ${yearIn(header) ?? ''}`),
  )
  if (!all.includes('deviation') && kinds.size < 2) return []
  const report = reportOf(reading, table.section, item)
  const headers = (table.header?.cells ?? []).slice(1).map(({ words }) => words)
  const read = withoutSoFar(named, headers, report)
  const measures = [...read.values()].map((column) => column.measure)
  const isLone = measures.every((measure) => measure === 'deviation')
  if (isLone && !(report && isLoneDeviation(reading, table, read))) return []
  const ruling =
    yearOver(named) ?? yearIntroducing(lineAbove(reading, table.fromLine)) ?? report?.year ?? null
  const shown = conventionOfFigures(reading, table, ofReport(read, report, ruling))
  const signs = { table, columns: read, from: item?.line ?? table.fromLine, to, shown }
  const wholes = wholeRows(reading, table)

  const draft = (row: Row, cell: Cell): Draft | null => {
    const column = read.get(cell.column)
    const number = figureIn(reading, cell)
    const unit = unitOfCell(reading, table, cell, row)
    if (!column || !number || unit?.base !== 'kroner') return null
    const isDeviation = column.measure === 'deviation'
    const printed = kronerOf(number, unit.scale)
    const { convention, kroner } = isDeviation
      ? signedDeviation(reading, signs, { row, cell, header: column.header }, printed)
      : { convention: null, kroner: isBracketed(cell.words) ? null : printed }
    if (isLone && kroner === null) return null
    const year = yearIn(column.header) ?? ruling
    const own = reportOver(column, report, year)
    const around = stretchOfRow(row)
    return {
      number,
      fact: {
        ...provenanceOf(reading, table.section, number.quote, around),
        kind: 'budget',
        measure: column.measure,
        subject: row.label,
        period: year === null ? null : String(year),
        printed: number.printed,
        unit: unit.printed,
        value: kroner,
        baseUnit: 'kroner',
        basis: 'printed',
        stage: stageOf(column.measure, report, measures),
        year,
        report: own && { name: own.name, kind: own.kind, asOf: own.asOf },
        baseline: isDeviation ? baselineOf(column.header, read) : null,
        direction: isDeviation && kroner !== null ? directionOf(kroner) : 'none',
        convention,
        role: wholes.includes(row) || table.rows.length === 1 ? 'total' : 'part',
      },
    }
  }

  const appropriation = (row: Row, cell: Cell): Draft | null => {
    const header = table.header?.cells[cell.column]?.words ?? ''
    if (!granted.test(header)) return null
    const year = yearIn(header) ?? ruling
    const period = year === null ? null : String(year)
    return appropriationOfCell(reading, table, row, cell, {
      measure: grantedMeasure(header),
      subject: row.label,
      period,
    })
  }

  return table.rows.flatMap((row) =>
    row.cells.slice(1).flatMap((cell) => {
      const found = draft(row, cell) ?? appropriation(row, cell)
      return found ? [found] : []
    }),
  )
}
