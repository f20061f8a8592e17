/** Laid-out bars with parts in; the Recharts picture out: every part a mark that opens its source. */
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
import styles from './marks.module.css'
import { Hatches, paint } from './paint.tsx'
import { PartMark } from './PartMark.tsx'
import type { LaidPart } from './partsLayout.ts'
import { laySegments } from './segmentLayout.ts'
import type { SegmentChart, SegmentLayout } from './segmentLayout.ts'
import type { OnSource } from './types.ts'
import { ShareLine } from './ShareLine.tsx'
import { StepHeading } from './StepHeading.tsx'
import { useLatest } from './useLatest.ts'
import { useSame } from './useSame.ts'
import { useSize } from './useSize.ts'

interface SegmentPictureProps {
  readonly chart: SegmentChart
  readonly name: string
  readonly onSource: OnSource
}

export function SegmentPicture({ chart: given, name, onSource }: SegmentPictureProps) {
  const [ref, size] = useSize()
  const open = useLatest(onSource)
  const chart = useSame(given)
  const drawn = useMemo(() => (size === null ? null : draw(laySegments(chart, size))), [chart, size])
  return (
    <div ref={ref} className={styles['box']} style={{ minHeight: drawn?.layout.height }}>
      {drawn !== null && <SegmentDrawing chart={chart} drawn={drawn} name={name} onSource={open} />}
    </div>
  )
}

interface SegmentDrawingProps extends SegmentPictureProps {
  readonly drawn: ReturnType<typeof draw>
}

/** Drawn anew only when it says something else. */
const SegmentDrawing = memo(function SegmentDrawing({ chart, drawn, name, onSource }: SegmentDrawingProps) {
  const hatch = useId()
  const { layout } = drawn
  return (
    <BarChart
      layout="vertical"
      width={layout.width}
      height={layout.height}
      data={drawn.data}
      margin={margin}
      accessibilityLayer={false}
      role="group"
      aria-label={name}
    >
      <Hatches id={hatch} marks={layout.parts.map(({ part }) => part)} />
      <XAxis type="number" hide domain={drawn.domain} />
      <YAxis type="category" hide dataKey="part.key" />
      <Bar
        dataKey={span}
        isAnimationActive={false}
        shape={({ x, width, index }: BarShapeProps) => (
          <PartShape layout={layout} index={index} x={x} width={width} hatch={hatch} />
        )}
      />
      <PartMarks layout={layout} hatch={hatch} onSource={onSource} />
      {chart.markAt === null ? null : (
        <ReferenceLine
          x={(layout.max * chart.markAt) / 100}
          shape={({ x1 }) => <ShareLine layout={layout} markAt={chart.markAt ?? 0} x={Number(x1)} />}
        />
      )}
    </BarChart>
  )
})

interface PartMarksProps extends Pick<SegmentDrawingProps, 'onSource'> {
  readonly layout: SegmentLayout
  readonly hatch: string
}

/** Over the bars: Recharts makes its bars anew at every new width, and a mark in one would lose the focus. */
function PartMarks({ layout, hatch, onSource }: PartMarksProps) {
  const place = useXAxisScale()
  const xOf = (value: number): number => place?.(value) ?? 0
  return (
    <ZIndexLayer zIndex={DefaultZIndexes.scatter}>
      {layout.steps.map((step, at) => (
        <g key={step.key}>
          <StepHeading step={step} layout={layout} />
          {layout.parts
            .filter((laid) => laid.step === at)
            .map((laid) => (
              <PartMark
                key={laid.part.key}
                laid={laid}
                layout={layout}
                x={xOf(laid.from)}
                width={xOf(laid.to) - xOf(laid.from)}
                hatch={hatch}
                onSource={onSource}
              />
            ))}
        </g>
      ))}
    </ZIndexLayer>
  )
}

interface PartShapeProps {
  readonly layout: SegmentLayout
  readonly index: number
  readonly x: number
  readonly width: number
  readonly hatch: string
}

function PartShape({ layout, index, x, width, hatch }: PartShapeProps) {
  const laid = layout.parts[index]
  const step = laid === undefined ? undefined : layout.steps[laid.step]
  if (laid === undefined || step === undefined) return <g />
  const { part } = laid
  // A hair of ground between two parts, so that they are two without colour.
  const place = { x: x + 1, y: step.barY, width: Math.max(1, width - 2), height: layout.barHeight }
  return <rect data-bar={part.key} aria-hidden="true" {...place} {...paint(hatch, part.tone, part.fill)} />
}

/** What Recharts is given, made once for each layout. */
const draw = (layout: SegmentLayout) => ({ layout, data: [...layout.parts], domain: [0, layout.max] })

const margin = { left: 1, right: 1, top: 0, bottom: 0 }

const span = ({ from, to }: LaidPart): [number, number] => [from, to]
