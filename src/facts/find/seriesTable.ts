/**
 * A table of periods in, one fact a cell out: a series, or an appropriation where the rows ask for money.
 *
 *     Antal personer i alt omfattet af Integrationsloven … 314 … 408 …        a series of five years
 *     Overførselsudgift / … / 4.941      in "Bevillingsønske", i hele 1.000 kr.   an appropriation: no deviation
 */
import { nounBase } from '../danish/nouns.ts'
import type { BaseUnit } from '../model/factBase.ts'
import type { Reading } from '../passage.ts'
import { provenanceOf } from '../provenance.ts'
import type { Stretch } from '../sentences.ts'
import type { CellwiseCell, CellwiseRow, CellwiseTable } from '../tables/cellwiseTable.ts'
import { asTable } from '../tables/cellwiseAsTable.ts'
import { readColumnUnit } from '../tables/columnUnit.ts'
import { isoMonth } from '../danish/iso.ts'
import { monthNumber } from '../danish/months.ts'
import { findComplaintTable } from './complaintTable.ts'
import { findControlTable } from './controlTable.ts'
import type { Draft } from './draft.ts'
import { findSurveyTable } from './surveyTable.ts'
import { notedUnit } from './unitNote.ts'

const asksForMoney = /bevilling|finansiering|omplacering|kassen|rådighedsbeløb/i

/** "Antal personer i alt …": what stands before the first small word; "fra andre kommuner" is not counted. */
const counted = /\bantal(?: af)? (?<words>.{3,60}?)(?= (?:i|fra|på|til|med|for|omfattet|–) |[(–]|$)/iu

interface Unit {
  readonly printed: string | null
  readonly base: BaseUnit
  readonly scale?: number
}

/** What a row counts: its own note ("(Helårspersoner)", "(Voksne + børn)"), else the noun of its label. */
const baseOf = (row: CellwiseRow, cell: CellwiseCell): Unit => {
  const noted = /\((?<nouns>\p{L}+(?: ?(?:\+|\/|og) ?\p{L}+)*)\)/u.exec(cell.note)?.groups?.['nouns']
  const bases = new Set(noted?.split(/ ?(?:\+|\/|(?<= )og(?= )) ?/).map((noun) => nounBase(noun)))
  const [base] = bases
  if (noted && base && bases.size === 1) return { printed: noted, base }
  const named = readColumnUnit(row.label)
  if (named) return named
  const noun = counted
    .exec(row.label)
    ?.groups?.['words']?.split(/\s+/)
    .find((word) => nounBase(word))
  return noun ? { printed: noun, base: nounBase(noun) as BaseUnit } : { printed: null, base: 'count' }
}

/** What a note says beats what the label names, where they are not the same. */
const unitOf = (reading: Reading, table: CellwiseTable, row: CellwiseRow, cell: CellwiseCell): Unit => {
  const own = baseOf(row, cell)
  const noted = cell.note === '' ? notedUnit(reading, table, row, cell) : null
  return noted && noted.base !== own.base ? noted : own
}

const around = (row: CellwiseRow): Stretch => {
  const last = row.cells.at(-1)?.line ?? row.from
  return { start: row.from.start, end: last.start + last.raw.length }
}

/** "54 (Voksne) … 83 (Voksne + børn)": a row that counts something else from one year on has a name for each. */
const notedApart = (row: CellwiseRow): boolean =>
  new Set(row.cells.flatMap(({ note }) => (note === '' ? [] : [note]))).size > 1

const subjectOf = (row: CellwiseRow, cell: CellwiseCell): string => {
  const label = row.label === '' ? 'I alt' : row.label
  if (cell.second) return `${label} ${row.secondLabel}`.trim()
  return notedApart(row) ? `${label} ${cell.note}`.trim() : label
}

const money = (reading: Reading, table: CellwiseTable, row: CellwiseRow, cell: CellwiseCell): Draft => ({
  number: cell.number,
  fact: {
    ...provenanceOf(reading, table.section, cell.number.quote, around(row)),
    kind: 'appropriation',
    measure: /kassen|finansiering/i.test(row.label) ? 'financing' : 'appropriation_request',
    subject: row.label,
    period: cell.period.iso,
    printed: cell.number.printed,
    unit: table.unit?.printed ?? null,
    value: Math.round(cell.number.number * (table.unit?.scale ?? 1)),
    baseUnit: 'kroner',
    basis: 'printed',
    from: null,
    to: null,
  },
})

const series = (reading: Reading, table: CellwiseTable, row: CellwiseRow, cell: CellwiseCell): Draft => {
  const unit = table.unit ?? unitOf(reading, table, row, cell)
  const scale = unit.scale ?? 1
  return {
    number: cell.number,
    fact: {
      ...provenanceOf(reading, table.section, cell.number.quote, around(row)),
      kind: 'series',
      measure:
        unit.base === 'kroner'
          ? 'amount'
          : unit.base === 'percent'
            ? 'share'
            : cell.second && /kvote/i.test(row.secondLabel)
              ? 'quota'
              : 'count',
      subject: ofMonth(table, row, cell)?.subject ?? subjectOf(row, cell),
      period: ofMonth(table, row, cell)?.period ?? cell.period.iso,
      printed: cell.number.printed,
      unit: unit.printed,
      value: scale === 1 ? cell.number.number : Math.round(cell.number.number * scale),
      baseUnit: unit.base,
      basis: 'printed',
      group: table.caption,
      partial: cell.period.partial,
      trend: null,
    },
  }
}

/** "Oktober" below 2020 and 2021 is October of each; the words above the table say what is counted. */
const ofMonth = (
  table: CellwiseTable,
  row: CellwiseRow,
  cell: CellwiseCell,
): { period: string; subject: string } | null => {
  const number = monthNumber(row.label)
  if (number === null || !/^\d{4}$/.test(cell.period.iso)) return null
  return { period: isoMonth(Number(cell.period.iso), number), subject: table.caption }
}

/** What its rows say of complaints, of the control or of a survey: as where a row is a line. */
const toldByRows = (reading: Reading, cellwise: CellwiseTable): readonly Draft[] => {
  const table = asTable(reading, cellwise)
  return [findComplaintTable, findControlTable, findSurveyTable].reduce<readonly Draft[]>(
    (found, find) => (found.length > 0 ? found : find(reading, table)),
    [],
  )
}

/** Every cell of the table as a fact. */
export const findSeriesTable = (reading: Reading, table: CellwiseTable): readonly Draft[] => {
  const lines = reading.text.lines.slice(table.fromLine - 1, table.toLine)
  const asks = table.unit?.base === 'kroner' && lines.some((line) => asksForMoney.test(line.clean))
  const told = asks ? [] : toldByRows(reading, table)
  const taken = new Set(told.map(({ number }) => number))
  const others = table.rows.flatMap((row) =>
    row.cells
      .filter(({ number }) => !taken.has(number))
      .map((cell) => (asks ? money : series)(reading, table, row, cell)),
  )
  return [...told, ...others]
}
