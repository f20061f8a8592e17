/** What a figure hands to a view: the words around a picture, its table, and marks, each with the ids of its facts. */

/** A place in the minutes a reader can open. */
export interface Source {
  readonly fact: string
  readonly label: string
  /** The sentence it stands in, for a table that leaves the page. */
  readonly quote?: string
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

/** One point of a series. `shown` is the figure as it stands in the picture, `valueLabel` with its unit. */
export interface TrendMark {
  readonly key: string
  readonly label: string
  readonly tick: readonly string[]
  /** Where it stands in time; neighbours differ by one. */
  readonly at: number
  readonly value: number
  /** The other end, where a picture may not point at fewer than five people. */
  readonly upTo: number | null
  readonly shown: string
  readonly valueLabel: string
  /** A forecast, or a period that is not over. */
  readonly hollow: boolean
  /** A line leads here from the mark before. */
  readonly joined: boolean
  readonly source: Source | null
}

/** Periods without a figure, and what is said of them: "mangler 2020–2023". */
export interface TrendGap {
  readonly from: number
  readonly to: number
  readonly label: string
}

/** From here on it is counted in another way. */
export interface TrendBreak {
  readonly at: number
  readonly label: string
}

export interface TrendPicture {
  readonly key: string
  readonly title: string
  readonly unit: string
  readonly marks: readonly TrendMark[]
  readonly gaps: readonly TrendGap[]
  readonly breaks: readonly TrendBreak[]
}

/** Pictures side by side, each with an axis of its own. */
export interface TrendFigure {
  readonly frame: Frame
  readonly pictures: readonly TrendPicture[]
  /** Of the marks: ["Regnskab", "Forventet (skøn)"]; '' when there is none of the kind. */
  readonly filled: string
  readonly hollow: string
}
