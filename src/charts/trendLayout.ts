/** The points of a series and the size of the page in; where every mark, word, gap and break stands out. Pure: no Recharts. */
import { number } from '../format.ts'
import { niceScale } from './goalLayout.ts'
import { letters } from './letters.ts'
import type { Letters } from './letters.ts'
import type { Box } from './SourceMark.tsx'
import { placeLabels } from './trendLabels.ts'
import type { LaidTrendMark } from './trendLabels.ts'
import type { TrendBreak, TrendChartProps, TrendGap, TrendMark } from './trendTypes.ts'
import type { Size } from './useSize.ts'
import { textWidth, widest, wrap } from './wrap.ts'

interface LaidTick {
  readonly value: number
  readonly words: string
  readonly y: number
}

interface LaidGap {
  readonly key: string
  readonly x: number
  readonly width: number
  readonly lines: readonly string[]
  readonly y: number
}

interface LaidBreak {
  readonly key: string
  readonly x: number
  readonly lines: readonly string[]
  readonly textX: number
  readonly anchor: 'start' | 'end'
}

export interface TrendLayout {
  readonly width: number
  readonly height: number
  readonly title: readonly string[]
  /** Where the words of the breaks begin. */
  readonly top: number
  readonly plot: Box
  /** Of the first and the last mark, from the edges of the plot. */
  readonly inset: number
  readonly times: readonly [number, number]
  readonly values: readonly [number, number]
  readonly ticks: readonly LaidTick[]
  readonly marks: readonly LaidTrendMark[]
  readonly gaps: readonly LaidGap[]
  readonly breaks: readonly LaidBreak[]
  readonly tickY: number
  readonly unitY: number
  readonly text: Letters
}

type Given = Omit<TrendChartProps, 'name' | 'onSource'>

/** No axis of shares goes beyond all of them; above the last tick is room for the words of a full one. */
function scaleOf(values: readonly number[], unit: string): ReturnType<typeof niceScale> {
  const scale = niceScale([0, ...values])
  const isOver = unit === '%' && scale.domain[1] > 100 && Math.max(...values) <= 100
  return isOver ? { domain: [scale.domain[0], 115], ticks: scale.ticks.filter((tick) => tick <= 100) } : scale
}

export function layTrend({ marks, gaps, breaks, unit, heading = '' }: Given, size: Size): TrendLayout {
  const { width, em } = size
  const text = letters(em)
  const title = wrap(heading, width, text.px, true)
  const top = title.length === 0 ? 0 : title.length * text.line + 0.25 * em
  const scale = scaleOf(
    marks.flatMap(({ value, upTo }) => [value, upTo ?? value]),
    unit,
  )
  const words = scale.ticks.map((tick) => number(tick))
  const x = widest(words, text.small) + 0.5 * em
  const inset = insetOf(marks, text, em)
  const times = timesOf(marks)
  const breakWidth = Math.max(6 * em, (width - x) / 2 - em)
  const head = Math.max(0, ...breaks.map(({ label }) => wrap(label, breakWidth, text.small).length))
  const plot = {
    x,
    y: top + head * text.smallLine + 1.5 * text.line,
    width: width - x - 1,
    height: (width < 26 * em ? 8 : 13) * em,
  }
  const xOf = (at: number): number =>
    plot.x + inset + ((at - times[0]) / (times[1] - times[0])) * (plot.width - 2 * inset)
  const yOf = (value: number): number =>
    plot.y + plot.height * (1 - (value - scale.domain[0]) / (scale.domain[1] - scale.domain[0]))
  const laid = placeLabels(marks, { xOf, yOf, text, em, width, bottom: plot.y + plot.height })
  const tickRows = Math.max(1, ...laid.map(({ tick, tickRow }) => tick.length + tickRow))
  const tickY = plot.y + plot.height + 0.375 * em
  const unitY = tickY + tickRows * text.smallLine + 0.25 * em
  return {
    width,
    height: Math.ceil(unitY + (unit === '' ? 0 : text.smallLine + 0.25 * em)),
    title,
    top,
    plot,
    inset,
    times,
    values: scale.domain,
    ticks: scale.ticks.map((value, index) => ({ value, words: words[index] ?? '', y: yOf(value) })),
    marks: laid,
    gaps: gaps.map((gap) => layGap(gap, xOf, plot, text, em)),
    breaks: breaks.map((one) => layBreak(one, xOf, width, breakWidth, text)),
    tickY,
    unitY,
    text,
  }
}

/** A single moment still needs an axis with two ends. */
function timesOf(marks: readonly TrendMark[]): readonly [number, number] {
  const times = marks.map(({ at }) => at)
  const [first, last] = [Math.min(...times), Math.max(...times)]
  return first < last ? [first, last] : [first - 1, first + 1]
}

function insetOf(marks: readonly TrendMark[], text: Letters, em: number): number {
  const ends = [marks[0], marks.at(-1)].flatMap((mark) =>
    mark ? [textWidth(mark.shown, text.px, true), widest(mark.tick, text.small)] : [],
  )
  return Math.max(em, ...ends.map((end) => end / 2)) + 2
}

/** The space that belongs to neither neighbour, with its words in the middle. */
function layGap(gap: TrendGap, xOf: (at: number) => number, plot: Box, text: Letters, em: number): LaidGap {
  const [from, to] = [xOf(gap.from + 0.5), xOf(gap.to - 0.5)]
  const lines = wrap(gap.label, Math.max(to - from - 0.5 * em, 4.5 * em), text.small)
  const y = plot.y + plot.height / 2 - (lines.length * text.smallLine) / 2
  return { key: gap.label, x: from, width: to - from, lines, y }
}

/** Its words stand on the roomier side of the line. */
function layBreak(
  one: TrendBreak,
  xOf: (at: number) => number,
  width: number,
  most: number,
  text: Letters,
): LaidBreak {
  const x = xOf(one.at)
  const lines = wrap(one.label, most, text.small)
  const fits = x + 5 + widest(lines, text.small) <= width
  const anchor = fits ? 'start' : 'end'
  return { key: `${one.at}`, x, lines, anchor, textX: fits ? x + 5 : x - 5 }
}
