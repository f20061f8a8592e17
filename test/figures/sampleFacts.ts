/** A few words in; whole facts, meetings and datasets with everything else filled in out. */
import type { Dataset, MeetingEntry } from '../../src/dataset/shape.ts'
import type { Check, Fact } from '../../src/facts/model.ts'
import type { AppropriationFact, BudgetFact, MoneyFact } from '../../src/facts/model/budget.ts'
import type { ComplaintFact } from '../../src/facts/model/complaint.ts'
import type { FactBase } from '../../src/facts/model/factBase.ts'
import type { GoalFact } from '../../src/facts/model/goal.ts'
import type { AgendaItem } from '../../src/facts/model/meeting.ts'

type Given<One> = Partial<One> & { readonly id: string }

const base = (given: Given<FactBase>): FactBase => ({
  meeting: 'byby',
  item: '1',
  section: 'case',
  line: 10,
  span: { start: 0, end: 4 },
  quote: 'ordene',
  sentence: given.quote ?? 'ordene',
  quoteAt: 0,
  measure: '',
  subject: 'Området',
  period: null,
  printed: null,
  unit: null,
  value: null,
  baseUnit: null,
  basis: 'printed',
  series: null,
  figure: given.id,
  ...given,
})

/** A deviation of the whole area from the revised budget, in kroner, unless told otherwise. */
export const budgetFact = (given: Given<BudgetFact>): BudgetFact => ({
  ...base(given),
  kind: 'budget',
  baseUnit: 'kroner',
  unit: 'mio. kr.',
  measure: 'deviation',
  stage: 'forecast',
  year: 2020,
  report: { name: 'Budgetkontrol', kind: 'control', asOf: null },
  baseline: 'revised',
  direction: (given.value ?? 0) > 0 ? 'overspend' : 'underspend',
  convention: null,
  role: 'total',
  ...given,
})

/** A figure of the accounts of 2019. */
export const accountsFact = (given: Given<BudgetFact>): BudgetFact =>
  budgetFact({
    stage: 'accounts',
    year: 2019,
    report: { name: 'Regnskab 2019', kind: 'accounts', asOf: null },
    ...given,
  })

export const appropriationFact = (given: Given<AppropriationFact>): AppropriationFact => ({
  ...base(given),
  kind: 'appropriation',
  baseUnit: 'kroner',
  measure: 'virement',
  from: null,
  to: null,
  ...given,
})

/** Kroner that are named in passing. */
export const moneyFact = (given: Given<MoneyFact>): MoneyFact => ({
  ...base(given),
  kind: 'money',
  baseUnit: 'kroner',
  measure: 'amount',
  ...given,
})

export const goalFact = (given: Given<GoalFact>): GoalFact => ({
  ...base(given),
  kind: 'goal',
  baseUnit: 'full_time_persons',
  measure: 'target',
  goal: 'maal',
  subject: 'Flere i job',
  horizon: '2020',
  direction: 'more',
  change: false,
  status: null,
  system: null,
  asOf: null,
  ...given,
})

export const verdict = (given: Given<GoalFact>): GoalFact =>
  goalFact({
    measure: 'verdict',
    baseUnit: null,
    system: 'goal_words',
    status: 'on_track',
    quote: 'der, hvor vi skal være',
    ...given,
  })

/** What the figures say, as the reader of facts computes it. */
export const computed = (given: Given<GoalFact>): GoalFact =>
  verdict({ system: 'fulfilment', basis: 'computed', status: 'met', ...given })

export const complaintFact = (given: Given<ComplaintFact>): ComplaintFact => ({
  ...base(given),
  kind: 'complaint',
  baseUnit: 'complaints',
  measure: 'received',
  year: 2020,
  about: 'all',
  upheldFor: null,
  trend: null,
  group: '',
  ...given,
})

export const item = (given: Partial<AgendaItem> = {}): AgendaItem => ({
  number: '1',
  title: 'Orientering om noget',
  type: null,
  caseNumbers: [],
  line: 1,
  toLine: 50,
  decisions: [],
  attachments: [],
  ...given,
})

/** Minutes of Byby, 1 April 2020, unless told otherwise. */
export const meeting = (given: Partial<MeetingEntry> = {}): MeetingEntry => ({
  id: 'byby',
  municipality: { name: 'Byby', code: '0999' },
  committee: 'Jobudvalget',
  term: null,
  kind: 'minutes',
  date: '2020-04-01',
  time: null,
  place: null,
  items: [item()],
  file: 'byby.txt',
  sha256: '',
  lines: 50,
  ...given,
})

export const check = (given: Partial<Check> & { readonly id: string }): Check => ({
  meeting: 'byby',
  verdict: 'wording',
  relation: 'wording',
  stated: null,
  computed: null,
  baseUnit: null,
  statedWords: '',
  facts: [],
  lines: [],
  ...given,
})

export const dataset = (
  facts: readonly Fact[],
  meetings: readonly MeetingEntry[] = [meeting()],
  checks: readonly Check[] = [],
): Dataset => ({ version: 1, meetings, facts, checks, coverage: [], unreadable: [] })

/** No-break spaces are right on the screen and in the way of a test. */
export const spaced = (words: string): string => words.replaceAll('\u00A0', ' ')
