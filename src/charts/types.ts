/** The rows every picture and table takes: plain strings and numbers in, nothing of ours known. */
import type { ReactNode } from 'react'

/** Where a figure stands. `label` is "Næstved 1. april 2019, linje 551"; the button says `Kilde: ${label}`. */
export interface Source {
  readonly fact: string
  readonly label: string
  /** The sentence it stands in: what a reader takes along who takes the figure. */
  readonly quote?: string
}

export type OnSource = (fact: string) => void

/** What a colour means. `plain` is a quantity that is neither less nor more, neither near nor far. */
export type Tone = 'less' | 'more' | 'neutral' | 'on_track' | 'on_the_way' | 'far' | 'plain'

/** `hatched` is a forecast and nothing else; `outlined` is a budget, or something not stated. */
export type Fill = 'solid' | 'hatched' | 'outlined'

// ── The frame ───────────────────────────────────────────────────────────────

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

// ── The pictures ────────────────────────────────────────────────────────────

interface Picture {
  /** Accessible name of the svg. */
  readonly name: string
  readonly onSource: OnSource
}

export interface BarRow {
  readonly key: string
  readonly label: string
  /** `null` is a row in words (`valueLabel`), never a bar of length zero. */
  readonly value: number | null
  readonly valueLabel: string
  readonly tone: Tone
  readonly fill: Fill
  readonly note?: string
  readonly source: Source | null
}

export interface DivergingBarsProps extends Picture {
  readonly rows: readonly BarRow[]
  readonly unit: string
  /** Words at the left end: "bruger mindre". */
  readonly less: string
  /** Words at the right end: "bruger mere". */
  readonly more: string
  /** Words on the zero line; "Budget" unless told. */
  readonly zero?: string
}

export interface ColumnsProps extends Picture {
  readonly rows: readonly BarRow[]
  readonly unit: string
}

export interface BridgeStep {
  readonly key: string
  readonly label: string
  readonly value: number
  /** A `total` stands on the zero line; a `step` stands on the end of the one before. */
  readonly kind: 'step' | 'total'
  readonly valueLabel: string
  readonly tone: Tone
  /** `solid` unless told; a bridge of forecasts is `hatched`. */
  readonly fill?: Fill
  readonly source: Source | null
}

export interface BridgeProps extends Picture {
  readonly steps: readonly BridgeStep[]
  readonly unit: string
}

export interface PairRow {
  readonly key: string
  readonly label: string
  readonly first: number | null
  readonly firstLabel: string
  readonly firstSource: Source | null
  readonly second: number | null
  readonly secondLabel: string
  readonly secondSource: Source | null
}

export interface PairedBarsProps extends Picture {
  readonly rows: readonly PairRow[]
  /** What the first bar of each pair is: "2017", "mål". */
  readonly first: string
  readonly second: string
  readonly unit: string
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

export interface ShareBarProps extends Picture {
  readonly parts: readonly SharePart[]
  readonly total: number
  /** A line at this per cent of the bar: 50. */
  readonly markAt?: number
  /** What is counted; read aloud at every mark. */
  readonly unit?: string
}

export interface GoalMark {
  readonly key: string
  readonly label: string
  readonly value: number
  readonly valueLabel: string
  /** ◇ baseline, ● level, ▏ target, ▎ end target. */
  readonly shape: 'diamond' | 'circle' | 'tick' | 'endTick'
  readonly source: Source | null
}

export interface GoalPathProps extends Picture {
  readonly marks: readonly GoalMark[]
  readonly unit: string
  readonly better: 'fewer' | 'more' | null
}

export interface ThresholdRow {
  readonly key: string
  readonly label: string
  readonly value: number
  readonly valueLabel: string
  readonly threshold: number
  readonly thresholdLabel: string
  readonly tone: Tone
  readonly source: Source | null
}

export interface ThresholdDotsProps extends Picture {
  readonly rows: readonly ThresholdRow[]
  readonly unit: string
}

export interface SquareGroup {
  readonly key: string
  readonly label: string
  readonly count: number
  readonly source: Source | null
}

export interface UnitSquaresProps extends Picture {
  readonly groups: readonly SquareGroup[]
  /** What is counted; read aloud at every mark. */
  readonly unit?: string
}

export interface FlowStep {
  readonly key: string
  readonly label: string
  readonly total: number
  readonly parts: readonly SharePart[]
}

export interface StackedFlowProps extends Picture {
  readonly steps: readonly FlowStep[]
  /** What is counted; read aloud at every mark. */
  readonly unit?: string
}

/** One point of a series. */
export interface TrendMark {
  readonly key: string
  /** Spoken: "Udvalgets samlede forbrug, 2018 (regnskab)". */
  readonly label: string
  /** Under the axis, a line each: ["maj", "2019"]. */
  readonly tick: readonly string[]
  /** Where it stands in time; neighbouring periods differ by one. */
  readonly at: number
  readonly value: number
  /** The other end of a range: "1–4". */
  readonly upTo: number | null
  /** As it stands in the picture, without a unit. */
  readonly shown: string
  readonly valueLabel: string
  /** A forecast, or a period that is not over. */
  readonly hollow: boolean
  /** A line leads here from the mark before. */
  readonly joined: boolean
  readonly source: Source | null
}

export interface TrendGap {
  readonly from: number
  readonly to: number
  /** "mangler 2020–2023". */
  readonly label: string
}

export interface TrendBreak {
  readonly at: number
  /** "herefter personer". */
  readonly label: string
}

export interface TrendChartProps extends Picture {
  readonly marks: readonly TrendMark[]
  readonly gaps: readonly TrendGap[]
  readonly breaks: readonly TrendBreak[]
  readonly unit: string
  /** Stands in the picture where it is one of several, and goes with it into a file. */
  readonly heading?: string
}

export interface SmallMultiplesProps {
  readonly pictures: readonly (Omit<TrendChartProps, 'name' | 'onSource'> & {
    readonly key: string
    readonly title: string
  })[]
  readonly onSource: OnSource
}

// ── The small marks ─────────────────────────────────────────────────────────

export interface SourceButtonProps {
  readonly source: Source
  readonly onSource: OnSource
  /** Shown instead of "linje 551"; words are read aloud after the source. */
  readonly children?: ReactNode
}

export interface StatusBadgeProps {
  /** on_track, on_the_way, far, met, partly_met, not_met, up, down, stable; all else is the ▲ ? of unknown. */
  readonly status: string
  readonly word: string
  /** Taken from the status unless told. */
  readonly tone?: Tone
}

export interface BasisBadgeProps {
  readonly basis: 'printed' | 'computed' | 'corrected'
}

export interface SmallRow {
  readonly key: string
  readonly label: string
  readonly value: number
  /** The value in words. */
  readonly words: string
  readonly tone: Tone
  readonly fill: Fill
  readonly source: Source | null
}

/** The picture of a card: no frame, no axis, no Recharts. */
export interface SmallPictureProps extends Picture {
  readonly shape: 'bar' | 'squares'
  readonly rows: readonly SmallRow[]
}
