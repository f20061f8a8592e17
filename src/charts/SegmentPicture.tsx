/** Laid-out bars with parts in; the Recharts picture out: every part a mark that opens its source. */
import { memo, useId, useMemo } from 'react'
import { Bar, BarChart, ReferenceLine, XAxis, YAxis } from 'recharts'
import type { BarShapeProps } from 'recharts'
import { Lines } from './Lines.tsx'
import styles from './marks.module.css'
import { Hatches } from './paint.tsx'
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

/** Drawn anew only when it says something else: Recharts takes the marks down at every drawing, and the focus with them. */
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
          <g>
            <StepBefore layout={layout} index={index} />
            <PartMark layout={layout} index={index} x={x} width={width} hatch={hatch} onSource={onSource} />
          </g>
        )}
      />
      {chart.markAt === null ? null : (
        <ReferenceLine
          x={(layout.max * chart.markAt) / 100}
          shape={({ x1 }) => <ShareMark layout={layout} markAt={chart.markAt ?? 0} x={Number(x1)} />}
        />
      )}
    </BarChart>
  )
})

/** What Recharts is given, made once for each layout. */
const draw = (layout: SegmentLayout) => ({ layout, data: [...layout.parts], domain: [0, layout.max] })

const margin = { left: 1, right: 1, top: 0, bottom: 0 }

const span = ({ from, to }: LaidPart): [number, number] => [from, to]

const scaleOf = (layout: SegmentLayout): number => (layout.width - 2) / layout.max

/** The heading of a step, the outline of what its parts leave open, and the way that leads to it, before its first part. */
function StepBefore({ layout, index }: { readonly layout: SegmentLayout; readonly index: number }) {
  const part = layout.parts[index]
  const step = part === undefined ? undefined : layout.steps[part.step]
  if (step === undefined || part?.step === layout.parts[index - 1]?.step) return null
  const { text, barHeight } = layout
  const px = scaleOf(layout)
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
        <rect
          className={styles['track']}
          x={1 + (step.total - step.rest) * px}
          y={step.barY}
          width={step.rest * px}
          height={barHeight}
        />
      )}
    </>
  )
}

/** From the ends of the part above to the ends of this bar; edges that both stand at the left need no line. */
function Leads({ step, layout }: { readonly step: LaidStep; readonly layout: SegmentLayout }) {
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
