/** Nothing in; the JSON Schema of a goal's fact out. */
import type { GoalFact, Status } from '../facts/model/goal.ts'
import { base } from './factBaseSchema.ts'
import { only, orNull, record, text, truth, words } from './schemaTerms.ts'

const status = words<Status>({
  on_track: true,
  on_the_way: true,
  far: true,
  met: true,
  partly_met: true,
  not_met: true,
  unknown: true,
  up: true,
  down: true,
  stable: true,
})

export const goal = record<GoalFact>({
  ...base,
  kind: only('goal'),
  measure: words<GoalFact['measure']>({
    target: true,
    baseline: true,
    level: true,
    gap: true,
    verdict: true,
    trend: true,
    goals: true,
  }),
  goal: text,
  horizon: orNull(text),
  direction: orNull(words<'fewer' | 'more'>({ fewer: true, more: true })),
  change: truth,
  status: orNull(status),
  system: orNull(
    words<NonNullable<GoalFact['system']>>({ goal_words: true, fulfilment: true, colour: true, trend: true }),
  ),
  asOf: orNull(text),
})
