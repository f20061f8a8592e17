/** A meeting's id in the address; its agenda with decisions and its whole text out. */
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, useLocation, useParams } from 'react-router-dom'
import type { Dataset, MeetingEntry } from '../../dataset/shape.ts'
import { date } from '../../format.ts'
import { carryFilters, paths } from '../../paths.ts'
import { datasetQuery } from '../../queries/datasetQuery.ts'
import { meetingQuery } from '../../queries/meetingQuery.ts'
import { kindWords, noDecision, withdrawnPaper } from '../../source/paperWords.ts'
import { Agenda } from './Agenda.tsx'
import { DocumentText } from './DocumentText.tsx'
import styles from './MeetingView.module.css'

const selectMeetings = (dataset: Dataset): readonly MeetingEntry[] => dataset.meetings

const Unknown = () => {
  const { search } = useLocation()
  return (
    <div className={styles.view}>
      <h1>Mødet findes ikke</h1>
      <p>Adressen peger på et møde, vi ikke har papirer fra.</p>
      <p>
        <Link to={{ pathname: paths.meetings, search: carryFilters(search) }}>Se de møder, vi har</Link>
      </p>
    </div>
  )
}

const Known = ({ meeting }: { readonly meeting: MeetingEntry }) => {
  const { data: text } = useSuspenseQuery(meetingQuery(meeting.id))
  const facts = [meeting.committee, meeting.time === null ? null : `kl. ${meeting.time}`, meeting.place]
  return (
    <div className={styles.view}>
      <header className={styles.head}>
        <h1>
          {meeting.municipality.name}, {kindWords[meeting.kind]} {date(meeting.date)}
        </h1>
        <p className={styles.facts}>{facts.filter((fact) => fact !== null && fact !== '').join(' · ')}</p>
        {meeting.withdrawn && <p className={styles.notice}>{withdrawnPaper}</p>}
        {meeting.kind === 'agenda' && !meeting.withdrawn && <p className={styles.notice}>{noDecision}</p>}
        <p className={styles.jump}>
          <a href="#dokumentet">Gå til dokumentets tekst</a>
        </p>
      </header>
      {!meeting.withdrawn && <Agenda meeting={meeting} text={text} />}
      <DocumentText text={text} place={`${meeting.municipality.name} ${date(meeting.date)}`} />
    </div>
  )
}

export const MeetingView = () => {
  const { meeting: id } = useParams()
  const { data: meetings } = useSuspenseQuery({ ...datasetQuery(), select: selectMeetings })
  const meeting = meetings.find((one) => one.id === id)
  return meeting ? <Known key={meeting.id} meeting={meeting} /> : <Unknown />
}
