/**
 * The nouns: what a meeting paper is made of, and what can be read out of it.
 *
 * Offsets are UTF-16 columns inside one physical line; lines are 1-based, as in an editor.
 * "Not stated" is `null`, never 0, −1 or ''.
 */

// ── The document ────────────────────────────────────────────────────────────

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

// ── Facts ───────────────────────────────────────────────────────────────────

/** Columns of the quote inside its line: `line.slice(start, end) === quote`. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Where a fact stands. Made by `passage.ts` and nowhere else. */
export interface Provenance {
  readonly meeting: string
  readonly item: string | null
  readonly section: SectionKind
  readonly line: number
  readonly span: Span
  /** Verbatim words of that line: the figure with its unit, or the words of a verdict. */
  readonly quote: string
  /** The sentence (or table row) around it, verbatim but for line breaks. */
  readonly sentence: string
  /** Where the quote begins in the sentence. */
  readonly quoteAt: number
}

export type Basis = 'printed' | 'computed' | 'corrected'

/** What a number counts once its scale (1.000, mio.) is multiplied in. */
export type BaseUnit =
  | 'kroner'
  | 'percent'
  | 'percentage_points'
  | 'persons'
  | 'full_time_persons'
  | 'whole_year_persons'
  | 'cases'
  | 'complaints'
  | 'decisions'
  | 'courses'
  | 'companies'
  | 'hours'
  | 'days'
  | 'weeks'
  | 'months'
  | 'years'
  | 'points'
  | 'count'

export interface FactBase extends Provenance {
  /** Stable: survives lines added above, other documents, and a changed figure. */
  readonly id: string
  /** snake_case English: revised_budget, deviation, target, received … */
  readonly measure: string
  /** What it is about, as printed. */
  readonly subject: string
  /** ISO: "2018", "2019-01", "2019-01-01", "2019-Q3", "2020/2023"; null when not stated. */
  readonly period: string | null
  /** The number as printed, without its unit; null for a verdict in words. */
  readonly printed: string | null
  /** The unit as printed, wherever it stands (also in a table header). */
  readonly unit: string | null
  /** In base units (kroner, per cent, a count); null for a pure status. Normalised sign for deviations. */
  readonly value: number | null
  readonly baseUnit: BaseUnit | null
  readonly basis: Basis
  /** The same for one measure of one area in all papers of a municipality; null where figures form no series. */
  readonly series: string | null
  /** The id of the first place that states this figure; a figure said once has its own id. */
  readonly figure: string
}

export type BudgetMeasure =
  | 'original_budget'
  | 'revised_budget'
  | 'budget' // the minutes do not say which
  | 'forecast'
  | 'accounts'
  | 'deviation'
  | 'forecast_change' // since the last control; never on a deviation axis

/** How the sign of a deviation was decided, with the line that says so. */
export interface SignConvention {
  readonly rule: 'minus_is_underspend' | 'minus_is_overspend' | 'words'
  readonly line: number
}

/** The report a budget figure belongs to. */
export interface BudgetReport {
  /** As printed: "Regnskab 2018", "budgetkontrol pr. 1. maj 2024". */
  readonly name: string
  readonly kind: 'accounts' | 'control'
  /** The day of a control, ISO; null when not stated. */
  readonly asOf: string | null
}

export interface BudgetFact extends FactBase {
  readonly kind: 'budget'
  readonly measure: BudgetMeasure
  readonly stage: 'budget' | 'forecast' | 'accounts'
  readonly year: number | null
  readonly report: BudgetReport | null
  /** What a deviation is measured against; null for figures that are no deviation. */
  readonly baseline: 'revised' | 'original' | 'not_stated' | null
  /** `none` for figures that are no deviation. */
  readonly direction: 'underspend' | 'overspend' | 'none'
  readonly convention: SignConvention | null
  /** The committee's total, a part of a whole, or named as a cause ("skyldes primært"). */
  readonly role: 'total' | 'part' | 'driver'
}

export interface AppropriationFact extends FactBase {
  readonly kind: 'appropriation'
  readonly from: string | null
  readonly to: string | null
}

export interface MoneyFact extends FactBase {
  readonly kind: 'money'
}

/** Statuses the minutes print. The systems are never compared with each other. */
export type Status =
  | 'on_track'
  | 'on_the_way'
  | 'far'
  | 'met'
  | 'partly_met'
  | 'not_met'
  | 'unknown'
  | 'up'
  | 'down'
  | 'stable'

export type StatusSystem =
  | 'goal_words' // "der, hvor vi skal være"
  | 'fulfilment' // opfyldt, delvist opfyldt, ikke opfyldt
  | 'colour' // the colour stands only in an appendix
  | 'trend'

export type GoalMeasure =
  | 'target'
  | 'baseline'
  | 'level'
  | 'gap' // printed distance to what was expected
  | 'verdict'
  | 'trend'
  | 'goals' // how many goals there are, or are met

export interface GoalFact extends FactBase {
  readonly kind: 'goal'
  readonly measure: GoalMeasure
  /** Same for all facts of one goal in one meeting; over all its horizons. */
  readonly goal: string
  /** The year (or date) the target is for, ISO. */
  readonly horizon: string | null
  readonly direction: 'fewer' | 'more' | null
  /** The figure is a change ("reduceres med 25 %", "er faldet med 34"), not a level on the goal's scale. */
  readonly change: boolean
  readonly status: Status | null
  readonly system: StatusSystem | null
  /** The date or year of the figure itself, ISO. */
  readonly asOf: string | null
}

