/** One series, or several of one table, in; pictures with an axis each, their words and one table out. */
import { millions, number, period as periodWords, unitNoun } from '../format.ts'
import type { TableColumn, TableRow, TrendFigure, TrendMark, TrendPicture } from './figure.ts'
import { grouped } from './grouped.ts'
import { sourceIn, sourcesIn } from './sources.ts'
import { tickWords } from './trendPeriods.ts'
import { breaksOf, gapsOf, isGuarded, joinedPoints } from './trendRuns.ts'
import type { TrendPoint, TrendSeries } from './trendSeries.ts'
import { originNotes, seriesName, trendSentence, trendTitle, valueWords } from './trendWords.ts'

const inMillions = ({ points }: TrendSeries): boolean =>
  points.some(({ unit, value }) => unit === 'kroner' && Math.abs(value) >= 1e6)

const shown = (series: TrendSeries, point: TrendPoint): string => {
  if (isGuarded(series, point)) return '1–4'
  return inMillions(series) ? millions(point.value) : number(point.value)
}

const unitOf = (series: TrendSeries): string => {
  if (inMillions(series)) return 'mio. kr.'
  const nouns = new Set(series.points.map(({ unit }) => unitNoun(unit)))
  if (nouns.size < 2) return [...nouns].join('')
  return [...nouns].map((noun) => (noun === '' ? 'opgjort anderledes' : noun)).join(', herefter ')
}

const stageOf = ({ open, stage }: TrendPoint): string =>
  open === 'forecast' ? 'forventet' : stage.toLowerCase()

/** Named by what is seen: among millions "986.000 kr." stands as "1,0", and is "1,0 mio. kr. (986.000 kr.)". */
const namedValue = (series: TrendSeries, point: TrendPoint): string => {
  const words = valueWords(series, point)
  const seen = shown(series, point)
  return words.startsWith(seen) ? words : `${seen} ${unitOf(series)} (${words})`
}

const mark = (series: TrendSeries, point: TrendPoint, at: number, joined: boolean): TrendMark => {
  const scale = inMillions(series) ? 1e6 : 1
  const guarded = isGuarded(series, point)
  const stage = point.open === null && series.kind !== 'money' ? '' : ` (${stageOf(point)})`
  return {
    key: `${series.key} ${point.period}`,
    label: `${series.label}, ${periodWords(point.period)}${stage}`,
    tick: tickWords(point.period, series.points[at - 1]?.period ?? null),
    at: point.index,
    value: guarded ? 1 : point.value / scale,
    upTo: guarded ? 4 : null,
    shown: shown(series, point),
    valueLabel: namedValue(series, point),
    hollow: point.open !== null,
    joined,
    source: sourceIn(point.meeting, point.fact),
  }
}

const pictureOf = (series: TrendSeries, title: string): TrendPicture => {
  const joined = joinedPoints(series)
  return {
    key: series.key,
    title,
    unit: unitOf(series),
    marks: series.points.map((point, at) => mark(series, point, at, joined.has(point))),
    gaps: gapsOf(series),
    breaks: breaksOf(series),
  }
}

const columns: readonly TableColumn[] = [
  { key: 'period', label: 'Periode' },
  { key: 'value', label: 'Tal', numeric: true },
  { key: 'stage', label: 'Hvad tallet gælder' },
]

/** A gap is a row too, where it is. */
const rowsOf = (series: TrendSeries): readonly TableRow[] => {
  const gaps = gapsOf(series)
  return series.points.flatMap((point) => {
    const gap = gaps.find(({ to }) => to === point.index)
    const key = `${series.key} ${point.period}`
    const missing = gap && {
      key: `${key} mangler`,
      cells: {
        period: gap.label.replace('mangler ', ''),
        value: 'mangler',
        stage: 'Står ikke i de papirer, vi har',
      },
      order: { value: null, period: point.index - 1 },
      sources: [],
    }
    const cells = {
      period: periodWords(point.period),
      value: valueWords(series, point),
      stage: point.stage,
    }
    const order = { value: isGuarded(series, point) ? 1 : point.value, period: point.index }
    const row = { key, cells, order, sources: sourcesIn(point.meeting, point.places) }
    return missing ? [missing, row] : [row]
  })
}

