/** A table printed one cell a line, as it is read: its periods, its rows, and the line of every cell. */
import type { HeaderUnit } from '../danish/headerUnit.ts'
import type { NumberToken } from '../danish/number.ts'
import type { Section } from '../model/meeting.ts'
import type { Line } from '../text.ts'

export interface Period {
  readonly iso: string
  readonly line: Line
  /** "Pr. 1. nov.": the last column does not cover its whole period. */
  readonly partial: boolean
}

export interface CellwiseCell {
  readonly number: NumberToken
  readonly line: Line
  readonly period: Period
  /** "(Helårspersoner)" below a number says what it counts. */
  readonly note: string
  /** A value in brackets below another belongs to the label's own bracket. */
  readonly second: boolean
}

export interface CellwiseRow {
  /** '' for a row of numbers without a label. */
  readonly label: string
  /** "(Kvote)" behind the label; '' when there is none. */
  readonly secondLabel: string
  readonly cells: readonly CellwiseCell[]
  /** The line the row begins on: its label's, else its first number's. */
  readonly from: Line
}

export interface CellwiseTable {
  readonly section: Section
  readonly fromLine: number
  readonly toLine: number
  /** The words above the header. */
  readonly caption: string
  readonly periods: readonly Period[]
  readonly unit: HeaderUnit | null
  readonly rows: readonly CellwiseRow[]
}
