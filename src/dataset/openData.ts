/** What was read out of every document in, the tables of open data out: `facts.csv` and its four companions. */
import type { Check, Coverage } from '../facts/model.ts'
import { decisionOf } from '../facts/model/decided.ts'
import type { ReadDocument } from './build.ts'
import { buildDataset } from './build.ts'
import type { Column } from './csv.ts'
import { buildCsv } from './csv.ts'
import { factColumns } from './factColumns.ts'
import type { FactRow } from './factColumns.ts'
import { byFact, sorted } from './order.ts'
import { files } from './shape.ts'
import type { Dataset, ItemEntry, MeetingEntry } from './shape.ts'

interface ItemRow {
  readonly meeting: MeetingEntry
  readonly item: ItemEntry
}

export const meetingColumns: readonly Column<MeetingEntry>[] = [
  { name: 'id', title: 'Id', type: 'string', of: ({ id }) => id },
  { name: 'municipality', title: 'Kommune', type: 'string', of: ({ municipality }) => municipality.name },
  { name: 'committee', title: 'Udvalg', type: 'string', of: ({ committee }) => committee },
  { name: 'kind', title: 'Referat eller dagsorden', type: 'string', of: ({ kind }) => kind },
  { name: 'date', title: 'Dato', type: 'date', of: ({ date }) => date },
  { name: 'file', title: 'Fil', type: 'string', of: ({ file }) => file },
  { name: 'sha256', title: 'Filens SHA-256', type: 'string', of: ({ sha256 }) => sha256 },
  { name: 'lines', title: 'Linjer', type: 'integer', of: ({ lines }) => lines },
  {
    name: 'municipality_code',
    title: 'Kommunekode',
    type: 'string',
    of: ({ municipality }) => municipality.code,
  },
  { name: 'term', title: 'Valgperiode', type: 'string', of: ({ term }) => term },
  { name: 'time', title: 'Klokkeslæt', type: 'string', of: ({ time }) => time },
  { name: 'place', title: 'Sted', type: 'string', of: ({ place }) => place },
  {
    name: 'withdrawn',
    title: 'Trukket tilbage',
    type: 'boolean',
    of: ({ withdrawn }) => withdrawn === true,
  },
]

/** Lists inside one cell stand with a space between: no id, line or case number has one. */
const list = (things: readonly (string | number)[]): string => things.join(' ')

export const itemColumns: readonly Column<ItemRow>[] = [
  { name: 'meeting', title: 'Møde', type: 'string', of: ({ meeting }) => meeting.id },
  { name: 'number', title: 'Punkt', type: 'string', of: ({ item }) => item.number },
  { name: 'title', title: 'Titel', type: 'string', of: ({ item }) => item.title },
  { name: 'type', title: 'Type', type: 'string', of: ({ item }) => item.type },
  { name: 'case_number', title: 'Sagsnumre', type: 'string', of: ({ item }) => list(item.caseNumbers) },
  {
    name: 'outcome',
    title: 'Udfald',
    type: 'string',
    of: ({ item, meeting }) => decisionOf(item, meeting)?.outcome ?? null,
  },
  { name: 'line', title: 'Linje', type: 'integer', of: ({ item }) => item.line },
  { name: 'to_line', title: 'Til og med linje', type: 'integer', of: ({ item }) => item.toLine },
  {
    name: 'withdrawn',
    title: 'Trukket tilbage',
    type: 'boolean',
    of: ({ item }) => item.withdrawn === true,
  },
]

const spelled = (verdict: Check['verdict']): string => verdict.replaceAll('_', ' ')

export const checkColumns: readonly Column<Check>[] = [
  { name: 'id', title: 'Id', type: 'string', of: ({ id }) => id },
  { name: 'verdict', title: 'Resultat', type: 'string', of: ({ verdict }) => spelled(verdict) },
  { name: 'relation', title: 'Sammenhæng', type: 'string', of: ({ relation }) => relation },
  { name: 'stated', title: 'Oplyst', type: 'number', of: ({ stated }) => stated },
  { name: 'computed', title: 'Beregnet', type: 'number', of: ({ computed }) => computed },
  { name: 'facts', title: 'Fakta (id)', type: 'string', of: ({ facts }) => list(facts) },
  { name: 'lines', title: 'Linjer', type: 'string', of: ({ lines }) => list(lines) },
  { name: 'meeting', title: 'Møde', type: 'string', of: ({ meeting }) => meeting },
  { name: 'base_unit', title: 'Grundenhed', type: 'string', of: ({ baseUnit }) => baseUnit },
  { name: 'stated_words', title: 'Referatets ord', type: 'string', of: ({ statedWords }) => statedWords },
]

export const coverageColumns: readonly Column<Coverage>[] = [
  { name: 'meeting', title: 'Møde', type: 'string', of: ({ meeting }) => meeting },
  { name: 'numbers', title: 'Tal i dokumentet', type: 'integer', of: ({ numbers }) => numbers },
  { name: 'typed', title: 'Forstået', type: 'integer', of: ({ typed }) => typed },
  { name: 'quantity', title: 'Mængder', type: 'integer', of: ({ quantity }) => quantity },
  { name: 'reference', title: 'Henvisninger', type: 'integer', of: ({ reference }) => reference },
  { name: 'unread', title: 'Ikke læst', type: 'integer', of: ({ unread }) => unread },
]

const factRows = (documents: readonly ReadDocument[], meetings: Dataset['meetings']): readonly FactRow[] => {
  const byId = new Map(meetings.map((meeting) => [meeting.id, meeting]))
  return sorted(
    documents.flatMap(({ extraction }) => extraction.facts),
    byFact,
  ).map((fact) => {
    const meeting = byId.get(fact.meeting)
    if (!meeting) throw new Error(`fact of no meeting: ${fact.id}`)
    return { fact, meeting }
  })
}

const itemRows = (meetings: Dataset['meetings']): readonly ItemRow[] =>
  meetings.flatMap((meeting) => meeting.items.map((item) => ({ meeting, item })))

/** File name → its text. Quantities stand here too, unlike in `index.json`. */
export const buildOpenData = (documents: readonly ReadDocument[]): ReadonlyMap<string, string> => {
  const { meetings, checks, coverage } = buildDataset(documents, [])
  return new Map([
    [files.facts, buildCsv(factColumns, factRows(documents, meetings))],
    [files.meetings, buildCsv(meetingColumns, meetings)],
    [files.items, buildCsv(itemColumns, itemRows(meetings))],
    [files.checks, buildCsv(checkColumns, checks)],
    [files.coverage, buildCsv(coverageColumns, coverage)],
  ])
}
