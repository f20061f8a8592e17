/** The address in (`?kommune=…&moede=…`); the chosen municipality and meeting out, checked against the data. */
import { useSuspenseQuery } from '@tanstack/react-query'
import { useCallback, useMemo } from 'react'
import { useSearchParams } from 'react-router-dom'
import type { Dataset, MeetingEntry } from '../dataset/shape.ts'
import { filterSearch, parameters, slug } from '../paths.ts'
import { datasetQuery } from '../queries/datasetQuery.ts'

interface Filters {
  /** The municipality's name as in the data ("Næstved"), or null for all. */
  readonly municipality: string | null
  /** The meeting's id, or null for all. */
  readonly meeting: string | null
  /** Every meeting we have, newest first. */
  readonly all: readonly MeetingEntry[]
  /** The meetings that are left, newest first. */
  readonly meetings: readonly MeetingEntry[]
  /** Does a fact, check or coverage row of this meeting belong on the screen? */
  readonly includes: (meetingId: string) => boolean
  /** An address with the same filters: `link(paths.budget)`. */
  readonly link: (path: string) => string
  /** Values in the address that name nothing we have; they are ignored, and the bar says so. */
  readonly unknown: readonly string[]
  readonly choose: (choice: Choice) => void
  readonly reset: () => void
}

interface Choice {
  readonly municipality: string | null
  readonly meeting: string | null
}

const selectMeetings = (dataset: Dataset): readonly MeetingEntry[] =>
  dataset.meetings.toSorted((a, b) => b.date.localeCompare(a.date) || a.id.localeCompare(b.id))

interface Reading extends Choice {
  readonly unknown: readonly string[]
}

/** A meeting of another municipality than the chosen one is as unknown as one we do not have. */
const readFilters = (params: URLSearchParams, meetings: readonly MeetingEntry[]): Reading => {
  const askedMunicipality = params.get(parameters.municipality)
  const askedMeeting = params.get(parameters.meeting)
  const municipality =
    askedMunicipality === null
      ? null
      : (meetings.find((one) => slug(one.municipality.name) === slug(askedMunicipality))?.municipality.name ??
        null)
  const meeting =
    meetings.find(
      (one) => one.id === askedMeeting && (municipality === null || one.municipality.name === municipality),
    )?.id ?? null
  const unknown = [
    ...(askedMunicipality !== null && municipality === null ? [askedMunicipality] : []),
    ...(askedMeeting !== null && meeting === null ? [askedMeeting] : []),
  ]
  return { municipality, meeting, unknown }
}

export const useFilters = (): Filters => {
  const { data: all } = useSuspenseQuery({ ...datasetQuery(), select: selectMeetings })
  const [params, setParams] = useSearchParams()
  const choose = useCallback(
    (choice: Choice) => {
      setParams((before) => {
        const next = new URLSearchParams(filterSearch(choice.municipality, choice.meeting))
        for (const [name, value] of before) {
          if (name !== parameters.municipality && name !== parameters.meeting) next.set(name, value)
        }
        return next
      })
    },
    [setParams],
  )
  const { municipality, meeting, unknown } = readFilters(params, all)
  // The same for as long as the filters are: a drawer that opens must not draw the page anew.
  const shown = useMemo(() => {
    const meetings = all.filter(
      (one) =>
        (municipality === null || one.municipality.name === municipality) &&
        (meeting === null || one.id === meeting),
    )
    const ids = new Set(meetings.map((one) => one.id))
    return { meetings, includes: (id: string) => ids.has(id) }
  }, [all, municipality, meeting])
  return {
    municipality,
    meeting,
    all,
    ...shown,
    unknown,
    link: (path: string) => `${path}${filterSearch(municipality, meeting)}`,
    choose,
    reset: () => choose({ municipality: null, meeting: null }),
  }
}
