/** Laid-out lanes in; the Recharts picture out: one bar a lane, its words beside it, a mark that opens its source. */
import { memo, useId, useMemo } from 'react'
import {
  Bar,
  BarChart,
  DefaultZIndexes,
  ReferenceLine,
  useXAxisScale,
  XAxis,
  YAxis,
  ZIndexLayer,
} from 'recharts'
import type { BarShapeProps } from 'recharts'
import { LaneHeader } from './LaneHeader.tsx'
import { LaneMark } from './LaneMark.tsx'
import { LaneShape } from './LaneShape.tsx'
import { layLanes } from './laneLayout.ts'
import type { LaidLane, LaneLayout } from './laidLanes.ts'
import type { LaneChart } from './lanes.ts'
import { Lines } from './Lines.tsx'
import styles from './marks.module.css'
import { Hatches } from './paint.tsx'
import type { OnSource } from './types.ts'
import { useLatest } from './useLatest.ts'
import { useSame } from './useSame.ts'
import { useSize } from './useSize.ts'

interface LanePictureProps {
  readonly chart: LaneChart
  readonly name: string
  readonly onSource: OnSource
}

export function LanePicture({ chart: given, name, onSource }: LanePictureProps) {
  const [ref, size] = useSize()
  const open = useLatest(onSource)
  const chart = useSame(given)
  const drawn = useMemo(() => (size === null ? null : draw(layLanes(chart, size))), [chart, size])
  return (
    <div ref={ref} className={styles['box']} style={{ minHeight: drawn?.layout.height }}>
      {drawn !== null && <LaneDrawing chart={chart} drawn={drawn} name={name} onSource={open} />}
    </div>
  )
}

interface LaneDrawingProps extends LanePictureProps {
  readonly drawn: ReturnType<typeof draw>
}

/** Drawn anew only when it says something else. */
const LaneDrawing = memo(function LaneDrawing({ chart, drawn, name, onSource }: LaneDrawingProps) {
  const hatch = useId()
  const { layout } = drawn
  return (
    <BarChart
      layout="vertical"
      width={layout.width}
      height={layout.height}
      data={drawn.data}
      margin={drawn.margin}
      accessibilityLayer={false}
      role="group"
      aria-label={name}
    >
      <Hatches id={hatch} marks={layout.lanes.map(({ lane }) => lane)} />
      <XAxis type="number" hide domain={drawn.domain} />
      <YAxis type="category" hide dataKey="lane.key" />
      <ReferenceLine
        x={chart.origin?.at ?? 0}
        shape={({ x1 }) => <LaneHeader layout={layout} originX={Number(x1)} />}
      />
      <Bar
        dataKey={span}
        isAnimationActive={false}
        shape={({ x, width, index }: BarShapeProps) => (
          <LaneShape chart={chart} layout={layout} index={index} fromX={x} toX={x + width} hatch={hatch} />
        )}
      />
      <LaneMarks layout={layout} unit={chart.unit} onSource={onSource} />
      {chart.unit === '' ? null : <UnitWords unit={chart.unit} layout={layout} />}
    </BarChart>
  )
})

/** Over the bars: Recharts makes its bars anew at every new width, and a mark in one would lose the focus. */
function LaneMarks({
  layout,
  unit,
  onSource,
}: Pick<LaneDrawingProps, 'onSource'> & { readonly layout: LaneLayout; readonly unit: string }) {
  const place = useXAxisScale()
  const xOf = (value: number | undefined): number => place?.(value ?? 0) ?? layout.plotX
  return (
    <ZIndexLayer zIndex={DefaultZIndexes.scatter}>
      {layout.lanes.map((laid) => (
        <LaneMark
          key={laid.lane.key}
          laid={laid}
          layout={layout}
          unit={unit}
          fromX={xOf(laid.lane.span?.from)}
          toX={xOf(laid.lane.span?.to)}
          onSource={onSource}
        />
      ))}
    </ZIndexLayer>
  )
}

/** What Recharts is given, made once for each layout. */
const draw = (layout: LaneLayout) => ({
  layout,
  data: [...layout.lanes],
  domain: [...layout.domain],
  margin: {
    left: layout.plotX,
    right: layout.width - layout.plotX - layout.plotWidth,
    top: layout.barsY,
    bottom: layout.height - layout.barsEnd,
  },
})

/** A row of words is a bar of no length to Recharts; the shape draws no bar for it. */
const span = ({ lane }: LaidLane): [number, number] =>
  lane.span === null ? [0, 0] : [lane.span.from, lane.span.to]

function UnitWords({ unit, layout }: { readonly unit: string; readonly layout: LaneLayout }) {
  const { text, plotX, plotWidth, height, stacked } = layout
  const x = stacked ? plotX : plotX + plotWidth
  return (
    <Lines
      lines={[`Enhed: ${unit}`]}
      x={x}
      y={height - text.smallLine - 2}
      anchor={stacked ? 'start' : 'end'}
      fontPx={text.small}
      lineHeight={text.smallLine}
      muted
      hidden={false}
    />
  )
}
