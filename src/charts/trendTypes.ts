/** The marks of pictures over time, with the gaps and the breaks between them. */
import type { OnSource, Picture, Source } from './types.ts'

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
