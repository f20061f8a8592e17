/** Nothing in; the JSON Schema of a complaint's fact out. */
import type { ComplaintFact } from '../facts/model/complaint.ts'
import { base, trend } from './factBaseSchema.ts'
import { number, only, orNull, record, text, words } from './schemaTerms.ts'

export const complaint = record<ComplaintFact>({
  ...base,
  kind: only('complaint'),
  measure: words<ComplaintFact['measure']>({
    received: true,
    about_decisions: true,
    about_handling: true,
    changed_by_municipality: true,
    sent_on: true,
    decided: true,
    upheld: true,
    upheld_share: true,
    answered: true,
    change: true,
    share: true,
    denominator: true,
    affirmed: true,
    partly_affirmed: true,
    remitted: true,
    changed: true,
    dismissed: true,
    withdrawn: true,
    pending: true,
  }),
  year: orNull(number),
  about: words<ComplaintFact['about']>({ decisions: true, handling: true, all: true }),
  upheldFor: orNull(words<'municipality' | 'citizen'>({ municipality: true, citizen: true })),
  trend,
  group: text,
})
