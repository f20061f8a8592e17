/**
 * A table in whose columns are places, one share a cell out, of the period over the place or in the line above the table.
 *
 *     Andelen på offentlig forsørgelse i 4. kvartal 2016, opgjort i procent.
 *     Ydelse       Jammerbugt   RAR Nordjylland              Hele landet
 *     A-dagpenge   2,1          2,3                          2,4
 *                  A-dagpenge   A-dagpenge i RAR Nordjylland A-dagpenge på landsplan
 */
import { municipalities } from '../danish/municipalities.ts'
import { numbersIn, type Reading } from '../passage.ts'
import { provenanceOf } from '../provenance.ts'
import { figureIn, stretchOfRow, unitOfCell, type Cell, type Row, type Table } from '../tables/table.ts'
import type { Draft } from './draft.ts'
import { frameOf, nameOver, ownWords, periodSaid } from './periodFrame.ts'
import { movedTo } from './seriesPlaces.ts'

const names = new Set(municipalities.flatMap(({ name, spellings }) => [name, ...spellings]))
const country =
  /^(?:hele )?(?:landet|danmark)$|^lands(?:gennemsnit(?:tet)?|plan|tal(?:let)?|resultat(?:et)?)$/iu
const group =
  /^(?:klyngen?|(?:hele )?regionen|(?:klynge|nabo|sammenlignings|omegns)kommuner(?:ne)?|kommunegruppen|(?:region|rar) \p{Lu}\p{L}{2,20})$/iu

/** Where a column is of, '' for the municipality itself; null for what is no place. */
const placeOf = (reading: Reading, words: string): string | null => {
  const name = words.replace(/ kommune$/iu, '')
  if (country.test(name)) return 'på landsplan'
  if (group.test(name)) return `i ${/^(?:region|rar) /iu.test(name) ? name : name.toLowerCase()}`
  if (!names.has(name)) return null
  return name === reading.meeting.municipality.name ? '' : `i ${name} Kommune`
}

/** The one period that the line above names. */
const periodAbove = ({ text, numbers }: Reading, table: Table): string | null => {
  const line = text.lines
    .slice(Math.max(table.section.fromLine, table.fromLine - 4) - 1, table.fromLine - 1)
    .findLast(({ clean }) => clean.trim() !== '')
  if (!line) return null
  const dated = numbersIn(numbers, { start: line.start, end: line.start + line.raw.length }).flatMap(
    ({ role, iso }) => (role !== 'figure' && iso !== null ? [iso] : []),
  )
  return dated.length === 1 ? (dated[0] ?? null) : null
}

/** By how much places differ is no share of any. */
const differs = /forskel|differen|ændring|udvikling|afvigelse/iu
const fewest = 2

interface Column {
  readonly place: string
  /** The one over it; null where the line above the table tells. */
  readonly period: string | null
}

/** "Odder", or "December 2022" over it; null for what is no place, or stands under anything else. */
const columnOf = (reading: Reading, cell: Cell): Column | null => {
  const over = nameOver(reading, cell)
  const place = placeOf(reading, ownWords(reading, cell))
  const period = periodSaid(over)
  return place === null || (over !== '' && period === null) ? null : { place, period }
}

const rowOf = (reading: Reading, table: Table, row: Row, columns: ReadonlyMap<number, Column>): Told[] =>
  row.cells.flatMap((cell) => {
    const column = columns.get(cell.column)
    const number = column && figureIn(reading, cell)
    const unit = unitOfCell(reading, table, cell, row)
    if (!column || !number || number.range !== null || unit?.base !== 'percent') return []
    const subject = column.place === '' ? row.label : movedTo(row.label, column.place)
    return [{ number, unit, subject, period: column.period }]
  })

interface Told {
  readonly number: NonNullable<Draft['number']>
  readonly unit: { readonly printed: string | null }
  readonly subject: string
  readonly period: string | null
}

/** None where a column is no place, or where nobody says of when the figures are. */
export const findPlaceTable = (reading: Reading, table: Table): readonly Draft[] => {
  const heads = table.header?.cells.slice(1) ?? []
  const columns = new Map<number, Column>()
  for (const cell of heads) {
    const column = columnOf(reading, cell)
    if (column === null) return []
    columns.set(cell.column, column)
  }
  if (columns.size < fewest) return []
  const isDated = [...columns.values()].every(({ period }) => period !== null)
  const above = isDated ? null : periodAbove(reading, table)
  if (!isDated && above === null) return []
  const { caption } = frameOf(reading, table)
  return table.rows
    .filter(({ label }) => label !== '' && !differs.test(label))
    .flatMap((row) =>
      rowOf(reading, table, row, columns).map(({ number, unit, subject, period }): Draft => ({
        number,
        fact: {
          ...provenanceOf(reading, table.section, number.quote, stretchOfRow(row)),
          kind: 'series',
          measure: 'share',
          subject,
          period: period ?? above,
          printed: number.printed,
          unit: unit.printed,
          value: number.number,
          baseUnit: 'percent',
          basis: 'printed',
          group: caption,
          partial: false,
          trend: null,
        },
      })),
    )
}
