/**
 * A line in; the places that only dress its words out: Markdown stars and hashes, HTML tags.
 * A page keeps them in its text, so that every letter has its place, but hides them.
 */
import type { Span } from '../facts/model/factBase.ts'

const isLetter = (char: string | undefined): boolean =>
  char !== undefined && char.toLowerCase() !== char.toUpperCase()

/** `<b>`, `</td>`, `<br/>`; never `<https://…>` or "< 5". */
const tagEnd = (line: string, at: number): number => {
  const name = line[at + 1] === '/' ? at + 2 : at + 1
  if (!isLetter(line[name]) || line.startsWith('http', name)) return -1
  const end = line.indexOf('>', name)
  return end === -1 || end - at > 300 ? -1 : end + 1
}

/** "## " in front of a heading, also indented by up to three spaces. */
const hashes = (line: string): number => {
  const indent = line.length - line.trimStart().length
  let end = indent
  while (line[end] === '#') end += 1
  return indent <= 3 && end > indent && line[end] === ' ' ? end + 1 : 0
}

export const dressIn = (line: string): readonly Span[] => {
  const head = hashes(line)
  const spans: Span[] = head === 0 ? [] : [{ start: 0, end: head }]
  let at = head
  while (at < line.length) {
    const two = line.startsWith('**', at) || line.startsWith('~~', at)
    const end = two ? at + 2 : line[at] === '<' ? tagEnd(line, at) : -1
    if (end > at) spans.push({ start: at, end })
    at = end > at ? end : at + 1
  }
  return spans
}
