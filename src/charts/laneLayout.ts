/** Groups of lanes and the size of the page in; where every label, bar and word stands out. Pure: no Recharts. */
import { fitScale } from './fitScale.ts'
import type { Extent, Scale } from './fitScale.ts'
import type { LaidHeader, LaidLane, LaneLayout } from './laidLanes.ts'
import { layGroup } from './laneGroup.ts'
import type { LaneMetrics } from './laneGroup.ts'
import type { Lane, LaneChart } from './lanes.ts'
import { isNarrow, letters } from './letters.ts'
import type { Letters } from './letters.ts'
import type { Size } from './useSize.ts'
import { textWidth, widest, wrap } from './wrap.ts'

export function layLanes(chart: LaneChart, size: Size): LaneLayout {
  const { width, em } = size
  const text = letters(em)
  const stacked = isNarrow(size)
  const lanes = chart.groups.flatMap((group) => group.lanes)
  const paired = lanes.some((lane) => lane.word !== null)
  const { column, wordX, plotX } = columns(chart, lanes, size, text)
  const plotWidth = width - plotX - 2
  const barHeight = (paired ? 1.125 : 1.375) * em
  const wordGap = (chart.shape === 'dot' ? 0.75 : 0.4375) * em
  const { domain, atEnd } = scaleOf(chart, lanes, text, wordGap, plotWidth, stacked && paired)
  const origin = chart.origin?.at ?? 0
  const aside = stacked ? { x: plotX, width: plotWidth } : beside(domain, origin, plotX, plotWidth, 0.5 * em)
  const header = layHeader(chart, text, em, plotWidth)
  const metrics: LaneMetrics = { em, text, stacked, atEnd, column, plotX, plotWidth, aside, barHeight }
  const laid: LaidLane[] = []
  let barsEnd = header.height
  for (const [index, group] of chart.groups.entries()) {
    const block = layGroup(group, barsEnd, index > 0, metrics)
    laid.push(...block.lanes)
    barsEnd = block.end
  }
  const height = Math.ceil(barsEnd + (chart.unit === '' ? 0.25 * em : text.smallLine + 0.5 * em))
  const places = {
    stacked,
    header,
    plotX,
    plotWidth,
    wordX,
    barsY: header.height,
    barsEnd,
    barHeight,
    wordGap,
  }
  return { width, height, ...places, domain, lanes: laid, text }
}

type Columns = Pick<LaneLayout, 'wordX' | 'plotX'> & { readonly column: number }

/** Labels, then the words of the lanes ("2017"), then the bars; on a narrow page only the bars. */
function columns(chart: LaneChart, lanes: readonly Lane[], size: Size, text: Letters): Columns {
  const { width, em } = size
  if (isNarrow(size)) return { column: 0, wordX: 0, plotX: 0 }
  const labels = chart.groups.map((group) => textWidth(group.label, text.px, group.strong))
  const column = Math.min(Math.max(7 * em, ...labels), 0.34 * width)
  const words = lanes.flatMap((lane) => (lane.word === null ? [] : [lane.word]))
  const wordX = column + 1.25 * em
  return { column, wordX, plotX: words.length === 0 ? wordX : wordX + widest(words, text.small) + 0.75 * em }
}

/** Words stand at the ends of the bars as long as the bars keep two fifths of the width. */
function scaleOf(
  { shape }: LaneChart,
  lanes: readonly Lane[],
  text: Letters,
  wordGap: number,
  width: number,
  crowded: boolean,
): Pick<Scale, 'domain'> & { readonly atEnd: boolean } {
  // Room for half a dot, or for the rim of a bar.
  const edge = shape === 'dot' ? 8 : 1
  const withWords = fitScale(extents(lanes, text, edge, wordGap), width)
  if (!crowded && withWords.share >= 0.4) return { domain: withWords.domain, atEnd: true }
  return { domain: fitScale(extents(lanes, text, edge, null), width).domain, atEnd: false }
}

function extents(lanes: readonly Lane[], text: Letters, edge: number, gap: number | null): readonly Extent[] {
  return lanes.flatMap(({ span, valueLabel }) => {
    if (span === null) return []
    const words = gap === null ? edge : textWidth(valueLabel, text.px, true) + gap + 3
    const [left, right] = span.to < span.from ? [words, edge] : [edge, words]
    return [{ low: Math.min(span.from, span.to), high: Math.max(span.from, span.to), left, right }]
  })
}

/** The roomier side of the line through all rows, so that it crosses no words. */
function beside(
  [low, high]: Scale['domain'],
  origin: number,
  plotX: number,
  plotWidth: number,
  gap: number,
): LaneMetrics['aside'] {
  const left = ((origin - low) / (high - low)) * plotWidth
  return left > plotWidth / 2
    ? { x: plotX, width: left - gap }
    : { x: plotX + left + gap, width: plotWidth - left - gap }
}

/** The words of the two ends side by side where there is room, else one under the other. */
function layHeader({ ends, origin }: LaneChart, text: Letters, em: number, plotWidth: number): LaidHeader {
  const block = (words: string | undefined, y: number, bold = false) => ({
    lines: words === undefined ? [] : wrap(words, plotWidth, text.small, bold),
    y,
  })
  const less = block(ends?.less, 0)
  const lessEnd = less.lines.length * text.smallLine
  const apart = ends !== null && textWidth(`${ends.less}   ${ends.more}`, text.small) <= plotWidth
  const more = block(ends?.more, apart ? 0 : lessEnd)
  const originY = Math.max(lessEnd, more.y + more.lines.length * text.smallLine)
  const originBlock = block(origin?.word, originY, true)
  const end = originY + originBlock.lines.length * text.smallLine
  return { less, more, origin: originBlock, height: end === 0 ? 0 : end + 0.375 * em }
}
