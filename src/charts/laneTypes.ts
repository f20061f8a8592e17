/** The rows of pictures with a lane a row: bars to both sides, columns, a bridge, pairs, dots beside a threshold. */
import type { Fill, Picture, Source, Tone } from './types.ts'

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

interface BridgeStep {
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

interface PairRow {
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

interface ThresholdRow {
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
