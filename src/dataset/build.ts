/** What was read out of every document in, the published structures out: sorted, and the same on every machine. */
import type { Extraction, Fact } from '../facts/model.ts'
import { byCheck, byFact, byPlace, byText, sorted } from './order.ts'
import { DATASET_VERSION } from './shape.ts'
import type { Dataset, MeetingEntry, MeetingText, Unreadable } from './shape.ts'

/** A document that was read, with its file. */
export interface ReadDocument {
  readonly file: string
  readonly sha256: string
  readonly lines: readonly string[]
  readonly extraction: Extraction
  /** The whole paper, or the numbers of its items. */
  readonly withdrawn?: 'all' | readonly string[]
}

const marked = (withdrawn: boolean): { readonly withdrawn?: true } => (withdrawn ? { withdrawn } : {})

const buildEntry = ({ file, sha256, lines, extraction, withdrawn = [] }: ReadDocument): MeetingEntry => {
  const { sections: _sections, lineCount: _lineCount, ...meeting } = extraction.meeting
  const items = meeting.items.map((item) => ({ ...item, ...marked(withdrawn.includes(item.number)) }))
  const { problems } = extraction
  return {
    ...meeting,
    items,
    file,
    sha256,
    lines: lines.length,
    ...marked(withdrawn === 'all'),
    ...(problems.length > 0 ? { problems } : {}),
  }
}

/** Typed facts, and the plain quantities that a check holds against each other: what is claimed must open. */
const shownFacts = ({ facts, checks }: Extraction): readonly Fact[] => {
  const checked = new Set(checks.flatMap((check) => check.facts))
  return facts.filter(({ id, kind }) => kind !== 'quantity' || checked.has(id))
}

/** `index.json`: without the other quantities, so that the first page stays small. */
export const buildDataset = (
  documents: readonly ReadDocument[],
  unreadable: readonly Unreadable[],
): Dataset => ({
  version: DATASET_VERSION,
  meetings: sorted(documents.map(buildEntry), (a, b) => byText(a.id, b.id)),
  facts: sorted(
    documents.flatMap(({ extraction }) => shownFacts(extraction)),
    byFact,
  ),
  checks: sorted(
    documents.flatMap(({ extraction }) => extraction.checks),
    byCheck,
  ),
  coverage: sorted(
    documents.filter(({ withdrawn }) => withdrawn !== 'all').map(({ extraction }) => extraction.coverage),
    (a, b) => byText(a.meeting, b.meeting),
  ),
  unreadable: sorted(unreadable, (a, b) => byText(a.file, b.file)),
})

/** `meetings/<id>.json`: the text and everything read in it. */
export const buildMeetingText = ({ lines, extraction, withdrawn }: ReadDocument): MeetingText => ({
  version: DATASET_VERSION,
  id: extraction.meeting.id,
  ...marked(withdrawn === 'all'),
  lines,
  sections: extraction.meeting.sections,
  facts: sorted(extraction.facts, byFact),
  references: sorted(extraction.references, byPlace),
  unread: sorted(extraction.unread, byPlace),
})
