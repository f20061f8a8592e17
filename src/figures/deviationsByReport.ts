/** Budget facts in; chart B1 out: one row a report, how far it lies from the budget, and a row in words where there is none. */
import type { Dataset, MeetingEntry } from '../dataset/shape.ts'
import { differenceLabel, kroner } from '../format.ts'
import type { BudgetReportRow, Stated } from './budgetReports.ts'
import { budgetBehind, budgetReports, deviationOf, reportLabel } from './budgetReports.ts'
import { baselineWords, budgetLegend, differenceFrom, fillOf, toneOf } from './budgetWords.ts'
import { capitalised, hasDigit } from './danish.ts'
import type { DeviationChoice, Shown } from './deviationWords.ts'
import { deviationSentence, deviationTitle, percentLabel } from './deviationWords.ts'
import type { BarMark, Figure, TableColumn, TableRow } from './figure.ts'
import { documentLabel, meetingLabel, meetingsByDate, sourceIn, sourcesIn } from './sources.ts'

const missing = (deviation: Stated | null, budget: Stated | null, choice: DeviationChoice): string | null => {
  if (!deviation) {
    return choice.baseline === 'original'
      ? 'afvigelsen fra det oprindelige budget er ikke oplyst'
      : 'afvigelsen fra det korrigerede budget er ikke oplyst'
  }
  if (choice.show === 'percent' && !budget)
    return 'rapporten oplyser ikke budgettet, så procenten kan ikke regnes'
  return null
}

const shown = (report: BudgetReportRow, choice: DeviationChoice): Shown => {
  const deviation = deviationOf(report, choice.baseline)
  const budget = budgetBehind(report, choice.baseline)
  const percent =
    deviation?.fact.value != null && budget?.fact.value
      ? (deviation.fact.value / budget.fact.value) * 100
      : null
  return { report, deviation, budget, percent, why: missing(deviation, budget, choice) }
}

const mark = ({ report, deviation, percent, why }: Shown, choice: DeviationChoice): BarMark => {
  const value = deviation?.fact.value ?? null
  const common = { key: report.key, label: reportLabel(report), fill: fillOf(report) }
  const source = deviation && sourceIn(report.meeting, deviation.fact)
  if (value === null || why !== null)
    return { ...common, value: null, valueLabel: why ?? '', tone: 'neutral', source }
  const unstated =
    deviation?.fact.baseline === 'not_stated'
      ? { note: 'Det står ikke, hvilket budget der er målt mod.' }
      : {}
  return choice.show === 'percent' && percent !== null
    ? {
        ...common,
        ...unstated,
        value: percent,
        valueLabel: percentLabel(percent),
        tone: toneOf(value),
        source,
      }
    : {
        ...common,
        ...unstated,
        value: value / 1e6,
        valueLabel: differenceLabel(value),
        tone: toneOf(value),
        source,
      }
}

/** A meeting that says nothing about it is a row too: a gap is content. */
const gap = (meeting: MeetingEntry): BarMark => ({
  key: meeting.id,
  label: meetingLabel(meeting),
  value: null,
  valueLabel: 'ingen budgetafvigelse',
  tone: 'neutral',
  fill: 'outlined',
  source: null,
})

const columns = (choice: DeviationChoice): readonly TableColumn[] => [
  { key: 'report', label: 'Rapport' },
  { key: 'printed', label: 'Som trykt' },
  { key: 'words', label: choice.show === 'percent' ? 'Afvigelse i pct. (beregnet af os)' : 'Afvigelse' },
  { key: 'budget', label: 'Budget', numeric: true },
  { key: 'baseline', label: 'Målt mod' },
]

/** "9,8 mio. kr.", "10.486 (i 1.000 kr.)": the sign and the unit of the paper. */
const printedWords = ({ deviation }: Shown): string => {
  if (!deviation) return 'ikke oplyst'
  const { printed, unit } = deviation.fact
  const scale = unit !== null && hasDigit(unit) ? `(i ${unit})` : unit
  return [printed, scale].filter((word) => word !== null).join(' ')
}

const wordsOf = ({ deviation, percent, why }: Shown, choice: DeviationChoice): string => {
  const value = deviation?.fact.value ?? null
  if (value === null || why !== null) return capitalised(why ?? 'ikke oplyst')
  return choice.show === 'percent' && percent !== null
    ? percentLabel(percent)
    : differenceFrom(value, choice.baseline)
}

const tableRow = (one: Shown, choice: DeviationChoice): TableRow => ({
  key: one.report.key,
  cells: {
    report: reportLabel(one.report),
    printed: printedWords(one),
    words: wordsOf(one, choice),
    budget: kroner(one.budget?.fact.value ?? null),
    baseline: baselineWords[one.deviation?.fact.baseline ?? choice.baseline],
  },
  sources: sourcesIn(one.report.meeting, [...(one.deviation?.places ?? []), ...(one.budget?.places ?? [])]),
})

const gapRow = (meeting: MeetingEntry): TableRow => ({
  key: meeting.id,
  cells: {
    report: meetingLabel(meeting),
    printed: '–',
    words: gapWords(meeting),
    budget: '–',
    baseline: '–',
  },
  sources: [],
})

const gapWords = (meeting: MeetingEntry): string =>
  `${documentLabel(meeting)} indeholder ingen budgetafvigelse.`

const explanation =
  'Stregen i midten er budgettet. Søjler til venstre viser, at udvalget bruger mindre, søjler til højre, at det bruger mere. ' +
  'Det korrigerede budget er budgettet med årets ændringer; det oprindelige er det, byrådet vedtog før året. ' +
  'Et mindreforbrug er ikke nødvendigvis en besparelse, for nogle penge skal leveres tilbage.'

/** `reports` is how many there are to show, whatever the toggles leave of them. */
export interface DeviationFigure extends Figure<BarMark> {
  readonly reports: number
}

export const deviationsByReport = (dataset: Dataset, choice: DeviationChoice): DeviationFigure => {
  const reports = budgetReports(dataset)
  const rows = reports.map((report) => shown(report, choice))
  const silent = meetingsByDate(dataset).filter((meeting) =>
    reports.every((report) => report.meeting.id !== meeting.id),
  )
  return {
    reports: reports.length,
    unit: choice.show === 'percent' ? 'pct.' : 'mio. kr.',
    marks: [...rows.map((row) => mark(row, choice)), ...silent.map(gap)],
    frame: {
      id: 'B1',
      title: deviationTitle(rows, choice),
      sentence: deviationSentence(rows, choice),
      explanation,
      caption: 'Afvigelse fra budgettet, en række for hver rapport',
      columns: columns(choice),
      rows: [...rows.map((row) => tableRow(row, choice)), ...silent.map(gapRow)],
      legend: budgetLegend,
      notes: silent.map(gapWords),
    },
  }
}
