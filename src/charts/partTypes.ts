/** The rows of pictures of a whole and its parts: one bar, a bar a step, a square each. */
import type { Fill, Picture, Source, Tone } from './types.ts'

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
