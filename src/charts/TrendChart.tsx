/** The points of a series in; dots in time with named gaps out, and a line only where the figures allow one. */
import { memo, useMemo } from 'react'
import {
  DefaultZIndexes,
  Line,
  LineChart,
  useXAxisScale,
  useYAxisScale,
  XAxis,
  YAxis,
  ZIndexLayer,
} from 'recharts'
import styles from './marks.module.css'
import { TrendGround } from './TrendGround.tsx'
import { TrendMarkGroup } from './TrendMarkGroup.tsx'
import { layTrend } from './trendLayout.ts'
import type { TrendLayout } from './trendLayout.ts'
import type { TrendChartProps } from './trendTypes.ts'
import type { OnSource } from './types.ts'
import { useLatest } from './useLatest.ts'
import { useSame } from './useSame.ts'
import { useSize } from './useSize.ts'

export function TrendChart({ name, onSource, ...given }: TrendChartProps) {
  const [ref, size] = useSize()
  const open = useLatest(onSource)
  const trend = useSame(given)
  const drawn = useMemo(() => (size === null ? null : draw(layTrend(trend, size))), [trend, size])
  return (
    <div ref={ref} className={styles['box']} style={{ minHeight: drawn?.layout.height }}>
      {drawn !== null && trend.marks.length > 0 && (
        <TrendDrawing drawn={drawn} unit={trend.unit} name={name} onSource={open} />
      )}
    </div>
  )
}

interface TrendDrawingProps extends Pick<TrendChartProps, 'unit' | 'name' | 'onSource'> {
  readonly drawn: ReturnType<typeof draw>
}

/** Drawn anew only when it says something else. */
const TrendDrawing = memo(function TrendDrawing({ drawn, unit, name, onSource }: TrendDrawingProps) {
  const { layout } = drawn
  return (
    <LineChart
      width={layout.width}
      height={layout.height}
      data={drawn.points}
      margin={drawn.margin}
      accessibilityLayer={false}
      role="group"
      aria-label={name}
    >
      <TrendGround layout={layout} unit={unit} />
      <XAxis type="number" dataKey="at" hide domain={drawn.times} />
      <YAxis type="number" hide domain={drawn.values} />
      {drawn.runs.map((run) => (
        <Line
          key={run}
          dataKey={(point: Point) => (point.runs.includes(run) ? point.value : null)}
          type="linear"
          className={styles['trend'] ?? ''}
          stroke="currentColor"
          strokeWidth={2}
          dot={false}
          activeDot={false}
          isAnimationActive={false}
        />
      ))}
      <TrendMarks layout={layout} onSource={onSource} />
    </LineChart>
  )
})

/** Over the lines: Recharts makes its dots anew at every new width, and a mark in one would lose the focus. */
function TrendMarks({ layout, onSource }: { readonly layout: TrendLayout; readonly onSource: OnSource }) {
  const [along, up] = [useXAxisScale(), useYAxisScale()]
  return (
    <ZIndexLayer zIndex={DefaultZIndexes.scatter}>
      {layout.marks.map((laid) => {
        const { mark, x, y, topY } = laid
        const placed = {
          ...laid,
          x: along?.(mark.at) ?? x,
          y: up?.(mark.value) ?? y,
          topY: up?.(mark.upTo ?? mark.value) ?? topY,
        }
        return <TrendMarkGroup key={mark.key} laid={placed} layout={layout} onSource={onSource} />
      })}
    </ZIndexLayer>
  )
}

interface Point {
  readonly at: number
  readonly value: number
  /** The lines it is an end of. */
  readonly runs: readonly number[]
}

/** What Recharts is given, made once for each layout. */
const draw = (layout: TrendLayout) => {
  const points = pointsOf(layout)
  const { plot, inset, width, height } = layout
  return {
    layout,
    points,
    runs: [...new Set(points.flatMap((point) => point.runs))],
    times: [...layout.times],
    values: [...layout.values],
    margin: {
      left: plot.x + inset,
      right: width - plot.x - plot.width + inset,
      top: plot.y,
      bottom: height - plot.y - plot.height,
    },
  }
}

/** A mark that is joined belongs to the run of the mark before; another begins its own. */
function pointsOf({ marks }: TrendLayout): Point[] {
  let run = 0
  return marks.map(({ mark }, index) => {
    if (!mark.joined) run += 1
    const alone = !mark.joined && marks[index + 1]?.mark.joined !== true
    return { at: mark.at, value: mark.value, runs: alone ? [] : [run] }
  })
}
