/** The marks of a goal and the size of the page in; where every mark's words stand out. Pure: no Recharts. */
import type { GoalMark, GoalPathProps } from './goalTypes.ts'
import { letters } from './letters.ts'
import type { Letters } from './letters.ts'
import type { Size } from './useSize.ts'
import { widest, wrap } from './wrap.ts'

export interface LaidGoalMark {
  readonly mark: GoalMark
  /** Where it is stands above the line, where it shall be below. */
  readonly above: boolean
  readonly x: number
  readonly label: readonly string[]
  readonly words: readonly string[]
  /** Middle of the words, and their box. */
  readonly textX: number
  readonly textY: number
  readonly textWidth: number
  readonly textHeight: number
}

export interface GoalLayout {
  readonly width: number
  readonly height: number
  readonly inset: number
  readonly lineY: number
  readonly domain: readonly [number, number]
  readonly ticks: readonly number[]
  readonly better: { readonly words: string; readonly y: number } | null
  readonly unitY: number
  readonly marks: readonly LaidGoalMark[]
  readonly text: Letters
}

const betterWords = { fewer: '◂ færre er bedre', more: 'flere er bedre ▸' } as const

export function layGoal(
  { marks, better, unit }: Omit<GoalPathProps, 'name' | 'onSource'>,
  size: Size,
): GoalLayout {
  const { width, em } = size
  const text = letters(em)
  const inset = 0.75 * em
  const { domain, ticks } = niceScale(marks.map((mark) => mark.value))
  const xOf = (value: number): number =>
    inset + ((value - domain[0]) / (domain[1] - domain[0])) * (width - 2 * inset)
  const sides = [marks.filter(isAbove), marks.filter((mark) => !isAbove(mark))] as const
  const [above, below] = sides.map((side) => spread(side, xOf, width, text, em)) as [Spread, Spread]
  const reach = 1.625 * em
  const lineY = above.height + reach
  const belowY = lineY + reach + text.smallLine
  const end = belowY + below.height + 0.5 * em
  const betterLine = better === null ? null : { words: betterWords[better], y: end }
  const height = Math.ceil(end + (unit === '' && better === null ? 0 : text.smallLine + 0.25 * em))
  const laid = marks.map((mark): LaidGoalMark => {
    const one = (isAbove(mark) ? above : below).places.get(mark)
    const { label = [], words = [], textX = 0, textWidth = 0, textHeight = 0 } = one ?? {}
    // Words above sit on the line of marks, words below hang from it.
    const textY = isAbove(mark) ? above.height - textHeight : belowY
    return {
      mark,
      above: isAbove(mark),
      x: xOf(mark.value),
      label,
      words,
      textX,
      textY,
      textWidth,
      textHeight,
    }
  })
  return { width, height, inset, lineY, domain, ticks, better: betterLine, unitY: end, marks: laid, text }
}

const isAbove = (mark: GoalMark): boolean => mark.shape === 'diamond' || mark.shape === 'circle'

type Place = Pick<LaidGoalMark, 'label' | 'words' | 'textX' | 'textWidth' | 'textHeight'>

interface Spread {
  readonly places: ReadonlyMap<GoalMark, Place>
  readonly height: number
}

/** Words stand over their mark, and are pushed apart until none covers another and none leaves the page. */
function spread(
  marks: readonly GoalMark[],
  xOf: (value: number) => number,
  width: number,
  text: Letters,
  em: number,
): Spread {
  const gap = 0.75 * em
  const room = Math.min(12 * em, (width - gap * Math.max(0, marks.length - 1)) / Math.max(1, marks.length))
  const boxes = marks
    .toSorted((a, b) => a.value - b.value)
    .map((mark) => {
      const label = wrap(mark.label, room, text.px)
      const words = wrap(mark.valueLabel, room, text.px, true)
      const textWidth = Math.min(room, Math.max(widest(label, text.px), widest(words, text.px, true)))
      return { mark, label, words, textWidth, left: xOf(mark.value) - textWidth / 2 }
    })
  let free = 0
  for (const box of boxes) {
    box.left = Math.max(box.left, free)
    free = box.left + box.textWidth + gap
  }
  let limit = width
  for (const box of boxes.toReversed()) {
    box.left = Math.min(box.left, limit - box.textWidth)
    limit = box.left - gap
  }
  const places = new Map<GoalMark, Place>()
  for (const { mark, label, words, textWidth, left } of boxes) {
    const textHeight = (label.length + words.length) * text.line
    places.set(mark, { label, words, textX: left + textWidth / 2, textWidth, textHeight })
  }
  return { places, height: Math.max(0, ...[...places.values()].map((place) => place.textHeight)) }
}

/** Round ends with air beyond the outermost marks; never through zero to the other sign. */
export function niceScale(values: readonly number[]): {
  readonly domain: readonly [number, number]
  readonly ticks: readonly number[]
} {
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const reach = high - low || Math.abs(high) || 1
  const step = niceStep(reach / 4)
  let from = Math.floor(low / step) * step
  let to = Math.ceil(high / step) * step
  if (low - from < 0.08 * reach) from -= step
  if (to - high < 0.08 * reach) to += step
  if (low >= 0) from = Math.max(0, from)
  const count = Math.round((to - from) / step)
  const ticks = Array.from({ length: count + 1 }, (_, index) => from + index * step)
  return { domain: [from, to], ticks }
}

function niceStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough))
  const factor = [1, 2, 5, 10].find((one) => one * power >= rough) ?? 10
  return factor * power
}
