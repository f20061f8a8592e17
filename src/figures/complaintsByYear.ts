/** A complaint statistic in; chart K2 out: the same kinds of complaint in two years, side by side. */
import type { ComplaintMeasure } from '../facts/model/complaint.ts'
import { counted, notStated } from '../format.ts'
import type { ComplaintStatistic, Counted } from './complaintStatistics.ts'
import { countOf, statisticCaption, statisticName, timeOf } from './complaintStatistics.ts'
import type { Figure, PairMark, TableRow } from './figure.ts'
import { sourceIn, sourcesIn } from './sources.ts'

interface ComplaintsByYear extends Figure<PairMark> {
  readonly first: string
  readonly second: string
}

interface Kind {
  readonly key: string
  readonly label: string
  readonly measure: ComplaintMeasure
  readonly about?: 'all' | 'decisions' | 'handling'
}

const kinds: readonly Kind[] = [
  { key: 'all', label: 'Alle klager', measure: 'received', about: 'all' },
  { key: 'decisions', label: 'Klager over afgørelser', measure: 'about_decisions' },
  { key: 'handling', label: 'Klager over sagsbehandlingen', measure: 'about_handling' },
  { key: 'received-decisions', label: 'Klager over afgørelser', measure: 'received', about: 'decisions' },
  { key: 'received-handling', label: 'Klager over sagsbehandlingen', measure: 'received', about: 'handling' },
]

interface Pair {
  readonly kind: Kind
  readonly first: Counted | null
  readonly second: Counted | null
}

const pairsOf = (statistic: ComplaintStatistic, years: readonly [number, number]): readonly Pair[] => {
  const pairs = kinds.map((kind) => {
    const asked = { measure: kind.measure, ...(kind.about ? { about: kind.about } : {}) }
    return {
      kind,
      first: countOf(statistic, { ...asked, year: years[0] }),
      second: countOf(statistic, { ...asked, year: years[1] }),
    }
  })
  const known = pairs.filter((pair) => pair.first || pair.second)
  return known.filter(
    (pair, index) => known.findIndex((other) => other.kind.label === pair.kind.label) === index,
  )
}

/** "114 færre", "1 flere", "det samme". */
const change = (first: number, second: number): string =>
  first === second ? 'det samme' : `${Math.abs(second - first)} ${second < first ? 'færre' : 'flere'}`

const changeWords = ({ first, second }: Pair): string =>
  first && second ? change(first.count, second.count) : 'kun ét år er oplyst'

const words = (found: Counted | null): string => (found ? String(found.count) : notStated)

const mark = (statistic: ComplaintStatistic, pair: Pair): PairMark => ({
  key: pair.kind.key,
  label: pair.kind.label,
  first: pair.first?.count ?? null,
  firstLabel: words(pair.first),
  firstSource: pair.first && sourceIn(statistic.meeting, pair.first.fact),
  second: pair.second?.count ?? null,
  secondLabel: words(pair.second),
  secondSource: pair.second && sourceIn(statistic.meeting, pair.second.fact),
})

const row = (statistic: ComplaintStatistic, pair: Pair): TableRow => ({
  key: pair.kind.key,
  cells: {
    kind: pair.kind.label,
    first: words(pair.first),
    second: words(pair.second),
    change: changeWords(pair),
  },
  order: {
    first: pair.first?.count ?? null,
    second: pair.second?.count ?? null,
    change: pair.first && pair.second ? pair.second.count - pair.first.count : null,
  },
  sources: sourcesIn(statistic.meeting, [...(pair.first?.places ?? []), ...(pair.second?.places ?? [])]),
})

const lead = (pair: Pair | undefined, years: readonly [string, string]): string => {
  if (!pair?.second) return 'Kun ét år er oplyst.'
  const now = `${counted(pair.second.count, 'klage', 'klager')} i ${years[1]}`
  if (!pair.first) return `${now}. Kun ét år er oplyst.`
  const than =
    pair.first.count === pair.second.count ? `som i ${years[0]}` : `end i ${years[0]} (${pair.first.count})`
  return `${now} – ${changeWords(pair)} ${than}.`
}

const explanation =
  'Søjlerne står parvis: først det tidligere år, så det senere. Færre klager kan skyldes, at færre er utilfredse, ' +
  'men også at færre sager er afgjort, eller at færre klager. Tallet alene siger ikke hvorfor.'

/** Null when the statistic has figures for one year only. */
export const complaintsByYear = (statistic: ComplaintStatistic): ComplaintsByYear | null => {
  const [from, to] = statistic.years.slice(-2)
  if (from === undefined || to === undefined) return null
  const pairs = pairsOf(statistic, [from, to])
  const [first, second] = [timeOf(statistic, from), timeOf(statistic, to)]
  const both = pairs.find((pair) => pair.first && pair.second)
  if (!both) return null
  return {
    first,
    second,
    unit: 'klager',
    marks: pairs.map((pair) => mark(statistic, pair)),
    frame: {
      id: 'K2',
      title: `${statisticName(statistic)}: ${changeWords(both)}${both.kind.key === 'all' ? ' klager' : ` ${both.kind.label.toLowerCase()}`} ${changeWords(both) === 'det samme' ? 'som' : 'end'} i ${first}`,
      sentence: lead(pairs[0], [first, second]),
      explanation,
      caption: `Klager i ${first} og ${second}. ${statisticCaption(statistic)}`,
      columns: [
        { key: 'kind', label: 'Klager' },
        { key: 'first', label: first, numeric: true },
        { key: 'second', label: second, numeric: true },
        { key: 'change', label: 'Ændring', numeric: true },
      ],
      rows: pairs.map((pair) => row(statistic, pair)),
      legend: [],
      notes: [],
    },
  }
}
