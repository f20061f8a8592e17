/** Budget reports with a reserve and a mid-year adjustment in; chart B6 out: what is set aside, what goes back, what is left. */
import type { Dataset } from '../dataset/shape.ts'
import type { AppropriationFact } from '../facts/model/budget.ts'
import { kroner, millions } from '../format.ts'
import type { BudgetReportRow } from './budgetReports.ts'
import { appropriationsOf, budgetReports, deviationOf, reportLabel } from './budgetReports.ts'
import { differenceFrom } from './budgetWords.ts'
import { capitalised, ended, plain } from './danish.ts'
import type { BridgeMark, Figure, TableRow } from './figure.ts'
import { mostPrecise } from './precision.ts'
import { sourceIn, sourcesIn } from './sources.ts'

interface Reserve {
  readonly report: BudgetReportRow
  readonly reserve: AppropriationFact
  readonly adjustment: AppropriationFact
  /** Every place that says the adjustment. */
  readonly adjustments: readonly AppropriationFact[]
  /** What the paper says is left, which may be rounded. */
  readonly rest: AppropriationFact | null
  readonly kroner: { readonly set: number; readonly taken: number; readonly left: number }
}

/** The largest reserve is what was set aside; a smaller one in the same item, or one told as a part, is what is left of it. */
const reserveOf = (dataset: Dataset, report: BudgetReportRow): Reserve | null => {
  const adjustments = appropriationsOf(dataset, report, 'mid_year_adjustment').filter(
    ({ value }) => (value ?? 0) < 0,
  )
  const adjustment = mostPrecise(adjustments)
  const [reserve, smaller] = appropriationsOf(dataset, report, 'reserve').toSorted(
    (a, b) => (b.value ?? 0) - (a.value ?? 0),
  )
  const rest = appropriationsOf(dataset, report, 'reserve_left')[0] ?? smaller
  if (!adjustment || !reserve) return null
  const [set, taken] = [reserve.value ?? 0, adjustment.value ?? 0]
  if (set + taken < 0) return null
  const amounts = { set, taken, left: set + taken }
  return { report, reserve, adjustment, adjustments, rest: rest ?? null, kroner: amounts }
}

const marks = ({ report, reserve, adjustment, kroner: amounts }: Reserve): readonly BridgeMark[] => {
  const mark = (
    label: string,
    value: number,
    kind: BridgeMark['kind'],
    fact: AppropriationFact,
    fill: BridgeMark['fill'] = 'solid',
  ): BridgeMark => ({
    key: `${report.key}-${label}`,
    label,
    value: value / 1e6,
    kind,
    valueLabel: millions(value),
    tone: 'plain',
    fill,
    source: sourceIn(report.meeting, fact),
  })
  return [
    mark('Sat til side i en reserve', amounts.set, 'total', reserve),
    mark('Midtvejsregulering', amounts.taken, 'step', adjustment),
    mark('Tilbage i reserven (beregnet af os)', amounts.left, 'total', reserve, 'outlined'),
  ]
}

const rows = ({ report, reserve, adjustments, rest, kroner: amounts }: Reserve): readonly TableRow[] => {
  const row = (
    what: string,
    value: number,
    basis: string,
    facts: readonly (AppropriationFact | undefined)[],
  ): TableRow => ({
    key: `${report.key}-${what}`,
    cells: { what, kroner: kroner(value), basis },
    order: { kroner: value },
    sources: sourcesIn(report.meeting, facts),
  })
  return [
    row('Sat til side i en reserve', amounts.set, 'Trykt', [reserve]),
    row('Midtvejsregulering', amounts.taken, 'Trykt', adjustments),
    row('Tilbage i reserven', amounts.left, 'Beregnet af os', [reserve, adjustments[0]]),
    ...(rest?.value == null ? [] : [row('Tilbage, som papiret skriver', rest.value, 'Trykt', [rest])]),
  ]
}

/** "Udvalget ventes at bruge 10,5 mio. kr. mindre end budgettet. Samtidig …" */
const sentence = ({ report, kroner: amounts }: Reserve): string => {
  const deviation = deviationOf(report, 'revised')?.fact.value ?? null
  const said =
    deviation === null ? '' : `Udvalget ventes at bruge ${differenceFrom(deviation, 'revised')}. Samtidig `
  const taken = `mister kommunen ${kroner(Math.abs(amounts.taken))} i en midtvejsregulering. ${capitalised(ended(`der er sat ${kroner(amounts.set)} til side i en reserve; når reguleringen er trukket fra, er der ${kroner(amounts.left)} tilbage`))}`
  return said === '' ? capitalised(taken) : `${said}${taken}`
}

const explanation =
  'Staten betaler kommunerne for ydelser til borgere ud fra et skøn for hele landet. Bliver udgifterne mindre, tager staten nogle af pengene tilbage midt på året. ' +
  'Det hedder en midtvejsregulering. En reserve er penge, der er sat til side til det. Derfor er et overskud ikke penge, der frit kan bruges.'

const figureOf = (one: Reserve): Figure<BridgeMark> => ({
  unit: 'mio. kr.',
  marks: marks(one),
  frame: {
    id: `B6-${one.report.key}`,
    title: `${reportLabel(one.report)}: midtvejsreguleringen tager ${kroner(Math.abs(one.kroner.taken))}`,
    sentence: sentence(one),
    explanation,
    caption: `Reserve og midtvejsregulering: ${reportLabel(one.report)}`,
    columns: [
      { key: 'what', label: 'Hvad' },
      { key: 'kroner', label: 'Beløb', numeric: true },
      { key: 'basis', label: 'Trykt eller beregnet' },
    ],
    rows: rows(one),
    legend: [],
    notes:
      one.rest?.value == null
        ? []
        : [`Papiret skriver selv, at ${kroner(one.rest.value)} er i »${plain(one.rest.subject)}«.`],
  },
})

export const surplusNotFree = (dataset: Dataset): readonly Figure<BridgeMark>[] =>
  budgetReports(dataset).flatMap((report) => {
    const reserve = reserveOf(dataset, report)
    return reserve ? [figureOf(reserve)] : []
  })
