/** One laid-out mark of a goal in; its words and the thread to its sign out, as a mark that opens its source. */
import type { GoalLayout, LaidGoalMark } from './goalLayout.ts'
import { Lines } from './Lines.tsx'
import styles from './marks.module.css'
import { SourceMark } from './SourceMark.tsx'
import type { OnSource } from './types.ts'

interface GoalMarkGroupProps {
  readonly laid: LaidGoalMark
  readonly layout: GoalLayout
  readonly x: number
  readonly onSource: OnSource
}

export function GoalMarkGroup({ laid, layout, x, onSource }: GoalMarkGroupProps) {
  const { mark, above, label, words, textX, textY, textWidth, textHeight } = laid
  const { lineY, text } = layout
  const large = { fontPx: text.px, lineHeight: text.line, x: textX, anchor: 'middle', halo: true } as const
  const wordsBox = { x: textX - textWidth / 2 - 3, y: textY, width: textWidth + 6, height: textHeight }
  const signBox = { x: x - 12, y: lineY - 12, width: 24, height: 24 }
  const knee = above ? textY + textHeight + 1 : textY - 2
  const near = above ? lineY - 12 : lineY + 12
  return (
    <SourceMark
      source={mark.source}
      label={mark.label}
      valueLabel={mark.valueLabel}
      hits={[signBox, wordsBox]}
      onSource={onSource}
    >
      <polyline className={styles['thread']} points={`${x},${near} ${textX},${knee}`} />
      <Lines {...large} lines={label} y={textY + words.length * text.line} />
      <Lines {...large} lines={words} y={textY} bold value />
    </SourceMark>
  )
}
