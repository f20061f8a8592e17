/** Groups of lanes and the size of the page in; where every label, bar and word stands out. Pure: no Recharts. */
import { fitScale } from './fitScale.ts'
import type { Extent, Scale } from './fitScale.ts'
import type { Lane, LaneChart, LaneGroup } from './lanes.ts'
import type { Size } from './useSize.ts'
import { textWidth, widest, wrap } from './wrap.ts'

export interface TextBlock {
  readonly lines: readonly string[]
  readonly y: number
}

export interface WordBlock extends TextBlock {
  readonly x: number
}

export interface LaidLane {
  readonly lane: Lane
  /** Of the group it opens; null on its later lanes. */
  readonly label: TextBlock | null
  readonly note: TextBlock | null
  readonly strong: boolean
  /** Px: a hairline above a group, not above the first. */
  readonly ruleY: number | null
  readonly word: TextBlock | null
  /** Words above the bar, or instead of it; null when they stand at its end. */
  readonly words: WordBlock | null
  readonly barY: number
  readonly hitY: number
  readonly hitHeight: number
}

export interface LaneLayout {
  readonly width: number
  readonly height: number
  /** Labels above the bars instead of beside them. */
  readonly stacked: boolean
  readonly plotX: number
  readonly plotWidth: number
  readonly wordX: number
  readonly barsY: number
  readonly barsEnd: number
  readonly barHeight: number
  /** Px between the end of a bar and its words. */
  readonly wordGap: number
  readonly domain: readonly [number, number]
  readonly lanes: readonly LaidLane[]
  readonly text: Letters
}

export interface Letters {
  readonly px: number
  readonly line: number
  readonly small: number
  readonly smallLine: number
}

export const letters = (em: number): Letters => ({
  px: 0.875 * em,
  line: 1.25 * em,
  small: 0.8125 * em,
  smallLine: 1.125 * em,
})

/** Labels stand above the bars where the page is narrower than 520 px (with letters of 16 px). */
export const isNarrow = ({ width, em }: Size): boolean => width < 32.5 * em

export function layLanes(chart: LaneChart, size: Size): LaneLayout {
  const { width, em } = size
  const text = letters(em)
  const stacked = isNarrow(size)
  const lanes = chart.groups.flatMap((group) => group.lanes)
  const labels = chart.groups.map((group) => textWidth(group.label, text.px, group.strong))
  const column = stacked ? 0 : Math.min(Math.max(7 * em, ...labels), 0.34 * width)
  const words = lanes.flatMap((lane) => (lane.word === null ? [] : [lane.word]))
  const wordColumn = stacked || words.length === 0 ? 0 : widest(words, text.small) + 0.75 * em
  const wordX = stacked ? 0 : column + 1.25 * em
  const plotX = wordX + wordColumn
  const plotWidth = width - plotX - 2
  const wordGap = (chart.shape === 'dot' ? 0.75 : 0.4375) * em
  // Room for half a dot, or for the rim of a bar.
  const edge = chart.shape === 'dot' ? 8 : 1
  const end = stacked && words.length > 0 ? crowded : fitScale(extents(lanes, text, edge, wordGap), plotWidth)
  const atEnd = end.share >= 0.4
  const { domain } = atEnd ? end : fitScale(extents(lanes, text, edge, null), plotWidth)
  const barsY = headerHeight(chart, text, em)
  const barHeight = (words.length > 0 ? 1.125 : 1.375) * em
  const aside = stacked ? { x: plotX, width: plotWidth } : beside(domain, chart.origin?.at ?? 0, plotX, plotWidth, 0.5 * em)
  const metrics: Metrics = { em, text, stacked, atEnd, column, plotX, plotWidth, aside, barHeight }
  const laid: LaidLane[] = []
  let y = barsY
  for (const [index, group] of chart.groups.entries()) {
    const block = layGroup(group, y, index > 0, metrics)
    laid.push(...block.lanes)
    y = block.end
  }
  const height = Math.ceil(y + (chart.unit === '' ? 0.25 * em : text.smallLine + 0.5 * em))
  return { width, height, stacked, plotX, plotWidth, wordX, barsY, barsEnd: y, barHeight, wordGap, domain, lanes: laid, text }
}

