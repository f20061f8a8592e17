/** The shapes a lane layout is made of: every place in px, nothing left to decide when it is drawn. */
import type { Lane } from './lanes.ts'
import type { Letters } from './letters.ts'

interface TextBlock {
  readonly lines: readonly string[]
  /** Top of the first line. */
  readonly y: number
}

interface WordBlock extends TextBlock {
  readonly x: number
}

export interface LaidLane {
  readonly lane: Lane
  /** Of the group it opens; null on its later lanes. */
  readonly label: TextBlock | null
  readonly note: TextBlock | null
  readonly strong: boolean
  /** A hairline above a group, not above the first. */
  readonly ruleY: number | null
  readonly word: TextBlock | null
  /** Words above the bar, or instead of it; null when they stand at its end. */
  readonly words: WordBlock | null
  readonly barY: number
  readonly hitY: number
  readonly hitHeight: number
}

export interface LaidHeader {
  readonly less: TextBlock
  readonly more: TextBlock
  /** The word of the line through all rows. */
  readonly origin: TextBlock
  readonly height: number
}

export interface LaneLayout {
  readonly width: number
  readonly height: number
  /** Labels above the bars instead of beside them. */
  readonly stacked: boolean
  readonly header: LaidHeader
  readonly plotX: number
  readonly plotWidth: number
  readonly wordX: number
  readonly barsY: number
  readonly barsEnd: number
  readonly barHeight: number
  /** Between the end of a bar and its words. */
  readonly wordGap: number
  readonly domain: readonly [number, number]
  readonly lanes: readonly LaidLane[]
  readonly text: Letters
}
