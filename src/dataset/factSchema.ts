/** Nothing in; the JSON Schema of a fact, one kind beside the other, out. What the fields mean stands in `facts/model/`. */
import type { Fact } from '../facts/model.ts'
import type { AppropriationFact, MoneyFact } from '../facts/model/budget.ts'
import type { ControlFact } from '../facts/model/control.ts'
import type { Corrected, CorrectionFact } from '../facts/model/correction.ts'
import type { QuantityFact, SeriesFact } from '../facts/model/series.ts'
import type { SurveyFact } from '../facts/model/survey.ts'
import { base, trend } from './factBaseSchema.ts'
import { budget } from './budgetFactSchema.ts'
import { complaint } from './complaintFactSchema.ts'
import { goal } from './goalFactSchema.ts'
import type { Schema } from './schemaTerms.ts'
import { number, only, orNull, place, record, text, truth, words } from './schemaTerms.ts'

const appropriation = record<AppropriationFact>({
  ...base,
  kind: only('appropriation'),
  from: orNull(text),
  to: orNull(text),
})

const control = record<ControlFact>({
  ...base,
  kind: only('control'),
  measure: words<ControlFact['measure']>({
    cases: true,
    cases_with_result: true,
    share_with_result: true,
    repayment_claims: true,
    future_savings: true,
    result: true,
    change: true,
    police_reports: true,
  }),
  year: orNull(number),
  step: orNull(text),
  trend,
})

const survey = record<SurveyFact>({
  ...base,
  kind: only('survey'),
  measure: words<SurveyFact['measure']>({
    satisfied: true,
    dissatisfied: true,
    agree: true,
    disagree: true,
    relevant: true,
    priority: true,
    score: true,
    change: true,
    sent: true,
    responses: true,
    response_rate: true,
  }),
  instrument: text,
  population: text,
  trend,
})

const correction = record<CorrectionFact>({
  ...base,
  kind: only('correction'),
  measure: only('correction'),
  corrects: orNull(record<Corrected>({ line: place, sentence: text })),
})

const kinds: { readonly [Kind in Fact['kind']]: Schema<Extract<Fact, { readonly kind: Kind }>> } = {
  budget,
  appropriation,
  money: record<MoneyFact>({ ...base, kind: only('money') }),
  goal,
  complaint,
  control,
  survey,
  correction,
  series: record<SeriesFact>({ ...base, kind: only('series'), group: text, partial: truth, trend }),
  quantity: record<QuantityFact>({ ...base, kind: only('quantity'), measure: only('quantity') }),
}

export const fact: Schema<Fact> = { oneOf: Object.values(kinds) }
