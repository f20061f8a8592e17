/** One laid-out point of a series in; its dot and its figure out, as a mark that opens its source. */
import { Lines } from './Lines.tsx'
import styles from './marks.module.css'
import { SourceMark } from './SourceMark.tsx'
import { radius } from './trendLabels.ts'
import type { LaidTrendMark } from './trendLabels.ts'
import type { TrendLayout } from './trendLayout.ts'
import type { OnSource } from './types.ts'

interface TrendMarkGroupProps {
  readonly laid: LaidTrendMark
  readonly layout: TrendLayout
  readonly onSource: OnSource
}

export function TrendMarkGroup({ laid, layout, onSource }: TrendMarkGroupProps) {
  const { mark, x, y, topY, words } = laid
  const { text } = layout
  const dot = { x: x - radius, y: topY - radius, width: 2 * radius, height: y - topY + 2 * radius }
  return (
    <SourceMark
      source={mark.source}
      label={mark.label}
      valueLabel={mark.valueLabel}
      hits={[dot, words]}
      onSource={onSource}
    >
      <rect className={styles[mark.hollow || mark.upTo !== null ? 'hollow' : 'ink']} {...dot} rx={radius} />
      <Lines
        lines={[mark.shown]}
        x={words.x + words.width / 2}
        y={words.y}
        anchor="middle"
        fontPx={text.px}
        lineHeight={text.line}
        bold
        value
        halo
      />
    </SourceMark>
  )
}
