/** What the frame around every picture takes: its words, its table, its legend. */
import type { ReactNode } from 'react'
import type { Fill, OnSource, Source, Tone } from './types.ts'

export interface TableColumn {
  readonly key: string
  readonly label: string
  readonly numeric?: boolean
}

export interface TableRow {
  readonly key: string
  /** Ready words by column key. An absent cell is shown as "ikke oplyst". */
  readonly cells: Readonly<Record<string, string>>
  readonly sources: readonly Source[]
  /** The numbers behind the words, by column key; sorting reads the words where there is none. */
  readonly order?: Readonly<Record<string, number | null>>
}

export interface LegendEntry {
  readonly label: string
  readonly tone: Tone
  readonly fill: Fill
}

export interface ChartFrameProps {
  /** 'B1': also the anchor of the figure (`#graf-B1`). */
  readonly id: string
  /** The takeaway, as a sentence. */
  readonly title: string
  /** "Kort sagt": one or two sentences computed from the rows. */
  readonly sentence: string
  /** "Hvad betyder det?": at most 60 words, true for every document. */
  readonly explanation: string
  /** Of the table. */
  readonly caption: string
  readonly columns: readonly TableColumn[]
  readonly rows: readonly TableRow[]
  readonly onSource: OnSource
  readonly legend?: readonly LegendEntry[]
  readonly notes?: readonly string[]
  /** Level of the heading; 2 unless told. */
  readonly level?: 2 | 3
  /** Are there underlined figures in the picture to press? Yes unless told. */
  readonly pressable?: boolean
  /** The picture is itself the rows in words: the table waits folded. */
  readonly folded?: boolean
  /** The picture, or the words when there is none. */
  readonly children: ReactNode
}
