/** What a meeting paper is made of: its items, sections, decisions and attachments. */
/** Minutes (referat) hold decisions; an agenda (dagsorden) never does. */
export type MeetingKind = 'minutes' | 'agenda'

export interface Municipality {
  readonly name: string
  /** Four digits of Statistics Denmark, or null for a name that is not one of the 98. */
  readonly code: string | null
}

export type ItemType = 'B' | 'O' | 'D' | 'E'

/** What a section is for, whatever the municipality calls it. */
export type SectionKind =
  | 'front' // title, date, place, participants
  | 'contents'
  | 'title' // the item's own heading lines and case numbers
  | 'resume'
  | 'indstilling'
  | 'decision'
  | 'case' // sagsfremstilling, baggrund, vurdering, forvaltningens bemærkninger …
  | 'legal'
  | 'options'
  | 'economy'
  | 'consequences'
  | 'process' // sagens gang
  | 'attachments'

/** What a committee did with a matter. */
export type Outcome = 'approved' | 'noted' | 'discussed' | 'recommended' | 'postponed' | 'other'

export interface DecisionPart {
  /** The points it answers, as printed: "1", "1-4". */
  readonly points: string
  readonly text: string
  readonly outcome: Outcome
  readonly line: number
}

export interface Decision {
  /** The body that decided, as printed. */
  readonly body: string
  /** ISO date, or null when the heading has none. */
  readonly date: string | null
  readonly line: number
  readonly toLine: number
  readonly text: string
  readonly outcome: Outcome
  readonly parts: readonly DecisionPart[]
  /** How many were absent; names are not kept. */
  readonly absent: number
}

export interface Attachment {
  readonly title: string
  readonly line: number
  /** "Lukket bilag": the public may not see it. */
  readonly closed: boolean
}

export interface AgendaItem {
  /** As printed: "21", "101". Unique within a meeting. */
  readonly number: string
  readonly title: string
  readonly type: ItemType | null
  readonly caseNumbers: readonly string[]
  readonly line: number
  readonly toLine: number
  readonly decisions: readonly Decision[]
  readonly attachments: readonly Attachment[]
}

/** A run of lines; together the sections are the document, in order, no line twice, none lost. */
export interface Section {
  /** Number of the agenda item it stands under; null before the first item. */
  readonly item: string | null
  readonly kind: SectionKind
  /** As printed, without markup; null for a run of lines without a heading. */
  readonly heading: string | null
  readonly fromLine: number
  readonly toLine: number
}

export interface Meeting {
  /** municipality-date-committee in ASCII; agendas end in "-dagsorden". */
  readonly id: string
  readonly municipality: Municipality
  readonly committee: string
  /** "2018-2021", or null. */
  readonly term: string | null
  readonly kind: MeetingKind
  /** ISO date. */
  readonly date: string
  /** "14:30", or null. */
  readonly time: string | null
  readonly place: string | null
  readonly lineCount: number
  readonly items: readonly AgendaItem[]
  readonly sections: readonly Section[]
}
