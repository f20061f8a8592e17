/**
 * Unknown JSON in, yes or no out: are the fields there that the screens stand on?
 *
 * Not the whole of `dataset/shape.ts` typed once more: the envelope, and of each row what a screen would
 * break without. The files are written by our own `npm run data`, whose types say the rest.
 */
import * as v from 'valibot'

const text = v.string()
const line = v.pipe(v.number(), v.integer(), v.minValue(1))
const span = v.object({ start: v.number(), end: v.number() })

const fact = v.object({
  id: text,
  kind: text,
  meeting: text,
  measure: text,
  line,
  span,
  quote: text,
  sentence: text,
  quoteAt: v.number(),
  value: v.nullable(v.number()),
  basis: v.picklist(['printed', 'computed', 'corrected']),
})

const item = v.object({
  number: text,
  title: text,
  line,
  decisions: v.array(v.object({ outcome: text, line })),
})

const meeting = v.object({
  id: text,
  municipality: v.object({ name: text }),
  committee: text,
  kind: v.picklist(['minutes', 'agenda']),
  date: text,
  items: v.array(item),
})

const reference = v.object({ line, span, kind: text })

export const datasetSchema = v.object({
  version: v.number(),
  meetings: v.array(meeting),
  facts: v.array(fact),
  checks: v.array(v.object({ id: text, meeting: text, verdict: text })),
  coverage: v.array(v.object({ meeting: text, numbers: v.number() })),
  unreadable: v.array(v.object({ file: text, message: text })),
})

export const meetingTextSchema = v.object({
  version: v.number(),
  id: text,
  lines: v.array(text),
  sections: v.array(v.object({ kind: text, fromLine: line, toLine: line })),
  facts: v.array(fact),
  references: v.array(reference),
  unread: v.array(reference),
})
