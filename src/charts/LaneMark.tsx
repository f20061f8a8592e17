/** One laid-out lane and its two ends in px in; label, bar and words out, as a mark that opens its source. */
import { LaneLabel } from './LaneLabel.tsx'
import { LaneShape } from './LaneShape.tsx'
import type { LaidLane, LaneLayout } from './laidLanes.ts'
import type { LaneChart } from './lanes.ts'
import { Lines } from './Lines.tsx'
import styles from './marks.module.css'
import { SourceMark } from './SourceMark.tsx'
import type { Box } from './SourceMark.tsx'
import type { OnSource } from './types.ts'
import { textWidth } from './wrap.ts'

interface LaneMarkProps extends Ends {
  readonly chart: LaneChart
  readonly layout: LaneLayout
  readonly index: number
  readonly hatch: string
  readonly onSource: OnSource
}

interface Ends {
  readonly fromX: number
  readonly toX: number
}

export function LaneMark({ chart, layout, index, fromX, toX, hatch, onSource }: LaneMarkProps) {
  const laid = layout.lanes[index]
  if (laid === undefined) return <g />
  const { lane } = laid
  const next = chart.connected ? layout.lanes[index + 1] : undefined
  return (
    <g>
      <LaneLabel laid={laid} layout={layout} />
      {next !== undefined && (
        <line
          className={styles['connector']}
          x1={toX}
          x2={toX}
          y1={laid.barY + layout.barHeight}
          y2={next.barY}
        />
      )}
      <SourceMark
        source={lane.source}
        label={lane.name}
        valueLabel={lane.valueLabel}
        hits={[hitOf(laid, layout, { fromX, toX })]}
        onSource={onSource}
      >
        <LaneShape laid={laid} layout={layout} shape={chart.shape} fromX={fromX} toX={toX} hatch={hatch} />
        <LaneWords laid={laid} layout={layout} ends={{ fromX, toX }} />
      </SourceMark>
    </g>
  )
}

interface LaneWordsProps {
  readonly laid: LaidLane
  readonly layout: LaneLayout
  readonly ends: Ends
}

function LaneWords({ laid, layout, ends: { fromX, toX } }: LaneWordsProps) {
  const { text, barHeight, wordGap } = layout
  const { lane, words } = laid
  const large = { fontPx: text.px, lineHeight: text.line, halo: true, value: true }
  if (words !== null)
    return <Lines {...large} lines={words.lines} x={words.x} y={words.y} bold={lane.span !== null} />
  const leftward = toX < fromX
  const x = leftward ? toX - wordGap : toX + wordGap
  const y = laid.barY + (barHeight - text.line) / 2
  return <Lines {...large} lines={[lane.valueLabel]} x={x} y={y} anchor={leftward ? 'end' : 'start'} bold />
}

/** The bar with the words at its end; the whole plot where the words stand above or instead. */
function hitOf(laid: LaidLane, layout: LaneLayout, { fromX, toX }: Ends): Box {
  const { text, plotX, plotWidth, wordGap } = layout
  const place = { y: laid.hitY, height: laid.hitHeight }
  if (laid.words !== null) return { ...place, x: plotX - 3, width: plotWidth + 5 }
  const words = textWidth(laid.lane.valueLabel, text.px, true) + wordGap
  const [left, right] = toX < fromX ? [toX - words, fromX] : [fromX, toX + words]
  return { ...place, x: left - 3, width: right - left + 6 }
}
