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

/** "Ændret/hjemvist" counts two rulings in one, and is neither; "Ændret eller ophævet" is one. */
const twoRulings =
  /(?:ændre|omgjor|ophæve)[td]e? ?(?:\/|,|og\/eller|og|eller) ?(?:er |blevet )?hjemvi|hjemvist?e? ?(?:\/|,|og\/eller|og|eller) ?(?:ændre|omgjor|ophæve)[td]/iu

/** What a label says is counted: of a row, of a column, or of a line of a list. */
export const meaningOf = (label: string): RowMeaning | null => {
  if (twoRulings.test(label)) return null
  const found = rows.find(([pattern]) => pattern.test(label))?.[1]
  if (found) return found
  const outcome = outcomeOfWords(label)
  return outcome && { measure: outcome, about: 'decisions' }
}

/** "Omgørelsesprocent", "Medhold (pct.)": how many of those decided. */
export const isShareOfDecided = (label: string): boolean =>
  /(?:omgørelses|stadfæstelses|hjemvisnings|medholds)(?:procent|pct|andel|%)/iu.test(label)

const total = /^(?:20\d\d )?(?:afgørelser |sager )?(?:i alt|ialt)(?: (?:afgørelser|sager|afgjort))?$/iu

/** "Lovområde | Afgjorte sager | Stadfæstet | Hjemvist": the columns say what is counted, the rows of what. */
export const columnsOf = (table: Table): ReadonlyMap<number, RowMeaning> => {
  const cells = table.header?.cells.slice(1) ?? []
  const found = new Map<number, RowMeaning>()
  for (const cell of cells) {
    const meaning = cell.words === '' ? null : columnMeaning(cell.words)
    if (meaning && (meaning.measure === 'share' || !/^i alt$|samlet|total/i.test(cell.words)))
      found.set(cell.column, meaning)
  }
  const all = [...found.values()].map(({ measure }) => measure)
  const outcomes = all.filter((measure) => outcomeMeasures.has(measure) || measure === 'share').length
  if (outcomes < 2 || found.size * 2 <= cells.length) return new Map()
  // "I alt" behind what became of them is all that was decided; received ones have a column of their own.
  if (!all.includes('decided') && !all.includes('received'))
    for (const { column } of cells.filter(({ words }) => total.test(words)))
      found.set(column, { measure: 'decided', about: 'decisions' })
  return found
}

const columnMeaning = (words: string): RowMeaning | null =>
  isShareOfDecided(words) ? { measure: 'share', about: 'decisions' } : meaningOf(words)

/** What the label of a row about complaints says. */
export const ofComplaints = /klage|ankestyrelse|ankesag|stadfæst|hjemvis|omgør|medhold/i

/** A row or two of complaints in a table of something else, in an item about something else. */
export const isAmongOthers = (table: Table, item: AgendaItem | null): boolean => {
  const said = table.rows.filter(({ label }) => ofComplaints.test(label)).length
  const head = `${item?.title ?? ''} ${table.header?.label ?? ''}`
  return said * 2 <= table.rows.length && !/klage|anke(?:styrelse|sag|statistik)/i.test(head)
}
