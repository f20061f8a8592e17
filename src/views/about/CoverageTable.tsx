/** What became of every number, by document, in; a table of it out. */
import { Link } from 'react-router-dom'
import type { MeetingEntry } from '../../dataset/shape.ts'
import type { Coverage } from '../../facts/model.ts'
import { date, number } from '../../format.ts'
import { meetingPath } from '../../paths.ts'

interface CoverageTableProps {
  readonly coverage: readonly Coverage[]
  readonly meetings: readonly MeetingEntry[]
}

const columns = [
  { key: 'numbers', label: 'Tal i alt' },
  { key: 'typed', label: 'Forstået' },
  { key: 'quantity', label: 'Kun tal og enhed' },
  { key: 'reference', label: 'Dato, nummer o.l.' },
  { key: 'unread', label: 'Ulæst' },
] as const

export const CoverageTable = ({ coverage, meetings }: CoverageTableProps) => (
  // A box that scrolls must be reachable by keyboard.
  // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
  <div className="table-scroll" tabIndex={0} role="region" aria-label="Tabel: hvor meget er læst">
    <table className="table table--compact">
      <caption>Hvert tal i hvert dokument, efter hvad der blev af det</caption>
      <thead>
        <tr>
          <th scope="col">Dokument</th>
          {columns.map(({ key, label }) => (
            <th key={key} className="numeric" scope="col">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {coverage.map((row) => {
          const meeting = meetings.find(({ id }) => id === row.meeting)
          return (
            <tr key={row.meeting}>
              <th scope="row">
                <Link to={meetingPath(row.meeting)}>
                  {meeting ? `${meeting.municipality.name}, ${date(meeting.date)}` : row.meeting}
                </Link>
              </th>
              {columns.map(({ key }) => (
                <td key={key} className="numeric">
                  {number(row[key], 0)}
                </td>
              ))}
            </tr>
          )
        })}
      </tbody>
    </table>
  </div>
)
