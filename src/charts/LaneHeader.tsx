/** A laid-out header and the place of the line through all rows in; the words of the ends, its word and the line out. */
import type { LaneLayout } from './laidLanes.ts'
import { Lines } from './Lines.tsx'
import styles from './marks.module.css'
import { widest } from './wrap.ts'

interface LaneHeaderProps {
  readonly layout: LaneLayout
  readonly originX: number
}

/** "◂ bruger mindre" and "bruger mere ▸" at the ends; the word of the line through all rows, and the line. */
export function LaneHeader({ layout, originX }: LaneHeaderProps) {
  const { text, plotX, plotWidth, header } = layout
  const { less, more, origin } = header
  const words = { fontPx: text.small, lineHeight: text.smallLine, hidden: false }
  const half = widest(origin.lines, text.small, true) / 2
  const wordX = Math.min(Math.max(originX, plotX + half), plotX + plotWidth - half)
  return (
    <g>
      <Lines {...words} lines={less.lines} x={plotX} y={less.y} muted />
      <Lines {...words} lines={more.lines} x={plotX + plotWidth} y={more.y} anchor="end" muted />
      <Lines {...words} lines={origin.lines} x={wordX} y={origin.y} anchor="middle" bold />
      {stretches(layout).map(([from, to]) => (
        <line key={from} className={styles['zero']} x1={originX} x2={originX} y1={from} y2={to} />
      ))}
    </g>
  )
}

/** One line through all rows; where labels stand above their bars, only along the bars. */
function stretches({
  stacked,
  lanes,
  barsY,
  barsEnd,
  barHeight,
}: LaneLayout): readonly (readonly [number, number])[] {
  if (!stacked) return [[barsY - 3, barsEnd]]
  return lanes.flatMap(({ lane, barY }) =>
    lane.span === null ? [] : [[barY - 4, barY + barHeight + 4] as const],
  )
}
