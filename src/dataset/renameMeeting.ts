/** A reading and a new meeting id in, the same reading under that id out: for two papers of one meeting. */
import type { Extraction } from '../facts/model.ts'

export const renameMeeting = (extraction: Extraction, meeting: string): Extraction => {
  const before = extraction.meeting.id
  const rename = (id: string): string =>
    id.startsWith(before) ? meeting + id.slice(before.length) : `${meeting}/${id}`
  return {
    ...extraction,
    meeting: { ...extraction.meeting, id: meeting },
    facts: extraction.facts.map((fact) => ({
      ...fact,
      id: rename(fact.id),
      figure: rename(fact.figure),
      meeting,
    })),
    checks: extraction.checks.map((check) => ({
      ...check,
      id: rename(check.id),
      meeting,
      facts: check.facts.map(rename),
    })),
    coverage: { ...extraction.coverage, meeting },
  }
}
