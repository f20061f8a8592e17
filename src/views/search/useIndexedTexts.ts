/** Meetings in; their texts, fetched when somebody searches and cut into words once, out, with what is still on its way. */
import { useQueries } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { MeetingEntry, MeetingText } from '../../dataset/shape.ts'
import type { IndexedText } from '../../figures/searchLines.ts'
import { indexText } from '../../figures/searchLines.ts'
import { meetingQuery } from '../../queries/meetingQuery.ts'

interface Texts {
  readonly texts: readonly IndexedText[]
  readonly waiting: boolean
  readonly failed: readonly MeetingEntry[]
}

/** By the text itself: whoever searches twice does not wait twice. */
const indexed = new WeakMap<MeetingText, IndexedText>()

const indexOf = (meeting: MeetingEntry, text: MeetingText): IndexedText => {
  const known = indexed.get(text)
  if (known) return known
  const made = indexText(meeting, text)
  indexed.set(text, made)
  return made
}

export const useIndexedTexts = (meetings: readonly MeetingEntry[]): Texts => {
  const results = useQueries({ queries: meetings.map((meeting) => meetingQuery(meeting.id)) })
  const state = results.map(({ status }) => status).join(' ')
  return useMemo(
    () => ({
      texts: results.flatMap(({ data }, index) => {
        const meeting = meetings[index]
        return data && meeting ? [indexOf(meeting, data)] : []
      }),
      waiting: results.some(({ isPending }) => isPending),
      failed: meetings.filter((_, index) => results[index]?.isError === true),
    }),
    // The results are new at every drawing; what they hold changes with their state.
    // oxlint-disable-next-line react/exhaustive-deps
    [state, meetings],
  )
}
