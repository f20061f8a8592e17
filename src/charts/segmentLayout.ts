/** Bars split in parts and the size of the page in; where every part and its words stand out. Pure: no Recharts. */
import { isNarrow, letters } from './laneLayout.ts'
import type { Letters } from './laneLayout.ts'
import type { FlowStep, SharePart } from './types.ts'
import type { Size } from './useSize.ts'
import { textWidth, widest, wrap } from './wrap.ts'

export interface SegmentChart {
  readonly steps: readonly FlowStep[]
  /** A line at this share of the bar, 0–100; null for none. */
  readonly markAt: number | null
  /** The bars are steps of one way: a part leads to the bar below that is just as long. */
  readonly flow: boolean
}

export interface LaidPart {
  readonly part: SharePart
  readonly step: number
  /** Data units on the one scale. */
  readonly from: number
  readonly to: number
  readonly label: readonly string[]
  readonly words: readonly string[]
  readonly textX: number
  readonly textY: number
  readonly textWidth: number
  /** Words in a list carry a swatch; words over their part do not need one. */
  readonly listed: boolean
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
}

export function laySegments({ steps, markAt, flow }: SegmentChart, size: Size): SegmentLayout {
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
    const laid = layParts(step, index, partsY, max, size, text)
    const barY = laid.end + 0.25 * em + (markAt === null ? 0 : text.smallLine + 0.25 * em)
    const rest = step.total - sumOf(step)
    const leads = flow ? leadsTo(step, laidSteps, parts, barHeight) : null
    laidSteps.push({ key: step.key, label, labelY: y, barY, total: step.total, rest, leads })
    parts.push(...laid.parts)
    y = barY + barHeight + (index < steps.length - 1 ? 1.5 * em : 0)
  }
  const markY = markAt === null ? null : (laidSteps[0]?.barY ?? 0)
  const height = Math.ceil(y + (markAt === null ? 0.25 * em : text.smallLine + 0.5 * em))
  return { width, height, max, barHeight, swatch: 0.875 * em, markY, steps: laidSteps, parts, text }
}

/** A step that is one part of the same name says it once. */
const hasHeading = ({ label, parts }: FlowStep): boolean =>
  label !== '' && !(parts.length === 1 && parts[0]?.label === label)

const longest = (step: FlowStep): number => Math.max(step.total, sumOf(step))

const sumOf = (step: FlowStep): number => step.parts.reduce((sum, part) => sum + part.value, 0)

interface Placed {
  readonly parts: readonly LaidPart[]
  readonly end: number
}

/** Words stand over their part where all of them fit there, else in a list with swatches. */
function layParts(step: FlowStep, index: number, y: number, max: number, size: Size, text: Letters): Placed {
  const over = overParts(step, index, y, max, size, text)
  return over ?? listParts(step, index, y, size, text)
}

function overParts(step: FlowStep, index: number, y: number, max: number, size: Size, text: Letters): Placed | null {
  const { width, em } = size
  const scale = (width - 2) / max
  const spans = spansOf(step)
  const starts = spans.map(({ from }) => from * scale)
  const blocks = step.parts.map((part, at) => {
    const room = (starts[at + 1] ?? width) - (starts[at] ?? 0) - 0.75 * em
    return { room, label: wrap(part.label, room, text.px), words: wrap(part.valueLabel, room, text.px, true) }
  })
  const fits = blocks.every(
    ({ room, label, words }, at) =>
      room >= 5 * em &&
      label.length <= (isNarrow(size) ? 2 : 3) &&
      words.length === 1 &&
      longestWord(step.parts[at]?.label ?? '', text) <= room,
  )
  if (!fits) return null
  const lines = Math.max(0, ...blocks.map(({ label }) => label.length)) + 1
  const end = y + lines * text.line
  const parts = step.parts.map((part, at): LaidPart => {
    const { label, words } = blocks[at] ?? { label: [], words: [] }
    const own = label.length + words.length
    const inner = Math.max(widest(label, text.px), widest(words, text.px, true))
    const { from, to } = spans[at] ?? { from: 0, to: 0 }
    const place = { textX: starts[at] ?? 0, textY: end - own * text.line, textWidth: inner }
    return { part, step: index, from, to, label, words, ...place, listed: false }
  })
  return { parts, end }
}

function listParts(step: FlowStep, index: number, top: number, size: Size, text: Letters): Placed {
  const { width, em } = size
  const textX = 1.5 * em
  const spans = spansOf(step)
  let y = top
  const parts = step.parts.map((part, at): LaidPart => {
    const { from, to } = spans[at] ?? { from: 0, to: 0 }
    const words = wrap(part.valueLabel, width - textX, text.px, true)
    const label = wrap(part.label, width - textX, text.px)
    const inner = Math.max(widest(label, text.px), widest(words, text.px, true))
    const laid = { part, step: index, from, to, label, words, textX, textY: y, textWidth: inner, listed: true }
    y += (label.length + words.length) * text.line + 0.375 * em
    return laid
  })
  return { parts, end: y }
}

const longestWord = (label: string, text: Letters): number =>
  Math.max(0, ...label.split(' ').map((word) => textWidth(word, text.px)))

function spansOf(step: FlowStep): readonly { readonly from: number; readonly to: number }[] {
  let reached = 0
  return step.parts.map((part) => {
    const from = reached
    reached += part.value
    return { from, to: reached }
  })
}

/** The nearest part above that is as many as this whole step: 361 of the 477 are the 361. */
function leadsTo(step: FlowStep, above: readonly LaidStep[], parts: readonly LaidPart[], barHeight: number): LaidStep['leads'] {
  const part = parts.findLast((one) => one.part.value === step.total && one.step === above.length - 1)
  const last = above.at(-1)
  return part === undefined || last === undefined ? null : { from: part.from, to: part.to, y: last.barY + barHeight }
}