const openWords = { forecast: 'forventet', part: 'kun en del' } as const

interface Period {
  readonly period: string
  readonly index: number
  readonly label: string
}

/** "2018", "2019 (kun en del)" where that holds for every row. */
const periodsOf = (all: readonly TrendSeries[]): readonly Period[] =>
  [
    ...grouped(
      all.flatMap(({ points }) => points),
      ({ period }) => period,
    ),
  ]
    .map(([period, points]) => {
      const [open] = [...new Set(points.map((point) => point.open))]
      const alike = open != null && points.every((point) => point.open === open)
      const label = alike ? `${periodWords(period)} (${openWords[open]})` : periodWords(period)
      return { period, label, index: points[0]?.index ?? 0 }
    })
    .toSorted((a, b) => a.index - b.index)

/** Several series: a row each, a column a period, as the paper has it. */
const wideRow = (series: TrendSeries): TableRow => ({
  key: series.key,
  cells: {
    what: series.label,
    ...Object.fromEntries(series.points.map((point) => [point.period, valueWords(series, point)])),
  },
  order: Object.fromEntries(
    series.points.map((point) => [point.period, isGuarded(series, point) ? 1 : point.value]),
  ),
  sources: series.points
    .flatMap((point) => sourcesIn(point.meeting, point.places))
    .filter((source, at, sources) => sources.findIndex(({ label }) => label === source.label) === at),
})

/** What the two kinds of mark are; '' for a kind that is not there. */
const signs = (all: readonly TrendSeries[]): Pick<TrendFigure, 'filled' | 'hollow'> => {
  const stages = (open: boolean): string => {
    const points = all.flatMap(({ points }) => points).filter((point) => (point.open !== null) === open)
    return [...new Set(points.map(({ stage }) => stage))].join(' eller ')
  }
  return { filled: stages(false), hollow: stages(true) }
}

const explanation =
  'Hver prik er et tal fra papirerne. En linje tegnes kun gennem tre eller flere perioder i træk, eller mellem to, når der ikke er flere. ' +
  'En hul prik er et skøn eller kun en del af en periode. Mangler der perioder, eller skifter måden at tælle på, tegner vi ingen linje.'

const guardNote = 'Færre end fem mennesker vises som »1–4«.'

const guardedIn = (all: readonly TrendSeries[]): boolean =>
  all.some((series) => series.points.some((point) => isGuarded(series, point)))

/** No picture for fewer than two points: a single figure shows no development. */
export const trendFigure = (series: TrendSeries): TrendFigure => ({
  pictures: series.points.length < 2 ? [] : [pictureOf(series, seriesName(series))],
  ...signs([series]),
  frame: {
    id: 'U1',
    title: trendTitle(series),
    sentence: trendSentence(series),
    explanation,
    caption: [seriesName(series), series.detail].filter((words) => words !== '').join(', '),
    columns,
    rows: rowsOf(series),
    legend: [],
    notes: [...originNotes(series), ...(guardedIn([series]) ? [guardNote] : [])],
  },
})

interface PanelWords {
  readonly id: string
  readonly title: string
  readonly sentence: string
  readonly caption: string
  readonly notes: readonly string[]
}

/** Small pictures side by side; what never changes from zero, or is one figure, is left to the table. */
export const trendPanels = (all: readonly TrendSeries[], words: PanelWords): TrendFigure => {
  const drawn = all.filter(({ points }) => points.length > 1 && points.some(({ value }) => value !== 0))
  const newest = all.toSorted((a, b) => (b.points.at(-1)?.index ?? 0) - (a.points.at(-1)?.index ?? 0))[0]
  return {
    pictures: drawn.map((series) => pictureOf(series, series.label)),
    ...signs(all),
    frame: {
      ...words,
      explanation,
      columns: [
        { key: 'what', label: 'Hvad' },
        ...periodsOf(all).map(({ period, label }) => ({ key: period, label, numeric: true })),
      ],
      rows: all.map(wideRow),
      legend: [],
      notes: [
        ...words.notes,
        ...(drawn.length > 1 ? ['Hver lille graf har sin egen skala fra 0.'] : []),
        ...(newest ? originNotes(newest) : []),
        ...(guardedIn(all) ? [guardNote] : []),
      ],
    },
  }
}
