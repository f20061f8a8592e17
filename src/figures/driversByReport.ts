/** Budget facts in; chart B2 for each report out: the areas named as causes, and what the text leaves unexplained. */
import type { Dataset } from '../dataset/shape.ts'
import { list } from '../format.ts'
import type { BudgetReportRow, Stated } from './budgetReports.ts'
import { budgetReports, deviationOf, reportLabel } from './budgetReports.ts'
import { budgetLegend, differenceFrom, fillOf, toneOf } from './budgetWords.ts'
import { corrections } from './corrections.ts'
import { inWords, lowered } from './danish.ts'
import type { BarMark, Figure, TableRow } from './figure.ts'
import type { AreaDeviation } from './reportAreas.ts'
import { areasOf, deviationsWithRole, moreOrLess } from './reportAreas.ts'
import { sourceIn, sourcesIn } from './sources.ts'

interface Pull {
  readonly report: BudgetReportRow
  readonly areas: readonly AreaDeviation[]
  readonly total: Stated | null
  /** Total minus the areas; null when the text does not say what the areas are measured against. */
  readonly rest: number | null
}

/** The total the causes can be held against: their own baseline, or the only one the report has. */
const totalBehind = (report: BudgetReportRow, areas: readonly AreaDeviation[]): Stated | null => {
  const revised = deviationOf(report, 'revised')
  const original = deviationOf(report, 'original')
  const baselines = new Set(areas.map((area) => area.fact.baseline))
  if (baselines.size !== 1) return null
  if (baselines.has('revised')) return revised
  if (baselines.has('original')) return original
  return revised && original ? null : (revised ?? original)
}

const pullOf = (report: BudgetReportRow): Pull | null => {
  const areas = areasOf(deviationsWithRole(report, 'driver'))
  if (areas.length === 0) return null
  const total = totalBehind(report, areas)
  const named = areas.reduce((sum, area) => sum + area.kroner, 0)
  return { report, areas, total, rest: total?.fact.value == null ? null : total.fact.value - named }
}

const areaMark = (report: BudgetReportRow, area: AreaDeviation): BarMark => ({
  key: area.key,
  label: area.label,
  value: area.kroner / 1e6,
  valueLabel: moreOrLess(area.kroner),
  tone: toneOf(area.kroner),
  fill: fillOf(report),
  source: sourceIn(report.meeting, area.fact),
})

const unexplained = 'Ikke forklaret i teksten'

const restMark = ({ report, rest, total }: Pull): readonly BarMark[] =>
  rest === null || total === null
    ? []
    : [
        {
          key: `${report.key}-rest`,
          label: unexplained,
          value: rest / 1e6,
          valueLabel: moreOrLess(rest),
          tone: 'neutral',
          fill: 'outlined',
          note: 'Beregnet af os: hele afvigelsen minus de områder, teksten nævner.',
          source: sourceIn(report.meeting, total.fact),
        },
      ]

const tableRows = ({ report, areas, rest, total }: Pull): readonly TableRow[] => [
  ...areas.map((area) => ({
    key: area.key,
    cells: { area: area.label, words: moreOrLess(area.kroner), basis: 'Trykt' },
    order: { words: area.kroner },
    sources: sourcesIn(report.meeting, area.places),
  })),
  ...(rest === null || total === null
    ? []
    : [
        {
          key: `${report.key}-rest`,
          cells: { area: unexplained, words: moreOrLess(rest), basis: 'Beregnet af os' },
          order: { words: rest },
          sources: sourcesIn(report.meeting, [total.fact]),
        },
      ]),
]

/** Those that pull furthest each way; a single area is held against none. */
const sentence = ({ areas, total }: Pull): string => {
  const sorted = areas.toSorted((a, b) => a.kroner - b.kroner)
  const [least, most] = [sorted[0], sorted.at(-1)]
  const ends = [
    ...(least && least.kroner < 0
      ? [`mest ned trækker ${lowered(least.label)} (${moreOrLess(least.kroner)})`]
      : []),
    ...(most && most.kroner > 0
      ? [`mest op trækker ${lowered(most.label)} (${moreOrLess(most.kroner)})`]
      : []),
  ]
  const [only, another] = areas
  const named =
    only && !another
      ? `Teksten peger på ${lowered(only.label)} (${moreOrLess(only.kroner)}).`
      : `Teksten nævner ${inWords(areas.length, 'område', 'områder', true)}: ${list(ends)}.`
  const whole = total?.fact.value == null ? '' : ` I alt er afvigelsen ${moreOrLess(total.fact.value)}.`
  return `${named}${whole}`
}

const title = ({ report, areas }: Pull): string => {
  const [biggest, next] = areas.toSorted((a, b) => Math.abs(b.kroner) - Math.abs(a.kroner))
  const label = lowered(biggest?.label ?? '')
  return `${reportLabel(report)}: ${next ? `${label} trækker mest` : `${label} nævnes som årsag`}`
}

const notes = (dataset: Dataset, { report, total, rest }: Pull): readonly string[] => {
  const sum = 'Teksten nævner de vigtigste områder. De behøver ikke at give hele afvigelsen.'
  const unstated =
    'Der står ikke, hvilket budget områderne er målt mod. Derfor viser vi ikke, hvor meget der ikke er forklaret.'
  const whole =
    total?.fact.value == null
      ? null
      : `Hele afvigelsen: ${differenceFrom(total.fact.value, total.fact.baseline === 'original' ? 'original' : 'revised')}.`
  return [
    rest === null ? unstated : sum,
    ...(whole === null ? [] : [whole]),
    ...corrections(dataset, report.meeting, report.item),
  ]
}

const explanation =
  'Søjlerne er de områder, som teksten selv nævner som årsag. Til venstre bruges der mindre end budgettet, til højre mere. ' +
  'Når teksten siger, hvad hele afvigelsen er, viser den stiplede søjle det, der ikke er nævnt.'

const figureOf = (dataset: Dataset, pull: Pull): Figure<BarMark> => ({
  unit: 'mio. kr.',
  marks: [...pull.areas.map((area) => areaMark(pull.report, area)), ...restMark(pull)],
  frame: {
    id: `B2-${pull.report.key}`,
    title: title(pull),
    sentence: sentence(pull),
    explanation,
    caption: `Områder, der nævnes som årsag: ${reportLabel(pull.report)}`,
    columns: [
      { key: 'area', label: 'Område' },
      { key: 'words', label: 'Afvigelse', numeric: true },
      { key: 'basis', label: 'Trykt eller beregnet' },
    ],
    rows: tableRows(pull),
    legend: [
      ...budgetLegend.filter((entry) => entry.fill === fillOf(pull.report)),
      ...(pull.rest === null
        ? []
        : [
            { label: `${unexplained} (beregnet af os)`, tone: 'neutral' as const, fill: 'outlined' as const },
          ]),
    ],
    notes: notes(dataset, pull),
  },
})

export const driversByReport = (dataset: Dataset): readonly Figure<BarMark>[] =>
  budgetReports(dataset).flatMap((report) => {
    const pull = pullOf(report)
    return pull ? [figureOf(dataset, pull)] : []
  })
