/** The dataset and the filters in; every meeting we have papers from out, newest first. */
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from 'react-router-dom'
import type { Dataset, MeetingEntry } from '../../dataset/shape.ts'
import { counted, date } from '../../format.ts'
import { useFilters } from '../../page/useFilters.ts'
import { meetingPath } from '../../paths.ts'
import { datasetQuery } from '../../queries/datasetQuery.ts'
import { kindWords } from '../../source/paperWords.ts'
import styles from './MeetingsView.module.css'

const selectFigures = (dataset: Dataset): ReadonlyMap<string, number> => {
  const found = new Map<string, number>()
  for (const { meeting } of dataset.facts) found.set(meeting, (found.get(meeting) ?? 0) + 1)
  return found
}

const Entry = ({
  meeting,
  figures,
  to,
}: {
  readonly meeting: MeetingEntry
  readonly figures: number
  readonly to: string
}) => (
  <li className={styles.entry}>
    <h2 className={styles.title}>
      <Link to={to}>
        {meeting.municipality.name}, {date(meeting.date)}
      </Link>
    </h2>
    <p>{meeting.committee}</p>
    <p className={styles.kind}>{kindWords[meeting.kind]}</p>
    <p className={styles.counts}>
      {meeting.withdrawn
        ? 'Trukket tilbage'
        : `${counted(meeting.items.length, 'punkt', 'punkter')} · ${counted(figures, 'tal', 'tal')} læst`}
      {meeting.kind === 'agenda' && !meeting.withdrawn && ' · ingen beslutninger'}
    </p>
  </li>
)

export const MeetingsView = () => {
  const { data: figures } = useSuspenseQuery({ ...datasetQuery(), select: selectFigures })
  const { meetings, link, reset } = useFilters()
  return (
    <div className={styles.view}>
      <h1>Hvor står det, og hvad blev besluttet?</h1>
      <p>
        Her er de papirer, tallene er læst i. Hvert møde har sine punkter, beslutninger og hele teksten med
        linjenumre.
      </p>
      {meetings.length === 0 ? (
        <p>
          Ingen møder passer til filtrene.{' '}
          <button className={styles.reset} type="button" onClick={reset}>
            Vis alle møder
          </button>
        </p>
      ) : (
        <ol className={styles.list}>
          {meetings.map((meeting) => (
            <Entry
              key={meeting.id}
              meeting={meeting}
              figures={figures.get(meeting.id) ?? 0}
              to={link(meetingPath(meeting.id))}
            />
          ))}
        </ol>
      )}
    </div>
  )
}
