/** One laid-out mark of a goal in; its sign, its words and the thread between them out, as a mark that opens its source. */
import type { GoalLayout } from './goalLayout.ts'
import { Lines } from './Lines.tsx'
import styles from './marks.module.css'
import { SourceMark } from './SourceMark.tsx'
import type { GoalMark, OnSource } from './types.ts'

interface GoalMarkGroupProps {
  readonly layout: GoalLayout
  readonly index: number
  readonly x: number
  readonly onSource: OnSource
}

export function GoalMarkGroup({ layout, index, x, onSource }: GoalMarkGroupProps) {
  const laid = layout.marks[index]
  if (laid === undefined) return <g />
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
      <Sign shape={mark.shape} x={x} y={lineY} />
      <Lines {...large} lines={label} y={textY + words.length * text.line} />
      <Lines {...large} lines={words} y={textY} bold value />
    </SourceMark>
  )
}

interface SignProps {
  readonly shape: GoalMark['shape']
  readonly x: number
  readonly y: number
}

/** ◇ baseline, ● level, ▏ target, ▎ end target. */
function Sign({ shape, x, y }: SignProps) {
  switch (shape) {
    case 'diamond':
      return <path data-sign={shape} className={styles['hollow']} d={`M${x} ${y - 7}l7 7l-7 7l-7 -7z`} />
    case 'circle':
      return <circle data-sign={shape} className={styles['ink']} cx={x} cy={y} r={7} />
    case 'tick':
      return <rect data-sign={shape} className={styles['ink']} x={x - 1} y={y - 12} width={2} height={24} />
    case 'endTick':
      return <rect data-sign={shape} className={styles['ink']} x={x - 3} y={y - 12} width={6} height={24} />
  }
}
