/** One laid-out lane and the two ends of its bar in px in; label and words out, as a mark that opens its source. */
import { LaneLabel } from './LaneLabel.tsx'
import type { LaidLane, LaneLayout } from './laidLanes.ts'
import { Lines } from './Lines.tsx'
import { SourceMark } from './SourceMark.tsx'
import type { Box } from './SourceMark.tsx'
import { spokenValue } from './spokenValue.ts'
import type { OnSource } from './types.ts'
import { textWidth } from './wrap.ts'

interface LaneMarkProps extends Ends {
  readonly laid: LaidLane
  readonly layout: LaneLayout
  /** Stands once in the picture; a mark is read aloud with it. */
  readonly unit: string
  readonly onSource: OnSource
}

interface Ends {
  readonly fromX: number
  readonly toX: number
}

export function LaneMark({ laid, layout, unit, fromX, toX, onSource }: LaneMarkProps) {
  const { lane } = laid
  return (
    <g>
      <LaneLabel laid={laid} layout={layout} />
      <SourceMark
        source={lane.source}
        label={lane.name}
        valueLabel={spokenValue(lane.valueLabel, unit)}
        hits={[hitOf(laid, layout, { fromX, toX })]}
        onSource={onSource}
      >
        <LaneWords laid={laid} layout={layout} ends={{ fromX, toX }} />
      </SourceMark>
    </g>
  )
}

interface LaneWordsProps {
  readonly laid: LaidLane
  readonly layout: LaneLayout
  readonly ends: Ends
}

function LaneWords({ laid, layout, ends: { fromX, toX } }: LaneWordsProps) {
  const { text, barHeight, wordGap } = layout
  const { lane, words } = laid
  const large = { fontPx: text.px, lineHeight: text.line, halo: true, value: true }
  if (words !== null)
    return <Lines {...large} lines={words.lines} x={words.x} y={words.y} bold={lane.span !== null} />
  const leftward = toX < fromX
  const x = leftward ? toX - wordGap : toX + wordGap
  const y = laid.barY + (barHeight - text.line) / 2
  return <Lines {...large} lines={[lane.valueLabel]} x={x} y={y} anchor={leftward ? 'end' : 'start'} bold />
}

/** The bar with the words at its end; the whole plot where the words stand above or instead. */
function hitOf(laid: LaidLane, layout: LaneLayout, { fromX, toX }: Ends): Box {
  const { text, plotX, plotWidth, wordGap } = layout
  const place = { y: laid.hitY, height: laid.hitHeight }
  if (laid.words !== null) return { ...place, x: plotX - 3, width: plotWidth + 5 }
  const words = textWidth(laid.lane.valueLabel, text.px, true) + wordGap
  const [left, right] = toX < fromX ? [toX - words, fromX] : [fromX, toX + words]
  return { ...place, x: left - 3, width: right - left + 6 }
}
