/** A dataset and facts in; the labels of their source buttons and the meetings they stand in out. */
import type { Dataset, MeetingEntry } from '../dataset/shape.ts'
import type { Fact } from '../facts/model.ts'
import { date, shortDate } from '../format.ts'
import { plain } from './danish.ts'
import type { Source } from './figure.ts'

/** "Næstved 1. april 2019". */
export const meetingLabel = (meeting: MeetingEntry): string =>
  `${meeting.municipality.name} ${date(meeting.date)}`

/** "Referatet fra Næstved 1.4.2019", "Dagsordenen fra Odder 19.3.2020". */
export const documentLabel = (meeting: MeetingEntry): string =>
  `${meeting.kind === 'agenda' ? 'Dagsordenen' : 'Referatet'} fra ${meeting.municipality.name} ${shortDate(meeting.date)}`

/** "Næstved 1. april 2019, linje 551", with plain spaces: a name that is spoken, and searched for. */
export const sourceIn = (meeting: MeetingEntry, fact: Fact): Source => ({
  fact: fact.id,
  label: `${meetingLabel(meeting)}, linje ${fact.line}`.replaceAll('\u00A0', ' '),
  quote: plain(fact.sentence.replaceAll('\t', ' | ')),
})

/** What the line says more than what is quoted already. */
const added = (known: Source, next: Source): Source =>
  known.quote === undefined || next.quote === undefined || known.quote.includes(next.quote)
    ? known
    : { ...known, quote: `${known.quote} ${next.quote}` }

/** One source a line: two facts on the same line open the same sentence. */
export const sourcesIn = (
  meeting: MeetingEntry,
  facts: readonly (Fact | null | undefined)[],
): readonly Source[] => {
  const byLine = new Map<number, Source>()
  for (const fact of facts) {
    if (!fact) continue
    const [known, next] = [byLine.get(fact.line), sourceIn(meeting, fact)]
    byLine.set(fact.line, known ? added(known, next) : next)
  }
  return [...byLine.values()]
}

/** Oldest first: the same order on every page, and never an order of size. */
export const meetingsByDate = (dataset: Dataset): readonly MeetingEntry[] =>
  dataset.meetings.toSorted((a, b) => a.date.localeCompare(b.date) || a.id.localeCompare(b.id))

/** The dataset with only the meetings a reader has chosen; papers that were withdrawn say nothing, not even "ingen". */
export const narrow = (dataset: Dataset, includes: (meeting: string) => boolean): Dataset => ({
  ...dataset,
  meetings: dataset.meetings.filter((meeting) => includes(meeting.id) && !meeting.withdrawn),
  facts: dataset.facts.filter((fact) => includes(fact.meeting)),
  checks: dataset.checks.filter((check) => includes(check.meeting)),
  coverage: dataset.coverage.filter((coverage) => includes(coverage.meeting)),
})
