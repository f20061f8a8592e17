/**
 * The rows of the title page in, committee, term, kind, date, time and place out.
 *
 *     REFERAT Beskæftigelses- og Uddannelsesudvalget 2018-2021 d. 01-04-2019
 *     Social- og Beskæftigelsesudvalget (2018-2021) – Referat – 2. december 2019
 */

import type { MeetingKind } from '../model/meeting.ts'
import { isCommitteeName } from './bodies.ts'
import { isLabelled, labels } from './frontLabels.ts'
import { readDate, readDates } from './printedDate.ts'
import { nextWorded, type Row } from './row.ts'

export interface Front {
  readonly committee: string | null
  readonly term: string | null
  readonly kind: MeetingKind | null
  readonly date: string | null
  readonly time: string | null
  readonly place: string | null
}

const minutesWords = 'beslutningsreferat|mødereferat|referat|beslutningsprotokol|protokol|udskrift'
const kindWords = `(?<minutes>${minutesWords})|(?<agenda>dagsorden)`
const kind = `(?:åbent |åben |lukket |endeligt |udkast til |tillægs)?(?:${kindWords})`
const kindFirst = new RegExp(`^${kind}(?!\\p{L})`, 'iu')
const kindAlone = new RegExp(`^${kind}$`, 'iu')
const term = /\(?(?<![\d-])(?<from>20\d{2}) ?[-–] ?(?<to>20\d{2})(?![\d-])\)?/
const clock = /(?<!\p{L})kl\.? ?(?<hours>\d{1,2})(?:[:.](?<minutes>\d{2}))?(?!\d)/iu
/** Behind a date, also "3:00:00 PM" of a system that was never told it is Danish. */
const bareClock =
  /(?<![\d.:])(?<hours>\d{1,2})[:.](?<minutes>\d{2})(?![\d.])(?::\d{2})?(?: (?<half>[ap]m)(?!\p{L}))?/iu
const weekday = /^(?:mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag)$/iu

const kindOf = (groups: Readonly<Record<string, string | undefined>> | undefined): MeetingKind | null => {
  if (!groups) return null
  return groups['agenda'] === undefined ? 'minutes' : 'agenda'
}

/** The comma of "Erhvervs-, Beskæftigelses- og Uddannelsesudvalget" parts nothing. */
const separators = /(?: [–—|-] |\||(?<!-), )/u
const leadIn = /^(?:fra |af |for |til |i |mødet |møde |ordinært |ekstraordinært |afholdt )/iu
const leadOut = /(?:,| d\.| den| kl\.|(?: fra)? mødet?)$/iu

const trimPiece = (piece: string): string => {
  let words = piece.replace(/^[\s.:;–-]+/u, '').trim()
  for (let more = 0; more < 5 && leadIn.test(words); more += 1) words = words.replace(leadIn, '')
  for (let more = 0; more < 5 && leadOut.test(words); more += 1) words = words.replace(leadOut, '').trim()
  const parts = words.split(' ')
  if (weekday.test(parts.at(-1) ?? '')) parts.pop()
  return parts.join(' ').replace(leadOut, '').trim()
}

interface Title {
  readonly kind: MeetingKind
  readonly date: string | null
  readonly term: string | null
  readonly committee: string | null
}

const termIn = (words: string): string | null => {
  const groups = term.exec(words)?.groups
  return groups ? `${groups['from']}-${groups['to']}` : null
}

/** A line without its date, term and clock, parted where they stood. */
const withoutWhen = (words: string): string => {
  const date = readDate(words)
  const dateless = date ? `${words.slice(0, date.start)} – ${words.slice(date.end)}` : words
  return dateless.replace(clock, ' – ').replace(term, ' ').replace(/\s+/g, ' ')
}

const piecesOf = (words: string): readonly string[] =>
  words
    .split(separators)
    .map((piece) => trimPiece(piece))
    .filter((piece) => /\p{L}{3}/u.test(piece) && piece.length <= 140)

/** "Udvalget for Beskæftigelse, Erhverv og Uddannelse": a comma parts no committee. */
const withCommas =
  /(?<!\p{L})udvalg(?:et)? for \p{L}[\p{L}-]+(?:, \p{L}[\p{L}-]+){1,3},? og \p{L}[\p{L}-]+(?: og \p{L}[\p{L}-]+)?/iu

/** What is left of the title when date, term, clock and kind are taken out. */
const committeeIn = (words: string): string | null => {
  const listed = withCommas.exec(words)?.[0]
  if (listed) return listed
  const pieces = piecesOf(words)
  return pieces.find(isCommitteeName) ?? pieces[0] ?? null
}

/** "Dagsorden eller referat", "Dagsordener og referater": the web site's own words over all its papers. */
const siteTitle = /^(?:dagsorden|referat)(?:er)? (?:eller|og|\/) (?:dagsorden|referat)(?:er)?(?!\p{L})/iu

