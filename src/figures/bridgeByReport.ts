/** Budget facts in; chart B3 for each report whose deviation is split in parts out, and whether the parts add up. */
import type { Dataset } from '../dataset/shape.ts'
import { list } from '../format.ts'
import { budgetReports, reportLabel } from './budgetReports.ts'
import { splitOf, type Split } from './budgetSplit.ts'
import { budgetLegend, fillOf, toneOf } from './budgetWords.ts'
import { corrections } from './corrections.ts'
import { capitalised, inWords, lowered } from './danish.ts'
import type { BridgeMark, Figure, TableRow } from './figure.ts'
import { moreOrLess } from './reportAreas.ts'
import { sourceIn, sourcesIn } from './sources.ts'

const sumOf = (split: Split): number => split.parts.reduce((sum, part) => sum + part.kroner, 0)

const marks = ({ report, parts, total }: Split): readonly BridgeMark[] => {
  const fill = fillOf(report)
  const value = total.fact.value ?? 0
  return [
    ...parts.map((part) => ({
      key: part.key,
      label: part.label,
      value: part.kroner / 1e6,
      kind: 'step' as const,
      valueLabel: moreOrLess(part.kroner),
      tone: toneOf(part.kroner),
      fill,
      source: sourceIn(report.meeting, part.fact),
    })),
    {
      key: total.fact.id,
      label: 'I alt, som trykt',
      value: value / 1e6,
      kind: 'total',
      valueLabel: moreOrLess(value),
      tone: toneOf(value),
      fill,
      source: sourceIn(report.meeting, total.fact),
    },
  ]
}

const rows = ({ report, parts, total }: Split): readonly TableRow[] => [
  ...parts.map((part) => ({
    key: part.key,
    cells: { area: part.label, words: moreOrLess(part.kroner) },
    order: { words: part.kroner },
    sources: sourcesIn(report.meeting, part.places),
  })),
  {
    key: total.fact.id,
    cells: { area: 'I alt, som trykt', words: moreOrLess(total.fact.value ?? 0) },
    order: { words: total.fact.value ?? 0 },
    sources: sourcesIn(report.meeting, total.places),
  },
]

const verdict = (split: Split): string =>
  split.holds
    ? 'Delene passer med det samlede tal.'
    : `Delene giver tilsammen ${moreOrLess(sumOf(split))}; det trykte tal i alt er ${moreOrLess(split.total.fact.value ?? 0)}.`

const title = ({ report, parts, total, holds }: Split): string => {
  const many = inWords(parts.length, 'del', 'dele')
  const whole = total.fact.value ?? 0
  const sum = whole === 0 ? 'ophæver hinanden' : `giver ${moreOrLess(whole)}`
  return `${reportLabel(report)}: ${many} ${holds ? sum : `giver ikke ${moreOrLess(whole)}`}`
}

const sentence = (split: Split): string => {
  const parts = split.parts.map((part) => `${lowered(part.label)} ${moreOrLess(part.kroner)}`)
  return `${capitalised(list(parts))}. I alt ${moreOrLess(split.total.fact.value ?? 0)}. ${verdict(split)}`
}

const explanation =
  'Trappen går fra den første del til det samlede tal. Et trin til venstre betyder, at den del bruger mindre end budgettet; ' +
  'et trin til højre, at den bruger mere. Den sidste søjle er det samlede tal, som det står i papiret.'

const figureOf = (dataset: Dataset, split: Split): Figure<BridgeMark> => ({
  unit: 'mio. kr.',
  marks: marks(split),
  frame: {
    id: `B3-${split.report.key}`,
    title: title(split),
    sentence: sentence(split),
    explanation,
    caption: `Afvigelsen delt op: ${reportLabel(split.report)}`,
    columns: [
      { key: 'area', label: 'Del' },
      { key: 'words', label: 'Afvigelse fra budgettet', numeric: true },
    ],
    rows: rows(split),
    legend: budgetLegend.filter((entry) => entry.fill === fillOf(split.report)),
    notes: corrections(dataset, split.report.meeting, split.report.item),
  },
})

export const bridgeByReport = (dataset: Dataset): readonly Figure<BridgeMark>[] =>
  budgetReports(dataset).flatMap((report) => {
    const split = splitOf(report)
    return split ? [figureOf(dataset, split)] : []
  })
