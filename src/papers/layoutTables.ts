/**
 * A page in, those of its tables that only set it up out: their cells hold the paper, and no figures to be compared.
 *
 *     <table><tr><td><b>58. Budget</b></td></tr><tr><td><b>Beslutning</b><br>Godkendt.</td></tr></table>
 *
 * A table of figures is one whose rows have cells beside each other, without headings in them.
 */
import {
  elementsBelow,
  type HtmlElement,
  type HtmlNode,
  isElement,
  levelOf,
  pushChildren,
  textOf,
  tidy,
} from './htmlTree.ts'
import { isCell, isRow, isTable } from './htmlTable.ts'

/** What parts an item in sections; as the words of a cell it can also be the head of a column. */
const label =
  /^(?:beslutning(?:er)?|indstilling|(?:sags)?fremstilling|(?:sags)?resum[eé]|sagsbeskrivelse|beslutningstema)\s?:?$/iu
const longestLabel = 20

const parentOf = (node: HtmlNode): HtmlNode | null => ('parentNode' in node ? node.parentNode : null)

/** Deeper than any page is nested by hand. */
const deepest = 300

const above = (node: HtmlNode, wanted: (element: HtmlElement) => boolean): HtmlElement | null => {
  let next = parentOf(node)
  for (let steps = 0; next !== null && steps < deepest; steps += 1, next = parentOf(next))
    if (isElement(next) && wanted(next)) return next
  return null
}

/** More than any label, less than a page of nested tables. */
const enough = 200

const firstWords = (top: HtmlNode): string => {
  let words = ''
  const stack: HtmlNode[] = [top]
  for (let next = stack.pop(), seen = 0; next && words.length < enough && seen < enough; next = stack.pop()) {
    words += ` ${textOf(next) ?? ''}`.replace(/\s+/g, ' ')
    seen += 1
    pushChildren(stack, next)
  }
  return tidy(words)
}

const cells = new WeakMap<HtmlElement, readonly HtmlElement[]>()

/** Once a row: some have thousands. */
const cellsOf = (row: HtmlElement): readonly HtmlElement[] => {
  const found = cells.get(row) ?? elementsBelow(row, isCell, isTable)
  cells.set(row, found)
  return found
}

const isLabelled = (row: HtmlElement): boolean => label.test(firstWords(cellsOf(row)[0] ?? row))

const labelled = new WeakMap<HtmlElement, boolean>()

/** Labels down the side: most rows of two cells begin with one. A plan with a step called "Beslutning" has others. */
const isLabelledTable = (table: HtmlElement): boolean => {
  const known = labelled.get(table)
  if (known !== undefined) return known
  const pairs = elementsBelow(table, isRow, isTable).filter((row) => cellsOf(row).length === 2)
  const found = 2 * pairs.filter(isLabelled).length >= pairs.length
  labelled.set(table, found)
  return found
}

/** "Beslutning" over or beside what was decided; alone above other cells it names a column. */
const isSection = (words: string, node: HtmlNode): boolean => {
  const cell = above(node, isCell)
  const row = cell && above(cell, isRow)
  const table = row && above(row, isTable)
  if (!cell || !row || !table) return false
  const all = cellsOf(row)
  if (all.length <= 1) return true
  const isBeside = all.length === 2 && all[0] === cell && isLabelledTable(table)
  const said = firstWords(isBeside ? row : cell)
  return said.length > 60 + words.length || (said.length > words.length + 1 && /[.!?]$/.test(said))
}

const isLabel = (node: HtmlNode): boolean => {
  const words = textOf(node)
  if (words === null || words.length > 4 * longestLabel) return false
  const said = tidy(words)
  return said.length <= longestLabel && label.test(said) && isSection(said, node)
}

/** Cells below each other only: running text in a frame. */
const isColumn = (table: HtmlElement): boolean =>
  elementsBelow(table, isRow, isTable).every((row) => cellsOf(row).length <= 1)

/** Found in one walk: what is inside a table that sets up the page is looked at on its own. */
export const layoutTables = (top: HtmlNode): ReadonlySet<HtmlNode> => {
  const found = new Set<HtmlNode>()
  const framed = new Set<HtmlNode>()
  const markAbove = (node: HtmlNode): void => {
    for (let next = above(node, isTable); next && !framed.has(next); next = above(next, isTable)) {
      framed.add(next)
      found.add(next)
    }
  }
  const stack: HtmlNode[] = [top]
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (isElement(next) && isTable(next) && isColumn(next)) found.add(next)
    if ((isElement(next) && levelOf(next) > 0) || isLabel(next)) markAbove(next)
    pushChildren(stack, next)
  }
  return found
}
