/** A complaint statistic in; chart K6 out: its figures as a table, for one that has too few of them for any picture. */
import type { ComplaintFact } from '../facts/model/complaint.ts'
import { figure, list, period } from '../format.ts'
import { measureWords } from '../modelWords.ts'
import type { ComplaintStatistic } from './complaintStatistics.ts'
import { statisticCaption, statisticName } from './complaintStatistics.ts'
import { capitalised, inWords, plain } from './danish.ts'
import type { Figure, TableRow } from './figure.ts'
import { grouped } from './grouped.ts'
import { sourcesIn } from './sources.ts'

const aboutWords = { all: '', decisions: ' over afgørelser', handling: ' over sagsbehandlingen' } as const

const nameOf = ({ measure, about, group, subject }: ComplaintFact): string => {
  const name = measureWords(measure) ?? plain(subject)
  return `${name}${measure === 'received' ? (aboutWords[about ?? 'all'] ?? '') : ''}${group === '' ? '' : `, ${group}`}`
}

const figureOf = ({ value, baseUnit, quote }: ComplaintFact): string =>
  value === null ? `»${plain(quote)}«` : figure(value, baseUnit)

const whenOf = ({ period: iso, year }: ComplaintFact): string =>
  iso !== null ? period(iso) : year === null ? '' : String(year)

const explanation =
  'Papiret har for få tal om klager til en tegning. Her er de, der står, hver med sin sætning. ' +
  'Et tal alene siger ikke, om klagerne er mange eller få.'

/** The same said twice is one row. */
const rowsOf = (statistic: ComplaintStatistic): readonly TableRow[] =>
  [...grouped(statistic.facts, (fact) => `${nameOf(fact)} ${whenOf(fact)} ${figureOf(fact)}`)].flatMap(
    ([key, places]) => {
      const [fact] = places
      if (!fact) return []
      const cells = { what: capitalised(nameOf(fact)), when: whenOf(fact), count: figureOf(fact) }
      return [{ key, cells, order: { count: fact.value }, sources: sourcesIn(statistic.meeting, places) }]
    },
  )

export const complaintsTold = (statistic: ComplaintStatistic): Figure<never> => {
  const rows = rowsOf(statistic)
  const told = rows.map(({ cells }) => `${cells['what']?.toLowerCase()} (${cells['count']})`)
  return {
    unit: '',
    marks: [],
    frame: {
      id: 'K6',
      title: `${statisticName(statistic)}: ${inWords(rows.length, 'tal', 'tal', true)} om klager`,
      sentence: `Papiret siger: ${list(told)}.`,
      explanation,
      caption: statisticCaption(statistic),
      columns: [
        { key: 'what', label: 'Hvad' },
        { key: 'when', label: 'Hvornår' },
        { key: 'count', label: 'Tal', numeric: true },
      ],
      rows,
      legend: [],
      notes: [],
    },
  }
}
