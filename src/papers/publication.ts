/**
 * The JSON of a published meeting (FirstAgenda) in, its parts with known types out, or why it is something else.
 *
 *     { "Moede": { "Dato": … }, "Udvalg": { "Navn": … }, "Dagsordenpunkter": [ … ] }
 */
import { parseFragment } from 'parse5'
import type { Problem } from '../facts/model.ts'
import { brokenJson, noPoints, otherJson, sameNumber } from './paperProblems.ts'

interface Participant {
  readonly name: string
  readonly absent: boolean
}

export interface Field {
  readonly name: string
  readonly html: string
}

export interface AgendaPoint {
  readonly number: string
  readonly title: string
  readonly caseNumber: string
  readonly fields: readonly Field[]
  readonly attachments: readonly string[]
}

export interface Publication {
  readonly committee: string
  /** As printed in the file. */
  readonly date: string
  readonly place: string
  readonly closed: boolean
  readonly participants: readonly Participant[]
  readonly points: readonly AgendaPoint[]
}

type PublicationReading =
  | { readonly ok: true; readonly publication: Publication }
  | { readonly ok: false; readonly problem: Problem }

type Entry = Readonly<Record<string, unknown>>

const entry = (value: unknown): Entry | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Entry) : null

const entries = (value: unknown): readonly Entry[] =>
  Array.isArray(value) ? value.map((one: unknown) => entry(one)).filter((one) => one !== null) : []

/** "Budgetopf&oslash;lgning": some titles are written as the fields are. */
const entity = /&(?:#\d{2,5}|[a-z]{2,8});/giu
const written = (found: string): string => {
  const [node] = parseFragment(found).childNodes
  return node && 'value' in node ? node.value : found
}

/** Words on one line; numbers are printed, everything else is not stated. */
const words = (value: unknown): string => {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value)
  return typeof value === 'string' ? value.replace(entity, written).replace(/\s+/g, ' ').trim() : ''
}

const readParticipant = (value: Entry): readonly Participant[] => {
  const name = words(value['Name'])
  const absent = value['ParticipationCancelled'] === true || value['Absent'] === true
  return name === '' ? [] : [{ name, absent }]
}

const readField = (value: Entry): Field => {
  const html = value['Html']
  return { name: words(value['Navn']), html: typeof html === 'string' ? html : '' }
}

/** "3.", "Punkt 3", 3. */
const numberIn = (value: unknown): number | null => {
  const digits = /\d{1,4}/.exec(words(value))?.[0]
  return digits === undefined ? null : Number(digits)
}

const readPoint = (value: Entry, number: number): AgendaPoint => ({
  number: String(number),
  title: words(value['Navn']) || 'Uden titel',
  caseNumber: words(value['SagsNummer']),
  fields: entries(value['Felter']).map(readField),
  attachments: entries(value['Bilag']).flatMap((one) => words(one['Navn']) || []),
})

/** A closed point may have lost its number: it stands between those that have theirs. */
const readPointsInOrder = (values: readonly Entry[]): readonly AgendaPoint[] => {
  let last = 0
  return values.map((value) => {
    last = numberIn(value['Punktnummer']) ?? last + 1
    return readPoint(value, last)
  })
}

const parseJson = (
  content: string,
): { readonly ok: boolean; readonly value: unknown; readonly line: number | null } => {
  try {
    return { ok: true, value: JSON.parse(content.replace(/^\uFEFF/, '')) as unknown, line: null }
  } catch (error) {
    const at = /position (?<at>\d+)/.exec(error instanceof Error ? error.message : '')?.groups?.['at']
    return {
      ok: false,
      value: null,
      line: at === undefined ? null : content.slice(0, Number(at)).split('\n').length,
    }
  }
}

const missingIn = (top: Entry): string | null => {
  if (!entry(top['Moede'])) return 'mødet (»Moede«)'
  if (!Array.isArray(top['Dagsordenpunkter'])) return 'punkterne (»Dagsordenpunkter«)'
  if (words(entry(top['Udvalg'])?.['Navn']) === '') return 'udvalgets navn (»Udvalg«, »Navn«)'
  return words(entry(top['Moede'])?.['Dato']) === '' ? 'mødets dato (»Moede«, »Dato«)' : null
}

const refuse = (problem: Problem): PublicationReading => ({ ok: false, problem })

export const readPublication = (content: string): PublicationReading => {
  const { ok, value, line } = parseJson(content)
  if (!ok) return refuse(brokenJson(line))
  const top = entry(value)
  const missing = top ? missingIn(top) : 'mødet (»Moede«)'
  const meeting = entry(top?.['Moede'])
  if (!top || !meeting || missing !== null) return refuse(otherJson(missing ?? 'mødet (»Moede«)'))
  const points = readPointsInOrder(entries(top['Dagsordenpunkter']))
  if (points.length === 0) return refuse(noPoints('mødets liste (»Dagsordenpunkter«)'))
  const numbers = points.map(({ number }) => number)
  const twice = numbers.find((number, at) => numbers.indexOf(number) !== at)
  if (twice !== undefined) return refuse(sameNumber(twice))
  return {
    ok: true,
    publication: {
      committee: words(entry(top['Udvalg'])?.['Navn']),
      date: words(meeting['Dato']),
      place: words(meeting['Sted']),
      // Some publish the hour it closed instead.
      closed: meeting['Afsluttet'] === true || words(meeting['Afsluttet']) !== '',
      participants: entries(meeting['Moededeltagere']).flatMap(readParticipant),
      points,
    },
  }
}
