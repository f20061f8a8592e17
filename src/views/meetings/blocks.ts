/** A meeting's text and agenda in; the document as blocks of lines with their headings out. */
import type { MeetingText } from '../../dataset/shape.ts'

interface NumberedLine {
  readonly number: number
  readonly words: string
}

export interface Block {
  readonly key: string
  /** The first line is a heading: 3 for an item of the agenda, 4 for a section, null for plain text. */
  readonly level: 3 | 4 | null
  readonly lines: readonly NumberedLine[]
}

const isBlank = (words: string): boolean => words.trim() === ''

/** Empty lines before a heading belong to nobody; they keep their numbers and stand in front of it. */
const splitHead = (
  lines: readonly NumberedLine[],
): readonly [readonly NumberedLine[], readonly NumberedLine[]] => {
  const at = lines.findIndex(({ words }) => !isBlank(words))
  return at <= 0 ? [[], lines] : [lines.slice(0, at), lines.slice(at)]
}

export const blocksOf = (text: MeetingText): readonly Block[] =>
  text.sections.flatMap((section) => {
    const lines = text.lines
      .slice(section.fromLine - 1, section.toLine)
      .map((words, index) => ({ number: section.fromLine + index, words }))
    // What stands before the first item has no item's heading to be under.
    const level =
      section.kind === 'title' ? 3 : section.heading === null ? null : section.item === null ? 3 : 4
    if (level === null) return [{ key: `${section.fromLine}`, level, lines }]
    const [before, rest] = splitHead(lines)
    const block: Block = { key: `${section.fromLine}`, level: rest.length === 0 ? null : level, lines: rest }
    return before.length === 0
      ? [block]
      : [{ key: `${section.fromLine}-`, level: null, lines: before }, block]
  })