/** A line that opens with "Referat", or has it between dashes. */
const readTitle = (words: string): Title | null => {
  if (words.length > 250 || siteTitle.test(words)) return null
  const date = readDate(words)
  const first = kindFirst.exec(words)
  const dateless = date ? `${words.slice(0, date.start)} – ${words.slice(date.end)}` : words
  const between = dateless
    .split(separators)
    .map(trimPiece)
    .find((piece) => kindAlone.test(piece))
  const kind = kindOf((first ?? kindAlone.exec(between ?? ''))?.groups)
  if (kind === null) return null
  const pieces = dateless.split(separators).filter((piece) => !kindAlone.test(trimPiece(piece)))
  const kindless = first ? dateless.slice(first[0].length) : pieces.join(' – ')
  const bare = kindless.replace(clock, ' – ').replace(term, ' ').replace(/\s+/g, ' ')
  return { kind, date: date?.iso ?? null, term: termIn(words), committee: committeeIn(bare) }
}

/** "Udvalg: | Arbejdsmarkedsudvalget |": a page whose title is a table leaves its borders behind. */
const inCell = (words: string): string => words.replace(/^[|\s]+|[|\s]+$/g, '')
const isRule = /^[|\s:-]{3,}$/

const rest = (rows: readonly Row[], label: RegExp): string | null => {
  const at = rows.findIndex((row) => label.test(row.words))
  if (at === -1) return null
  const own = inCell((rows[at] as Row).words.replace(label, ''))
  const next = nextWorded(rows, at + 1)
  const below = inCell(
    rows[isRule.test(rows[next]?.words ?? '') ? nextWorded(rows, next + 1) : next]?.words ?? '',
  )
  return own !== '' ? own : isLabelled(below) ? null : below || null
}

/** The lines with a label of the date or the time; of a label on a line of its own, the line below. */
const labelledTimes = (rows: readonly Row[]): readonly string[] =>
  rows.flatMap((row, at) => {
    const label = [labels.date, labels.time].find((one) => one.test(row.words))
    if (!label) return []
    return row.words.replace(label, '') === '' ? [rows[nextWorded(rows, at + 1)]?.words ?? ''] : [row.words]
  })

/** "kl. 14:30" on the line of the date or the time before anywhere else; "16.00" only behind a label. */
const readTime = (rows: readonly Row[]): string | null => {
  const labelled = labelledTimes(rows)
  const found = [
    ...labelled.map((words) => clock.exec(words)),
    ...labelled.map((words) => bareClock.exec(words)),
    ...rows.map((row) => clock.exec(row.words)),
  ].find((match) => match !== null)?.groups
  const half = found?.['half']?.toLowerCase()
  const printed = Number(found?.['hours'])
  const hours = half === undefined ? printed : (printed % 12) + (half === 'pm' ? 12 : 0)
  const minutes = Number(found?.['minutes'] ?? 0)
  if (!found || hours > 23 || minutes > 59) return null
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`
}

/** "Økonomiudvalgets møde den 21. maj 2025": whoever meets, also "Job, erhverv og kultur". */
const meets =
  /^(?<body>\p{Lu}[^.:;]{2,100}?)['’]?s (?:ordinære |ekstraordinære )?møde (?:den|d\.|[a-zæøå]{3,6}dag) /u

const meetingBody = (rows: readonly Row[]): string | null =>
  rows
    .filter((row) => row.words.length <= 200 && readDate(row.words) !== null)
    .flatMap((row) => meets.exec(row.words)?.groups?.['body'] ?? [])[0] ?? null

const readCommittee = (rows: readonly Row[]): string | null => {
  const labelled = rest(rows, labels.committee)?.replace(term, '').trim() ?? ''
  // "Udvalg Dato Type Hent" is the head of a table.
  if (labelled !== '' && !isLabelled(labelled)) return labelled
  const meeting = meetingBody(rows)
  if (meeting !== null) return meeting
  const line = rows
    .filter((row) => row.words.length <= 160 && !isLabelled(row.words))
    .flatMap((row) => withCommas.exec(row.words)?.[0] ?? piecesOf(withoutWhen(row.words)))
    .find(isCommitteeName)
  return line ?? null
}

/** "Budgetopfølgning pr. 31.03.2026", "Publiceret 12-08-2015": days of something else than the meeting. */
const otherDay =
  /(?<!\p{L})(?:pr\.?|per|ultimo|primo|senest|siden|indtil|frem til|publiceret|offentliggjort|opdateret)(?: den| d\.|:)? ?$/iu

const meetingDay = (words: string): string | null =>
  readDates(words).find(({ start }) => !otherDay.test(words.slice(0, start)))?.iso ?? null

/** `rows`: those before the first item and the contents list. */
export const readFront = (rows: readonly Row[]): Front => {
  const titles = rows.flatMap((row) => readTitle(row.words) ?? [])
  const title = titles.find((one) => one.date !== null) ?? titles[0]
  const dated = rows.filter((row) => labels.date.test(row.words))
  const date = [...dated, ...rows].flatMap((row) => meetingDay(row.words) ?? [])[0]
  const own = title?.committee ?? null
  const isOwn = own !== null && isCommitteeName(own)
  return {
    committee: isOwn ? own : (readCommittee(rows) ?? own),
    term: title?.term ?? rows.flatMap((row) => termIn(row.words) ?? [])[0] ?? null,
    kind: title?.kind ?? null,
    date: title?.date ?? date ?? null,
    time: readTime(rows),
    place: rest(rows, labels.place),
  }
}
