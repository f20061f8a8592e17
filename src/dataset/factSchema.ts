/** Nothing in; the JSON Schema of a fact, one kind beside the other, out. What the fields mean stands in `facts/model.ts`. */
import type {
  AppropriationFact,
  BaseUnit,
  BudgetFact,
  ComplaintFact,
  ControlFact,
  Corrected,
  CorrectionFact,
  Fact,
  FactBase,
  GoalFact,
  MoneyFact,
  QuantityFact,
  SectionKind,
  SeriesFact,
  Span,
  Status,
  SurveyFact,
} from '../facts/model.ts'
import type { Fields, Schema } from './schemaTerms.ts'
import { count, named, number, only, orNull, place, record, said, text, truth, words } from './schemaTerms.ts'

export const span = record<Span>({ start: count, end: count })

export const sectionKind = words<SectionKind>({
  front: true,
  contents: true,
  title: true,
  resume: true,
  indstilling: true,
  decision: true,
  case: true,
  legal: true,
  options: true,
  economy: true,
  consequences: true,
  process: true,
  attachments: true,
})

export const baseUnit = words<BaseUnit>({
  kroner: true,
  percent: true,
  percentage_points: true,
  persons: true,
  full_time_persons: true,
  whole_year_persons: true,
  cases: true,
  complaints: true,
  decisions: true,
  courses: true,
  companies: true,
  hours: true,
  days: true,
  weeks: true,
  months: true,
  years: true,
  points: true,
  count: true,
})

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

const base: Fields<FactBase> = {
  id: said(text, 'Fast: ændres ikke, når der kommer linjer til eller et tal bliver et andet'),
  meeting: text,
  item: orNull(text),
  section: named<SectionKind>('sectionKind'),
  line: said(place, 'Linje i dokumentet, fra 1'),
  span: said(named<Span>('span'), 'Citatets tegn i linjen (UTF-16), fra 0'),
  quote: said(text, 'Ordret fra linjen'),
  sentence: text,
  quoteAt: said(number, 'Hvor citatet begynder i sætningen'),
  measure: text,
  subject: text,
  period: orNull(text),
  printed: said(orNull(text), 'Tallet, som det er trykt'),
  unit: said(orNull(text), 'Enheden, som den er trykt'),
  value: said(
    orNull(number),
    'Tallet i grundenhed. En afvigelse er regnskab eller skøn minus budget, så plus er et merforbrug',
  ),
  baseUnit: orNull(named<BaseUnit>('baseUnit')),
  basis: words<FactBase['basis']>({ printed: true, computed: true, corrected: true }),
  series: said(orNull(text), 'Den samme for det samme mål på det samme område i alle papirer fra kommunen'),
  figure: said(text, 'Id for det første sted, tallet står; flere steder med det samme er ét tal'),
}

const budget = record<BudgetFact>({
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

const appropriation = record<AppropriationFact>({
  ...base,
  kind: only('appropriation'),
  from: orNull(text),
  to: orNull(text),
})

const goal = record<GoalFact>({
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

const trend = said(
  orNull(words<'up' | 'down'>({ up: true, down: true })),
  'Hvilken vej en ændring går; tallet selv står, som det er trykt',
)

const complaint = record<ComplaintFact>({
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
