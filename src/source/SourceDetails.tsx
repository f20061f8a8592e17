/** A fact, its meeting and the checks in; everything the drawer says about it out. */
import { Link } from 'react-router-dom'
import type { Dataset, MeetingEntry } from '../dataset/shape.ts'
import type { Fact } from '../facts/model.ts'
import { date } from '../format.ts'
import { correctionPath, linePath } from '../paths.ts'
import { CopyButton } from './CopyButton.tsx'
import { NearbyLines } from './NearbyLines.tsx'
import { notesOf } from './notes.ts'
import { OutcomeChip } from './OutcomeChip.tsx'
import { citation, itemOf, sourceLabel } from './reference.ts'
import styles from './SourceDetails.module.css'
import { Undressed } from './Undressed.tsx'
import { basisWords, kindWords, noDecision } from './words.ts'

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

const address = (meeting: MeetingEntry, line: number): string =>
  new URL(`${import.meta.env.BASE_URL.replace(/\/$/, '')}${linePath(meeting.id, line)}`, window.location.origin).href

export const SourceDetails = ({ dataset, fact, meeting, heading }: SourceDetailsProps) => (
  <>
    <h2 className={styles.title} id={heading}>
      <span className={styles.kicker}>Kilde</span> <span>{sourceLabel(meeting, fact.line)}</span>
    </h2>
    <Place fact={fact} meeting={meeting} />
    <Sentence fact={fact} />
    <section aria-labelledby={`${heading}-note`}>
      <h3 className={styles.heading} id={`${heading}-note`}>
        Vores note <span className={styles.badge}>{basisWords[fact.basis][0]}</span>
      </h3>
      <ul className={styles.notes}>
        {notesOf(fact, dataset.checks).map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </section>
    <section aria-labelledby={`${heading}-nearby`}>
      <h3 className={styles.heading} id={`${heading}-nearby`}>
        Linjerne omkring
      </h3>
      <NearbyLines meeting={meeting.id} line={fact.line} />
    </section>
    <div className={styles.actions}>
      <Link className="button button-primary" to={linePath(meeting.id, fact.line)}>
        Åbn i dokumentet
      </Link>
      <CopyButton
        text={citation(fact, meeting, address(meeting, fact.line))}
        label="Kopiér henvisning"
        done="Henvisningen er kopieret."
      />
      <Link className={styles.report} to={correctionPath(fact.id)}>
        Meld en fejl
      </Link>
    </div>
  </>
)
