/** The published files: what the app loads. `index.json` for every figure, one file a meeting for its text. */
import type { Check, Coverage, Fact, Problem, Reference } from '../facts/model.ts'
import type { AgendaItem, Meeting, Section } from '../facts/model/meeting.ts'

/** Raised when a reader of older files would misread newer ones. */
export const DATASET_VERSION = 1

/** A withdrawn item keeps its number and its lines, and nothing else: its title is "Trukket tilbage". */
export interface ItemEntry extends AgendaItem {
  readonly withdrawn?: true
}

/** A meeting as the index knows it: everything but the text. */
export interface MeetingEntry extends Omit<Meeting, 'sections' | 'lineCount' | 'items'> {
  readonly items: readonly ItemEntry[]
  /** The whole paper is withdrawn: no items, no facts, no coverage, and "Trukket tilbage" for a text. */
  readonly withdrawn?: true
  /** The seed's file name. */
  readonly file: string
  readonly sha256: string
  readonly lines: number
  /** What of the paper was not understood, for its readers; absent when there is nothing to say. */
  readonly problems?: readonly Problem[]
}

/** A document that could not be read. */
export interface Unreadable {
  readonly file: string
  readonly message: string
}

/** `index.json`. Facts here are the typed ones; quantities stand in the meeting files. */
export interface Dataset {
  readonly version: number
  readonly meetings: readonly MeetingEntry[]
  readonly facts: readonly Fact[]
  readonly checks: readonly Check[]
  readonly coverage: readonly Coverage[]
  readonly unreadable: readonly Unreadable[]
}

/** `meetings/<id>.json`: the text, its sections, and everything read in it. */
export interface MeetingText {
  readonly version: number
  readonly id: string
  /** As in the meeting's entry. */
  readonly withdrawn?: true
  /** What is masked stands as █, so that lines and columns are those of the seed. */
  readonly lines: readonly string[]
  readonly sections: readonly Section[]
  /** Typed facts and quantities alike, in the order they stand. */
  readonly facts: readonly Fact[]
  readonly references: readonly Reference[]
  readonly unread: readonly Reference[]
}

/** Paths below the data folder. */
export const files = {
  index: 'index.json',
  schema: 'schema.json',
  meeting: (id: string): string => `meetings/${id}.json`,
  facts: 'facts.csv',
  meetings: 'meetings.csv',
  items: 'items.csv',
  checks: 'checks.csv',
  coverage: 'coverage.csv',
} as const
