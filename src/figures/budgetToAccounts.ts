/** Budget facts in; chart B4 for each report out: original budget, revised budget, and what was or is expected to be spent. */
import type { Dataset } from '../dataset/shape.ts'
import type { BudgetFact } from '../facts/model/budget.ts'
import { kroner, list, millions } from '../format.ts'
import type { BudgetReportRow } from './budgetReports.ts'
import { budgetReports, deviationOf, reportLabel, totalOf } from './budgetReports.ts'
import { differenceFrom, fillOf } from './budgetWords.ts'
import { capitalised, ended } from './danish.ts'
import type { BarMark, Fill, Figure, TableRow } from './figure.ts'
import { sourceIn, sourcesIn } from './sources.ts'

interface Level {
  readonly key: 'original' | 'revised' | 'spent'
  readonly label: string
  readonly kroner: number
  readonly computed: boolean
  readonly facts: readonly BudgetFact[]
  readonly fill: Fill
}

const printed = (
  report: BudgetReportRow,
  measure: 'original_budget' | 'revised_budget' | 'accounts' | 'forecast',
  words: Omit<Level, 'kroner' | 'computed' | 'facts'>,
): readonly Level[] => {
  const found = totalOf(report, measure)
  return found?.fact.value == null
    ? []
    : [{ ...words, kroner: found.fact.value, computed: false, facts: found.places }]
}

/** Accounts minus the printed deviation from the original budget is the original budget: arithmetic, no estimate. */
const derivedOriginal = (report: BudgetReportRow, spent: Level | undefined): readonly Level[] => {
  const deviation = deviationOf(report, 'original')
  if (!spent || deviation?.fact.value == null) return []
  return [
    {
      key: 'original',
      label: 'Oprindeligt budget',
      kroner: spent.kroner - deviation.fact.value,
      computed: true,
      facts: [deviation.fact, ...spent.facts.slice(0, 1)],
      fill: 'outlined',
    },
  ]
}

const levelsOf = (report: BudgetReportRow): readonly Level[] => {
  const accounts = report.kind === 'accounts'
  const spent = printed(report, accounts ? 'accounts' : 'forecast', {
    key: 'spent',
    label: accounts ? 'Regnskab' : 'Forventet regnskab',
    fill: fillOf(report),
  })
  const original = printed(report, 'original_budget', {
    key: 'original',
    label: 'Oprindeligt budget',
    fill: 'outlined',
  })
  const revised = printed(report, 'revised_budget', {
    key: 'revised',
    label: 'Korrigeret budget',
    fill: 'outlined',
  })
  return [...(original.length > 0 ? original : derivedOriginal(report, spent[0])), ...revised, ...spent]
}

const mark = (report: BudgetReportRow, level: Level): BarMark => ({
  key: `${report.key}-${level.key}`,
  label: level.label,
  value: level.kroner / 1e6,
  valueLabel: millions(level.kroner),
  tone: 'plain',
  fill: level.fill,
  ...(level.computed ? { note: 'Beregnet af os: regnskabet minus den trykte afvigelse.' } : {}),
  source: level.facts[0] ? sourceIn(report.meeting, level.facts[0]) : null,
})

const row = (report: BudgetReportRow, level: Level): TableRow => ({
  key: `${report.key}-${level.key}`,
  cells: {
    level: level.label,
    kroner: kroner(level.kroner),
    basis: level.computed ? 'Beregnet af os' : 'Trykt',
  },
  order: { kroner: level.kroner },
  sources: sourcesIn(report.meeting, level.facts),
})

const said: Readonly<Record<Level['key'], string>> = {
  original: 'det oprindelige budget er',
  revised: 'det korrigerede budget er',
  spent: 'det forventede regnskab er',
}

/** "Det korrigerede budget er 1.216,9 mio. kr. og regnskabet blev 1.176,4 mio. kr." */
const sentence = (report: BudgetReportRow, levels: readonly Level[]): string => {
  const words = (level: Level): string =>
    `${level.key === 'spent' && report.kind === 'accounts' ? 'regnskabet blev' : said[level.key]} ${kroner(level.kroner)}`
  return ended(capitalised(list(levels.map(words))))
}

const takeaway = (report: BudgetReportRow, levels: readonly Level[]): string => {
  const spent = levels.find((level) => level.key === 'spent')
  const first = levels[0]
  if (!spent || !first || first === spent) return reportLabel(report)
  const baseline = first.key === 'original' ? 'original' : 'revised'
  return `${reportLabel(report)}: ${differenceFrom(spent.kroner - first.kroner, baseline)}`
}

const explanation =
  'Byrådet vedtager et budget før året begynder. I løbet af året lægges ændringer til og trækkes fra; det giver det korrigerede budget. ' +
  'Regnskabet er det, der blev brugt. Et forventet regnskab er et skøn.'

const figureOf = (report: BudgetReportRow, levels: readonly Level[]): Figure<BarMark> => ({
  unit: 'mio. kr.',
  marks: levels.map((level) => mark(report, level)),
  frame: {
    id: `B4-${report.key}`,
    title: takeaway(report, levels),
    sentence: sentence(report, levels),
    explanation,
    caption: `Fra budget til regnskab: ${reportLabel(report)}`,
    columns: [
      { key: 'level', label: 'Trin' },
      { key: 'kroner', label: 'Beløb', numeric: true },
      { key: 'basis', label: 'Trykt eller beregnet' },
    ],
    rows: levels.map((level) => row(report, level)),
    legend: [
      { label: 'Budget', tone: 'plain', fill: 'outlined' },
      report.kind === 'accounts'
        ? { label: 'Regnskab', tone: 'plain', fill: 'solid' }
        : { label: 'Forventet (skøn)', tone: 'plain', fill: 'hatched' },
    ],
    notes: levels.some((level) => level.key === 'original') ? [] : ['Det oprindelige budget er ikke oplyst.'],
  },
})

/** Two levels at least: one bar alone goes nowhere. */
export const budgetToAccounts = (dataset: Dataset): readonly Figure<BarMark>[] =>
  budgetReports(dataset).flatMap((report) => {
    const levels = levelsOf(report)
    return levels.length > 1 ? [figureOf(report, levels)] : []
  })
