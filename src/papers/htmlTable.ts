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
  pushChildren,
  textOf,
  tidy,
} from './htmlTree.ts'

export const isTable = (element: HtmlElement): boolean => element.tagName === 'table'
export const isRow = (element: HtmlElement): boolean => element.tagName === 'tr'
export const isCell = (element: HtmlElement): boolean => element.tagName === 'td' || element.tagName === 'th'

/** All words below a node on one line. A footnote mark (`<sup>1</sup>`) keeps its tags, or "42" and "1" would be 421. */
export const wordsBelow = (top: HtmlNode): string => {
  const words: string[] = []
  const stack: (HtmlNode | string)[] = []
  pushChildren(stack, top)
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (typeof next === 'string') words.push(next)
    else if (!isElement(next)) {
      words.push(textOf(next) ?? '')
      pushChildren(stack, next)
    } else if (next.tagName === 'br') words.push(lineBreak)
    else if (!isDropped(next)) {
      const [before, after] = edgesOf(next)
      stack.push(after)
      pushChildren(stack, next)
      stack.push(before)
    }
  }
  return tidy(wholeWords(words.join('').replaceAll('<sup></sup>', '')))
}

const lineBreak = '\uE000'
/** "Tillægs-<br>bevillinger" is one word; "Beskæftigelses-<br>og" is none. */
const parted = new RegExp(
  `(?<=\\p{L}{3})- ?${lineBreak}\\s{0,8}(?=\\p{Ll})(?!(?:og|eller|samt)(?!\\p{L}))`,
  'gu',
)
/** "45<br>120": two numbers are not one of five digits. */
const numbersApart = new RegExp(`(?<=\\d)\\s{0,8}${lineBreak}\\s{0,8}(?=\\d)`, 'gu')
const wholeWords = (words: string): string =>
  words.includes(lineBreak)
    ? words.replace(parted, '').replace(numbersApart, ' / ').replaceAll(lineBreak, ' ')
    : words

export const edgesOf = (element: HtmlElement): readonly [string, string] => {
  if (element.tagName === 'sup') return ['<sup>', '</sup>']
  return isBlock(element) ? [' ', ' '] : ['', '']
}

const widest = 30
const span = (cell: HtmlElement, name: string): number =>
  Math.min(widest, Math.max(1, Math.trunc(Number(attribute(cell, name))) || 1))

/** What a cell over several rows leaves for the row below it. */
interface Below {
  readonly rows: number
  readonly words: string
}

const isHead = (row: HtmlElement): boolean =>
  row.parentNode?.nodeName === 'thead' ||
  elementsBelow(row, isCell, isTable).every((cell) => cell.tagName === 'th')

/** "Vi er et stykke fra målet, men godt på vej.": what is said of the row above goes on, and is no row of its own. */
const isSaid = (words: string): boolean => words.length > 60 || /\p{L}{2}[.!?]$/u.test(words)

/**
 * A cell over several columns or rows leaves the others empty, so that figures stay under their headings. Only what
 * names several rows is the name of each.
 */
const readGrid = (rows: readonly HtmlElement[]): readonly (readonly string[])[] => {
  const below: Below[] = []
  return rows.map((row) => {
    const cells: string[] = []
    const own = elementsBelow(row, isCell, isTable)
    const goesOn = isSaid(own[0] ? wordsBelow(own[0]) : '')
    const skipTaken = (): void => {
      for (let taken = below[cells.length]; taken && taken.rows > 0; taken = below[cells.length]) {
        below[cells.length] = { ...taken, rows: taken.rows - 1 }
        cells.push(goesOn ? '' : taken.words)
      }
    }
    for (const cell of own) {
      skipTaken()
      const [wide, high, words] = [span(cell, 'colspan'), span(cell, 'rowspan'), wordsBelow(cell)]
      const again = cells.length === 0 && wide === 1 && high > 1 && !isHead(row) ? words : ''
      for (let more = 0; more < wide; more += 1) {
        if (high > 1) below[cells.length] = { rows: high - 1, words: again }
        cells.push(more === 0 ? words : '')
      }
    }
    skipTaken()
    return cells
  })
}

const longestName = 110
const isFilled = (words: string): boolean => words !== ''

/** Rows as lines; the name of a group keeps a tab behind it, or it would part the table in two. */
const lineOf = (cells: readonly string[], at: number, first: number, last: number): string => {
  const line = cells.join('\t').trimEnd()
  if (at < first || at > last || line.includes('\t')) return line
  // "I 1.000 kr." ends no sentence.
  const isName = line.length <= longestName && !/(?<!\bkr|\bpct)[.:;!?]$/iu.test(line)
  return isName ? `${line}\t` : line
}

/** The words above the rows, and the rows; one of a single cell is running text in a frame. */
export const readRows = (table: HtmlElement): readonly string[] => {
  const captions = elementsBelow(table, (one) => one.tagName === 'caption', isTable).map(wordsBelow)
  const rows = readGrid(elementsBelow(table, isRow, isTable))
  const isWide = (cells: readonly string[]): boolean => cells.filter(isFilled).length > 1
  const [first, last] = [rows.findIndex(isWide), rows.findLastIndex(isWide)]
  return [...captions, ...rows.map((cells, at) => lineOf(cells, at, first, last))].filter(
    (line) => line.trim() !== '',
  )
}
