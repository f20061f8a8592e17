/**
 * The nouns: what can be read out of a meeting paper. The paper itself stands in `model/meeting.ts`, each kind of fact beside it.
 *
 * Offsets are UTF-16 columns inside one physical line; lines are 1-based, as in an editor.
 * "Not stated" is `null`, never 0, −1 or ''.
 */
import type { AppropriationFact, BudgetFact, MoneyFact } from './model/budget.ts'
import type { ComplaintFact } from './model/complaint.ts'
import type { ControlFact } from './model/control.ts'
import type { CorrectionFact } from './model/correction.ts'
import type { BaseUnit, Span } from './model/factBase.ts'
import type { GoalFact } from './model/goal.ts'
import type { Meeting } from './model/meeting.ts'
import type { QuantityFact, SeriesFact } from './model/series.ts'
import type { SurveyFact } from './model/survey.ts'

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
