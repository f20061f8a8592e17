/** The whole journey on one screen: the text of a meeting paper in, its structure, facts, checks and coverage out. */
import { readNumbers } from './danish/readNumbers.ts'
import { readMeeting } from './meeting/readMeeting.ts'
import { findAll } from './find/findAll.ts'
import type { Reading as Result } from './model.ts'
import type { Reading } from './passage.ts'
import { settleClaims } from './settle/claims.ts'
import { settleChecks } from './settle/checks.ts'
import { settleStatuses } from './settle/statuses.ts'
import { settleCoverage } from './settle/coverage.ts'
import { withIds } from './settle/ids.ts'
import { readText } from './text.ts'

/** Never throws at bad text: what cannot be read comes back as problems that say what to do. */
export const readMinutes = (raw: string): Result => {
  const text = readText(raw)
  const structure = readMeeting(text)
  if (!structure.ok) return structure
  const { meeting, problems } = structure
  const reading: Reading = { text, meeting, numbers: readNumbers(text) }
  const found = findAll(reading)
  const { drafts, references, unread } = settleClaims(reading, found)
  const facts = withIds(settleStatuses(drafts))
  return {
    ok: true,
    extraction: {
      meeting,
      facts,
      references,
      unread,
      checks: settleChecks(reading, found, facts),
      coverage: settleCoverage(meeting.id, facts, references, unread),
      problems,
    },
  }
}
