/** Meetings, their texts and a search in; the lines that hold it out, meeting by meeting, newest first. */
import type { MeetingEntry, MeetingText } from '../dataset/shape.ts'
import { plain } from './danish.ts'
import { wordsIn } from './danishWords.ts'
import type { Word } from './danishWords.ts'
import { aroundMeeting } from './searchFacts.ts'
import { findIn, snippetOf } from './searchWords.ts'
import type { Run, Search } from './searchWords.ts'

interface IndexedLine {
  readonly line: number
  readonly item: string | null
  readonly isHeading: boolean
  readonly text: string
  readonly words: readonly Word[]
}

/** A document, cut into words once. */
export interface IndexedText {
  readonly meeting: MeetingEntry
  readonly lines: readonly IndexedLine[]
}

export interface LineHit {
  readonly line: number
  readonly item: string | null
  readonly snippet: readonly Run[]
  /** What to look for in the document; null when the whole query stands in the line. */
  readonly words: string | null
}

export interface MeetingHits {
  readonly meeting: MeetingEntry
  /** The best fit first; of equal ones the first in the document. */
  readonly hits: readonly LineHit[]
}

/** Who took part is no matter of figures, and the list of contents says every title twice. */
const leftOut = new Set(['front', 'contents'])

/** "## Klager" → "Klager". */
const withoutHashes = (line: string): string => {
  const [first = '', ...rest] = line.split(' ')
  return first !== '' && first.replaceAll('#', '') === '' ? rest.join(' ') : line
}

export const indexText = (meeting: MeetingEntry, { lines, sections }: MeetingText): IndexedText => ({
  meeting,
  lines: sections
    .filter(({ kind }) => !leftOut.has(kind))
    .flatMap(({ kind, item, fromLine, toLine }) =>
      lines.slice(fromLine - 1, toLine).map((line, index) => {
        const text = withoutHashes(plain(line.replaceAll('\t', ' | ')))
        return { line: fromLine + index, item, isHeading: kind === 'title', text, words: wordsIn(text) }
      }),
    )
    .filter(({ words }) => words.length > 0),
})

const hitsIn = ({ meeting, lines }: IndexedText, search: Search): readonly LineHit[] => {
  const around = wordsIn(aroundMeeting(meeting))
  return lines
    .flatMap((line) => {
      const found = findIn(line.words, search, around)
      return found ? [{ line, found, score: found.score + (line.isHeading ? 1 : 0) }] : []
    })
    .toSorted((a, b) => b.score - a.score || a.line.line - b.line.line)
    .map(({ line: { line, item, text }, found: { inside } }) => ({
      line,
      item,
      snippet: snippetOf(text, search),
      words: inside.length === search.wanted.length ? null : inside.map(([word]) => word).join(' '),
    }))
}

/** A meeting whose own name holds all words is shown, also when no line of it does. */
export const searchLines = (texts: readonly IndexedText[], search: Search): readonly MeetingHits[] =>
  texts
    .map((text) => ({
      meeting: text.meeting,
      hits: hitsIn(text, search),
      named: findIn(wordsIn(aroundMeeting(text.meeting)), search) !== null,
    }))
    .filter(({ hits, named }) => named || hits.length > 0)
    .toSorted((a, b) => b.meeting.date.localeCompare(a.meeting.date))
    .map(({ meeting, hits }) => ({ meeting, hits }))
