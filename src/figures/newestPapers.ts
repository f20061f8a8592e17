/** The charts of a section in; those of the newest papers, and the older ones with whose they are, out. */
import type { Dataset, MeetingEntry } from '../dataset/shape.ts'
import { list } from '../format.ts'
import type { Frame } from './figure.ts'
import { grouped } from './grouped.ts'

/** Papers whose charts can all stand open, in the order of time. */
const fewPapers = 5

/** Of more papers, so many charts stand open: the newest paper's, and whole papers until there are enough. */
const enoughCharts = 3

interface Framed {
  readonly frame: Frame
}

interface ByAge<Chart> {
  readonly newest: readonly Chart[]
  readonly older: readonly Chart[]
  /** Whose papers the older ones are: "Herlev, Odder og Slagelse"; '' when there are none. */
  readonly olderFrom: string
}

/** The paper a chart is about is the newest that its figures stand in; null for a chart without figures. */
const paperIn = (dataset: Dataset): ((chart: Framed) => MeetingEntry | null) => {
  const meetings = new Map(dataset.meetings.map((meeting) => [meeting.id, meeting]))
  const papers = new Map(dataset.facts.map(({ id, meeting }) => [id, meetings.get(meeting)]))
  return ({ frame }) =>
    frame.rows
      .flatMap(({ sources }) => sources.flatMap(({ fact }) => papers.get(fact) ?? []))
      .toSorted((a, b) => b.date.localeCompare(a.date) || a.id.localeCompare(b.id))[0] ?? null
}

const namesOf = (papers: readonly (MeetingEntry | null)[]): string =>
  list(
    [...new Set(papers.flatMap((paper) => paper?.municipality.name ?? []))].toSorted((a, b) =>
      a.localeCompare(b, 'da'),
    ),
  )

/** Few papers are all shown as they are given; of many the newest stand first, and whole papers are left for later. */
export const newestPapers = (
  dataset: Dataset,
): (<Chart extends Framed>(charts: readonly Chart[]) => ByAge<Chart>) => {
  const paperOf = paperIn(dataset)
  const areMany = dataset.meetings.length > fewPapers
  return (charts) => {
    if (!areMany) return { newest: charts, older: [], olderFrom: '' }
    const papers = [...grouped(charts, (chart) => paperOf(chart)?.id ?? '')]
      .map(([, some]) => ({ some, paper: some[0] ? paperOf(some[0]) : null }))
      .toSorted((a, b) => (b.paper?.date ?? '9').localeCompare(a.paper?.date ?? '9'))
    const isOpen = (at: number): boolean =>
      papers.slice(0, at).reduce((sum, { some }) => sum + some.length, 0) < enoughCharts
    const older = papers.filter((_, at) => !isOpen(at))
    const all = papers.flatMap(({ some }) => some)
    const hidden = older.flatMap(({ some }) => some)
    // One chart is no more to read than the words that hide it.
    if (hidden.length < 2) return { newest: all, older: [], olderFrom: '' }
    return {
      newest: all.filter((chart) => !hidden.includes(chart)),
      older: hidden,
      olderFrom: namesOf(older.map(({ paper }) => paper)),
    }
  }
}
