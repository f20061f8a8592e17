/** The whole journey on one screen: the text of a meeting paper in, its structure, facts, checks and coverage out. */
import { alignedTables } from './setting/alignedTables.ts'
import { closeTables } from './setting/closeTables.ts'
import { asPrinted } from './setting/asPrinted.ts'
import { readNumbers } from './danish/readNumbers.ts'
import { evenMarks } from './setting/evenMarks.ts'
import { evenText } from './setting/evenText.ts'
import { readMeeting } from './meeting/readMeeting.ts'
import { findAll } from './find/findAll.ts'
import type { Extent } from './danish/number.ts'
import type { Extraction, Reading as Result } from './model.ts'
import type { Meeting } from './model/meeting.ts'
import type { Reading } from './passage.ts'
import { settleAcross, type Paper } from './settle/across.ts'
import { settleClaims } from './settle/claims.ts'
import { settleChecks } from './settle/checks.ts'
import { settleStatuses } from './settle/statuses.ts'
import { settleCoverage } from './settle/coverage.ts'
import { withIds } from './settle/ids.ts'
import { settleFigures } from './settle/samePlaces.ts'
import { settleSeries } from './settle/series.ts'
import { settleWholes } from './settle/wholes.ts'
import { readText, type Text } from './text.ts'

/** Where the paper lists its items. */
const contentsOf = ({ lines }: Text, { sections }: Meeting): Extent | null => {
  const list = sections.find(({ kind }) => kind === 'contents')
  const [first, last] = [lines[(list?.fromLine ?? 0) - 1], lines[(list?.toLine ?? 0) - 1]]
  return first && last ? { start: first.start, end: last.start + last.raw.length } : null
}

/** Never throws at bad text: what cannot be read comes back as problems that say what to do. */
export const readMinutes = (raw: string): Result => {
  const { words, placeOf } = evenText(alignedTables(evenMarks(closeTables(raw))))
  const text = readText(words)
  const structure = readMeeting(text)
  if (!structure.ok) return structure
  const { meeting, problems } = structure
  const reading: Reading = { text, meeting, numbers: readNumbers(text, contentsOf(text, meeting)) }
  const found = findAll(reading)
  const { drafts, references, unread } = settleClaims(reading, found)
  const facts = settleSeries(meeting, settleFigures(withIds(text, settleStatuses(settleWholes(drafts)))))
  const extraction = {
    meeting,
    facts,
    references,
    unread,
    checks: settleChecks(reading, found, facts),
    coverage: settleCoverage(meeting.id, facts, references, unread),
    problems,
  }
  return { ok: true, extraction: asPrinted(extraction, raw, text, placeOf) }
}

/** Papers that were read one by one, once more: what only all of them can say is added to each, in the order they came. */
export const readTogether = (papers: readonly Paper[]): readonly Extraction[] => settleAcross(papers)
