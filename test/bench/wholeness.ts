/** A document and its reading in; what is wrong with the reading, whatever the document says, out. */
import type { Reading } from '../../src/facts/model.ts'

/** Sections are the document, no line twice and none left out; every quote stands where its fact says. */
export const faultOf = (raw: string, reading: Reading): string | null => {
  if (!reading.ok) return reading.problems.length > 0 ? null : 'refused without a reason'
  const lines = raw.endsWith('\n') ? raw.slice(0, -1).split('\n') : raw.split('\n')
  const { meeting, facts } = reading.extraction
  const back = meeting.sections.flatMap(({ fromLine, toLine }) => lines.slice(fromLine - 1, toLine))
  if (back.join('\n') !== lines.join('\n')) return 'the sections do not give back the document'
  const astray = facts.find(({ line, span, quote }) => lines[line - 1]?.slice(span.start, span.end) !== quote)
  return astray ? `the quote does not stand there: line ${astray.line}, ${astray.quote}` : null
}
