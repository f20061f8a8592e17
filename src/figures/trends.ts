/** A dataset in; every series it forms out, and those worth choosing, in groups. */
import type { Dataset } from '../dataset/shape.ts'
import { lowered } from './danish.ts'
import { grouped } from './grouped.ts'
import { observations } from './trendObservations.ts'
import { seriesFrom } from './trendSeries.ts'
import type { TrendKind, TrendSeries } from './trendSeries.ts'

export const trends = (dataset: Dataset): readonly TrendSeries[] => seriesFrom(observations(dataset))

const kindWords: Readonly<Record<TrendKind, string>> = {
  money: 'Penge',
  control: 'Kontrol',
  complaints: 'Klager',
  survey: 'Undersøgelser',
  table: 'Andre tal i papirerne',
}

export const says = ({ points }: TrendSeries): boolean => points.some(({ value }) => value !== 0)

const develops = ({ points }: TrendSeries): boolean => points.length > 1

/** Several rows over the same periods; one row, or figures told in passing, are no table to look across. */
const isTable = (rows: readonly TrendSeries[]): boolean => rows.filter(develops).length > 1

const sameTable = ({ municipality, detail, step }: TrendSeries): string => `${municipality}|${detail}|${step}`

/** A row of a table is a row of periods, also when only one is filled in; elsewhere one figure is no series. */
const offerable = (all: readonly TrendSeries[]): readonly TrendSeries[] => {
  const rows = new Set(tablesIn(all).flat())
  return all.filter((series) => develops(series) || series.kind === 'money' || rows.has(series))
}

/** What may be chosen, by kind; nothing but zeros is no choice. A table has a name of its own. */
export const offeredTrends = (
  all: readonly TrendSeries[],
): readonly (readonly [group: string, series: readonly TrendSeries[]])[] => {
  const tables = new Set(tablesIn(all).flatMap((rows) => rows.map(sameTable)))
  const groups = grouped(offerable(all).filter(says), (series) =>
    series.kind !== 'table'
      ? groupOf(series)
      : tables.has(sameTable(series))
        ? series.detail
        : kindWords.table,
  )
  const other = groups.get(kindWords.table)
  const named = [...groups].filter(([group]) => group !== kindWords.table)
  return other ? [...named, [kindWords.table, other]] : named
}

/**
 * What is shown before anybody chooses: of the first kind that shows a development the longest series, of two the one
 * that ends last.
 */
export const firstTrend = (offered: ReturnType<typeof offeredTrends>): TrendSeries | null => {
  const first = offered.find(([, series]) => series.some(develops)) ?? offered[0]
  return (
    first?.[1].toSorted(
      (a, b) =>
        b.points.length - a.points.length ||
        (b.points.at(-1)?.period ?? '').localeCompare(a.points.at(-1)?.period ?? ''),
    )[0] ?? null
  )
}

export const groupOf = ({ kind, detail }: TrendSeries): string =>
  detail === '' ? kindWords[kind] : `${kindWords[kind]}: ${lowered(detail)}`

export const tablesIn = (all: readonly TrendSeries[]): readonly (readonly TrendSeries[])[] =>
  [
    ...grouped(
      all.filter(({ kind }) => kind === 'table'),
      sameTable,
    ).values(),
  ].filter(isTable)
