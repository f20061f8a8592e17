/** A share and its place in px in; its line over the bar with "0 %", "50 %" and "100 %" out. */
import { Lines } from './Lines.tsx'
import styles from './marks.module.css'
import type { SegmentLayout } from './segmentLayout.ts'

interface ShareLineProps {
  readonly layout: SegmentLayout
  readonly markAt: number
  readonly x: number
}

export function ShareLine({ layout, markAt, x }: ShareLineProps) {
  const { text, width, barHeight, markY } = layout
  if (markY === null) return null
  const words = { fontPx: text.small, lineHeight: text.smallLine, hidden: false }
  const below = markY + barHeight + 4
  return (
    <g>
      <line className={styles['markRim']} x1={x} x2={x} y1={markY - 6} y2={below} />
      <line className={styles['markLine']} x1={x} x2={x} y1={markY - 6} y2={below} />
      <Lines {...words} lines={['0\u00a0%']} x={0} y={below} muted />
      <Lines
        {...words}
        lines={[`${markAt}\u00a0%`]}
        x={x}
        y={markY - 6 - text.smallLine}
        anchor="middle"
        bold
      />
      <Lines {...words} lines={['100\u00a0%']} x={width} y={below} anchor="end" muted />
    </g>
  )
}
