/** What every picture and mark takes: plain strings and numbers in, nothing of ours known. */
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

/** What all pictures take. */
export interface Picture {
  /** Accessible name of the svg. */
  readonly name: string
  readonly onSource: OnSource
}

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
