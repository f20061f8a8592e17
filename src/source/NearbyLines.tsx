/** A meeting and a line in; that line and three on either side out, fetched when asked for. */
import { useQuery } from '@tanstack/react-query'
import type { MeetingText } from '../dataset/shape.ts'
import { meetingQuery } from '../queries/meetingQuery.ts'
import styles from './NearbyLines.module.css'
import { Undressed } from './Undressed.tsx'

interface NearbyLinesProps {
  readonly meeting: string
  readonly line: number
}

interface NumberedLine {
  readonly number: number
  readonly words: string
}

/** Three lines with words on either side: papers made from PDF have an empty line after every other. */
const near = (text: MeetingText, line: number): readonly NumberedLine[] => {
  const all = text.lines
    .map((words, index) => ({ number: index + 1, words }))
    .filter(({ number, words }) => number === line || words.trim() !== '')
  const at = all.findIndex(({ number }) => number === line)
  return at === -1 ? [] : all.slice(Math.max(0, at - 3), at + 4)
}

/** Not a suspense query: the sentence above neither waits for these lines nor falls with them. */
export const NearbyLines = ({ meeting, line }: NearbyLinesProps) => {
  const { data, isError } = useQuery(meetingQuery(meeting))
  if (isError) return <p>Dokumentets tekst kunne ikke hentes. Sætningen ovenfor er fra tallenes egen fil.</p>
  if (!data) return <p className={styles.waiting}>Henter linjerne …</p>
  return (
    <ol className={styles.lines}>
      {near(data, line).map(({ number, words }) => (
        <li key={number} className={number === line ? styles.here : undefined} value={number}>
          <span className={styles.number}>
            <span className="sr-only">Linje </span>
            {number}
          </span>
          <span className={styles.words}>
            <Undressed words={words} />
          </span>
        </li>
      ))}
    </ol>
  )
}
