/** Budget reports with units that take money from year to year in; chart B7 out: what a unit is off by, its rule, what it takes along. */
import type { Dataset } from '../dataset/shape.ts'
import type { Fact } from '../facts/model.ts'
import type { AppropriationFact, BudgetFact } from '../facts/model/budget.ts'
import { kroner, list, percentProse } from '../format.ts'
import type { BudgetReportRow } from './budgetReports.ts'
import { appropriationsOf, budgetReports, reportLabel } from './budgetReports.ts'
import { budgetLegend, differenceFrom, fillOf, toneOf } from './budgetWords.ts'
import { capitalised, ended, plain, quoted, shortened } from './danish.ts'
import type { BarMark, Figure, TableRow } from './figure.ts'
import { grouped } from './grouped.ts'
import { mostPrecise, samePlaces } from './precision.ts'
import { sourceIn, sourcesIn } from './sources.ts'
import { addressWords } from './trendSeries.ts'

interface Unit {
  readonly report: BudgetReportRow
  readonly name: string
  readonly deviation: BudgetFact
  readonly deviations: readonly BudgetFact[]
  readonly budget: BudgetFact | null
  /** What it takes along; what is said of a part of it follows. */
  readonly carried: readonly AppropriationFact[]
  /** Every place of the item that says so. */
  readonly carryOvers: readonly AppropriationFact[]
  /** How many per cent of its budget it may take along, where the paper says so. */
  readonly rule: AppropriationFact | null
}

/** "Virksomheden Næstved Ressourcecenter - Indenfor selvforvaltning" → "Næstved Ressourcecenter": a name, or ''. */
const nameIn = (subject: string): string => {
  const words = (plain(subject).split(' - ')[0] ?? '').split(' ')
  const start = words.findIndex((word) => word !== word.toLocaleLowerCase('da') && word !== 'Virksomheden')
  return start === -1 ? '' : words.slice(start).join(' ')
}

const partsOf = (report: BudgetReportRow, measure: BudgetFact['measure']): readonly BudgetFact[] =>
  report.facts.filter((fact) => fact.role === 'part' && fact.measure === measure && fact.value !== null)

/** One figure once, wherever it is repeated: the sentence that names the unit first. */
const distinct = (facts: readonly AppropriationFact[]): readonly AppropriationFact[] =>
  facts.filter((fact, at) => facts.findIndex(({ value }) => value === fact.value) === at)

const unitsOf = (dataset: Dataset, report: BudgetReportRow): readonly Unit[] => {
  // What is frozen is a part of what is carried over.
  const carryOvers = ['carry_over', 'frozen'].flatMap((measure) => appropriationsOf(dataset, report, measure))
  const rules = appropriationsOf(dataset, report, 'carry_over_limit').filter(
    ({ baseUnit }) => baseUnit === 'percent',
  )
  const named = [...grouped(partsOf(report, 'deviation'), ({ subject }) => nameIn(subject))]
  return named.flatMap(([name, deviations]) => {
    const saying = name === '' ? [] : carryOvers.filter(({ sentence }) => plain(sentence).includes(name))
    const lines = new Set(saying.map(({ line }) => line))
    const carried = distinct([...saying, ...carryOvers.filter(({ line }) => lines.has(line))])
    const deviation = mostPrecise(deviations)
    if (!deviation || carried.length === 0) return []
    const budgets = partsOf(report, 'revised_budget').filter(({ subject }) => nameIn(subject) === name)
    const rule = rules.find(({ sentence }) => plain(sentence).includes(name)) ?? rules[0] ?? null
    const places = samePlaces(deviation, deviations)
    const common = { report, name, deviation, carried, carryOvers, rule }
    return [{ ...common, deviations: places, budget: mostPrecise(budgets) }]
  })
}

const percentOf = ({ deviation, budget }: Unit): number | null =>
  budget?.value ? (Math.abs(deviation.value ?? 0) / budget.value) * 100 : null

const limitOf = ({ budget, rule }: Unit): number | null =>
  budget?.value && rule?.value ? (budget.value * Math.abs(rule.value)) / 100 : null

const ruleWords = ({ rule }: Unit): string => `${percentProse(Math.abs(rule?.value ?? 0))} af budgettet`

const carriedLabel = (fact: AppropriationFact): string =>
  fact.sentence.startsWith('Heraf') ? 'Heraf' : 'Overført mellem to år'

const deviationWords = ({ deviation }: Unit): string => differenceFrom(deviation.value ?? 0, 'revised')

interface Line {
  readonly key: string
  readonly label: string
  /** Null where there is only words to say. */
  readonly kroner: number | null
  readonly words: string
  readonly tone: BarMark['tone']
  readonly fill: BarMark['fill']
  readonly note: string
  readonly facts: readonly Fact[]
}

