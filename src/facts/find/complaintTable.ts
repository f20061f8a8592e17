/**
 * A table of complaints in, one fact a cell out.
 *
 *     Klager indgået i 2018 og 2017	året 2018	året 2017	Afvigelse
 *     Klager over afgørelser	361	467	106
 *                            2018  2017  change (positive for a fall: no deviation of a budget)
 */
import { source } from '../danish/pattern.ts'
import type { AgendaItem } from '../model/meeting.ts'
import type { Reading } from '../passage.ts'
import { provenanceOf } from '../provenance.ts'
import { figureIn, unitOfColumn, type Cell, type Row, type Table, stretchOfRow } from '../tables/table.ts'
import { cellPeriods, latestOf } from './cellPeriods.ts'
import { kindsOf, type RowKind } from './complaintKindRows.ts'
import {
  columnsOf,
  isAmongOthers,
  isShareOfDecided,
  meaningOf,
  ofComplaints,
  type RowMeaning,
} from './complaintRows.ts'
import { aboutIn } from './complaintPlace.ts'
import { isTotal } from './area.ts'
import { aboutControl } from './control.ts'
import { isOfControl } from './controlLabels.ts'
import type { Draft } from './draft.ts'
import { findPeriodTable } from './periodTable.ts'
import { yearIn, yearOfIso, yearOfTitle } from './years.ts'

const isChange = /afvigelse|ændring|forskel|udvikling|difference|fald|stigning/i
/** "Klager fordelt på område", in the head or right above the table: its rows are parts of all that came. */
const byArea =
  /klager?(?!\p{L})[^|\t]{0,40}(?:fordelt (?:på|efter)|efter|pr\.) (?:lov|sags|fag)?(?:område|lov)/iu

/** "Klagerne over sagsbehandlingen fordeler sig som følger:": what all of the table is about. */
const spread = new RegExp(
  source`
    klager(?:ne)?(?<about> (?:over|om|vedrørende) (?:\p{L}+s )?(?:sagsbehandling|afgørelser)\p{L}{0,3}
    )?[^|\t.;]{0,30} (?:fordeler|fordelte|fordelt) (?:sig )?
    (?:som følger|således|sådan|på følgende|som (?:vist|det fremgår))
  `,
  'iu',
)

const linesAbove = (reading: Reading, table: Table): readonly string[] =>
  [2, 3].map((up) => reading.text.lines[table.fromLine - up]?.clean ?? '')

/** What the words above say that all of its complaints are over; null where they say nothing. */
const kindAbove = (reading: Reading, table: Table): RowMeaning | null => {
  const found = linesAbove(reading, table)
    .map((words) => spread.exec(words))
    .find((match) => match !== null)
  if (!found) return null
  const about = aboutIn(found.groups?.['about'] ?? '')
  if (about === 'all') return { measure: 'received', about }
  return { measure: about === 'handling' ? 'about_handling' : 'about_decisions', about }
}

const isByArea = (reading: Reading, table: Table): boolean =>
  [table.header?.label ?? '', ...linesAbove(reading, table)].some((words) => byArea.test(words))

const itemOf = (reading: Reading, table: Table): AgendaItem | null =>
  reading.meeting.items.find((candidate) => candidate.number === table.section.item) ?? null

/** Each row as what it is. Where the control group is told of, that is where its rows are read. */
const amongOthers = (reading: Reading, table: Table, item: AgendaItem | null): readonly Draft[] =>
  table.rows.some(({ label }) => isOfControl(label)) && aboutControl.test(item?.title ?? '')
    ? []
    : table.rows.flatMap((row) =>
        (ofComplaints.test(row.label) ? findComplaintTable : findPeriodTable)(reading, {
          ...table,
          rows: [row],
        }),
      )

