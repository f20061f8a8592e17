/** A complaint statistic in; chart K5 out: one square for each case, by what became of it. */
import type { ComplaintMeasure } from '../facts/model/complaint.ts'
import { counted, list } from '../format.ts'
import type { ComplaintStatistic, Counted } from './complaintStatistics.ts'
import { countOf, statisticCaption, statisticName } from './complaintStatistics.ts'
import type { Figure, SquareGroup } from './figure.ts'
import { sourceIn, sourcesIn } from './sources.ts'

const outcomes: readonly (readonly [measure: ComplaintMeasure, label: string])[] = [
  ['affirmed', 'stadfæstet'],
  ['partly_affirmed', 'delvist stadfæstet'],
  ['changed', 'ændret eller ophævet'],
  ['remitted', 'hjemvist'],
  ['dismissed', 'afvist'],
  ['withdrawn', 'frafaldet'],
  ['pending', 'ikke færdigbehandlet'],
]

/** Under this many cases a per cent says less than the cases themselves. */
const few = 100

interface Outcome {
  readonly measure: ComplaintMeasure
  readonly label: string
  readonly found: Counted
}

const outcomesOf = (statistic: ComplaintStatistic): readonly Outcome[] =>
  outcomes.flatMap(([measure, label]) => {
    const found = countOf(statistic, { measure })
    return found && found.count > 0 ? [{ measure, label, found }] : []
  })

const sumOf = (all: readonly Outcome[]): number => all.reduce((sum, one) => sum + one.found.count, 0)

const notes = (statistic: ComplaintStatistic, all: readonly Outcome[]): readonly string[] => {
  const received =
    countOf(statistic, { measure: 'received' }) ?? countOf(statistic, { measure: 'about_decisions' })
  const sum = sumOf(all)
  const total =
    received && received.count !== sum
      ? [`Udfaldene giver ${sum}; der er modtaget ${counted(received.count, 'klage', 'klager')}.`]
      : []
  return sum < few ? [...total, 'Der er få sager. Derfor regner vi ingen procent.'] : total
}

const explanation =
  'Én firkant er én sag. Stadfæstet betyder, at Ankestyrelsen er enig med kommunen. Hjemvist betyder, at kommunen skal afgøre sagen igen. ' +
  'Afvist betyder, at klagen ikke behandles, for eksempel fordi den kom for sent. Frafaldet betyder, at borgeren har trukket klagen tilbage.'

export const complaintOutcomes = (statistic: ComplaintStatistic): Figure<SquareGroup> | null => {
  const all = outcomesOf(statistic)
  if (all.length === 0) return null
  const biggest = all.toSorted((a, b) => b.found.count - a.found.count)[0]
  const sum = sumOf(all)
  return {
    unit: 'sager',
    marks: all.map(({ measure, label, found }) => ({
      key: measure,
      label,
      count: found.count,
      source: sourceIn(statistic.meeting, found.fact),
    })),
    frame: {
      id: 'K5',
      title: `${statisticName(statistic)}: ${biggest?.found.count ?? 0} af ${counted(sum, 'sag', 'sager')} er ${biggest?.label ?? ''}`,
      sentence: `Af ${counted(sum, 'sag', 'sager')} er ${list(all.map(({ label, found }) => `${found.count} ${label}`))}.`,
      explanation,
      caption: `Hvad der blev af klagerne. ${statisticCaption(statistic)}`,
      columns: [
        { key: 'outcome', label: 'Udfald' },
        { key: 'count', label: 'Sager', numeric: true },
      ],
      rows: all.map(({ measure, label, found }) => ({
        key: measure,
        cells: { outcome: label.charAt(0).toUpperCase() + label.slice(1), count: String(found.count) },
        order: { count: found.count },
        sources: sourcesIn(statistic.meeting, found.places),
      })),
      legend: [],
      notes: notes(statistic, all),
    },
  }
}
