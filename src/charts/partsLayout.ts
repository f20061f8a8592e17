/** One bar's parts and the size of the page in; where the words of every part stand out. */
import { isNarrow } from './letters.ts'
import type { Letters } from './letters.ts'
import type { FlowStep, SharePart } from './partTypes.ts'
import type { Size } from './useSize.ts'
import { textWidth, widest, wrap } from './wrap.ts'

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

interface LaidParts {
  readonly parts: readonly LaidPart[]
  readonly end: number
}

interface Place {
  readonly index: number
  readonly y: number
  /** The longest bar of the picture, in data units. */
  readonly max: number
  readonly size: Size
  readonly text: Letters
}

/** Words stand over their part where all of them fit there, else in a list with swatches. */
export function layParts(step: FlowStep, place: Place): LaidParts {
  return overParts(step, place) ?? listParts(step, place)
}

function overParts(step: FlowStep, { index, y, max, size, text }: Place): LaidParts | null {
  const { width, em } = size
  const scale = (width - 2) / max
  const spans = spansOf(step)
  const starts = spans.map(({ from }) => from * scale)
  const blocks = step.parts.map((part, at) => {
    const room = (starts[at + 1] ?? width) - (starts[at] ?? 0) - 0.75 * em
    const label = wrap(part.label, room, text.px)
    const words = wrap(part.valueLabel, room, text.px, true)
    const whole = longestWord(part.label, text) <= room && words.length === 1
    return { label, words, fits: whole && room >= 5 * em && label.length <= (isNarrow(size) ? 2 : 3) }
  })
  if (!blocks.every(({ fits }) => fits)) return null
  const lines = Math.max(0, ...blocks.map(({ label }) => label.length)) + 1
  const end = y + lines * text.line
  const parts = step.parts.map((part, at): LaidPart => {
    const { label, words } = blocks[at] ?? { label: [], words: [] }
    const { from, to } = spans[at] ?? { from: 0, to: 0 }
    const textY = end - (label.length + words.length) * text.line
    const place = { textX: starts[at] ?? 0, textY, textWidth: widthOf(label, words, text) }
    return { part, step: index, from, to, label, words, ...place, listed: false }
  })
  return { parts, end }
}

function listParts(step: FlowStep, { index, y: top, size, text }: Place): LaidParts {
  const { width, em } = size
  const textX = 1.5 * em
  const spans = spansOf(step)
  let y = top
  const parts = step.parts.map((part, at): LaidPart => {
    const { from, to } = spans[at] ?? { from: 0, to: 0 }
    const words = wrap(part.valueLabel, width - textX, text.px, true)
    const label = wrap(part.label, width - textX, text.px)
    const place = { textX, textY: y, textWidth: widthOf(label, words, text) }
    y += (label.length + words.length) * text.line + 0.375 * em
    return { part, step: index, from, to, label, words, ...place, listed: true }
  })
  return { parts, end: y }
}

function spansOf(step: FlowStep): readonly Pick<LaidPart, 'from' | 'to'>[] {
  let reached = 0
  return step.parts.map((part) => {
    const from = reached
    reached += part.value
    return { from, to: reached }
  })
}

const widthOf = (label: readonly string[], words: readonly string[], text: Letters): number =>
  Math.max(widest(label, text.px), widest(words, text.px, true))

const longestWord = (label: string, text: Letters): number =>
  Math.max(0, ...label.split(' ').map((word) => textWidth(word, text.px)))
