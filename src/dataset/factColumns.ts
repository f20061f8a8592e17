/** A fact and its meeting in, one row of `facts.csv` out. The first 21 columns are the contract; more follow. */
import type { Fact } from '../facts/model.ts'
import type { AppropriationFact, BudgetFact } from '../facts/model/budget.ts'
import type { ComplaintFact } from '../facts/model/complaint.ts'
import type { GoalFact } from '../facts/model/goal.ts'
import type { Column } from './csv.ts'
import type { MeetingEntry } from './shape.ts'

export interface FactRow {
  readonly fact: Fact
  readonly meeting: MeetingEntry
}

const budget = ({ fact }: FactRow): BudgetFact | null => (fact.kind === 'budget' ? fact : null)
const goal = ({ fact }: FactRow): GoalFact | null => (fact.kind === 'goal' ? fact : null)
const complaint = ({ fact }: FactRow): ComplaintFact | null => (fact.kind === 'complaint' ? fact : null)
const appropriation = ({ fact }: FactRow): AppropriationFact | null =>
  fact.kind === 'appropriation' ? fact : null

/** Whether a figure says how much something rose or fell; null for kinds that have no changes. */
const isChange = (fact: Fact): boolean | null => {
  if (fact.kind === 'goal') return fact.change
  return 'trend' in fact ? fact.measure === 'change' : null
}

const contract: readonly Column<FactRow>[] = [
  { name: 'id', title: 'Id', type: 'string', of: ({ fact }) => fact.id },
  { name: 'kind', title: 'Slags', type: 'string', of: ({ fact }) => fact.kind },
  { name: 'municipality', title: 'Kommune', type: 'string', of: ({ meeting }) => meeting.municipality.name },
  {
    name: 'municipality_code',
    title: 'Kommunekode',
    type: 'string',
    of: ({ meeting }) => meeting.municipality.code,
  },
  { name: 'meeting', title: 'Møde', type: 'string', of: ({ meeting }) => meeting.id },
  { name: 'date', title: 'Mødedato', type: 'date', of: ({ meeting }) => meeting.date },
  { name: 'item', title: 'Punkt', type: 'string', of: ({ fact }) => fact.item },
  { name: 'section', title: 'Afsnit', type: 'string', of: ({ fact }) => fact.section },
  { name: 'line', title: 'Linje i dokumentet', type: 'integer', of: ({ fact }) => fact.line },
  { name: 'quote', title: 'Citat', type: 'string', of: ({ fact }) => fact.quote },
  { name: 'subject', title: 'Hvad det handler om', type: 'string', of: ({ fact }) => fact.subject },
  { name: 'measure', title: 'Mål for hvad', type: 'string', of: ({ fact }) => fact.measure },
  { name: 'period', title: 'Periode', type: 'string', of: ({ fact }) => fact.period },
  { name: 'printed', title: 'Tallet, som det er trykt', type: 'string', of: ({ fact }) => fact.printed },
  { name: 'unit', title: 'Enheden, som den er trykt', type: 'string', of: ({ fact }) => fact.unit },
  { name: 'value', title: 'Tallet i grundenhed', type: 'number', of: ({ fact }) => fact.value },
  { name: 'base_unit', title: 'Grundenhed', type: 'string', of: ({ fact }) => fact.baseUnit },
  {
    name: 'direction',
    title: 'Retning',
    type: 'string',
    of: (row) => budget(row)?.direction ?? goal(row)?.direction ?? null,
  },
  { name: 'status', title: 'Status', type: 'string', of: (row) => goal(row)?.status ?? null },
  { name: 'basis', title: 'Trykt, beregnet eller rettet', type: 'string', of: ({ fact }) => fact.basis },
  { name: 'series', title: 'Serie', type: 'string', of: ({ fact }) => fact.series },
]

const further: readonly Column<FactRow>[] = [
  {
    name: 'span_start',
    title: 'Citatets første tegn i linjen',
    type: 'integer',
    of: ({ fact }) => fact.span.start,
  },
  { name: 'span_end', title: 'Tegnet efter citatet', type: 'integer', of: ({ fact }) => fact.span.end },
  { name: 'sentence', title: 'Sætningen', type: 'string', of: ({ fact }) => fact.sentence },
  {
    name: 'stage',
    title: 'Budget, skøn eller regnskab',
    type: 'string',
    of: (row) => budget(row)?.stage ?? null,
  },
  { name: 'role', title: 'I alt, del eller årsag', type: 'string', of: (row) => budget(row)?.role ?? null },
  { name: 'baseline', title: 'Målt mod', type: 'string', of: (row) => budget(row)?.baseline ?? null },
  { name: 'report', title: 'Rapport', type: 'string', of: (row) => budget(row)?.report?.name ?? null },
  {
    name: 'as_of',
    title: 'Opgjort pr.',
    type: 'string',
    of: (row) => budget(row)?.report?.asOf ?? goal(row)?.asOf ?? null,
  },
  {
    name: 'sign_rule',
    title: 'Fortegnsregel',
    type: 'string',
    of: (row) => budget(row)?.convention?.rule ?? null,
  },
  {
    name: 'sign_line',
    title: 'Fortegnsreglens linje',
    type: 'integer',
    of: (row) => budget(row)?.convention?.line ?? null,
  },
  { name: 'from', title: 'Fra', type: 'string', of: (row) => appropriation(row)?.from ?? null },
  { name: 'to', title: 'Til', type: 'string', of: (row) => appropriation(row)?.to ?? null },
  { name: 'goal', title: 'Mål (id)', type: 'string', of: (row) => goal(row)?.goal ?? null },
  { name: 'horizon', title: 'Målet gælder', type: 'string', of: (row) => goal(row)?.horizon ?? null },
  { name: 'status_system', title: 'Statussystem', type: 'string', of: (row) => goal(row)?.system ?? null },
  { name: 'about', title: 'Klagen gælder', type: 'string', of: (row) => complaint(row)?.about ?? null },
  {
    name: 'upheld_for',
    title: 'Medhold til',
    type: 'string',
    of: (row) => complaint(row)?.upheldFor ?? null,
  },
  { name: 'figure', title: 'Samme tal (id)', type: 'string', of: ({ fact }) => fact.figure },
  {
    name: 'group',
    title: 'Tallet står under',
    type: 'string',
    of: ({ fact }) => (fact.kind === 'series' || fact.kind === 'complaint' ? fact.group : null),
  },
  {
    name: 'partial',
    title: 'Perioden var ikke slut',
    type: 'boolean',
    of: ({ fact }) => (fact.kind === 'series' ? fact.partial : null),
  },
  { name: 'change', title: 'Tallet er en ændring', type: 'boolean', of: ({ fact }) => isChange(fact) },
  {
    name: 'trend',
    title: 'Ændringens vej',
    type: 'string',
    of: ({ fact }) => ('trend' in fact ? fact.trend : null),
  },
  {
    name: 'instrument',
    title: 'Undersøgelse',
    type: 'string',
    of: ({ fact }) => (fact.kind === 'survey' ? fact.instrument : null),
  },
  {
    name: 'population',
    title: 'Hvem der svarede',
    type: 'string',
    of: ({ fact }) => (fact.kind === 'survey' && fact.population !== '' ? fact.population : null),
  },
  {
    name: 'step',
    title: 'Kontroltrin',
    type: 'string',
    of: ({ fact }) => (fact.kind === 'control' ? fact.step : null),
  },
]

export const factColumns: readonly Column<FactRow>[] = [...contract, ...further]
