/** Groups of equal units and the size of the page in; where every square and word stands out. Pure. */
import { isNarrow, letters } from './letters.ts'
import type { Letters } from './letters.ts'
import type { SquareGroup } from './partTypes.ts'
import type { Size } from './useSize.ts'
import { textWidth, wrap } from './wrap.ts'

export interface LaidGroup {
  readonly group: SquareGroup
  readonly label: readonly string[]
  readonly labelY: number
  readonly squares: readonly { readonly x: number; readonly y: number }[]
  readonly countX: number
  readonly countY: number
  readonly top: number
  readonly height: number
}

export interface SquaresLayout {
  readonly width: number
  readonly height: number
  readonly side: number
  readonly groups: readonly LaidGroup[]
  readonly text: Letters
}

export function laySquares(groups: readonly SquareGroup[], size: Size): SquaresLayout {
  const { width, em } = size
  const text = letters(em)
  const narrow = isNarrow(size)
  const side = 1.25 * em
  const pitch = side + 0.25 * em
  const column = Math.min(Math.max(0, ...groups.map((group) => textWidth(group.label, text.px))), 0.4 * width)
  const left = narrow ? 0 : column + em
  const countWidth = 3 * em
  const perRow = Math.max(1, Math.floor((width - left - countWidth) / pitch))
  const laid: LaidGroup[] = []
  let y = 0
  for (const group of groups) {
    const label = wrap(group.label, narrow ? width : column, text.px)
    const rows = Math.max(1, Math.ceil(group.count / perRow))
    const squaresHeight = rows * pitch - 0.25 * em
    const labelHeight = label.length * text.line
    const inner = narrow ? labelHeight + 0.25 * em + squaresHeight : Math.max(labelHeight, squaresHeight)
    const top = y + 0.375 * em
    const squaresY = narrow ? top + labelHeight + 0.25 * em : top + (inner - squaresHeight) / 2
    const squares = Array.from({ length: group.count }, (_, index) => ({
      x: left + (index % perRow) * pitch,
      y: squaresY + Math.floor(index / perRow) * pitch,
    }))
    const last = squares.at(-1) ?? { x: left - pitch, y: squaresY }
    const labelY = narrow ? top : top + (inner - labelHeight) / 2
    const countY = last.y + (side - text.line) / 2
    laid.push({
      group,
      label,
      labelY,
      squares,
      countX: last.x + pitch + 0.25 * em,
      countY,
      top,
      height: inner,
    })
    y = top + inner + 0.375 * em
  }
  return { width, height: Math.ceil(y), side, groups: laid, text }
}
