/**
 * A table of complaints in, one fact a cell out.
 *
 *     Klager indgået i 2018 og 2017	året 2018	året 2017	Afvigelse
 *     Klager over afgørelser	361	467	106
 *                            2018  2017  change (positive for a fall: no deviation of a budget)
 */
import type { ComplaintFact, ComplaintMeasure } from '../model/complaint.ts'
import { provenanceOf, type Reading } from '../passage.ts'
import { figureIn, unitOfColumn, type Cell, type Row, type Table, stretchOfRow } from '../tables/table.ts'
import { outcomeMeasures, outcomeOfWords } from './complaintOutcomes.ts'
import { isTotal } from './area.ts'
import type { Draft } from './draft.ts'
import { yearIn, yearOfIso, yearOfTitle } from './years.ts'

const isChange = /afvigelse|ændring|forskel|udvikling|difference|fald|stigning/i
interface Meaning {
  readonly measure: ComplaintMeasure
  readonly about: ComplaintFact['about']
}

const rows: readonly (readonly [RegExp, Meaning])[] = [
  [/sagsbehandling/i, { measure: 'about_handling', about: 'handling' }],
  [/(?:sendt|indsendt|videresendt|indbragt|fastholdt)/i, { measure: 'sent_on', about: 'decisions' }],
  [
    /(?:ændret|omgjort) (?:i|af) (?:kommunen|jobcent|forvaltning)|genvurder/i,
    { measure: 'changed_by_municipality', about: 'decisions' },
  ],
  [/behandlede|afgjorte?(?!\p{L})/iu, { measure: 'decided', about: 'decisions' }],
  [/medhold/i, { measure: 'upheld', about: 'decisions' }],
  [/(?:over|om) (?:\w+ )?afgørelse/i, { measure: 'about_decisions', about: 'decisions' }],
  [
    /i alt|samlet|total|^$|antal klager|alle klager|modtagne|indgåede|indkomne/i,
    { measure: 'received', about: 'all' },
  ],
]

/** What a label says is counted: of a row, of a column, or of a line of a list. */
export const meaningOf = (label: string): Meaning | null => {
  const found = rows.find(([pattern]) => pattern.test(label))?.[1]
  if (found) return found
  const outcome = outcomeOfWords(label)
  return outcome && { measure: outcome, about: 'decisions' }
}

/** "Lovområde | Afgjorte sager | Stadfæstet | Hjemvist": the columns say what is counted, the rows of what. */
const columnsOf = (table: Table): ReadonlyMap<number, Meaning> => {
  const cells = table.header?.cells.slice(1) ?? []
  const found = new Map<number, Meaning>()
  for (const cell of cells) {
    const meaning = cell.words === '' ? null : meaningOf(cell.words)
    if (meaning && !/^i alt$|samlet|total/i.test(cell.words)) found.set(cell.column, meaning)
  }
  const outcomes = [...found.values()].filter(({ measure }) => outcomeMeasures.has(measure)).length
  return outcomes > 1 && found.size * 2 > cells.length ? found : new Map()
}

/** "Klager fordelt på område", in the head or right above the table: its rows are parts of all that came. */
const byArea =
  /klager?(?!\p{L})[^|\t]{0,40}(?:fordelt (?:på|efter)|efter|pr\.) (?:lov|sags|fag)?(?:område|lov)/iu

const isByArea = (reading: Reading, table: Table): boolean =>
  [
    table.header?.label ?? '',
    ...[2, 3].map((up) => reading.text.lines[table.fromLine - up]?.clean ?? ''),
  ].some((words) => byArea.test(words))

/** Complaint figures of a table; none when neither its header nor its rows speak of complaints. */
export const findComplaintTable = (reading: Reading, table: Table): readonly Draft[] => {
  const labels = [table.header?.label ?? '', ...table.rows.map((row) => row.label)]
  const outcomes = labels.filter((label) => /^(?:heraf )?(?:stadfæst|hjemvis)/i.test(label)).length
  const speaks = labels.some((label) => /klage|ankestyrelse|ankesag/i.test(label)) || outcomes > 1
  const columns = columnsOf(table)
  const areas = columns.size === 0 && isByArea(reading, table)
  if ((!speaks && columns.size === 0 && !areas) || table.unit?.base === 'kroner') return []
  // The total of what the board decided is not what was received.
  const isDecided = outcomes > 0 && !labels.some((label) => /modtage|indgå|indkom/i.test(label))
  const item = reading.meeting.items.find((candidate) => candidate.number === table.section.item) ?? null
  const titleYear =
    (columns.size > 0 ? yearAbove(reading, table) : null) ?? yearOfIso(yearOfTitle(reading, item))

  const draft = (row: Row, cell: Cell): Draft | null => {
    const number = figureIn(reading, cell)
    const part = areas && !isTotal(row.label) && !/klager/i.test(row.label)
    const read: Meaning | null = areas ? { measure: 'received', about: 'all' } : meaningOf(row.label)
    const total =
      isDecided && /^(?:i alt|samlet|total|sum)|^(?:afgørelser|sager) i alt|^samlet antal/i.test(row.label)
    const meaning: Meaning | null =
      columns.size > 0
        ? (columns.get(cell.column) ?? null)
        : total
          ? { measure: 'decided', about: 'decisions' }
          : read
    const overturned = /omgørelsesprocent/i.test(row.label)
    const meant: Meaning | null = overturned ? { measure: 'share', about: 'decisions' } : meaning
    if (!number || !meant) return null
    const header = table.header?.cells[cell.column]?.words ?? ''
    const change = isChange.test(header)
    const unit =
      number.unit ??
      unitOfColumn(table, cell.column) ??
      (overturned ? { printed: 'procent', base: 'percent' as const } : null)
    if (unit?.base === 'kroner') return null
    const year = yearIn(header) ?? (change ? firstYear(table) : null) ?? titleYear
    const share = unit?.base === 'percent'
    return {
      number,
      fact: {
        ...provenanceOf(reading, table.section, number.extent, stretchOfRow(row)),
        kind: 'complaint',
        measure: change ? 'change' : share ? 'share' : meant.measure,
        subject: row.label,
        period: year === null ? null : String(year),
        printed: number.printed,
        unit: unit?.printed ?? null,
        value: number.number,
        baseUnit: unit?.base ?? 'complaints',
        basis: 'printed',
        year,
        about: meant.about,
        upheldFor: null,
        // "Afvigelse 106" has a sign of its own in every paper: its columns say which way, the cell does not.
        trend: null,
        group: part || (columns.size > 0 && !isTotal(row.label)) ? row.label : '',
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
const firstYear = (table: Table): number | null => {
  const years = (table.header?.cells ?? []).slice(1).flatMap((cell) => yearIn(cell.words) ?? [])
  return years.length === 0 ? null : Math.max(...years)
}
