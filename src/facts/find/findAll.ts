/** A document in, every finder's drafts out, most telling first: where two claim a number, the earlier one has it. */
import { cellPassage, readPassages, type Passage, type Reading } from '../passage.ts'
import { readCellwiseTables } from '../tables/cellwise.ts'
import { readTables, type Table } from '../tables/table.ts'
import { findAmountTable } from './amountTable.ts'
import { findAppropriationTable } from './appropriationTable.ts'
import { findBudgets } from './budget.ts'
import { findBudgetTable } from './budgetTable.ts'
import { findCarryOverLimits } from './carryOverLimit.ts'
import { findComplaints } from './complaints.ts'
import { findComplaintTable } from './complaintTable.ts'
import { findControl } from './control.ts'
import { findControlTable } from './controlTable.ts'
import { findCorrections } from './corrections.ts'
import type { Draft } from './draft.ts'
import { findGoals } from './goals.ts'
import { findGoalTable } from './goalTable.ts'
import { findPeriodTable } from './periodTable.ts'
import { findPlaceTable } from './placeTable.ts'
import { findSavingTable } from './savingTable.ts'
import { findSeriesProse } from './seriesProse.ts'
import { findSeriesTable } from './seriesTable.ts'
import { findStatusColumns } from './statusColumn.ts'
import { findSurvey } from './survey.ts'
import { findSurveyTable } from './surveyTable.ts'
import { findYearLines } from './yearLines.ts'

export interface Found {
  readonly drafts: readonly Draft[]
  readonly tables: readonly Table[]
  readonly passages: readonly Passage[]
}

const longEnough = 40

/** Cells that hold sentences are read like prose. */
const wordyCells = (reading: Reading, table: Table): readonly Passage[] =>
  table.rows.flatMap((row) =>
    row.cells
      .filter((cell) => cell.words.length >= longEnough)
      .map((cell) =>
        cellPassage(reading, table.section, cell, table.header?.cells[cell.column]?.words ?? ''),
      ),
  )

/** Cells of a table without a header say themselves what they are: "7% er utilfredse". */
const labelledCells = (
  reading: Reading,
  table: Table,
): readonly { readonly passage: Passage; readonly label: string }[] =>
  table.header
    ? []
    : table.rows.flatMap((row) =>
        row.cells.slice(1).map((cell) => ({
          passage: cellPassage(reading, table.section, cell, row.label),
          label: row.label,
        })),
      )

const byItem = (passages: readonly Passage[]): readonly (readonly Passage[])[] => {
  const groups = new Map<string, Passage[]>()
  for (const passage of passages) {
    const key = passage.section.item ?? ''
    const group = groups.get(key)
    if (group) group.push(passage)
    else groups.set(key, [passage])
  }
  return [...groups.values()]
}

export const findAll = (reading: Reading): Found => {
  const tables = readTables(reading)
  const cellwise = readCellwiseTables(reading)
  const tabled = new Set([...tables, ...cellwise].flatMap((table) => range(table.fromLine, table.toLine)))
  const fromTables: Draft[] = []
  const cells: Passage[] = []
  const surveyTables: { readonly passage: Passage; readonly label: string }[] = []
  for (const table of tables) {
    const drafts = [
      findBudgetTable,
      findComplaintTable,
      findGoalTable,
      findControlTable,
      findSurveyTable,
      findAppropriationTable,
      findSavingTable,
      findPeriodTable,
      findPlaceTable,
      findAmountTable,
    ].reduce<readonly Draft[]>((found, find) => (found.length > 0 ? found : find(reading, table)), [])
    fromTables.push(...drafts)
    if (drafts.length > 0) continue
    cells.push(...wordyCells(reading, table))
    surveyTables.push(...labelledCells(reading, table))
  }
  const prose = readPassages(reading, (line) => tabled.has(line))
  const passages = [...prose, ...cells].toSorted((a, b) => a.start - b.start)
  return {
    tables,
    passages,
    drafts: [
      ...fromTables,
      ...cellwise.flatMap((table) => findSeriesTable(reading, table)),
      ...findYearLines(reading),
      ...passages.flatMap((passage) => findCarryOverLimits(reading, passage)),
      ...passages.flatMap((passage) => findComplaints(reading, passage)),
      ...passages.flatMap((passage) => findControl(reading, passage)),
      ...byItem(passages).flatMap((group) => [
        ...findGoals(reading, group, fromTables),
        ...findCorrections(reading, group),
      ]),
      ...findStatusColumns(reading),
      ...surveyTables.flatMap(({ passage, label }) => findSurvey(reading, passage, label)),
      ...prose.flatMap((passage) => findSurvey(reading, passage)),
      ...findBudgets(reading, passages),
      ...byItem(prose).flatMap((group) => findSeriesProse(reading, group)),
    ],
  }
}

const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index)
