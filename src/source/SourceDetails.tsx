/** A fact, its meeting and the checks in; everything the drawer says about it out. */
import { Link, useLocation } from 'react-router-dom'
import { BasisBadge } from '../charts/BasisBadge.tsx'
import type { Dataset, MeetingEntry } from '../dataset/shape.ts'
import type { Fact } from '../facts/model.ts'
import { date } from '../format.ts'
import { correctionPath, linePath } from '../paths.ts'
import { comingFrom } from './cameFrom.ts'
import { CopyButton } from './CopyButton.tsx'
import { NearbyLines } from './NearbyLines.tsx'
import { notesOf } from './notes.ts'
import { OtherPlaces } from './OtherPlaces.tsx'
import { OutcomeChip } from './OutcomeChip.tsx'
import { citation, itemOf, sourceLabel } from './reference.ts'
import styles from './SourceDetails.module.css'
import { Undressed } from './Undressed.tsx'
import { kindWords, noDecision } from './paperWords.ts'

interface SourceDetailsProps {
  readonly dataset: Dataset
  readonly fact: Fact
  readonly meeting: MeetingEntry
  /** The id that names the dialog. */
  readonly heading: string
}

/** A wrong place is never marked: the words stand where the fact says, or nothing is. */
const Sentence = ({ fact }: { readonly fact: Fact }) => {
  const end = fact.quoteAt + fact.quote.length
  const isThere = fact.quoteAt >= 0 && fact.sentence.slice(fact.quoteAt, end) === fact.quote
  return (
    <>
      <blockquote className={styles.sentence}>
        {isThere ? (
          <p>
            <Undressed words={fact.sentence.slice(0, fact.quoteAt)} />
            <mark>{fact.quote}</mark>
            <Undressed words={fact.sentence.slice(end)} />
          </p>
        ) : (
          <p>{fact.sentence}</p>
        )}
      </blockquote>
      {!isThere && <p className={styles.missing}>Citatet »{fact.quote}« er ikke fundet i dokumentet.</p>}
    </>
  )
}

const Place = ({ fact, meeting }: Pick<SourceDetailsProps, 'fact' | 'meeting'>) => {
  const item = itemOf(meeting, fact.item)
  const outcomes = [...new Set(item?.decisions.map(({ outcome }) => outcome))]
  return (
    <div className={styles.place}>
      <p>
        {meeting.committee}, {kindWords[meeting.kind]} {date(meeting.date)}
      </p>
      {item && (
        <p>
          Punkt {item.number}: {item.title}
        </p>
      )}
      {outcomes.length > 0 && (
        <p>
          Beslutning:{' '}
          {outcomes.map((outcome) => (
            <OutcomeChip key={outcome} outcome={outcome} />
          ))}
        </p>
      )}
      {meeting.kind === 'agenda' && <p>{noDecision}</p>}
    </div>
  )
}

const OpenInDocument = ({ to }: { readonly to: string }) => {
  const { pathname, search } = useLocation()
  return (
    <Link className="button button-primary" to={to} state={comingFrom(pathname, search)}>
      Åbn i dokumentet
    </Link>
  )
}

/** The page as it stands, with this source open. */
const addressHere = (): string => window.location.href

export const SourceDetails = ({ dataset, fact, meeting, heading }: SourceDetailsProps) => (
  <>
    <h2 className={styles.title} id={heading}>
      <span className={styles.kicker}>Kilde</span> <span>{sourceLabel(meeting, fact.line)}</span>
    </h2>
    <Place fact={fact} meeting={meeting} />
    <Sentence fact={fact} />
    <section aria-labelledby={`${heading}-note`}>
      <h3 className={styles.heading} id={`${heading}-note`}>
        Vores note <BasisBadge basis={fact.basis} />
      </h3>
      <ul className={styles.notes}>
        {notesOf(fact, dataset.checks).map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </section>
    <OtherPlaces dataset={dataset} fact={fact} heading={heading} />
    <section aria-labelledby={`${heading}-nearby`}>
      <h3 className={styles.heading} id={`${heading}-nearby`}>
        Linjerne omkring
      </h3>
      <NearbyLines meeting={meeting.id} line={fact.line} />
    </section>
    <div className={styles.actions}>
      <OpenInDocument to={linePath(meeting.id, fact.line)} />
      <CopyButton
        text={() => citation(fact, meeting)}
        label="Kopiér henvisning"
        done="Henvisningen er kopieret."
      />
      <CopyButton text={addressHere} label="Kopiér link" done="Linket er kopieret." />
      <Link className={styles.report} to={correctionPath(fact.id)}>
        Meld en fejl
      </Link>
    </div>
  </>
)
