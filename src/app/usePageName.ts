/** The matched page in, its name out; a meeting is named by municipality and date. */
import { useQuery } from '@tanstack/react-query'
import { matchPath, useLocation } from 'react-router-dom'
import type { Dataset } from '../dataset/shape.ts'
import { date } from '../format.ts'
import { paths } from '../paths.ts'
import { datasetQuery } from '../queries/datasetQuery.ts'
import { kindWords } from '../source/paperWords.ts'
import { pageAt } from './pages.ts'

const selectNames = (dataset: Dataset): ReadonlyMap<string, string> =>
  new Map(
    dataset.meetings.map((one) => [
      one.id,
      `${one.municipality.name}, ${kindWords[one.kind]} ${date(one.date)}`,
    ]),
  )

export const usePageName = (): string => {
  const { pathname } = useLocation()
  const meeting = matchPath(paths.meeting, pathname)?.params.meeting
  const { data: names } = useQuery({ ...datasetQuery(), select: selectNames, enabled: meeting !== undefined })
  return (
    (meeting === undefined ? undefined : names?.get(meeting)) ??
    pageAt(pathname)?.title ??
    'Siden findes ikke'
  )
}
