/** One laid-out part and the place of its bar in px in; its words out, as a mark that opens its source. */
import { Lines } from './Lines.tsx'
import { paint } from './paint.tsx'
import type { LaidPart } from './partsLayout.ts'
import type { SegmentLayout } from './segmentLayout.ts'
import { SourceMark } from './SourceMark.tsx'
import type { Box } from './SourceMark.tsx'
import { spokenValue } from './spokenValue.ts'
import type { OnSource } from './types.ts'

interface PartMarkProps {
  readonly laid: LaidPart
  readonly layout: SegmentLayout
  readonly x: number
  readonly width: number
  readonly hatch: string
  readonly onSource: OnSource
}

export function PartMark({ laid, layout, x, width, hatch, onSource }: PartMarkProps) {
  const { part, label, words, textX, textY } = laid
  const { text, barHeight, swatch } = layout
  const large = { fontPx: text.px, lineHeight: text.line, halo: true }
  const bar = { x, y: layout.steps[laid.step]?.barY ?? 0, width, height: barHeight }
  return (
    <SourceMark
      source={part.source}
      label={part.label}
      valueLabel={spokenValue(part.valueLabel, layout.unit)}
      hits={[bar, wordsBox(laid, layout)]}
      onSource={onSource}
    >
      {laid.listed && (
        <rect
          x={1}
          y={textY + (text.line - swatch) / 2}
          width={swatch}
          height={swatch}
          {...paint(hatch, part.tone, part.fill)}
        />
      )}
      <Lines {...large} lines={label} x={textX} y={textY + words.length * text.line} />
      <Lines {...large} lines={words} x={textX} y={textY} bold value />
    </SourceMark>
  )
}

function wordsBox({ listed, textX, textY, textWidth, words, label }: LaidPart, { text }: SegmentLayout): Box {
  const x = listed ? 0 : textX
  const height = (words.length + label.length) * text.line
  return { x: x - 2, y: textY, width: textX - x + textWidth + 4, height }
}