export type ComplaintMeasure =
  | 'received'
  | 'about_decisions'
  | 'about_handling'
  | 'changed_by_municipality'
  | 'sent_on'
  | 'decided'
  | 'upheld'
  | 'upheld_share'
  | 'answered'
  | 'change'
  | 'share'
  | 'denominator'
  // outcomes
  | 'affirmed'
  | 'partly_affirmed'
  | 'remitted'
  | 'changed'
  | 'dismissed'
  | 'withdrawn'
  | 'pending'

/** Which way a printed change goes (`value` stands as printed); null for what is no change, or does not say. */
export type Trend = 'up' | 'down' | null

export interface ComplaintFact extends FactBase {
  readonly kind: 'complaint'
  readonly measure: ComplaintMeasure
  readonly year: number | null
  readonly about: 'decisions' | 'handling' | 'all'
  /** "medhold" flips its subject inside one item: always say whose. */
  readonly upheldFor: 'municipality' | 'citizen' | null
  readonly trend: Trend
}

export type ControlMeasure =
  | 'cases'
  | 'cases_with_result'
  | 'share_with_result'
  | 'repayment_claims'
  | 'future_savings'
  | 'result'
  | 'change'
  | 'police_reports'

/** The control group against wrongly paid benefits. */
export interface ControlFact extends FactBase {
  readonly kind: 'control'
  readonly measure: ControlMeasure
  readonly year: number | null
  /** "2", "3" or "2-3" of the three steps of control; null when the figure is for all. */
  readonly step: string | null
  readonly trend: Trend
}

export type SurveyMeasure =
  | 'satisfied'
  | 'dissatisfied'
  | 'agree'
  | 'disagree'
  | 'relevant'
  | 'priority'
  | 'score'
  | 'change'
  | 'sent'
  | 'responses'
  | 'response_rate'

/** A survey's answer; different surveys never share an axis. */
export interface SurveyFact extends FactBase {
  readonly kind: 'survey'
  readonly measure: SurveyMeasure
  /** What was asked with, as the item calls it. */
  readonly instrument: string
  /** Who answered, as printed; '' when not said. */
  readonly population: string
  readonly trend: Trend
}

/** The sentence of the paper that a correction is about. */
export interface Corrected {
  readonly line: number
  readonly sentence: string
}

/** Something the meeting itself put right. It travels with what it corrects. */
export interface CorrectionFact extends FactBase {
  readonly kind: 'correction'
  readonly measure: 'correction'
  /** Null when the corrected words stand in another paper. */
  readonly corrects: Corrected | null
}

/** A measure for a period or a group, from a table or a sentence. */
export interface SeriesFact extends FactBase {
  readonly kind: 'series'
  /** What the table is about, as printed above it. */
  readonly group: string
  /** The last period is not over: "Pr. 1. nov.". */
  readonly partial: boolean
  readonly trend: Trend
}

export interface QuantityFact extends FactBase {
  readonly kind: 'quantity'
  readonly measure: 'quantity'
}

export type Fact =
  | BudgetFact
  | AppropriationFact
  | MoneyFact
  | GoalFact
  | ComplaintFact
  | ControlFact
  | SurveyFact
  | SeriesFact
  | CorrectionFact
  | QuantityFact

export type FactKind = Fact['kind']

// ── What is not a fact ──────────────────────────────────────────────────────

/** A number that says where or when, not how much: date, case number, page, "sag 66". */
export interface Reference {
  readonly line: number
  readonly span: Span
  readonly kind: string
}

export type Verdict = 'holds' | 'rounding' | 'differs' | 'wording' | 'cannot_be_decided'

export interface Check {
  readonly id: string
  readonly meeting: string
  readonly verdict: Verdict
  /** `growth`: a per cent between two levels; `repeat`: one figure, two places or papers. */
  readonly relation: 'sum' | 'difference' | 'share' | 'growth' | 'repeat' | 'status' | 'wording'
  /** In base units; null when words are all that is stated. */
  readonly stated: number | null
  readonly computed: number | null
  readonly baseUnit: BaseUnit | null
  /** The words of the minutes that state it. */
  readonly statedWords: string
  /** The one that states comes first. Those of a repeat may stand in an earlier paper than `meeting`. */
  readonly facts: readonly string[]
  readonly lines: readonly number[]
}

/** Every number of a document, by what became of it. */
export interface Coverage {
  readonly meeting: string
  readonly numbers: number
  readonly typed: number
  readonly quantity: number
  readonly reference: number
  readonly unread: number
}

/** Something about a document that a reader must be told. Never thrown. */
export interface Problem {
  readonly code:
    | 'empty'
    | 'binary'
    | 'encoding'
    | 'not_minutes'
    | 'no_items'
    | 'missing_items' // the contents list names them, the text has none
    | 'no_municipality'
    | 'no_date'
    | 'duplicate'
  /** Danish: what, where, what to do. */
  readonly message: string
  readonly line: number | null
}

/** What one document gives. */
export interface Extraction {
  readonly meeting: Meeting
  readonly facts: readonly Fact[]
  readonly references: readonly Reference[]
  readonly unread: readonly Reference[]
  readonly checks: readonly Check[]
  readonly coverage: Coverage
  readonly problems: readonly Problem[]
}

export type Reading =
  | { readonly ok: true; readonly extraction: Extraction }
  | { readonly ok: false; readonly problems: readonly Problem[] }
