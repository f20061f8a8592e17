/** Reports as the chosen toggles show them in; the takeaway and the sentence of chart B1 out. */
import { list, millions, percentCell } from '../format.ts'
import type { Baseline, BudgetReportRow, Stated } from './budgetReports.ts'
import { reportLabel } from './budgetReports.ts'
import { differenceFrom, reportSentence } from './budgetWords.ts'
import { capitalised, inWords } from './danish.ts'

export interface DeviationChoice {
  readonly baseline: Baseline
  readonly show: 'kroner' | 'percent'
}

/** A report as the chosen toggles show it; `why` says what is missing. */
export interface Shown {
  readonly report: BudgetReportRow
  readonly deviation: Stated | null
  readonly budget: Stated | null
  readonly percent: number | null
  readonly why: string | null
}

/** "3,3 % mindre". */
export const percentLabel = (percent: number): string =>
  percent === 0 ? 'som budgettet' : `${percentCell(Math.abs(percent))} ${percent < 0 ? 'mindre' : 'mere'}`

const valued = (rows: readonly Shown[]): readonly (Shown & { readonly deviation: Stated })[] =>
  rows.flatMap((row) => (row.deviation ? [{ ...row, deviation: row.deviation }] : []))

const valueOf = (row: { readonly deviation: Stated }): number => row.deviation.fact.value ?? 0

/** "Udvalgene ligger mellem 40,5 mio. kr. mindre og 3,6 mio. kr. mere end budgettet". */
export const deviationTitle = (rows: readonly Shown[], choice: DeviationChoice): string => {
  if (choice.show === 'percent') return percentTitle(rows, choice)
  const known = valued(rows).toSorted((a, b) => valueOf(a) - valueOf(b))
  const [least, most] = [known[0], known.at(-1)]
  if (!least || !most) return 'Ingen budgetafvigelser i de valgte papirer'
  if (known.length === 1)
    return `${reportLabel(least.report)}: ${differenceFrom(valueOf(least), choice.baseline)}`
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
  if (least === undefined || most === undefined)
    return 'Ingen af rapporterne oplyser det budget, procenten skal regnes af'
  return least === most
    ? `${percentLabel(least)} end ${budget}`
    : `Fra ${percentLabel(least)} til ${percentLabel(most)} end ${budget}`
}

/** More names than these are counted: the picture has them all. */
const mostNamed = 4

/** "tre rapporter fra Næstved", "elleve rapporter fra ti kommuner": reports with the same direction. */
const byMunicipality = (rows: readonly Shown[]): string => {
  const names = [...new Set(rows.map((row) => row.report.meeting.municipality.name))]
  if (names.length > mostNamed)
    return `${inWords(rows.length, 'rapport', 'rapporter')} fra ${inWords(names.length, 'kommune', 'kommuner')}`
  return list(
    names.map((name) => {
      const many = rows.filter((row) => row.report.meeting.municipality.name === name).length
      return `${inWords(many, 'rapport', 'rapporter')} fra ${name}`
    }),
  )
}

export const deviationSentence = (rows: readonly Shown[], choice: DeviationChoice): string => {
  const known = valued(rows)
  const [only] = known
  if (!only) return 'Der står ingen afvigelse fra det valgte budget i de papirer, der er valgt.'
  const budget = choice.baseline === 'original' ? 'det oprindelige budget' : 'budgettet'
  const neutral = 'Det siger ikke i sig selv, om det er godt.'
  if (known.length === 1)
    return `${reportSentence(only.report, only.deviation, choice.baseline, only.budget)} ${neutral}`
  const side = (sign: number, words: string): string[] => {
    const some = known.filter((row) => Math.sign(valueOf(row)) === sign)
    if (some.length === 0) return []
    return [`${byMunicipality(some)} viser ${words}`]
  }
  const parts = [
    ...side(-1, `mindre forbrug end ${budget}`),
    ...side(1, `mere forbrug end ${budget}`),
    ...side(0, `samme forbrug som ${budget}`),
  ]
  const [one, other, third] = parts
  const all = third === undefined ? parts.join(', mens ') : `${one}, ${other}, og ${third}`
  return `${capitalised(all)}. ${neutral}`
}
