/** What a figure hands to a view: the words around a picture, its table, and marks, each with the ids of its facts. */

/** A place in the minutes a reader can open. */
export interface Source {
  readonly fact: string
  readonly label: string
}

export interface TableColumn {
  readonly key: string
  readonly label: string
  readonly numeric?: boolean
}

export interface TableRow {
  readonly key: string
  readonly cells: Readonly<Record<string, string>>
  readonly sources: readonly Source[]
  /** The numbers behind the words, by column key, for sorting. */
  readonly order?: Readonly<Record<string, number | null>>
}

export type Tone = 'less' | 'more' | 'neutral' | 'on_track' | 'on_the_way' | 'far' | 'plain'

/** Hatched means forecast and nothing else. */
export type Fill = 'solid' | 'hatched' | 'outlined'

export interface LegendEntry {
  readonly label: string
  readonly tone: Tone
  readonly fill: Fill
}

/** Everything around a picture; the table rows say the same as the picture. */
export interface Frame {
  readonly id: string
  readonly title: string
  readonly sentence: string
  readonly explanation: string
  readonly caption: string
  readonly columns: readonly TableColumn[]
  readonly rows: readonly TableRow[]
  readonly legend: readonly LegendEntry[]
  readonly notes: readonly string[]
}

/** One picture: its frame, and marks of one shape. */
export interface Figure<Mark> {
  readonly frame: Frame
  readonly unit: string
  readonly marks: readonly Mark[]
}

export interface BarMark {
  readonly key: string
  readonly label: string
  readonly value: number | null
  readonly valueLabel: string
  readonly tone: Tone
  readonly fill: Fill
  readonly note?: string
  readonly source: Source | null
}

export interface BridgeMark {
  readonly key: string
  readonly label: string
  readonly value: number
  readonly kind: 'step' | 'total'
  readonly valueLabel: string
  readonly tone: Tone
  readonly fill: Fill
  readonly source: Source | null
}

export interface PairMark {
  readonly key: string
  readonly label: string
  readonly first: number | null
  readonly firstLabel: string
  readonly firstSource: Source | null
  readonly second: number | null
  readonly secondLabel: string
  readonly secondSource: Source | null
}

export interface SharePart {
  readonly key: string
  readonly label: string
  readonly value: number
  readonly valueLabel: string
  readonly tone: Tone
  readonly fill: Fill
  readonly source: Source | null
}

export interface FlowMark {
  readonly key: string
  readonly label: string
  readonly total: number
  readonly parts: readonly SharePart[]
}

export interface GoalMark {
  readonly key: string
  readonly label: string
  readonly value: number
  readonly valueLabel: string
  readonly shape: 'diamond' | 'circle' | 'tick' | 'endTick'
  readonly source: Source | null
}

export interface ThresholdMark {
  readonly key: string
  readonly label: string
  readonly value: number
  readonly valueLabel: string
  readonly threshold: number
  readonly thresholdLabel: string
  readonly tone: Tone
  readonly source: Source | null
}

export interface SquareGroup {
  readonly key: string
  readonly label: string
  readonly count: number
  readonly source: Source | null
}
