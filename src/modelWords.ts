/** A value of the model in, the Danish words a reader knows it by out; where a place needs words of its own, the name says which. */
import type { Status } from './facts/model/goal.ts'
import type { Outcome } from './facts/model/meeting.ts'

/** In a sentence or a cell beside the goal: "langt fra". */
export const statusInSentence: Readonly<Record<Status, string>> = {
  on_track: 'på plads',
  on_the_way: 'på vej',
  far: 'langt fra',
  met: 'opfyldt',
  partly_met: 'delvist opfyldt',
  not_met: 'ikke opfyldt',
  unknown: 'ukendt',
  up: 'stiger',
  down: 'falder',
  stable: 'stabil',
}

/** Alone, in the note of the source: "Læst som: langt fra målet." */
export const statusInNote: Readonly<Record<Status, string>> = {
  ...statusInSentence,
  far: 'langt fra målet',
  unknown: 'ikke oplyst',
  up: 'stigende',
  down: 'faldende',
}

export const outcomeInSentence: Readonly<Record<Outcome, string>> = {
  approved: 'godkendt',
  noted: 'taget til efterretning',
  discussed: 'drøftet',
  recommended: 'anbefalet',
  postponed: 'udsat',
  other: 'behandlet',
}

export const outcomeOnChip: Readonly<Record<Outcome, string>> = {
  approved: 'Godkendt',
  noted: 'Til efterretning',
  discussed: 'Drøftet',
  recommended: 'Anbefalet',
  postponed: 'Udsat',
  other: 'Andet',
}

const wordsByMeasure: Readonly<Record<string, string>> = {
  // budget
  original_budget: 'oprindeligt budget',
  revised_budget: 'korrigeret budget',
  budget: 'budget',
  forecast: 'forventet regnskab',
  accounts: 'regnskab',
  deviation: 'afvigelse fra budgettet',
  forecast_change: 'ændring siden sidste budgetkontrol',
  // appropriations
  virement: 'omplacering',
  supplementary_appropriation: 'tillægsbevilling',
  appropriation_request: 'ønske om bevilling',
  capital_appropriation: 'anlægsbevilling',
  budget_change: 'ændring af budgettet',
  mid_year_adjustment: 'midtvejsregulering',
  financing: 'finansiering',
  carry_over: 'overført mellem to år',
  returned: 'lagt i kassen',
  carry_over_limit: 'grænse for overførsel',
  frozen: 'indefrosne midler',
  reserve: 'reserve',
  reserve_left: 'tilbage i reserven',
  // money
  amount: 'beløb',
  saving: 'besparelse',
  cost: 'udgift',
  applied: 'ansøgt beløb',
  grant: 'tilskud',
  allocation: 'afsat beløb',
  investment: 'investering',
  addition: 'tilført beløb',
  income: 'indtægt',
  part: 'del af et beløb',
  difference: 'forskel',
  // goals
  target: 'mål',
  baseline: 'udgangspunkt',
  level: 'niveau',
  gap: 'afstand til det forventede',
  verdict: 'vurdering',
  trend: 'udvikling',
  goals: 'antal mål',
  // complaints
  received: 'modtagne klager',
  about_decisions: 'klager over afgørelser',
  about_handling: 'klager over sagsbehandlingen',
  changed_by_municipality: 'ændret af kommunen selv',
  sent_on: 'sendt til Ankestyrelsen',
  decided: 'afgjorte sager',
  upheld: 'medhold',
  upheld_share: 'andel med medhold',
  answered: 'besvarede klager',
  denominator: 'ud af',
  affirmed: 'stadfæstet',
  partly_affirmed: 'delvist stadfæstet',
  remitted: 'hjemvist',
  changed: 'ændret',
  dismissed: 'afvist',
  withdrawn: 'trukket tilbage',
  pending: 'ikke afgjort',
  // control
  cases: 'behandlede sager',
  cases_with_result: 'sager med resultat',
  share_with_result: 'andel af sagerne med resultat',
  repayment_claims: 'krav om tilbagebetaling',
  future_savings: 'fremtidige sparede ydelser',
  result: 'samlet resultat',
  police_reports: 'meldt til politiet',
  // surveys
  satisfied: 'tilfredse',
  dissatisfied: 'utilfredse',
  agree: 'enige',
  disagree: 'uenige',
  relevant: 'finder det relevant',
  priority: 'ønsker det først',
  score: 'score',
  sent: 'adspurgte',
  responses: 'svar',
  response_rate: 'svarprocent',
  // series and all others
  count: 'antal',
  share: 'andel',
  quota: 'kvote',
  change: 'ændring',
  expected: 'forventet',
  deviation_from_expected: 'forskel fra det forventede',
  correction: 'rettelse',
  quantity: 'antal',
}

/** Null for a measure that has no words yet: then nothing is said rather than its English name. */
export const measureWords = (measure: string): string | null => wordsByMeasure[measure] ?? null
