/** Meetings and what they hold in; a table with words in every cell, each the way to its page, out. */
import { Link } from 'react-router-dom'
import type { CoverageCell, CoverageRow, CoverageTopic } from '../../figures/coverageMatrix.ts'
import { coverageTopics, presenceWords } from '../../figures/coverageMatrix.ts'
import { meetingPath, parameters, paths } from '../../paths.ts'
import styles from './OverviewView.module.css'

const address = (row: CoverageRow, topic: CoverageTopic): string => {
  if (topic === 'decision') return meetingPath(row.meeting)
  if (row.cells[topic].inPaper) return `${meetingPath(row.meeting)}?punkter=tal`
  return `${paths[topic]}?${parameters.meeting}=${encodeURIComponent(row.meeting)}`
}

const Cell = ({
  row,
  topic,
  label,
}: {
  readonly row: CoverageRow
  readonly topic: CoverageTopic
  readonly label: string
}) => {
  const cell: CoverageCell = row.cells[topic]
  const [mark, meaning] = presenceWords[cell.presence]
  return (
    <td>
      <div className={styles.cell} data-label={label}>
        <span aria-hidden="true">{mark}</span>
        <span className={styles.meaning}>{meaning}: </span>
        {cell.presence === 'missing' ? (
          <span>{cell.words}</span>
        ) : (
          <Link to={address(row, topic)}>{cell.words}</Link>
        )}
      </div>
    </td>
  )
}

export const CoverageMatrix = ({ rows }: { readonly rows: readonly CoverageRow[] }) => (
  <section className={styles.coverage} aria-labelledby="daekning">
    <h2 id="daekning">Hvad har vi – og hvad mangler?</h2>
    <table className={`table ${styles.matrix}`}>
      <caption>Hvad papirerne fra hvert møde indeholder</caption>
      <thead>
        <tr>
          <th scope="col">Møde</th>
          {coverageTopics.map(([topic, label]) => (
            <th key={topic} scope="col">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.meeting}>
            <th scope="row">
              <Link to={meetingPath(row.meeting)}>{row.label}</Link>
            </th>
            {coverageTopics.map(([topic, label]) => (
              <Cell key={topic} row={row} topic={topic} label={label} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
    <p className={styles.key}>
      {Object.values(presenceWords).map(([mark, words]) => (
        <span key={words}>
          <span aria-hidden="true">{mark}</span> {words}
        </span>
      ))}
    </p>
  </section>
)
