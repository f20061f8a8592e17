/**
 * A table of answers in, how many have answered in each of its groups out.
 *
 *     Målgruppe        Antal svar   2021   2023
 *     Sygemeldte       204          74 %   77 %        204 responses, of the year asked about last
 */
import type { Reading } from '../passage.ts'
import { provenanceOf } from '../provenance.ts'
import { figureIn, stretchOfRow, type Cell, type Row, type Table } from '../tables/table.ts'
import type { Draft } from './draft.ts'
import { headPeriod } from './periodFrame.ts'
import { yearIn } from './years.ts'

const answered =
  /^(?:antal )?(?:svar|besvarelser|respondenter|besvarede(?: \p{L}{0,12}skemaer)?)(?: ?\(?n\)?)?(?: (?:i )?20\d\d)?$|^antal deltagere(?: (?:i )?20\d\d)?$/iu

interface Asked {
  readonly instrument: string
  /** When people were asked, where the head of the column does not say. */
  readonly held: string | null
}

const draftOf = (
  reading: Reading,
  table: Table,
  row: Row,
  cell: Cell,
  head: Cell,
  asked: Asked,
): Draft | null => {
  const number = figureIn(reading, cell)
  if (!number || number.range !== null || number.unit?.base === 'percent') return null
  if (!Number.isInteger(number.number) || row.label === '') return null
  const ofHead = yearIn(head.words)
  return {
    number,
    fact: {
      ...provenanceOf(reading, table.section, number.quote, stretchOfRow(row)),
      kind: 'survey',
      measure: 'responses',
      subject: asked.instrument,
      period: ofHead === null ? asked.held : String(ofHead),
      printed: number.printed,
      unit: null,
      value: number.number,
      baseUnit: 'count',
      basis: 'printed',
      trend: null,
      instrument: asked.instrument,
      population: row.label,
    },
  }
}

const latest = (reading: Reading, table: Table): string | null =>
  (table.header?.cells ?? [])
    .flatMap((cell) => headPeriod(reading, cell) ?? yearIn(cell.words)?.toString() ?? [])
    .toSorted()
    .at(-1) ?? null

/** None where no column counts answers. */
export const answeredIn = (reading: Reading, table: Table, instrument: string): readonly Draft[] => {
  const heads = (table.header?.cells ?? []).slice(1).filter(({ words }) => answered.test(words.trim()))
  if (heads.length === 0) return []
  const asked = { instrument, held: latest(reading, table) }
  return table.rows.flatMap((row) =>
    heads.flatMap((head) => {
      const cell = row.cells.find(({ column }, at) => at > 0 && column === head.column)
      return cell ? (draftOf(reading, table, row, cell, head, asked) ?? []) : []
    }),
  )
}
