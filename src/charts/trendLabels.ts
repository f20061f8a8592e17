/** The marks of a series and their scales in; their words, placed so that none covers another, out. */
import type { Letters } from './letters.ts'
import type { Box } from './SourceMark.tsx'
import type { TrendMark } from './trendTypes.ts'
import { textWidth, widest } from './wrap.ts'

export interface LaidTrendMark {
  readonly mark: TrendMark
  readonly x: number
  /** Of the value, and of the other end of a range. */
  readonly y: number
  readonly topY: number
  /** Of the words of the figure. */
  readonly words: Box
  readonly tick: readonly string[]
  /** 1 when the words under the axis would touch those before. */
  readonly tickRow: number
}

interface Scales {
  readonly xOf: (at: number) => number
  readonly yOf: (value: number) => number
  readonly text: Letters
  readonly em: number
  readonly width: number
  /** Of the plot: words below a mark must not cross the axis. */
  readonly bottom: number
}

export function placeLabels(marks: readonly TrendMark[], scales: Scales): readonly LaidTrendMark[] {
  const { xOf, yOf, text } = scales
  const taken: Box[] = marks.map(({ at, value, upTo }) => dotBox(xOf(at), yOf(upTo ?? value), yOf(value)))
  const laid: LaidTrendMark[] = []
  let tickEnds: readonly [number, number] = [-Infinity, -Infinity]
  for (const mark of marks) {
    const [x, y, topY] = [xOf(mark.at), yOf(mark.value), yOf(mark.upTo ?? mark.value)]
    const words = roomFor(mark, x, y, topY, taken, scales)
    taken.push(words)
    const half = widest(mark.tick, text.small) / 2
    const tickRow = x - half < tickEnds[0] + 4 ? 1 : 0
    tickEnds = tickRow === 0 ? [x + half, tickEnds[1]] : [tickEnds[0], x + half]
    laid.push({ mark, x, y, topY, words, tick: mark.tick, tickRow })
  }
  return laid
}

export const radius = 5

function dotBox(x: number, top: number, bottom: number): Box {
  return { x: x - radius, y: top - radius, width: 2 * radius, height: bottom - top + 2 * radius }
}

/** Above the mark, else below it, else above what is above it. */
function roomFor(
  mark: TrendMark,
  x: number,
  y: number,
  topY: number,
  taken: readonly Box[],
  { text, em, width, bottom }: Scales,
): Box {
  const wide = textWidth(mark.shown, text.px, true)
  const left = Math.min(Math.max(0, x - wide / 2), width - wide)
  const at = (top: number): Box => ({ x: left, y: top, width: wide, height: text.line })
  const above = topY - 0.5 * em - text.line
  const places = [above, y + 0.5 * em, above - text.line].map(at)
  const free = places.find(
    (place) => place.y + place.height <= bottom && taken.every((other) => !overlaps(place, other)),
  )
  return free ?? at(above)
}

function overlaps(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}
