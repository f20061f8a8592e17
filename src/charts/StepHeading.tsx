/** One laid-out step in; its heading, the outline of what its parts leave open, and the way that leads to it out. */
import { Lines } from './Lines.tsx'
import styles from './marks.module.css'
import type { LaidStep, SegmentLayout } from './segmentLayout.ts'

interface StepProps {
  readonly step: LaidStep
  readonly layout: SegmentLayout
}

export function StepHeading({ step, layout }: StepProps) {
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

const scaleOf = (layout: SegmentLayout): number => (layout.width - 2) / layout.max
