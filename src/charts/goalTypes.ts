/** The marks of a goal's line: where it began, where it stands, where it shall go. */
import type { Picture, Source } from './types.ts'

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
