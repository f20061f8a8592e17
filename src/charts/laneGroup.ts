/** One group of lanes and the measures of its picture in; its label, bars and words in their places out. */
import type { LaidLane } from './laidLanes.ts'
import type { Lane, LaneGroup } from './lanes.ts'
import type { Letters } from './letters.ts'
import { wrap } from './wrap.ts'

export interface LaneMetrics {
  readonly em: number
  readonly text: Letters
  readonly stacked: boolean
  /** The words stand at the ends of the bars. */
  readonly atEnd: boolean
  readonly column: number
  readonly plotX: number
  readonly plotWidth: number
  /** Where words that stand instead of a bar have room. */
  readonly aside: { readonly x: number; readonly width: number }
  readonly barHeight: number
}

interface LaidGroup {
  readonly lanes: readonly LaidLane[]
  readonly end: number
}

export function layGroup(group: LaneGroup, top: number, ruled: boolean, metrics: LaneMetrics): LaidGroup {
  const { em, text, stacked, column, plotWidth } = metrics
  const room = stacked ? plotWidth : column
  const label = wrap(group.label, room, text.px, group.strong)
  const note = group.note === null ? [] : wrap(group.note, room, text.small)
  const labelHeight = label.length * text.line + note.length * text.smallLine
  const gap = (stacked ? 0.625 : 0.75) * em
  const between = (stacked ? 0.625 : 0.5) * em
  const heights = group.lanes.map((lane) => laneHeight(lane, metrics))
  const lanesHeight = heights.reduce((sum, one) => sum + one, 0) + between * (heights.length - 1)
  const inner = stacked ? labelHeight + 0.25 * em + lanesHeight : Math.max(labelHeight, lanesHeight)
  const centred = (height: number): number => top + gap + (inner - height) / 2
  const labelY = stacked ? top + gap : centred(labelHeight)
  let y = stacked ? top + gap + labelHeight + 0.25 * em : centred(lanesHeight)
  const lanes = group.lanes.map((lane, index): LaidLane => {
    const height = heights[index] ?? 0
    const laid = layLane(lane, y, height, metrics)
    // A single lane can be pressed in the whole height of its group.
    const whole = group.lanes.length === 1 && !stacked
    y += height + between
    return {
      ...laid,
      label: index === 0 ? { lines: label, y: labelY } : null,
      note: index === 0 && note.length > 0 ? { lines: note, y: labelY + label.length * text.line } : null,
      strong: group.strong,
      ruleY: ruled && index === 0 ? top : null,
      hitY: whole ? top + 2 : laid.hitY,
      hitHeight: whole ? inner + 2 * gap - 4 : laid.hitHeight,
    }
  })
  return { lanes, end: top + inner + 2 * gap }
}

/** Em between the words over a bar and the bar, for their underline. */
const wordsOverBar = 0.1875

function laneHeight(lane: Lane, metrics: LaneMetrics): number {
  const words = wordsOf(lane, metrics).length * metrics.text.line
  const between = words > 0 ? wordsOverBar * metrics.em : 0
  return words + (lane.span === null ? 0 : between + metrics.barHeight)
}

/** The words that stand above a bar, or in its place. */
function wordsOf(lane: Lane, { text, stacked, atEnd, plotWidth, aside }: LaneMetrics): readonly string[] {
  if (lane.span !== null && atEnd) return []
  const words = stacked && lane.word !== null ? `${lane.word}: ${lane.valueLabel}` : lane.valueLabel
  return lane.span === null ? wrap(words, aside.width, text.px) : wrap(words, plotWidth, text.px, true)
}

type LaneOnly = Pick<LaidLane, 'lane' | 'word' | 'words' | 'barY' | 'hitY' | 'hitHeight'>

function layLane(lane: Lane, y: number, height: number, metrics: LaneMetrics): LaneOnly {
  const { text, em, stacked, barHeight, plotX, aside } = metrics
  const lines = wordsOf(lane, metrics)
  const wordY =
    lane.span === null ? y + (text.line - text.smallLine) / 2 : y + height - (barHeight + text.smallLine) / 2
  return {
    lane,
    word: stacked || lane.word === null ? null : { lines: [lane.word], y: wordY },
    words: lines.length === 0 ? null : { lines, y, x: lane.span === null ? aside.x : plotX },
    barY: lines.length === 0 ? y : y + lines.length * text.line + wordsOverBar * em,
    hitY: y - 0.1875 * em,
    hitHeight: height + 0.375 * em,
  }
}
