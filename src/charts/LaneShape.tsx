/** One laid-out lane and its two ends in px in; its bar, or its dot with the way from the threshold, out. */
import type { LaidLane, LaneLayout } from './laidLanes.ts'
import type { LaneChart } from './lanes.ts'
import styles from './marks.module.css'
import { paint, toneClass } from './paint.tsx'
import type { Tone } from './types.ts'

interface LaneShapeProps {
  readonly laid: LaidLane
  readonly layout: LaneLayout
  readonly shape: LaneChart['shape']
  readonly fromX: number
  readonly toX: number
  readonly hatch: string
}

export function LaneShape({ laid, layout, shape, fromX, toX, hatch }: LaneShapeProps) {
  const { lane, barY } = laid
  if (lane.span === null) return null
  if (shape === 'dot') return <Dot laid={laid} layout={layout} fromX={fromX} toX={toX} />
  return (
    <rect
      data-bar={lane.fill}
      x={Math.min(fromX, toX)}
      y={barY}
      // A value that is there but too small to see still has an edge.
      width={Math.max(1, Math.abs(toX - fromX))}
      height={layout.barHeight}
      {...paint(hatch, lane.tone, lane.fill)}
      fillOpacity={lane.faint === true ? 0.3 : 1}
    />
  )
}

function Dot({ laid, layout, fromX, toX }: Omit<LaneShapeProps, 'shape' | 'hatch'>) {
  const { barHeight } = layout
  const y = laid.barY + barHeight / 2
  return (
    <g className={toneClass(laid.lane.tone)}>
      <line x1={fromX} x2={toX} y1={y} y2={y} stroke="currentColor" strokeWidth={2} />
      <line className={styles['zero']} x1={fromX} x2={fromX} y1={laid.barY} y2={laid.barY + barHeight} />
      <path data-bar="solid" d={dotPath(laid.lane.tone, toX, y, barHeight * 0.32)} fill="currentColor" />
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
