/**
 * A saved web page in, its paper as text in the layout of the text papers out.
 *
 *     <h2>3. Klager i 2023</h2><h3>Beslutning</h3>     ## Punkt 3: Klager i 2023 / ### Beslutning
 */
import { parse } from 'parse5'
import type { Problem } from '../facts/model.ts'
import { type HtmlLine, readLines } from './htmlLines.ts'
import { attribute, elementsBelow, type HtmlElement, type HtmlNode } from './htmlTree.ts'
import { noPointsOnPage, noWordsOnPage } from './paperProblems.ts'
import { sourceOf, titleOf } from './pageSource.ts'
import { withoutSite } from './siteWords.ts'
import { joinLines, type Written } from './written.ts'

/** The part of the page that is the paper; a page of many articles has one for each item. */
const paperIn = (page: HtmlNode): HtmlNode => {
  const named = (name: string): readonly HtmlElement[] =>
    elementsBelow(page, (one) => one.tagName === name || attribute(one, 'role') === name)
  const articles = named('article')
  const whole = [...elementsBelow(page, (one) => attribute(one, 'role') === 'main'), ...named('main')]
  const parts = [...whole, ...(articles.length === 1 ? articles : [])]
  return parts.find((part) => readLines(part).length > 0) ?? page
}

const numbered =
  /^(?<closed>lukket:? )?(?:(?:punkt|pkt\.?|sag) (?:nr\.? ?)?)?(?<number>\d{1,4})(?:[.:)]|(?= [–-] )| (?=\p{Lu})|(?=\p{Lu}))(?: ?[–-])? ?(?<title>\S.{0,300})$/iu

interface Point {
  readonly at: number
  readonly number: number
  readonly title: string
}

const pointsAt = (lines: readonly HtmlLine[], level: number): readonly Point[] =>
  lines.flatMap((line, at) => {
    const groups = line.level === level ? numbered.exec(line.words)?.groups : undefined
    if (!groups) return []
    return [
      {
        at,
        number: Number(groups['number']),
        title: `${groups['closed'] ? 'Lukket: ' : ''}${groups['title']}`,
      },
    ]
  })

/** Items rise and have one level of heading: the one with most of them, the outer of two that have as many. */
const readPoints = (lines: readonly HtmlLine[]): readonly Point[] => {
  const rising = [1, 2, 3, 4, 5, 6].map((level) => {
    const all = pointsAt(lines, level)
    return all.every((point, at) => at === 0 || point.number > (all[at - 1] as Point).number) ? all : []
  })
  return rising.reduce((most, next) => (next.length > most.length ? next : most), [])
}

const numberAlone = /^\*\*(?<number>(?:punkt )?\d{1,4})[.:]?\*\*$/iu
const bold = /^\*\*(?<words>.{1,300})\*\*$/u

/** "58." in one cell and its title in the next. */
const withWholeTitles = (lines: readonly HtmlLine[]): readonly HtmlLine[] =>
  lines.flatMap((line, at) => {
    const number = numberAlone.exec(line.words)?.groups?.['number']
    const title = bold.exec(lines[at + 1]?.words ?? '')?.groups?.['words']
    if (number !== undefined && title !== undefined) return [{ ...line, words: `**${number}. ${title}**` }]
    const isJoined = bold.test(line.words) && numberAlone.test(lines[at - 1]?.words ?? '')
    return isJoined ? [] : [line]
  })

/** Some pages number nothing in their headings: then the one reader looks for items in the plain lines. */
const looseItem =
  /^(?:#{1,6} |\*\*)?(?:(?:punkt|pkt\.|nr\.) ?\d{1,4}(?: ?[:.–-]| |$)|\d{1,4}\. ?\p{Lu}|\d{1,4}\p{Lu}\p{L}{2})/imu
/** Others have lost their titles, and still have what stands under several of them. */
const ownHeading =
  /^(?:#{1,6} |\*\*)?(?:beslutning|indstilling|sagsfremstilling|resum[eé]|beslutningstema)(?!\p{L})/gimu
const isPaper = (text: string): boolean => looseItem.test(text) || (text.match(ownHeading)?.length ?? 0) > 3

export const readPage = (
  content: string,
): { readonly ok: true; readonly text: string } | { readonly ok: false; readonly problem: Problem } => {
  const page = parse(content)
  const lines = withWholeTitles(
    readLines(paperIn(page)).flatMap((line) => {
      const words = withoutSite(line.words)
      return words === '' ? [] : [{ ...line, words }]
    }),
  )
  if (lines.length === 0) return { ok: false, problem: noWordsOnPage }
  const points = readPoints(lines)
  const byLine = new Map(points.map((point) => [point.at, point]))
  const hasTitle = lines.slice(0, points[0]?.at ?? lines.length).some((line) => line.level === 1)
  const title = hasTitle ? '' : titleOf(page)
  const source = sourceOf(page, title)
  const front: readonly Written[] = [title, source && `Kilde: ${source}`].map((words) => ({
    kind: 'paragraph',
    words,
  }))
  const body = lines.map((line, at): Written => {
    const point = byLine.get(at)
    if (point) return { kind: 'heading', words: `## Punkt ${point.number}: ${point.title}` }
    return line.kind === 'heading'
      ? { kind: 'heading', words: `${marks(line.level, points.length > 0)} ${line.words}` }
      : line
  })
  const first = front[0]?.words === '' ? 1 : 0
  const text = joinLines([...body.slice(0, first), ...front, ...body.slice(first)])
  if (points.length === 0 && !isPaper(text)) return { ok: false, problem: noPointsOnPage }
  return { ok: true, text }
}

/** "#" is the paper's, "##" an item's. */
const marks = (level: number, hasPoints: boolean): string =>
  '#'.repeat(hasPoints && level > 1 ? Math.max(3, level) : level)
