/** The matched page in, its name out; a meeting is named by municipality and date. */
import { useQuery } from '@tanstack/react-query'
import { useParams } from 'react-router-dom'
import type { Dataset } from '../dataset/shape.ts'
import { date } from '../format.ts'
import { datasetQuery } from '../queries/datasetQuery.ts'
import { usePageHandle } from './pageHandle.ts'

const selectNames = (dataset: Dataset): ReadonlyMap<string, string> =>
  new Map(dataset.meetings.map((one) => [one.id, `${one.municipality.name}, ${date(one.date)}`]))

export const usePageName = (): string => {
  const { title } = usePageHandle()
  const { meeting } = useParams()
  const { data: names } = useQuery({ ...datasetQuery(), select: selectNames, enabled: meeting !== undefined })
  return (meeting === undefined ? undefined : names?.get(meeting)) ?? title
}
