/** Budget facts in; the sign conventions the documents print, each with the line that says so, out. */
import { Link } from 'react-router-dom'
import type { MeetingEntry } from '../../dataset/shape.ts'
import type { Fact } from '../../facts/model.ts'
import type { SignConvention } from '../../facts/model/budget.ts'
import { counted, date } from '../../format.ts'
import { linePath } from '../../paths.ts'

interface SignTableProps {
  readonly facts: readonly Fact[]
  readonly meetings: readonly MeetingEntry[]
}

interface SignRow {
  readonly key: string
  readonly meeting: MeetingEntry
  readonly convention: SignConvention
  readonly figures: number
}

const words: Readonly<Record<SignConvention['rule'], string>> = {
  minus_is_underspend: 'Minus betyder brugt mindre end budgettet',
  minus_is_overspend: 'Minus betyder brugt mere end budgettet',
  words: 'Ord som »mindreforbrug« siger det, ikke fortegnet',
}

const rowsOf = ({ facts, meetings }: SignTableProps): readonly SignRow[] => {
  const rows = new Map<string, SignRow>()
  for (const fact of facts) {
    if (fact.kind !== 'budget' || fact.convention === null) continue
    const meeting = meetings.find(({ id }) => id === fact.meeting)
    if (!meeting) continue
    // Words are said anew in every sentence: one row a document is enough.
    const { rule, line } = fact.convention
    const key = `${fact.meeting} ${rule}${rule === 'words' ? '' : ` ${line}`}`
    rows.set(key, {
      key,
      meeting,
      convention: rows.get(key)?.convention ?? fact.convention,
      figures: (rows.get(key)?.figures ?? 0) + 1,
    })
  }
  return [...rows.values()]
}

export const SignTable = (props: SignTableProps) => {
  const rows = rowsOf(props)
  if (rows.length === 0) return <p>Ingen af dokumenterne siger, hvordan fortegn skal læses.</p>
  return (
    // A box that scrolls must be reachable by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="table-scroll" tabIndex={0} role="region" aria-label="Tabel: hvad betyder minus">
      <table className="table table--compact">
        <caption>Fortegn for afvigelser fra budgettet, som dokumenterne selv forklarer dem</caption>
        <thead>
          <tr>
            <th scope="col">Dokument</th>
            <th scope="col">Sådan læses det</th>
            <th scope="col">Det står i</th>
            <th className="numeric" scope="col">
              Gælder for
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, meeting, convention, figures }) => (
            <tr key={key}>
              <th scope="row">
                {meeting.municipality.name}, {date(meeting.date)}
              </th>
              <td>{words[convention.rule]}</td>
              <td>
                <Link to={linePath(meeting.id, convention.line)}>linje {convention.line}</Link>
              </td>
              <td className="numeric">{counted(figures, 'tal', 'tal')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
