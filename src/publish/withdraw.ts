/**
 * A text, its reading and what is withdrawn in; what may still be published of it out.
 *
 * The text is emptied first and read again, so that no figure, check or sentence can come from what is withdrawn.
 * Only the structure is kept from the first reading: every line has the number it had.
 */
import { renameMeeting } from '../dataset/renameMeeting.ts'
import type { Extraction, Reading } from '../facts/model.ts'
import type { AgendaItem, Meeting, Section } from '../facts/model/meeting.ts'
import type { Line } from '../facts/text.ts'
import { readText } from '../facts/text.ts'
import { maskWords } from './mask.ts'

interface Remaining {
  readonly lines: readonly string[]
  readonly extraction: Extraction
}

const withdrawnWords = 'Trukket tilbage'

const nothingRead = (meeting: Meeting): Extraction => ({
  meeting,
  facts: [],
  references: [],
  unread: [],
  checks: [],
  coverage: { meeting: meeting.id, numbers: 0, typed: 0, quantity: 0, reference: 0, unread: 0 },
  problems: [],
})

/** Whose paper it was and when they met remains, and one line in the place of the text. */
export const withdrawDocument = ({ meeting }: Extraction): Remaining => ({
  lines: [withdrawnWords],
  extraction: nothingRead({
    ...meeting,
    time: null,
    place: null,
    lineCount: 1,
    items: [],
    sections: [{ item: null, kind: 'front', heading: null, fromLine: 1, toLine: 1 }],
  }),
})

/** "Punkt 24: Trukket tilbage", "4. Trukket tilbage": the number stands as it is printed. */
const markedLine = ({ clean }: Line, number: string): string => {
  const at = clean.indexOf(number)
  if (at < 0) return `Punkt ${number}: ${withdrawnWords}`
  const sign = clean.charAt(at + number.length)
  const end = at + number.length + ([':', '.', ')'].includes(sign) ? 1 : 0)
  return `${clean.slice(0, end).trimStart()} ${withdrawnWords}`
}

const without = (item: AgendaItem): AgendaItem => ({
  ...item,
  title: withdrawnWords,
  type: null,
  caseNumbers: [],
  decisions: [],
  attachments: [],
})

const merged = (sections: readonly Section[], numbers: readonly string[]): readonly Section[] =>
  sections.reduce<readonly Section[]>((before, section) => {
    if (section.item === null || !numbers.includes(section.item)) return [...before, section]
    const last = before.at(-1)
    const bare: Section = { ...section, kind: 'title', heading: null }
    if (last?.item !== section.item) return [...before, bare]
    return [...before.slice(0, -1), { ...last, toLine: section.toLine }]
  }, [])

/** "Orientering om klager.....20": where the words of an entry in the list of contents end. */
const entryEnd = ({ clean }: Line): number =>
  Math.min(...['...', '\t'].map((sign) => clean.indexOf(sign)).filter((at) => at > 0), clean.length)

/** Shorter ones are page numbers and single words; a title too long for its line stands on two. */
const namesTitle = (entry: string, titles: readonly string[]): boolean =>
  titles.some((title) => entry.includes(title) || (entry.length >= 10 && title.includes(entry)))

const markedEntry = (line: Line, titles: readonly string[]): string => {
  const end = entryEnd(line)
  const entry = line.clean.slice(0, end).trim()
  return namesTitle(entry, titles) ? `${withdrawnWords}${line.raw.slice(end)}` : line.raw
}

const emptied = (
  text: string,
  { sections }: Meeting,
  withdrawn: readonly AgendaItem[],
): readonly string[] => {
  const numbers = new Set(withdrawn.map(({ number }) => number))
  const heads = new Map(withdrawn.map(({ line, number }) => [line, number]))
  const titles = withdrawn.map(({ title }) => title)
  const { lines } = readText(text)
  return sections.flatMap(({ item, fromLine, toLine }) =>
    lines.slice(fromLine - 1, toLine).map((line) => {
      const head = heads.get(line.number)
      if (head !== undefined) return markedLine(line, head)
      if (item === null) return markedEntry(line, titles)
      return numbers.has(item) ? '' : line.raw
    }),
  )
}

/** Without its only decision a paper reads like an agenda, and would be called one. */
const underId = (id: string, extraction: Extraction): Extraction =>
  extraction.meeting.id === id ? extraction : renameMeeting(extraction, id)

/** Other items name a matter by its title; "Eventuelt" and "Budget 2025" say nothing about it. */
const tellingLength = 20

/** `withdrawn` are items of this reading. */
export const withdrawItems = (
  text: string,
  { meeting, problems }: Extraction,
  withdrawn: readonly AgendaItem[],
  read: (raw: string) => Reading,
): Remaining => {
  const numbers = withdrawn.map(({ number }) => number)
  const kept: Meeting = {
    ...meeting,
    items: meeting.items.map((item) => (numbers.includes(item.number) ? without(item) : item)),
    sections: merged(meeting.sections, numbers),
  }
  const left = `${emptied(text, meeting, withdrawn).join('\n')}\n`
  const titles = withdrawn.map(({ title }) => title).filter(({ length }) => length >= tellingLength)
  const remaining = maskWords(left, titles)
  const lines = readText(remaining).lines.map(({ raw }) => raw)
  const again = read(remaining)
  const rest = again.ok ? underId(meeting.id, again.extraction) : nothingRead(kept)
  return { lines, extraction: { ...rest, meeting: kept, problems } }
}
