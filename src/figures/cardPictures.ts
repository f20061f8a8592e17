/** Reports, goals or complaint counts in; the few rows of a small picture on the front page, each with its source, out. */
import { differenceLabel, guardedCount, number, period } from '../format.ts'
import type { BudgetReportRow, Stated } from './budgetReports.ts'
import { fillOf, toneOf } from './budgetWords.ts'
import type { ComplaintStatistic, Counted } from './complaintStatistics.ts'
import type { Fill, Source, Tone } from './figure.ts'
import type { GoalAtHorizon } from './goalsAtHorizons.ts'
import type { Agreement } from './goalWords.ts'
import { agreementOf, agreementWords } from './goalWords.ts'
import { sourceIn } from './sources.ts'

interface CardRow {
  readonly key: string
  readonly label: string
  readonly value: number
  readonly words: string
  readonly tone: Tone
  readonly fill: Fill
  readonly source: Source | null
}

export interface CardPicture {
  /** What the rows are of: "Forskel fra budgettet, mio. kr.". */
  readonly name: string
  /** A bar from zero, or a square for each. */
  readonly shape: 'bar' | 'squares'
  readonly rows: readonly CardRow[]
}

/** More would be a chart. */
const most = 4

export interface Deviating {
  readonly report: BudgetReportRow
  readonly deviation: Stated
}

/** One bar a year: what was said last of it. Oldest first, as the reports come. */
export const deviationPicture = (all: readonly Deviating[]): CardPicture | null => {
  const lastOfYear = new Map(all.map((one) => [one.report.year, one]))
  const rows = [...lastOfYear.values()].flatMap(({ report, deviation: { fact } }): readonly CardRow[] => {
    if (report.year === null || fact.value === null) return []
    const label = `${report.year}${report.kind === 'accounts' ? '' : ' (skøn)'}`
    const source = sourceIn(report.meeting, fact)
    const [tone, fill] = [toneOf(fact.value), fillOf(report)]
    return [
      { key: report.key, label, value: fact.value, words: differenceLabel(fact.value), tone, fill, source },
    ]
  })
  return rows.length === 0
    ? null
    : { name: 'Forskel fra budgettet i mio. kr.', shape: 'bar', rows: rows.slice(-most) }
}

const agreements: readonly (readonly [Agreement, Fill])[] = [
  ['agrees', 'solid'],
  ['differs', 'solid'],
  ['open', 'outlined'],
]

export const agreementPicture = (goals: readonly GoalAtHorizon[]): CardPicture => ({
  name: 'Siger ord og tal det samme?',
  shape: 'squares',
  rows: agreements.flatMap(([agreement, fill]): readonly CardRow[] => {
    const { length } = goals.filter((goal) => agreementOf(goal) === agreement)
    if (length === 0) return []
    const tone = fill === 'solid' ? 'plain' : 'neutral'
    const label = agreementWords[agreement]
    return [{ key: agreement, label, value: length, words: number(length), tone, fill, source: null }]
  }),
})

/** The count of the year, and of the year before where the paper has it. */
export const complaintPicture = (
  { meeting }: ComplaintStatistic,
  counts: readonly Counted[],
): CardPicture => ({
  name: 'Klager i hvert år',
  shape: 'bar',
  rows: counts.map(({ fact, count }) => ({
    key: fact.id,
    label: fact.year === null ? 'uden år' : period(fact.period ?? String(fact.year)),
    value: count,
    words: guardedCount(count, fact.baseUnit),
    tone: 'plain',
    fill: 'solid',
    source: sourceIn(meeting, fact),
  })),
})
