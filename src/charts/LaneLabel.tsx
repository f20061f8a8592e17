/** One laid-out lane in; the label and the note of its group, its own word and the line above the group out. */
import type { LaidLane, LaneLayout } from './laidLanes.ts'
import { Lines } from './Lines.tsx'
import styles from './marks.module.css'

interface LaneLabelProps {
  readonly laid: LaidLane
  readonly layout: LaneLayout
}

/** What stands in the name of a mark is hidden here: nobody needs to hear it twice. A note is in no name. */
export function LaneLabel({ laid, layout }: LaneLabelProps) {
  const { text, width, wordX } = layout
  const { label, note, word, ruleY, strong } = laid
  const large = { fontPx: text.px, lineHeight: text.line, halo: true }
  const small = { fontPx: text.small, lineHeight: text.smallLine, muted: true, halo: true }
  return (
    <>
      {ruleY !== null && <line className={styles['rule']} x1={0} x2={width} y1={ruleY} y2={ruleY} />}
      {label !== null && <Lines {...large} lines={label.lines} x={0} y={label.y} bold={strong} />}
      {note !== null && <Lines {...small} lines={note.lines} x={0} y={note.y} hidden={false} />}
      {word !== null && <Lines {...small} lines={word.lines} x={wordX} y={word.y} />}
    </>
  )
}
