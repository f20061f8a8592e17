/** A meeting and its text in; the agenda out: what was decided on each item, and where figures stand. */
import type { ItemEntry, MeetingEntry, MeetingText } from '../../dataset/shape.ts'
import type { Decision } from '../../facts/model/meeting.ts'
import { counted, list } from '../../format.ts'
import { NotKnown } from '../../page/NotKnown.tsx'
import { useAddressChoice } from '../../page/useAddressChoice.ts'
import { lineAnchor } from '../../paths.ts'
import { OutcomeChip } from '../../source/OutcomeChip.tsx'
import styles from './Agenda.module.css'

interface AgendaProps {
  readonly meeting: MeetingEntry
  readonly text: MeetingText
}

/** Figures that are understood; a plain quantity makes no item worth opening. */
const figuresByItem = (text: MeetingText): ReadonlyMap<string, number> => {
  const found = new Map<string, number>()
  for (const { item, kind } of text.facts) {
    if (item !== null && kind !== 'quantity') found.set(item, (found.get(item) ?? 0) + 1)
  }
  return found
}

const DecisionOf = ({ decision, committee }: { readonly decision: Decision; readonly committee: string }) => (
  <li>
    <OutcomeChip outcome={decision.outcome} />
    {/* Whose decision it is goes without saying, unless somebody else met too. */}
    {decision.body !== committee && decision.body !== '' && <span> {decision.body}</span>}
    <span className={styles.quiet}>
      {' '}
      <a href={`#${lineAnchor(decision.line)}`} aria-label={`Beslutningen, linje ${decision.line}`}>
        linje {decision.line}
      </a>
      {decision.absent > 0 && ` · ${counted(decision.absent, 'fraværende', 'fraværende')}`}
    </span>
    {decision.parts.length > 0 && (
      <ul className={styles.parts}>
        {decision.parts.map((part) => (
          <li key={part.line}>
            Ad {part.points}. {part.text}
          </li>
        ))}
      </ul>
    )}
  </li>
)

const closedTitles = ({ attachments }: ItemEntry): string =>
  list(attachments.filter(({ closed }) => closed).map(({ title }) => title))

interface ItemProps {
  readonly item: ItemEntry
  readonly figures: number
  readonly committee: string
}

const Item = ({ item, figures, committee }: ItemProps) => (
  <li className={styles.item}>
    <h3 className={styles.title}>
      <span className={styles.number}>
        <span className="sr-only">Punkt </span>
        {item.number}
      </span>{' '}
      <a href={`#${lineAnchor(item.line)}`}>{item.title}</a>
    </h3>
    <div className={styles.body}>
      {item.decisions.length > 0 && (
        <ul className={styles.decisions}>
          {item.decisions.map((decision) => (
            <DecisionOf key={decision.line} decision={decision} committee={committee} />
          ))}
        </ul>
      )}
      <p className={styles.quiet}>
        {item.withdrawn
          ? 'Trukket tilbage'
          : figures === 0
            ? 'Ingen tal læst'
            : `${counted(figures, 'tal', 'tal')} læst`}
        {item.attachments.length > 0 && ` · ${counted(item.attachments.length, 'bilag', 'bilag')}`}
      </p>
      {closedTitles(item) !== '' && (
        <p className={styles.quiet}>
          <span className={styles.closed}>Lukket bilag</span> {closedTitles(item)}
        </p>
      )}
    </div>
  </li>
)

export const Agenda = ({ meeting, text }: AgendaProps) => {
  const [shown, choose, other] = useAddressChoice('punkter', ['alle', 'tal'], 'alle')
  const onlyFigures = shown === 'tal'
  const figures = figuresByItem(text)
  const items = meeting.items.filter(({ number }) => !onlyFigures || figures.has(number))
  return (
    <section aria-labelledby="dagsorden">
      <div className={styles.head}>
        <h2 id="dagsorden">Punkter på mødet</h2>
        <label className={styles.filter}>
          <input
            type="checkbox"
            checked={onlyFigures}
            onChange={({ target }) => choose(target.checked ? 'tal' : 'alle')}
          />
          Kun punkter med tal
        </label>
      </div>
      <p className="sr-only" role="status">
        Viser {counted(items.length, 'punkt', 'punkter')} af {meeting.items.length}.
      </p>
      <NotKnown values={other} />
      {items.length === 0 ? (
        <p>Ingen af punkterne indeholder tal, vi har læst.</p>
      ) : (
        <ol className={styles.items}>
          {items.map((item) => (
            <Item
              key={item.number}
              item={item}
              figures={figures.get(item.number) ?? 0}
              committee={meeting.committee}
            />
          ))}
        </ol>
      )}
    </section>
  )
}
