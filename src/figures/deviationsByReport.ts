/** Budget facts in; chart B1 out: one row a report, how far it lies from the budget, and a row in words where there is none. */
import type { Dataset, MeetingEntry } from '../dataset/shape.ts'
import { differenceLabel, kroner, list, millions, percentCell } from '../format.ts'
import type { Baseline, BudgetReportRow, Stated } from './budgetReports.ts'
import { budgetBehind, budgetReports, deviationOf, reportLabel } from './budgetReports.ts'
import { baselineWords, budgetLegend, differenceFrom, fillOf, reportSentence, toneOf } from './budgetWords.ts'
import { capitalised, hasDigit, inWords } from './danish.ts'
import type { BarMark, Figure, TableColumn, TableRow } from './figure.ts'
import { documentLabel, meetingLabel, meetingsByDate, sourceIn, sourcesIn } from './sources.ts'

export interface DeviationChoice {
  readonly baseline: Baseline
  readonly show: 'kroner' | 'percent'
}

/** A report as the chosen toggles show it; `why` says what is missing. */
interface Shown {
  readonly report: BudgetReportRow
  readonly deviation: Stated | null
  readonly budget: Stated | null
  readonly percent: number | null
  readonly why: string | null
}

const missing = (deviation: Stated | null, budget: Stated | null, choice: DeviationChoice): string | null => {
  if (!deviation) {
    return choice.baseline === 'original'
      ? 'afvigelsen fra det oprindelige budget er ikke oplyst'
      : 'afvigelsen fra det korrigerede budget er ikke oplyst'
  }
  if (choice.show === 'percent' && !budget) return 'rapporten oplyser ikke budgettet, så procenten kan ikke regnes'
  return null
}

const shown = (report: BudgetReportRow, choice: DeviationChoice): Shown => {
  const deviation = deviationOf(report, choice.baseline)
  const budget = budgetBehind(report, choice.baseline)
  const percent = deviation?.fact.value != null && budget?.fact.value ? (deviation.fact.value / budget.fact.value) * 100 : null
  return { report, deviation, budget, percent, why: missing(deviation, budget, choice) }
}

const percentLabel = (percent: number): string =>
  percent === 0 ? 'som budgettet' : `${percentCell(Math.abs(percent))} ${percent < 0 ? 'mindre' : 'mere'}`

const mark = ({ report, deviation, percent, why }: Shown, choice: DeviationChoice): BarMark => {
  const value = deviation?.fact.value ?? null
  const common = { key: report.key, label: reportLabel(report), fill: fillOf(report) }
  const source = deviation && sourceIn(report.meeting, deviation.fact)
  if (value === null || why !== null) return { ...common, value: null, valueLabel: why ?? '', tone: 'neutral', source }
  const unstated = deviation?.fact.baseline === 'not_stated' ? { note: 'Det står ikke, hvilket budget der er målt mod.' } : {}
  return choice.show === 'percent' && percent !== null
    ? { ...common, ...unstated, value: percent, valueLabel: percentLabel(percent), tone: toneOf(value), source }
    : { ...common, ...unstated, value: value / 1e6, valueLabel: differenceLabel(value), tone: toneOf(value), source }
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
  return choice.show === 'percent' && percent !== null ? percentLabel(percent) : differenceFrom(value, choice.baseline)
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
  cells: { report: meetingLabel(meeting), printed: '–', words: gapWords(meeting), budget: '–', baseline: '–' },
  sources: [],
})

const gapWords = (meeting: MeetingEntry): string => `${documentLabel(meeting)} indeholder ingen budgetafvigelse.`

const valued = (rows: readonly Shown[]): readonly (Shown & { readonly deviation: Stated })[] =>
  rows.flatMap((row) => (row.deviation ? [{ ...row, deviation: row.deviation }] : []))

const valueOf = (row: { readonly deviation: Stated }): number => row.deviation.fact.value ?? 0

