/** Nothing in, the options of the one query for every figure out: `useSuspenseQuery(datasetQuery())`. */
import { queryOptions } from '@tanstack/react-query'
import { DATASET_VERSION, files } from '../dataset/shape.ts'
import type { Dataset } from '../dataset/shape.ts'
import { fetchJson } from './fetchJson.ts'
import { datasetSchema } from './schema.ts'

/** The schema checks what the screens stand on; the cast says that our own build wrote the rest. */
const load = async (): Promise<Dataset> =>
  (await fetchJson(files.index, DATASET_VERSION, datasetSchema)) as Dataset

export const datasetQuery = () =>
  queryOptions({ queryKey: ['dataset'], queryFn: load, staleTime: Number.POSITIVE_INFINITY })
