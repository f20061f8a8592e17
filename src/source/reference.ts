/** A fact and its meeting in; the words that point at it out: a label, a reference to copy, a report of an error. */
import type { MeetingEntry } from '../dataset/shape.ts'
import type { Fact } from '../facts/model.ts'
import type { AgendaItem } from '../facts/model/meeting.ts'
import { date, figure } from '../format.ts'
import { measureWords } from '../modelWords.ts'
import { kindWords } from './paperWords.ts'

/** "Næstved 1. april 2019, linje 551": the accessible name of a source button goes on with this. */
export const sourceLabel = (meeting: MeetingEntry, line: number): string =>
  `${meeting.municipality.name} ${date(meeting.date)}, linje ${line}`

export const itemOf = (meeting: MeetingEntry, number: string | null): AgendaItem | null =>
  meeting.items.find((item) => item.number === number) ?? null

/** A row of a table has tabs, which a paper would swallow. */
const inOneLine = (sentence: string): string =>
  sentence
    .split('\t')
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '')
    .join(' | ')

/** One line that can stand in a paper or an e-mail. That it is only an agenda is part of what it says. */
export const citation = (fact: Fact, meeting: MeetingEntry): string => {
  const item = itemOf(meeting, fact.item)
  return [
    `${meeting.municipality.name} Kommune`,
    meeting.committee,
    meeting.kind === 'agenda' ? `${kindWords.agenda} ${date(meeting.date)}` : date(meeting.date),
    ...(item ? [`punkt ${item.number}`] : []),
    `linje ${fact.line}: »${inOneLine(fact.sentence)}«`,
  ].join(', ')
}

/** What somebody needs in order to look an error up. */
export const errorReport = (fact: Fact, meeting: MeetingEntry, version: number): string =>
  [
    'Fejl i Udvalgstal',
    '',
    `Tal: ${fact.value === null ? fact.quote : figure(fact.value, fact.baseUnit)} (${[fact.subject, measureWords(fact.measure)].filter(Boolean).join(', ')})`,
    `Citat: »${fact.quote}«`,
    `Sætning: »${inOneLine(fact.sentence)}«`,
    `Dokument: ${meeting.municipality.name}, ${kindWords[meeting.kind]} ${date(meeting.date)} (${meeting.file})`,
    `Linje: ${fact.line}`,
    `Id: ${fact.id}`,
    `Datasæt: version ${version}, dokumentets sha256 ${meeting.sha256.slice(0, 12)}`,
    '',
    'Det er forkert, fordi: ',
  ].join('\n')
