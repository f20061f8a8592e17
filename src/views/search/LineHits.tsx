/** Hits meeting by meeting in; the group "Møder" out, every line a link that opens the document at the words. */
import { Link, useLocation } from 'react-router-dom'
import type { LineHit, MeetingHits } from '../../figures/searchLines.ts'
import { counted, date } from '../../format.ts'
import { hitPath, meetingPath } from '../../paths.ts'
import { comingFrom } from '../../source/cameFrom.ts'
import { kindWords } from '../../source/paperWords.ts'
import { ManyHits } from './ManyHits.tsx'
import styles from './SearchView.module.css'
import { Snippet } from './Snippet.tsx'

interface LineHitsProps {
  readonly meetings: readonly MeetingHits[]
  readonly query: string
}

export const LineHits = ({ meetings, query }: LineHitsProps) => {
  const { pathname, search } = useLocation()
  const state = comingFrom(pathname, search)
  if (meetings.length === 0) return null
  const entry =
    (meeting: string) =>
    ({ line, item, snippet, words }: LineHit) => (
      <li key={line}>
        <p className={styles.place}>
          {item !== null && `Punkt ${item}, `}linje {line}
        </p>
        <p>
          <Link to={hitPath(meeting, line, words ?? query)} state={state}>
            <Snippet runs={snippet} />
          </Link>
        </p>
      </li>
    )
  return (
    <section className={styles.group} aria-labelledby="moeder">
      <h2 id="moeder">Møder</h2>
      {meetings.map(({ meeting, hits }) => (
        <section key={meeting.id} className={styles.meeting} aria-labelledby={`moede-${meeting.id}`}>
          <h3 id={`moede-${meeting.id}`}>
            <Link to={meetingPath(meeting.id)}>
              {meeting.municipality.name}, {kindWords[meeting.kind]} {date(meeting.date)}
            </Link>
          </h3>
          <p className={styles.place}>
            {meeting.committee} · {counted(hits.length, 'linje', 'linjer')}
          </p>
          <ManyHits
            entries={hits.map(entry(meeting.id))}
            first={4}
            more={(count) => counted(count, 'linje mere', 'linjer mere')}
          />
        </section>
      ))}
    </section>
  )
}
