/** Observations in; series out: what one municipality says of one matter, one point a period, oldest first. */
import type { MeetingEntry } from '../dataset/shape.ts'
import type { Fact } from '../facts/model.ts'
import type { BaseUnit } from '../facts/model/factBase.ts'
import { grouped } from './grouped.ts'
import { mostPrecise, samePlaces } from './precision.ts'
import { perYear, placeOf } from './trendPeriods.ts'
import type { Place, Step } from './trendPeriods.ts'

export type TrendKind = 'money' | 'control' | 'complaints' | 'survey' | 'table'

/** Why a mark is hollow: a forecast, or a period that is not over. */
type Open = 'forecast' | 'part' | null

/** One figure, with the words of what it is a figure of. */
export interface Observation {
  readonly kind: TrendKind
  /** The same for figures that may stand on one axis. */
  readonly topic: string
  readonly label: string
  /** The table, the survey or the step it belongs to; tells equal labels apart. */
  readonly detail: string
  readonly meeting: MeetingEntry
  readonly fact: Fact
  readonly period: string
  readonly open: Open
  /** What stands in a table: "Regnskab", "Forventet (skøn)". */
  readonly stage: string
}

export interface TrendPoint {
  readonly period: string
  readonly index: number
  readonly value: number
  readonly unit: BaseUnit | null
  readonly open: Open
  readonly stage: string
  readonly fact: Fact
  readonly meeting: MeetingEntry
  /** All places of that meeting that say the same. */
  readonly places: readonly Fact[]
  /** Older papers say something else of this period. */
  readonly renewed: boolean
}

export interface TrendSeries {
  /** Stands in the address: "naestved-udvalgets-samlede-forbrug". */
  readonly key: string
  readonly kind: TrendKind
  readonly municipality: string
  readonly label: string
  readonly detail: string
  readonly step: Step
  readonly points: readonly TrendPoint[]
}

type Placed = Observation & Place

/** What a paper says of a period that has not begun is expected, whatever it is called. */
const ahead = ({ meeting, period }: Observation): boolean => period.slice(0, 4) > meeting.date.slice(0, 4)

const placed = (observation: Observation): readonly Placed[] => {
  const place = placeOf(observation.period)
  if (!place || observation.fact.value === null) return []
  const expected = { open: 'forecast', stage: 'Forventet' } as const
  return [{ ...observation, ...(observation.open === null && ahead(observation) ? expected : {}), ...place }]
}

/** What has been counts before what was expected of the same period. */
const happened = (said: readonly Placed[]): readonly Placed[] => {
  const had = said.filter(({ open }) => open !== 'forecast')
  return had.length > 0 ? had : said
}

/** The newest paper has the word; in it, the most precise place. */
const pointOf = (same: readonly Placed[]): readonly TrendPoint[] => {
  const newest = same.map(({ meeting }) => meeting).toSorted((a, b) => b.date.localeCompare(a.date))[0]
  const said = happened(same.filter(({ meeting }) => meeting.id === newest?.id))
  const fact = mostPrecise(said.map((one) => one.fact))
  const one = said.find((each) => each.fact.id === fact?.id)
  if (!one || fact?.value == null) return []
  const { period, index, open, stage, meeting } = one
  const places = samePlaces(
    fact,
    said.map((each) => each.fact),
  )
  const renewed = same.some((each) => each.meeting.id !== meeting.id && each.fact.value !== fact.value)
  return [
    { period, index, value: fact.value, unit: fact.baseUnit, open, stage, fact, meeting, places, renewed },
  ]
}

const spelling: Readonly<Record<string, string>> = { æ: 'ae', ø: 'oe', å: 'aa' }

/** "Antal EU-borgere på danskuddannelse" → "antal-eu-borgere-paa-danskuddannelse". */
export const addressWords = (words: string): string =>
  Array.from(words.toLocaleLowerCase('da'))
    .map((char) => spelling[char] ?? (isPlain(char) ? char : '-'))
    .join('')
    .split('-')
    .filter((part) => part !== '')
    .join('-')

const isPlain = (char: string): boolean => (char >= 'a' && char <= 'z') || (char >= '0' && char <= '9')

/** "Juni 2021, juni 2022, juni 2023": the same month of each year is a row of years, and none is missing between. */
const yearly = (
  step: Step,
  points: readonly TrendPoint[],
): { readonly step: Step; readonly points: readonly TrendPoint[] } => {
  const many = perYear[step]
  const isSamePart = new Set(points.map(({ index }) => index % many)).size === 1
  if (many === 1 || points.length === 1 || !isSamePart) return { step, points }
  return {
    step: 'year',
    points: points.map((point) => ({ ...point, index: Math.floor(point.index / many) })),
  }
}

const seriesOf = (same: readonly Placed[]): readonly TrendSeries[] => {
  const [first] = same
  if (!first) return []
  const points = [...grouped(same, ({ index }) => String(index)).values()].flatMap(pointOf)
  const { kind, label, detail, step } = first
  const municipality = first.meeting.municipality.name
  const key = addressWords(`${municipality} ${label}`)
  return [
    {
      key,
      kind,
      municipality,
      label,
      detail,
      ...yearly(
        step,
        points.toSorted((a, b) => a.index - b.index),
      ),
    },
  ]
}

/** Two tables may have a row of the same name: then the table's name is said too. */
const told = (series: readonly TrendSeries[]): readonly TrendSeries[] => {
  const many = new Set(
    [...grouped(series, ({ key }) => key)].filter(([, same]) => same.length > 1).map(([key]) => key),
  )
  const named = series.map((one) =>
    many.has(one.key) && one.detail !== '' ? { ...one, key: `${one.key}-${addressWords(one.detail)}` } : one,
  )
  return named.map((one, at) => {
    const before = named.slice(0, at).filter(({ key }) => key === one.key).length
    return before === 0 ? one : { ...one, key: `${one.key}-${before + 1}` }
  })
}

/** In the order the observations come. */
export const seriesFrom = (observations: readonly Observation[]): readonly TrendSeries[] => {
  const all = observations.flatMap(placed)
  const groups = grouped(all, ({ meeting, kind, topic, step, part }) =>
    [meeting.municipality.name, kind, topic.toLocaleLowerCase('da'), step, part].join('|'),
  )
  return told([...groups.values()].flatMap(seriesOf))
}
