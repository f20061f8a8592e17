/** A document's text in, the meeting it is the paper of out: who met, when, each item with its sections and decisions. */

import type { AgendaItem, Meeting, MeetingKind, Problem, Section } from '../model.ts'
import type { Text } from '../text.ts'
import { type ItemStart, readAgenda } from './agenda.ts'
import { readAttachments } from './attachments.ts'
import { readBodyLine } from './bodies.ts'
import { readCaseNumbers } from './caseNumbers.ts'
import { type Contents, readContents } from './contents.ts'
import { readDecisions } from './decisions.ts'
import { type Attendance, type Front, readFront } from './heading.ts'
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

const problem = (code: Problem['code'], message: string, line: number | null = null): Problem => ({
  code,
  message,
  line,
})

const failed = (code: Problem['code'], message: string): MeetingReading => ({
  ok: false,
  problems: [problem(code, message)],
})

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

/** Where the title page is lost, the decisions still say who met and when. */
const readIdentity = (rows: readonly Row[], front: Front, sections: readonly Section[]): Identity => {
  const decisions = readDecisions(rows, sections, '')
  const kind = front.kind ?? (decisions.length > 0 ? 'minutes' : 'agenda')
  if (front.committee !== null && front.date !== null) return { committee: front.committee, date: front.date, kind }
  const printed = [...decisions, ...rows.flatMap((row) => readBodyLine(row.words) ?? [])]
  const date = front.date ?? mostFrequent(printed.flatMap((one) => one.date ?? []))
  const bodies = printed.filter((one) => one.date === date && one.body !== '').map((one) => one.body)
  return { committee: front.committee ?? mostFrequent(bodies), date, kind }
}

const buildItem = (
  rows: readonly Row[],
  start: ItemStart,
  sections: readonly Section[],
  meeting: { readonly kind: MeetingKind; readonly committee: string },
): AgendaItem => {
  const own = sections.filter((section) => section.item === start.number)
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

const noItems = problem(
  'no_items',
  'Vi fandt overskriften, men ingen punkter i papiret. Vi genkender punkter som »Punkt 3: Titel« og »3. Titel (B)«. ' +
    'Se efter, om teksten er kopieret med alle sider.',
)

const noMunicipality = problem(
  'no_municipality',
  'Teksten nævner ingen af de 98 kommuner. Papiret er læst, men står under »Ukendt kommune«. ' +
    'Skriv kommunens navn, fx »Odder Kommune«, øverst i filen.',
)

const notMinutes = (rows: readonly Row[]): MeetingReading =>
  failed(
    'not_minutes',
    `Teksten ligner ikke et referat eller en dagsorden: Vi fandt ikke både udvalg, dato og punkter i dens ${rows.length} ` +
      `${rows.length === 1 ? 'linje' : 'linjer'}. Brug hele papirets tekst, også overskriften med udvalgets navn og mødets dato.`,
  )

const noDate = failed(
  'no_date',
  'Vi fandt udvalget, men ikke mødets dato øverst i teksten. Tilføj en linje som »Mødedato: 1. april 2019« før det første punkt.',
)

export const readMeeting = (text: Text): MeetingReading => {
  const rows = readRows(text)
  if (rows.every((row) => row.words === '')) {
    return failed('empty', 'Filen er tom: Der er ingen tekst i den. Vælg en fil med referatets eller dagsordenens tekst.')
  }
  const contents = readContents(rows)
  const starts = readAgenda(rows, contents)
  const end = frontEnd(rows, contents, starts)
  const front = readFront(rows.slice(0, end))
  const sections = readSections(rows, contents, starts)
  const { committee, date, kind } = readIdentity(rows, front, sections)
  if (starts.length === 0 && front.kind === null) return notMinutes(rows)
  if (committee === null) return notMinutes(rows)
  if (date === null) return noDate
  const municipality = readMunicipality(rows, end)
  const items = starts.map((start) => buildItem(rows, start, sections, { kind, committee }))
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
  const problems = [
    ...(items.length === 0 ? [noItems] : []),
    ...(municipality === unknownMunicipality ? [noMunicipality] : []),
  ]
  return { ok: true, meeting, problems, attendance: front.attendance }
}
