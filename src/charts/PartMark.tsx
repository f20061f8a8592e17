/** One laid-out part and its place in px in; its bar and its words out, as a mark that opens its source. */
import { Lines } from './Lines.tsx'
import { paint } from './paint.tsx'
import type { LaidPart } from './partsLayout.ts'
import type { SegmentLayout } from './segmentLayout.ts'
import { SourceMark } from './SourceMark.tsx'
import type { Box } from './SourceMark.tsx'
import type { OnSource } from './types.ts'

interface PartMarkProps {
  readonly layout: SegmentLayout
  readonly index: number
  readonly x: number
  readonly width: number
  readonly hatch: string
  readonly onSource: OnSource
}

export function PartMark({ layout, index, x, width, hatch, onSource }: PartMarkProps) {
  const laid = layout.parts[index]
  const barY = laid === undefined ? undefined : layout.steps[laid.step]?.barY
  if (laid === undefined || barY === undefined) return <g />
  const { part, label, words, textX, textY } = laid
  const { text, barHeight, swatch } = layout
  const large = { fontPx: text.px, lineHeight: text.line, halo: true }
  // A hair of ground between two parts, so that they are two without colour.
  const bar = { x: x + 1, y: barY, width: Math.max(1, width - 2), height: barHeight }
  return (
    <SourceMark
      source={part.source}
      label={part.label}
      valueLabel={part.valueLabel}
      hits={[bar, wordsBox(laid, layout)]}
      onSource={onSource}
    >
      <rect data-bar={part.fill} {...bar} {...paint(hatch, part.tone, part.fill)} />
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
