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
import { Lines } from './Lines.tsx'
import styles from './marks.module.css'
import { Hatches, paint } from './paint.tsx'
import { PartMark } from './PartMark.tsx'
import type { LaidPart } from './partsLayout.ts'
import { laySegments } from './segmentLayout.ts'
import type { LaidStep, SegmentChart, SegmentLayout } from './segmentLayout.ts'
import type { OnSource } from './types.ts'
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
          shape={({ x1 }) => <ShareMark layout={layout} markAt={chart.markAt ?? 0} x={Number(x1)} />}
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

const scaleOf = (layout: SegmentLayout): number => (layout.width - 2) / layout.max

interface StepProps {
  readonly step: LaidStep
  readonly layout: SegmentLayout
}

/** The heading of a step, the outline of what its parts leave open, and the way that leads to it. */
function StepHeading({ step, layout }: StepProps) {
  const { text, barHeight } = layout
  const px = scaleOf(layout)
  const restX = 1 + (step.total - step.rest) * px
  return (
    <>
      <Leads step={step} layout={layout} />
      <Lines
        lines={step.label}
        x={0}
        y={step.labelY}
        fontPx={text.px}
        lineHeight={text.line}
        bold
        halo
        hidden={false}
      />
      {step.rest > 0 && (
        <rect className={styles['track']} x={restX} y={step.barY} width={step.rest * px} height={barHeight} />
      )}
    </>
  )
}

/** From the ends of the part above to the ends of this bar; edges that both stand at the left need no line. */
function Leads({ step, layout }: StepProps) {
  if (step.leads === null) return null
  const px = scaleOf(layout)
  const { from, to, y } = step.leads
  const edges = [
    [from, 0],
    [to, step.total],
  ] as const
  return edges
    .filter(([above]) => above > 0)
    .map(([above, below]) => (
      <line
        key={below}
        className={styles['connector']}
        x1={above * px}
        x2={below * px}
        y1={y}
        y2={step.barY}
      />
    ))
}

interface ShareMarkProps {
  readonly layout: SegmentLayout
  readonly markAt: number
  readonly x: number
}

/** "0 %", "50 %" with its line, "100 %". */
function ShareMark({ layout, markAt, x }: ShareMarkProps) {
  const { text, width, barHeight, markY } = layout
  if (markY === null) return null
  const words = { fontPx: text.small, lineHeight: text.smallLine, hidden: false }
  const below = markY + barHeight + 4
  return (
    <g>
      <line className={styles['markRim']} x1={x} x2={x} y1={markY - 6} y2={below} />
      <line className={styles['markLine']} x1={x} x2={x} y1={markY - 6} y2={below} />
      <Lines {...words} lines={['0\u00a0%']} x={0} y={below} muted />
      <Lines
        {...words}
        lines={[`${markAt}\u00a0%`]}
        x={x}
        y={markY - 6 - text.smallLine}
        anchor="middle"
        bold
      />
      <Lines {...words} lines={['100\u00a0%']} x={width} y={below} anchor="end" muted />
    </g>
  )
}