/** Complaint figures of a table; none when neither its header nor its rows speak of complaints. */
export const findComplaintTable = (reading: Reading, table: Table): readonly Draft[] => {
  const labels = [table.header?.label ?? '', ...table.rows.map((row) => row.label)]
  const outcomes = labels.filter((label) => /^(?:heraf )?(?:stadfæst|hjemvis)/i.test(label)).length
  const speaks = labels.some((label) => /klage|ankestyrelse|ankesag/i.test(label)) || outcomes > 1
  const columns = columnsOf(table)
  const kind = columns.size === 0 && outcomes === 0 ? kindAbove(reading, table) : null
  const areas = columns.size === 0 && (kind !== null || isByArea(reading, table))
  if ((!speaks && columns.size === 0 && !areas) || table.unit?.base === 'kroner') return []
  const item = itemOf(reading, table)
  if (columns.size === 0 && !areas && outcomes < 2 && isAmongOthers(table, item))
    return amongOthers(reading, table, item)
  // The total of what the board decided is not what was received.
  const isDecided = outcomes > 0 && !labels.some((label) => /modtage|indgå|indkom/i.test(label))
  const above = columns.size > 0 ? yearAbove(reading, table) : null
  const titled = above === null ? yearOfTitle(reading, item) : String(above)
  const periods = cellPeriods(reading, table)
  const kinds = columns.size > 0 || areas ? new Map<Row, RowKind>() : kindsOf(table)

  const draft = (row: Row, cell: Cell): Draft | null => {
    const number = figureIn(reading, cell)
    const part = areas && !isTotal(row.label) && !/klager/i.test(row.label)
    const read: RowMeaning | null = areas
      ? (kind ?? { measure: 'received', about: 'all' })
      : (kinds.get(row) ?? meaningOf(row.label))
    const total =
      isDecided && /^(?:i alt|samlet|total|sum)|^(?:afgørelser|sager) i alt|^samlet antal/i.test(row.label)
    const meaning: RowMeaning | null =
      columns.size > 0
        ? (columns.get(cell.column) ?? null)
        : total
          ? { measure: 'decided', about: 'decisions' }
          : read
    const overturned = isShareOfDecided(row.label) || columns.get(cell.column)?.measure === 'share'
    const meant: RowMeaning | null = overturned ? { measure: 'share', about: 'decisions' } : meaning
    if (!number || !meant) return null
    const header = table.header?.cells[cell.column]?.words ?? ''
    const change = isChange.test(header)
    const unit =
      number.unit ??
      unitOfColumn(table, cell.column) ??
      (overturned ? { printed: 'procent', base: 'percent' as const } : null)
    if (unit?.base === 'kroner') return null
    const period =
      periods.of(row, cell) ?? (change ? (latestOf(periods.frame) ?? firstYear(table)) : null) ?? titled
    const share = unit?.base === 'percent'
    return {
      number,
      fact: {
        ...provenanceOf(reading, table.section, number.quote, stretchOfRow(row)),
        kind: 'complaint',
        measure: change ? 'change' : share ? 'share' : meant.measure,
        subject: row.label,
        period,
        printed: number.printed,
        unit: unit?.printed ?? null,
        value: number.number,
        baseUnit: unit?.base ?? 'complaints',
        basis: 'printed',
        year: yearOfIso(period),
        about: meant.about,
        upheldFor: null,
        // "Afvigelse 106" has a sign of its own in every paper: its columns say which way, the cell does not.
        trend: null,
        group:
          kinds.get(row)?.group ??
          (part || (columns.size > 0 && !isTotal(row.label) && !periods.frame.rows.has(row))
            ? row.label
            : ''),
      },
    }
  }

  return table.rows.flatMap((row) =>
    row.cells.slice(1).flatMap((cell) => {
      const found = draft(row, cell)
      return found ? [found] : []
    }),
  )
}

/** "Ankestyrelsens afgørelser i 2021 fordelt på lovområder", right above the table. */
const yearAbove = (reading: Reading, table: Table): number | null => {
  for (let line = table.fromLine - 1; line >= Math.max(1, table.fromLine - 3); line -= 1) {
    const year = yearIn(reading.text.lines[line - 1]?.clean ?? '')
    if (year !== null) return year
  }
  return null
}

/** A change belongs to the year it leads to: the latest of the header. */
const firstYear = (table: Table): string | null => {
  const years = (table.header?.cells ?? []).slice(1).flatMap((cell) => yearIn(cell.words) ?? [])
  return years.length === 0 ? null : String(Math.max(...years))
}