/** The roomier side of the line through all rows, so that it crosses no words. */
function beside([low, high]: Scale['domain'], origin: number, plotX: number, plotWidth: number, gap: number): Metrics['aside'] {
  const left = ((origin - low) / (high - low)) * plotWidth
  return left > plotWidth / 2
    ? { x: plotX, width: left - gap }
    : { x: plotX + left + gap, width: plotWidth - left - gap }
}

const crowded: Scale = { domain: [0, 1], share: 0 }

interface Metrics {
  readonly em: number
  readonly text: Letters
  readonly stacked: boolean
  readonly atEnd: boolean
  readonly column: number
  readonly plotX: number
  readonly plotWidth: number
  /** Where words that stand instead of a bar have room. */
  readonly aside: { readonly x: number; readonly width: number }
  readonly barHeight: number
}

function headerHeight({ ends, origin }: LaneChart, text: Letters, em: number): number {
  const rows = (ends === null ? 0 : 1) + (origin === null ? 0 : 1)
  return rows === 0 ? 0 : rows * text.smallLine + 0.375 * em
}

function extents(lanes: readonly Lane[], text: Letters, edge: number, wordGap: number | null): readonly Extent[] {
  return lanes.flatMap(({ span, valueLabel }) => {
    if (span === null) return []
    const words = wordGap === null ? edge : textWidth(valueLabel, text.px, true) + wordGap + 3
    const [left, right] = span.to < span.from ? [words, edge] : [edge, words]
    return [{ low: Math.min(span.from, span.to), high: Math.max(span.from, span.to), left, right }]
  })
}

function layGroup(group: LaneGroup, top: number, ruled: boolean, metrics: Metrics) {
  const { em, text, stacked, column, plotWidth } = metrics
  const room = stacked ? plotWidth : column
  const label = wrap(group.label, room, text.px, group.strong)
  const note = group.note === null ? [] : wrap(group.note, room, text.small)
  const labelHeight = label.length * text.line + note.length * text.smallLine
  const gap = (stacked ? 0.625 : 0.75) * em
  const heights = group.lanes.map((lane) => laneHeight(lane, metrics))
  const between = (stacked ? 0.625 : 0.5) * em
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

/** The words that stand above a bar, or in its place. */
function wordsOf(lane: Lane, { text, stacked, atEnd, plotWidth, aside }: Metrics): readonly string[] {
  if (lane.span !== null && atEnd) return []
  const words = stacked && lane.word !== null ? `${lane.word}: ${lane.valueLabel}` : lane.valueLabel
  return lane.span === null ? wrap(words, aside.width, text.px) : wrap(words, plotWidth, text.px, true)
}

/** Em between the words over a bar and the bar, for their underline. */
const wordsOverBar = 0.1875

function laneHeight(lane: Lane, metrics: Metrics): number {
  const words = wordsOf(lane, metrics).length * metrics.text.line
  const between = words > 0 ? wordsOverBar * metrics.em : 0
  return words + (lane.span === null ? 0 : between + metrics.barHeight)
}

function layLane(lane: Lane, y: number, height: number, metrics: Metrics) {
  const { text, em, stacked, barHeight, plotX, aside } = metrics
  const lines = wordsOf(lane, metrics)
  const barY = lines.length === 0 ? y : y + lines.length * text.line + wordsOverBar * em
  const word = stacked || lane.word === null ? null : { lines: [lane.word], y: y + height - (barHeight + text.smallLine) / 2 }
  return {
    lane,
    word,
    words: lines.length === 0 ? null : { lines, y, x: lane.span === null ? aside.x : plotX },
    barY,
    hitY: y - 0.1875 * em,
    hitHeight: height + 0.375 * em,
  }
}
