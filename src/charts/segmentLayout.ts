/** Bars split in parts and the size of the page in; where every part and its words stand out. Pure: no Recharts. */
import { letters } from './letters.ts'
import type { Letters } from './letters.ts'
import { layParts } from './partsLayout.ts'
import type { LaidPart } from './partsLayout.ts'
import type { FlowStep } from './partTypes.ts'
import type { Size } from './useSize.ts'
import { wrap } from './wrap.ts'

export interface SegmentChart {
  readonly steps: readonly FlowStep[]
  /** A line at this share of the bar, 0–100; null for none. */
  readonly markAt: number | null
  /** The bars are steps of one way: a part leads to the bar below that is just as long. */
  readonly flow: boolean
  /** What is counted, or ''. */
  readonly unit: string
}

export interface LaidStep {
  readonly key: string
  readonly label: readonly string[]
  readonly labelY: number
  readonly barY: number
  readonly total: number
  /** What the parts leave open of the total. */
  readonly rest: number
  /** The part above that leads here, in data units. */
  readonly leads: { readonly from: number; readonly to: number; readonly y: number } | null
}

export interface SegmentLayout {
  readonly width: number
  readonly height: number
  readonly max: number
  readonly barHeight: number
  readonly swatch: number
  readonly markY: number | null
  readonly steps: readonly LaidStep[]
  readonly parts: readonly LaidPart[]
  readonly text: Letters
  readonly unit: string
}

export function laySegments({ steps, markAt, flow, unit }: SegmentChart, size: Size): SegmentLayout {
  const { width, em } = size
  const text = letters(em)
  const max = Math.max(1, ...steps.map(longest))
  const barHeight = (flow ? 1.5 : 2) * em
  const laidSteps: LaidStep[] = []
  const parts: LaidPart[] = []
  let y = 0
  for (const [index, step] of steps.entries()) {
    const label = hasHeading(step) ? wrap(step.label, width, text.px, true) : []
    const partsY = y + label.length * text.line + (label.length > 0 ? 0.125 * em : 0)
    const laid = layParts(step, { index, y: partsY, max, size, text })
    const barY = laid.end + 0.25 * em + (markAt === null ? 0 : text.smallLine + 0.25 * em)
    const rest = step.total - sumOf(step)
    const leads = flow ? leadsTo(step, laidSteps, parts, barHeight) : null
    laidSteps.push({ key: step.key, label, labelY: y, barY, total: step.total, rest, leads })
    parts.push(...laid.parts)
    y = barY + barHeight + (index < steps.length - 1 ? 1.5 * em : 0)
  }
  const markY = markAt === null ? null : (laidSteps[0]?.barY ?? 0)
  const height = Math.ceil(y + (markAt === null ? 0.25 * em : text.smallLine + 0.5 * em))
  const swatch = 0.875 * em
  return { width, height, max, barHeight, swatch, markY, steps: laidSteps, parts, text, unit }
}

/** A step that is one part of the same name says it once. */
const hasHeading = ({ label, parts }: FlowStep): boolean =>
  label !== '' && !(parts.length === 1 && parts[0]?.label === label)

const longest = (step: FlowStep): number => Math.max(step.total, sumOf(step))

const sumOf = (step: FlowStep): number => step.parts.reduce((sum, part) => sum + part.value, 0)

/** The nearest part above that is as many as this whole step: 361 of the 477 are the 361. */
function leadsTo(
  step: FlowStep,
  above: readonly LaidStep[],
  parts: readonly LaidPart[],
  barHeight: number,
): LaidStep['leads'] {
  const part = parts.findLast((one) => one.part.value === step.total && one.step === above.length - 1)
  const last = above.at(-1)
  return part === undefined || last === undefined
    ? null
    : { from: part.from, to: part.to, y: last.barY + barHeight }
}