const ruleLines = (unit: Unit): readonly Line[] => {
  const { rule, budget } = unit
  if (!rule) return []
  const limit = limitOf(unit)
  const common = {
    key: rule.id,
    label: `Grænsen: ${ruleWords(unit)}`,
    kroner: limit,
    tone: 'plain',
    fill: 'outlined',
  } as const
  return limit === null || !budget
    ? [{ ...common, words: 'budgettet er ikke oplyst', note: '', facts: [rule] }]
    : [
        {
          ...common,
          words: kroner(limit),
          note: `Beregnet af os: ${ruleWords(unit)} på ${kroner(budget.value)}.`,
          facts: [rule, budget],
        },
      ]
}

const linesOf = (unit: Unit): readonly Line[] => {
  const { report, deviation, deviations, carried, carryOvers } = unit
  const percent = percentOf(unit)
  return [
    {
      key: deviation.id,
      label: report.kind === 'accounts' ? 'Afvigelsen i regnskabet' : 'Den forventede afvigelse',
      kroner: Math.abs(deviation.value ?? 0),
      words: deviationWords(unit),
      tone: toneOf(deviation.value ?? 0),
      fill: fillOf(report),
      note: percent === null ? '' : `${percentProse(percent)} af budgettet (beregnet af os).`,
      facts: deviations,
    },
    ...ruleLines(unit),
    ...carried.map((fact): Line => ({
      key: fact.id,
      label: carriedLabel(fact),
      kroner: Math.abs(fact.value ?? 0),
      words: kroner(Math.abs(fact.value ?? 0)),
      tone: 'plain',
      fill: 'solid',
      note: quoted(shortened(plain(fact.sentence), 140)),
      facts: [fact, ...carryOvers.filter((one) => one.id !== fact.id && one.value === fact.value)],
    })),
  ]
}

const mark = ({ report }: Unit, line: Line): BarMark => ({
  key: line.key,
  label: line.label,
  value: line.kroner === null ? null : line.kroner / 1e6,
  valueLabel: line.words,
  tone: line.kroner === null ? 'neutral' : line.tone,
  fill: line.fill,
  ...(line.note === '' ? {} : { note: line.note }),
  source: line.facts[0] ? sourceIn(report.meeting, line.facts[0]) : null,
})

const row = ({ report }: Unit, line: Line): TableRow => ({
  key: line.key,
  cells: { what: line.label, kroner: capitalised(line.words), note: line.note === '' ? '–' : line.note },
  order: { kroner: line.kroner },
  sources: sourcesIn(report.meeting, line.facts),
})

const sentence = (unit: Unit): string => {
  const percent = percentOf(unit)
  const share = percent === null ? '' : `, ${percentProse(percent)} af budgettet`
  const expected = unit.report.kind === 'accounts' ? 'brugte' : 'ventes at bruge'
  const said = `${unit.name} ${expected} ${deviationWords(unit)}${share}`
  const taken = unit.carried.filter((fact) => carriedLabel(fact) !== 'Heraf')
  const sums = list(taken.map((fact) => kroner(Math.abs(fact.value ?? 0))))
  const rule = unit.rule ? ` Grænsen er ${ended(ruleWords(unit))}` : ''
  return `${ended(said)}${rule} ${sums} er overført mellem to år.`
}

const explanation =
  'Nogle af kommunens virksomheder har deres eget budget. Bruger de lidt mindre eller lidt mere, kan de tage forskellen med til næste år, ' +
  'men kun inden for en grænse. Grænsen er en andel af budgettet, som byrådet bestemmer. Resten følger ikke med.'

const figureOf = (unit: Unit): Figure<BarMark> => {
  const lines = linesOf(unit)
  return {
    unit: 'mio. kr.',
    marks: lines.map((line) => mark(unit, line)),
    frame: {
      id: `B7-${unit.report.key}-${addressWords(unit.name)}`,
      title: `${unit.name} (${reportLabel(unit.report)}): ${deviationWords(unit)}`,
      sentence: sentence(unit),
      explanation,
      caption: `${unit.name} og grænsen for det, der tages med: ${reportLabel(unit.report)}`,
      columns: [
        { key: 'what', label: 'Hvad' },
        { key: 'kroner', label: 'Beløb' },
        { key: 'note', label: 'Papirets ord eller regnestykket' },
      ],
      rows: lines.map((line) => row(unit, line)),
      legend: budgetLegend.filter(({ fill }) => fill === fillOf(unit.report)),
      notes: unit.rule
        ? []
        : ['Grænsen for, hvad virksomheden må tage med, har vi ikke kunnet læse som et tal i papiret.'],
    },
  }
}

export const unitsAgainstRule = (dataset: Dataset): readonly Figure<BarMark>[] =>
  budgetReports(dataset).flatMap((report) => unitsOf(dataset, report).map(figureOf))
