/** Nothing in; the JSON Schema of a budget fact out. */
import type { BudgetFact } from '../facts/model/budget.ts'
import { base } from './factBaseSchema.ts'
import { number, only, orNull, place, record, text, words } from './schemaTerms.ts'

export const budget = record<BudgetFact>({
  ...base,
  kind: only('budget'),
  measure: words<BudgetFact['measure']>({
    original_budget: true,
    revised_budget: true,
    budget: true,
    forecast: true,
    accounts: true,
    deviation: true,
    forecast_change: true,
  }),
  stage: words<BudgetFact['stage']>({ budget: true, forecast: true, accounts: true }),
  year: orNull(number),
  report: orNull(
    record<NonNullable<BudgetFact['report']>>({
      name: text,
      kind: words<'accounts' | 'control'>({ accounts: true, control: true }),
      asOf: orNull(text),
    }),
  ),
  baseline: orNull(
    words<NonNullable<BudgetFact['baseline']>>({ revised: true, original: true, not_stated: true }),
  ),
  direction: words<BudgetFact['direction']>({ underspend: true, overspend: true, none: true }),
  convention: orNull(
    record<NonNullable<BudgetFact['convention']>>({
      rule: words<NonNullable<BudgetFact['convention']>['rule']>({
        minus_is_underspend: true,
        minus_is_overspend: true,
        words: true,
      }),
      line: place,
    }),
  ),
  role: words<BudgetFact['role']>({ total: true, part: true, driver: true }),
})
