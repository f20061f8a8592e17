/** The meetings and the papers that could not be read in; what was not understood, and what to do about it, out. */
import { Link } from 'react-router-dom'
import type { MeetingEntry, Unreadable } from '../../dataset/shape.ts'
import { linePath, meetingPath } from '../../paths.ts'

interface Props {
  readonly meetings: readonly MeetingEntry[]
  readonly unreadable: readonly Unreadable[]
}

export const Problems = ({ meetings, unreadable }: Props) => {
  const told = meetings.flatMap(({ id, file, problems = [] }) =>
    problems.map((problem) => ({ id, file, ...problem })),
  )
  if (told.length + unreadable.length === 0)
    return <p>Alle dokumenter kunne læses, og alle deres punkter blev fundet.</p>
  return (
    <ul>
      {unreadable.map(({ file, message }) => (
        <li key={file}>
          <code>{file}</code>: {message}
        </li>
      ))}
      {told.map(({ id, file, code, message, line }) => (
        <li key={`${id} ${code}`}>
          <Link to={line === null ? meetingPath(id) : linePath(id, line)}>{file}</Link>: {message}
        </li>
      ))}
    </ul>
  )
}
