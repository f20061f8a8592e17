/**
 * A cell of a table's head in, what it names out: a measure with its period, or what the whole table is of.
 *
 *     Kommune                           Fleksjob juni 2021   Ledighedsydelse juni 2022
 *     Andel på offentlig forsørgelse    2. kvt. 2023         2. kvt. 2024
 */
import { source } from '../danish/pattern.ts'
import { numbersIn, type Reading } from '../passage.ts'
import type { Cell, Table } from '../tables/table.ts'

export interface NamedSpan {
  readonly iso: string
  readonly name: string
}

/** A goal, a plan, a move or a place in a list is no measure of its period. */
const noMeasure = new RegExp(
  source`
    mål|budget|plan|forvent|skøn|forudsæt|prognose|resultat|status|regnskab|baseline|udgangspunkt|udvikling
    |ændring|forskel|difference|stigning|vækst|fald(?!\p{L})|afvigelse|placering|rang|indeks|andel|note
    |kilde|bemærk|uge|opgjort|opdater|(?<!\p{L})(?:siden|fra|til|efter|før|inden|mellem)(?!\p{L})
  `,
  'iu',
)

/** "Fleksjob juni 2021": a name and, behind it, one month, part of a year or year. */
export const namedSpan = (reading: Reading, cell: Cell): NamedSpan | null => {
  if (cell.words.length > 60) return null
  const tokens = numbersIn(reading.numbers, cell)
  const [only] = tokens
  if (!only?.iso || tokens.length !== 1 || only.role === 'figure' || !/^\d{4}(?:-\w{2})?$/.test(only.iso))
    return null
  const from = Math.min(only.start, only.extent.start) - cell.start
  const behind = cell.words.slice(Math.max(only.end, only.extent.end) - cell.start)
  const name = cell.words.slice(0, Math.max(0, from)).replace(/[\s,(–-]{0,5}(?:i |pr\. |ultimo )?$/iu, '')
  if (!/^\)?$/.test(behind) || !/^\p{L}[\p{L} .-]{3,45}$/u.test(name) || noMeasure.test(name)) return null
  return { iso: only.iso, name }
}

/** "Andel på offentlig forsørgelse" in the corner is what the table is of; "Ydelse" and "Kommune" say what its rows are. */
const measured =
  /^(?:andel|antal|gennemsnit|gns\.|klager?|klagesager|afgørelser|varighed|ledighed|modtagere|fuldtids|helårs|sygefravær|tilgang|afgang)\p{L}{0,12} \p{L}.{3,90}$/iu

export const cornerName = (table: Table): string | null => {
  const label = table.header?.label ?? ''
  return measured.test(label) ? label : null
}
