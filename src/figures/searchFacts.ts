/** A dataset and a search in; the sentences whose figures it is about out, each with its figures and their sources. */
import type { Dataset, MeetingEntry } from '../dataset/shape.ts'
import type { Fact } from '../facts/model.ts'
import { plain } from './danish.ts'
import { wordsIn } from './danishWords.ts'
import type { Source } from './figure.ts'
import { grouped } from './grouped.ts'
import { findIn, snippetOf } from './searchWords.ts'
import type { Run, Search } from './searchWords.ts'
import { meetingLabel, sourceIn } from './sources.ts'

export interface FactHit {
  readonly key: string
  readonly meeting: string
  readonly place: string
  readonly snippet: readonly Run[]
  /** The words of each figure, as printed, and where it opens. */
  readonly figures: readonly { readonly words: string; readonly source: Source }[]
}

/** What a reader may say besides the sentence's own words: who, and when. */
export const aroundMeeting = (meeting: MeetingEntry): string =>
  `${meetingLabel(meeting)} ${meeting.committee}`

const figuresOf = (facts: readonly Fact[], meeting: MeetingEntry): FactHit['figures'] => {
  const places = new Map(facts.map((fact) => [`${fact.line} ${fact.span.start}`, fact]))
  return [...places.values()]
    .toSorted((a, b) => a.span.start - b.span.start)
    .map((fact) => ({ words: plain(fact.quote), source: sourceIn(meeting, fact) }))
}

/** Facts of one sentence are one hit: its row of figures. */
const hitsIn = (meeting: MeetingEntry, facts: readonly Fact[], search: Search) =>
  [...grouped(facts, (fact) => `${fact.line} ${fact.sentence}`)].flatMap(([key, together]) => {
    const sentence = plain((together[0]?.sentence ?? '').replaceAll('\t', ' | '))
    const subjects = [...new Set(together.map(({ subject, period }) => `${subject} ${period ?? ''}`))]
    const around = `${aroundMeeting(meeting)} ${subjects.join(' ')}`
    const own = findIn(wordsIn(`${sentence} ${subjects.join(' ')}`), search, wordsIn(around))
    if (!own) return []
    const hit: FactHit = {
      key: `${meeting.id} ${key}`,
      meeting: meeting.id,
      place: `${meetingLabel(meeting)}, linje ${together[0]?.line}`,
      snippet: snippetOf(sentence, search),
      figures: figuresOf(together, meeting),
    }
    return [{ hit, score: own.score, date: meeting.date }]
  })

/** The best fit first; of equal ones the newest. */
export const searchFacts = ({ meetings, facts }: Dataset, search: Search): readonly FactHit[] => {
  const byMeeting = grouped(facts, (fact) => fact.meeting)
  return meetings
    .flatMap((meeting) => hitsIn(meeting, byMeeting.get(meeting.id) ?? [], search))
    .toSorted((a, b) => b.score - a.score || b.date.localeCompare(a.date))
    .map(({ hit }) => hit)
}
