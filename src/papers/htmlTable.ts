/**
 * A table of HTML in, its rows as lines out, the cells parted by tabs.
 *
 *     <tr><td>Ydelser</td><td>386.450<br>kr.</td></tr>     Ydelser ⇥ 386.450 kr.
 */
import {
  attribute,
  elementsBelow,
  type HtmlElement,
  type HtmlNode,
  isBlock,
  isDropped,
  isElement,
  levelOf,
  pushChildren,
  textOf,
  tidy,
} from './htmlTree.ts'

const isTable = (element: HtmlElement): boolean => element.tagName === 'table'
const isRow = (element: HtmlElement): boolean => element.tagName === 'tr'
const isCell = (element: HtmlElement): boolean => element.tagName === 'td' || element.tagName === 'th'

/** A page set up with a table holds headings; a table of figures does not. */
export const isFigureTable = (element: HtmlElement): boolean =>
  isTable(element) && elementsBelow(element, (one) => levelOf(one) > 0).length === 0

/** All words below a node on one line. A footnote mark (`<sup>1</sup>`) keeps its tags, or "42" and "1" would be 421. */
const wordsBelow = (top: HtmlNode): string => {
  const words: string[] = []
  const stack: (HtmlNode | string)[] = [top]
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (typeof next === 'string') words.push(next)
    else if (!isElement(next)) {
      words.push(textOf(next) ?? '')
      pushChildren(stack, next)
    } else if (next.tagName === 'br') words.push(' ')
    else if (!isDropped(next)) {
      const [before, after] = edgesOf(next)
      stack.push(after)
      pushChildren(stack, next)
      stack.push(before)
    }
  }
  return tidy(words.join('').replaceAll('<sup></sup>', ''))
}

export const edgesOf = (element: HtmlElement): readonly [string, string] => {
  if (element.tagName === 'sup') return ['<sup>', '</sup>']
  return isBlock(element) ? [' ', ' '] : ['', '']
}

const widest = 30
const span = (cell: HtmlElement, name: string): number =>
  Math.min(widest, Math.max(1, Math.trunc(Number(attribute(cell, name))) || 1))

/** A cell over several columns or rows leaves the others empty, so that figures stay under their headings. */
const readGrid = (rows: readonly HtmlElement[]): readonly (readonly string[])[] => {
  const below: number[] = []
  return rows.map((row) => {
    const cells: string[] = []
    const skipTaken = (): void => {
      while ((below[cells.length] ?? 0) > 0) {
        below[cells.length] = (below[cells.length] ?? 0) - 1
        cells.push('')
      }
    }
    for (const cell of elementsBelow(row, isCell, isTable)) {
      skipTaken()
      const [wide, high] = [span(cell, 'colspan'), span(cell, 'rowspan')]
      for (let more = 0; more < wide; more += 1) {
        if (high > 1) below[cells.length] = high - 1
        cells.push(more === 0 ? wordsBelow(cell) : '')
      }
    }
    skipTaken()
    return cells
  })
}

/** A row of one cell is running text in a frame. */
export const readRows = (table: HtmlElement): readonly string[] =>
  readGrid(elementsBelow(table, isRow, isTable))
    .map((cells) => cells.join('\t').trimEnd())
    .filter((line) => line.trim() !== '')
