/** A document's text in, its meeting out: who met and when, each item with its sections and decisions. */

import type { Problem } from '../model.ts'
import type { AgendaItem, Decision, Meeting, MeetingKind, Section } from '../model/meeting.ts'
import type { Text } from '../text.ts'
import { readAgenda } from './agenda.ts'
import { readAttachments } from './attachments.ts'
import { type Attendance, readAttendance } from './attendance.ts'
import { readAskedBody, readBodyLine } from './bodies.ts'
import { readCaseNumbers } from './caseNumbers.ts'
import { type Contents, readContents, titlesWithoutItem } from './contents.ts'
import { readDecisions } from './decisions.ts'
import { withoutFurniture } from './furniture.ts'
import { type Front, readFront } from './heading.ts'
import { withPartedTitles } from './gluedTitles.ts'
import type { ItemStart } from './itemTitles.ts'
import {
  emptyFile,
  lostItems,
  noDate,
  noItems,
  noMunicipality,
  noTitles,
  notMinutes,
} from './meetingProblems.ts'
import { fold, readMunicipality, unknownMunicipality } from './municipality.ts'
import { type Row, readRows } from './row.ts'
import { readSections } from './sections.ts'

export type MeetingReading =
  | {
      readonly ok: true
      readonly meeting: Meeting
      readonly problems: readonly Problem[]
      /** Of the title page; null when it lists nobody. */
      readonly attendance: Attendance | null
    }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/** A paper that never gets to an item still has its title page at the top. */
const frontLimit = 60

const frontEnd = (rows: readonly Row[], contents: Contents, items: readonly ItemStart[]): number => {
  const end = items[0]?.from ?? Math.min(rows.length, frontLimit)
  return contents.to > contents.from ? Math.min(end, contents.from) : end
}

const mostFrequent = (values: readonly string[]): string | null => {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
}

interface Identity {
  readonly committee: string | null
  readonly date: string | null
  readonly kind: MeetingKind
}

/** "Arbejdsmarkedsudvalget i Frederikshavn Kommune": where it sits is told beside it. */
const ofMunicipality = /(?<=\p{L}{4}),? i \p{Lu}[\p{L}-]{1,30}(?: \p{Lu}[\p{L}-]{1,20})? [Kk]ommune$/u

/** What calls itself "Dagsorden" and prints what this committee decided that day is minutes all the same. */
const hasDecided = (decisions: readonly Decision[], { committee, date }: Front): boolean =>
  decisions.some((one) => one.date === date && one.body === committee && one.outcome !== 'other')

/** Where the title page is lost, the decisions still say who met and when. */
const readIdentity = (rows: readonly Row[], front: Front, sections: readonly Section[]): Identity => {
  const { committee, date: printedDate } = front
  if (committee !== null && printedDate !== null && front.kind === 'minutes')
    return { committee, date: printedDate, kind: front.kind }
  const decisions = readDecisions(rows, sections, '')
  const decided = front.kind === null ? decisions.length > 0 : hasDecided(decisions, front)
  const kind = decided ? 'minutes' : (front.kind ?? 'agenda')
  if (committee !== null && printedDate !== null) return { committee, date: printedDate, kind }
  const printed = [...decisions, ...rows.flatMap((row) => readBodyLine(row.words) ?? [])]
  const date = front.date ?? mostFrequent(printed.flatMap((one) => one.date ?? []))
  const bodies = printed.filter((one) => one.date === date && one.body !== '').map((one) => one.body)
  const named = committee ?? mostFrequent(bodies)
  return {
    committee: named ?? mostFrequent(rows.flatMap((row) => readAskedBody(row.words) ?? [])),
    date,
    kind,
  }
}

const sectionsByItem = (sections: readonly Section[]): ReadonlyMap<string | null, readonly Section[]> => {
  const groups = new Map<string | null, Section[]>()
  for (const section of sections) {
    const group = groups.get(section.item)
    if (group) group.push(section)
    else groups.set(section.item, [section])
  }
  return groups
}

const buildItem = (
  rows: readonly Row[],
  start: ItemStart,
  own: readonly Section[],
  meeting: { readonly kind: MeetingKind; readonly committee: string },
): AgendaItem => {
  const titleLines = own
    .filter((section) => section.kind === 'title')
    .flatMap((section) => rows.slice(section.fromLine - 1, section.toLine))
  return {
    number: start.number,
    title: start.title,
    type: start.type,
    caseNumbers: readCaseNumbers(titleLines.map((row) => row.words)),
    line: start.from + 1,
    toLine: own.at(-1)?.toLine ?? start.titleTo,
    decisions: meeting.kind === 'agenda' ? [] : readDecisions(rows, own, meeting.committee),
    attachments: readAttachments(rows, own),
  }
}

const meetingId = (municipality: string, date: string, committee: string, kind: MeetingKind): string =>
  [fold(municipality), date, fold(committee), ...(kind === 'agenda' ? ['dagsorden'] : [])].join('-')

/** Pages of web sites have no title and have lost their items' titles: their headings still give them away. */
const isPaper = (starts: readonly ItemStart[], front: Front, sections: readonly Section[]): boolean =>
  starts.length > 0 || front.kind !== null || new Set(sections.map(({ kind }) => kind)).size > 2

const hasHeadings = (sections: readonly Section[]): boolean =>
  sections.some(({ kind }) => kind !== 'front' && kind !== 'contents')

export const readMeeting = (text: Text): MeetingReading => {
  const bare = withoutFurniture(readRows(text))
  if (bare.every((row) => row.words === '')) return { ok: false, problems: [emptyFile] }
  const contents = readContents(bare)
  const rows = withPartedTitles(bare, contents)
  const starts = readAgenda(rows, contents)
  const end = frontEnd(rows, contents, starts)
  const front = readFront(rows.slice(0, end))
  const sections = readSections(rows, contents, starts)
  const { committee: named, date, kind } = readIdentity(rows, front, sections)
  const committee = named?.replace(ofMunicipality, '') ?? null
  if (committee === null || !isPaper(starts, front, sections))
    return { ok: false, problems: [notMinutes(rows.length)] }
  if (date === null) return { ok: false, problems: [noDate(committee)] }
  const municipality = readMunicipality(rows, end)
  const own = sectionsByItem(sections)
  const items = starts.map((start) =>
    buildItem(rows, start, own.get(start.number) ?? [], { kind, committee }),
  )
  const meeting: Meeting = {
    id: meetingId(municipality.name, date, committee, kind),
    municipality,
    committee,
    term: front.term,
    kind,
    date,
    time: front.time,
    place: front.place,
    lineCount: rows.length,
    items,
    sections,
  }
  const lost = items.length === 0 ? [] : titlesWithoutItem(contents, items)
  const problems = [
    ...(items.length > 0 ? [] : [hasHeadings(sections) ? noTitles : noItems]),
    ...(lost.length > 0 ? [lostItems(lost, contents.from + 1)] : []),
    ...(municipality === unknownMunicipality ? [noMunicipality] : []),
  ]
  return { ok: true, meeting, problems, attendance: readAttendance(rows.slice(0, end)) }
}
