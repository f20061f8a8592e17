/**
 * A tree of HTML in, its words as lines out: headings, paragraphs, points of lists and rows of tables.
 *
 *     <h3>Beslutning</h3><ol><li>Godkendt</li></ol>     Beslutning / 1. Godkendt
 */
import { edgesOf, isTable, readRows } from './htmlTable.ts'
import {
  attribute,
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
import { layoutTables } from './layoutTables.ts'

export interface HtmlLine {
  readonly kind: 'heading' | 'paragraph' | 'point' | 'row'
  /** Of a heading, 1–6; 0 for the others. */
  readonly level: number
  readonly words: string
  /** The first row of a table: two tables below each other are two. */
  readonly opens?: boolean
}

/** The line that is being written. */
interface Draft {
  words: string
  /** Something in it is not bold. */
  plain: boolean
  /** "- " or "2. ", until the first words of the point are written. */
  mark: string
  level: number
}

type Step = HtmlNode | (() => void)

/** A paragraph set wholly in bold is a heading to the eye, and is written as the text papers write it. */
const lineOf = ({ words, plain, mark, level }: Draft): HtmlLine | null => {
  const said = tidy(words.replaceAll('<sup></sup>', ''))
  if (said === '') return null
  if (level > 0) return { kind: 'heading', level, words: said }
  if (mark !== '') return { kind: 'point', level: 0, words: `${mark}${said}` }
  return { kind: 'paragraph', level: 0, words: plain || said.length > 200 ? said : `**${said}**` }
}

const isBold = (element: HtmlElement): boolean => element.tagName === 'strong' || element.tagName === 'b'

const listMark = (point: HtmlElement): string => {
  const list = point.parentNode
  if (!list || !isElement(list)) return '- '
  const inset = '  '.repeat(depthOf(list))
  if (list.tagName !== 'ol') return `${inset}- `
  const start = Math.trunc(Number(attribute(list, 'start'))) || 1
  const points = list.childNodes.filter((node) => node.nodeName === 'li')
  const number = Number(attribute(point, 'value')) || start + points.indexOf(point)
  return `${inset}${numeralOf(list, number)} `
}

/** Deeper than any list is set in by hand. */
const deepest = 4
const mostSteps = 30

/** In how many points of other lists a list stands. */
const depthOf = (list: HtmlElement): number => {
  let [depth, above] = [0, list.parentNode]
  for (let steps = 0; above && isElement(above) && depth < deepest && steps < mostSteps; steps += 1) {
    if (above.tagName === 'li') depth += 1
    above = above.parentNode
  }
  return depth
}

const letters = 'abcdefghijklmnopqrstuvwxyz'
const styled =
  /list-style(?:-type)?\s{0,3}:[^;]{0,30}(?:(?<lower>lower-(?:alpha|latin))|(?<upper>upper-(?:alpha|latin)))/iu

/** "a)" where the page shows letters: "Ad b)" refers to them. */
const numeralOf = (list: HtmlElement, number: number): string => {
  const [type, style] = [attribute(list, 'type'), styled.exec(attribute(list, 'style'))?.groups]
  const letter = number > 0 ? letters.charAt(number - 1) : ''
  if (letter !== '' && (type === 'A' || style?.['upper'])) return `${letter.toUpperCase()})`
  return letter !== '' && (type === 'a' || style?.['lower']) ? `${letter})` : `${number}.`
}

const rowLines = (table: HtmlElement): readonly HtmlLine[] => {
  const rows = readRows(table)
  const first = rows.findIndex((words) => words.includes('\t'))
  return rows.map((words, at) =>
    words.includes('\t')
      ? { kind: 'row', level: 0, words, opens: at === first }
      : { kind: 'paragraph', level: 0, words },
  )
}

export const readLines = (top: HtmlNode): readonly HtmlLine[] => {
  const lines: HtmlLine[] = []
  const layout = layoutTables(top)
  const draft: Draft = { words: '', plain: false, mark: '', level: 0 }
  let bold = 0
  const flush = (): void => {
    const line = lineOf(draft)
    if (line) lines.push(line)
    if (line) draft.mark = ''
    draft.words = ''
    draft.plain = false
  }
  const write = (words: string): void => {
    draft.words += words
    if (bold === 0 && words.trim() !== '') draft.plain = true
  }
  const stack: Step[] = [top]
  const enter = (element: HtmlElement): void => {
    const leave: (() => void)[] = []
    const level = levelOf(element)
    if (isBlock(element)) {
      flush()
      leave.push(flush)
    }
    if (level > 0 && draft.level === 0) {
      draft.level = level
      leave.push(() => (draft.level = 0))
    }
    if (element.tagName === 'li') {
      draft.mark = listMark(element)
      leave.push(() => (draft.mark = ''))
    }
    if (isBold(element)) {
      bold += 1
      leave.push(() => (bold -= 1))
    }
    if (element.tagName === 'sup') {
      draft.words += edgesOf(element)[0]
      leave.push(() => (draft.words += edgesOf(element)[1]))
    }
    stack.push(() => leave.forEach((step) => step()))
    pushChildren(stack, element)
  }
  for (let step = stack.pop(); step !== undefined; step = stack.pop()) {
    if (typeof step === 'function') step()
    else if (!isElement(step)) {
      const words = textOf(step)
      if (words !== null) write(words)
      pushChildren(stack, step)
    } else if (step.tagName === 'br') flush()
    else if (step.tagName === 'button' && levelOf(step) === 0 && draft.level === 0) continue
    else if (isTable(step) && !layout.has(step)) {
      flush()
      lines.push(...rowLines(step))
    } else if (!isDropped(step)) enter(step)
  }
  flush()
  return lines
}
