/** A meeting's id in, the options of the query for its text out: `useSuspenseQuery(meetingQuery(id))`. */
import { queryOptions } from '@tanstack/react-query'
import { DATASET_VERSION, files } from '../dataset/shape.ts'
import type { MeetingText } from '../dataset/shape.ts'
import { fetchJson } from './fetchJson.ts'
import { meetingTextSchema } from './schema.ts'

/** As in `datasetQuery`: checked for what the screens stand on, cast for the rest. */
const load = async (id: string): Promise<MeetingText> =>
  (await fetchJson(files.meeting(encodeURIComponent(id)), DATASET_VERSION, meetingTextSchema)) as MeetingText

export const meetingQuery = (id: string) =>
  queryOptions({ queryKey: ['meeting', id], queryFn: () => load(id), staleTime: Number.POSITIVE_INFINITY })
