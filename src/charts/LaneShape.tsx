/** One laid-out lane and its two ends in px in; its bar, or its dot with the way from the threshold, out. */
import type { LaidLane, LaneLayout } from './laidLanes.ts'
import type { LaneChart } from './lanes.ts'
import styles from './marks.module.css'
import { paint, toneClass } from './paint.tsx'
import type { Tone } from './types.ts'

interface LaneShapeProps {
  readonly chart: LaneChart
  readonly layout: LaneLayout
  readonly index: number
  readonly fromX: number
  readonly toX: number
  readonly hatch: string
}

export function LaneShape({ chart, layout, index, fromX, toX, hatch }: LaneShapeProps) {
  const laid = layout.lanes[index]
  if (laid === undefined || laid.lane.span === null) return <g />
  const { lane, barY } = laid
  const { barHeight } = layout
  const next = chart.connected ? layout.lanes[index + 1] : undefined
  if (chart.shape === 'dot') return <Dot laid={laid} height={barHeight} fromX={fromX} toX={toX} />
  return (
    <g aria-hidden="true">
      {next !== undefined && (
        <line className={styles['connector']} x1={toX} x2={toX} y1={barY + barHeight} y2={next.barY} />
      )}
      <rect
        data-bar={lane.key}
        x={Math.min(fromX, toX)}
        y={barY}
        // A value that is there but too small to see still has an edge.
        width={Math.max(1, Math.abs(toX - fromX))}
        height={barHeight}
        {...paint(hatch, lane.tone, lane.fill)}
        fillOpacity={lane.faint === true ? 0.3 : 1}
      />
    </g>
  )
}

interface DotProps {
  readonly laid: LaidLane
  readonly height: number
  readonly fromX: number
  readonly toX: number
}

function Dot({ laid: { lane, barY }, height, fromX, toX }: DotProps) {
  const y = barY + height / 2
  return (
    <g className={toneClass(lane.tone)} aria-hidden="true">
      <line x1={fromX} x2={toX} y1={y} y2={y} stroke="currentColor" strokeWidth={2} />
      <line className={styles['zero']} x1={fromX} x2={fromX} y1={barY} y2={barY + height} />
      <path data-bar={lane.key} d={dotPath(lane.tone, toX, y, height * 0.32)} fill="currentColor" />
    </g>
  )
}

/** The shapes of the statuses: ● on track, ◆ on the way, ■ far from. */
function dotPath(tone: Tone, x: number, y: number, r: number): string {
  if (tone === 'on_the_way')
    return `M${x} ${y - 1.2 * r}l${1.2 * r} ${1.2 * r}l${-1.2 * r} ${1.2 * r}l${-1.2 * r} ${-1.2 * r}z`
  if (tone === 'far') return `M${x - r} ${y - r}h${2 * r}v${2 * r}h${-2 * r}z`
  return `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`
}
