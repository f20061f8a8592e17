/**
 * The labels of a table in, what they count of complaints out: of a row, of a column, or of a line of a list.
 *
 *     Klager over afgørelser	361	467                             about decisions
 *     Lovområde | Afgjorte sager | Stadfæstet | Hjemvist        the columns say it, the rows say of what
 */
import type { ComplaintFact, ComplaintMeasure } from '../model/complaint.ts'
import type { AgendaItem } from '../model/meeting.ts'
import type { Table } from '../tables/table.ts'
import { outcomeMeasures, outcomeOfWords } from './complaintOutcomes.ts'

export interface RowMeaning {
  readonly measure: ComplaintMeasure
  readonly about: ComplaintFact['about']
}

const rows: readonly (readonly [RegExp, RowMeaning])[] = [
  [/sagsbehandling/i, { measure: 'about_handling', about: 'handling' }],
  [/(?:sendt|indsendt|videresendt|indbragt|fastholdt)/i, { measure: 'sent_on', about: 'decisions' }],
  [
    /(?:ændret|omgjort) (?:i|af) (?:kommunen|jobcent|forvaltning)|genvurder/i,
    { measure: 'changed_by_municipality', about: 'decisions' },
  ],
  [/behandlede|afgjorte?(?!\p{L})/iu, { measure: 'decided', about: 'decisions' }],
  [/medhold/i, { measure: 'upheld', about: 'decisions' }],
  [/(?:over|om) (?:\w+ )?afgørelse/i, { measure: 'about_decisions', about: 'decisions' }],
  [
    /i alt|samlet|total|^$|antal klager|alle klager|modtagne|indgåede|indkomne/i,
    { measure: 'received', about: 'all' },
  ],
]

/** What a label says is counted: of a row, of a column, or of a line of a list. */
export const meaningOf = (label: string): RowMeaning | null => {
  const found = rows.find(([pattern]) => pattern.test(label))?.[1]
  if (found) return found
  const outcome = outcomeOfWords(label)
  return outcome && { measure: outcome, about: 'decisions' }
}

/** "Lovområde | Afgjorte sager | Stadfæstet | Hjemvist": the columns say what is counted, the rows of what. */
export const columnsOf = (table: Table): ReadonlyMap<number, RowMeaning> => {
  const cells = table.header?.cells.slice(1) ?? []
  const found = new Map<number, RowMeaning>()
  for (const cell of cells) {
    const meaning = cell.words === '' ? null : meaningOf(cell.words)
    if (meaning && !/^i alt$|samlet|total/i.test(cell.words)) found.set(cell.column, meaning)
  }
  const outcomes = [...found.values()].filter(({ measure }) => outcomeMeasures.has(measure)).length
  return outcomes > 1 && found.size * 2 > cells.length ? found : new Map()
}

/** What the label of a row about complaints says. */
export const ofComplaints = /klage|ankestyrelse|ankesag|stadfæst|hjemvis|omgør|medhold/i

/** A row or two of complaints in a table of something else, in an item about something else. */
export const isAmongOthers = (table: Table, item: AgendaItem | null): boolean => {
  const said = table.rows.filter(({ label }) => ofComplaints.test(label)).length
  const head = `${item?.title ?? ''} ${table.header?.label ?? ''}`
  return said * 2 <= table.rows.length && !/klage|anke(?:styrelse|sag|statistik)/i.test(head)
}
