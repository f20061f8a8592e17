/** Budget facts in; chart B3 for each report whose deviation is split in parts out, and whether the parts add up. */
import type { Dataset } from '../dataset/shape.ts'
import type { BudgetFact } from '../facts/model/budget.ts'
import { list } from '../format.ts'
import type { BudgetReportRow, Stated } from './budgetReports.ts'
import { budgetReports, deviationOf, reportLabel } from './budgetReports.ts'
import { budgetLegend, fillOf, toneOf } from './budgetWords.ts'
import { corrections } from './corrections.ts'
import { capitalised, digitCount, inWords, lowered } from './danish.ts'
import type { BridgeMark, Figure, TableRow } from './figure.ts'
import { grouped } from './grouped.ts'
import { addsUp } from './precision.ts'
import type { AreaDeviation } from './reportAreas.ts'
import { areasOf, deviationsWithRole, moreOrLess } from './reportAreas.ts'
import { sourceIn, sourcesIn } from './sources.ts'

interface Split {
  readonly report: BudgetReportRow
  readonly parts: readonly AreaDeviation[]
  readonly total: Stated
  readonly holds: boolean
}

/** How many cells a row of a table has; 1 for a sentence. */
const cellCount = ({ sentence }: BudgetFact): number => {
  const mark = ['\t', '|', '  '].find((one) => sentence.includes(one))
  return mark === undefined ? 1 : sentence.split(mark).length
}

const isRow = (fact: BudgetFact): boolean => cellCount(fact) > 1

/** Rows of one table stand on neighbouring lines, or, with a line for each cell, are of one shape. */
const goesOn = (last: BudgetFact, fact: BudgetFact): boolean =>
  fact.line - last.line <= 1 ||
  (isRow(fact) && cellCount(fact) === cellCount(last) && fact.unit === last.unit)

/** Parts of one sentence, points of one list, rows of one table. */
const runs = (facts: readonly BudgetFact[]): readonly (readonly BudgetFact[])[] => {
  const found: BudgetFact[][] = []
  for (const fact of facts) {
    const last = found.at(-1)?.at(-1)
    if (last && goesOn(last, fact)) found.at(-1)?.push(fact)
    else found.push([fact])
  }
  return found
}

/** A split said twice (résumé and table) is shown once: where it adds up, then with the most digits. */
const precisionOf = (parts: readonly AreaDeviation[]): number =>
  parts.reduce((digits, part) => digits + digitCount(part.fact.printed ?? ''), 0)

/** Areas that a text picks out need not add up, and are no split then; the rows over a total are. */
const isSplit = ({ holds, parts, total }: Split): boolean =>
  holds || [...parts, total].every(({ fact }) => isRow(fact))

/** Rows that add up the rows above them are no parts beside those: "Overførselsudgifter i alt". */
const withoutSums = (run: readonly BudgetFact[]): readonly BudgetFact[] => {
  const own: BudgetFact[] = []
  let above: BudgetFact[] = []
  for (const fact of run) {
    if (above.length > 1 && addsUp(above, fact)) above = []
    else {
      above.push(fact)
      own.push(fact)
    }
  }
  return own
}

const splitOf = (report: BudgetReportRow): Split | null => {
  const total = deviationOf(report, 'revised') ?? deviationOf(report, 'original')
  if (!total) return null
  const facts = deviationsWithRole(report, 'part').filter(
    (fact) => fact.baseline !== 'original' || total.fact.baseline === 'original',
  )
  const keyed = [...grouped(facts, (fact) => fact.sentence).values()]
  /** The last row of a table may be the total itself, under a name of its own. */
  const withoutTotal = (run: readonly BudgetFact[]): readonly BudgetFact[] =>
    run.filter(({ value }) => value !== total.fact.value)
  const candidates = [...runs(facts), ...keyed]
    .flatMap((run) => [run, withoutTotal(run), withoutSums(withoutTotal(run))])
    .map((run) => areasOf(run))
    .filter((parts) => parts.length > 1)
    .map((parts) => ({
      report,
      parts,
      total,
      holds: addsUp(
        parts.map((part) => part.fact),
        total.fact,
      ),
    }))
  return (
    candidates
      .filter(isSplit)
      .toSorted(
        (a, b) =>
          Number(b.holds) - Number(a.holds) ||
          precisionOf(b.parts) - precisionOf(a.parts) ||
          a.parts.length - b.parts.length,
      )[0] ?? null
  )
}

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