/** "Udvalgene ligger mellem 40,5 mio. kr. mindre og 3,6 mio. kr. mere end budgettet". */
const title = (rows: readonly Shown[], choice: DeviationChoice): string => {
  if (choice.show === 'percent') return percentTitle(rows, choice)
  const known = valued(rows).toSorted((a, b) => valueOf(a) - valueOf(b))
  const [least, most] = [known[0], known.at(-1)]
  if (!least || !most) return 'Ingen budgetafvigelser i de valgte papirer'
  if (known.length === 1) return `${reportLabel(least.report)}: ${differenceFrom(valueOf(least), choice.baseline)}`
  const [low, high] = [valueOf(least), valueOf(most)]
  if (low < 0 && high > 0) {
    return `Fra ${millions(-low)} mio. kr. mindre til ${differenceFrom(high, choice.baseline)}`
  }
  const [near, far] = high <= 0 ? [-high, low] : [low, high]
  return `Mellem ${millions(near)} og ${differenceFrom(far, choice.baseline)}`
}

const percentTitle = (rows: readonly Shown[], choice: DeviationChoice): string => {
  const known = rows.flatMap((row) => (row.percent === null ? [] : [row.percent])).toSorted((a, b) => a - b)
  const [least, most] = [known[0], known.at(-1)]
  const budget = choice.baseline === 'original' ? 'det oprindelige budget' : 'budgettet'
  if (least === undefined || most === undefined) return 'Ingen af rapporterne oplyser det budget, procenten skal regnes af'
  return least === most
    ? `${percentLabel(least)} end ${budget}`
    : `Fra ${percentLabel(least)} til ${percentLabel(most)} end ${budget}`
}

/** "tre rapporter fra Næstved": reports with the same direction, by municipality. */
const byMunicipality = (rows: readonly Shown[]): string => {
  const names = [...new Set(rows.map((row) => row.report.meeting.municipality.name))]
  return list(
    names.map((name) => {
      const many = rows.filter((row) => row.report.meeting.municipality.name === name).length
      return `${inWords(many, 'rapport', 'rapporter')} fra ${name}`
    }),
  )
}

const sentence = (rows: readonly Shown[], choice: DeviationChoice): string => {
  const known = valued(rows)
  const [only] = known
  if (!only) return 'Der står ingen afvigelse fra det valgte budget i de papirer, der er valgt.'
  const budget = choice.baseline === 'original' ? 'det oprindelige budget' : 'budgettet'
  const neutral = 'Det siger ikke i sig selv, om det er godt.'
  if (known.length === 1) return `${reportSentence(only.report, only.deviation, choice.baseline, only.budget)} ${neutral}`
  const side = (sign: number, words: string): string[] => {
    const some = known.filter((row) => Math.sign(valueOf(row)) === sign)
    if (some.length === 0) return []
    return [`${byMunicipality(some)} viser ${words}`]
  }
  const parts = [...side(-1, `mindre forbrug end ${budget}`), ...side(1, `mere forbrug end ${budget}`), ...side(0, `samme forbrug som ${budget}`)]
  return `${capitalised(parts.join(', mens '))}. ${neutral}`
}

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
  const silent = meetingsByDate(dataset).filter((meeting) => reports.every((report) => report.meeting.id !== meeting.id))
  return {
    reports: reports.length,
    unit: choice.show === 'percent' ? 'pct.' : 'mio. kr.',
    marks: [...rows.map((row) => mark(row, choice)), ...silent.map(gap)],
    frame: {
      id: 'B1',
      title: title(rows, choice),
      sentence: sentence(rows, choice),
      explanation,
      caption: 'Afvigelse fra budgettet, en række for hver rapport',
      columns: columns(choice),
      rows: [...rows.map((row) => tableRow(row, choice)), ...silent.map(gapRow)],
      legend: budgetLegend,
      notes: silent.map(gapWords),
    },
  }
}
