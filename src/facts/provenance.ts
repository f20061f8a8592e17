/**
 * A place in a document in, its provenance out: line, span, quote and the sentence around it.
 *
 * There is no other way to make provenance, so a fact cannot stand where it was not read.
 */
import type { Provenance } from './model/factBase.ts'
import type { Section } from './model/meeting.ts'
import { onOneLine, type Reading } from './passage.ts'
import type { Stretch } from './sentences.ts'
import { lineAt, type Text } from './text.ts'

const opening = /<(?<name>[a-z]{1,10})(?: [^<>\n]{0,120})?>\s*$/i

/** An opening tag right before the words is theirs when its end stands among them: no half tags. */
const withTag = (raw: string, { start, end }: Stretch): number => {
  // Looked for among the words alone: in all that follows, each of a thousand facts would search the whole page.
  const closes = start + raw.slice(start, end).indexOf('</')
  if (closes < start) return start
  const found = opening.exec(raw.slice(Math.max(0, start - 140), start))
  const name = found?.groups?.['name']
  return found && name && raw.startsWith(`</${name}>`, closes) ? start - found[0].length : start
}

/** The longest part of a quote that stands on one line: words that are set to a width break anywhere. */
const onOwnLine = ({ raw }: Text, { start, end }: Stretch): Stretch => {
  const words = raw.slice(start, end)
  if (!words.includes('\n')) return { start, end }
  const [longest = ''] = words
    .split('\n')
    .map((part) => part.trim())
    .toSorted((a, b) => b.length - a.length)
  const from = start + words.indexOf(longest)
  return { start: from, end: from + longest.length }
}

/** Where a quote stands, with the sentence around it; of a quote over several lines, its longest part. */
export const provenanceOf = (
  reading: Reading,
  section: Section,
  quoted: Stretch,
  around: Stretch,
): Provenance => {
  const { text, meeting } = reading
  const quote = onOwnLine(text, quoted)
  const line = lineAt(text, quote.start)
  const span = { start: quote.start - line.start, end: quote.end - line.start }
  const from = withTag(text.raw, around)
  return {
    meeting: meeting.id,
    item: section.item,
    section: section.kind,
    line: line.number,
    span,
    quote: line.raw.slice(span.start, span.end),
    sentence: onOneLine(text.raw.slice(from, around.end)),
    quoteAt: quote.start - from,
  }
}
