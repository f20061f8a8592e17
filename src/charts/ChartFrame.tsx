/** A picture, its words and its rows in; the one frame of every chart out: sentence, picture, table, sources. */
import { use, useId, useState } from 'react'
import { chartAnchor } from '../paths.ts'
import { ChartActions } from './ChartActions.tsx'
import styles from './ChartFrame.module.css'
import { ExplainWith } from './explainWith.ts'
import { FactTable } from './FactTable.tsx'
import type { ChartFrameProps } from './frameTypes.ts'
import { Legend } from './Legend.tsx'
import { useOrder } from './useOrder.ts'

/** Columns that have room beside a picture; the one with the sources is one more. */
const fewColumns = 4

/** Lines of a table that is about as high as a picture: beside it, every source stands on a line of its own. */
const fewLines = 10

/** Lines of a table that is longer than the page around it: the picture says the same, and the table waits. */
const manyLines = 24

const linesOf = (rows: ChartFrameProps['rows']): number =>
  rows.reduce((sum, { sources }) => sum + Math.max(1, sources.length), 0)

/** A phone shows the picture and offers the table. Unfolded again, it is left alone. */
const foldWhenNarrow = (table: HTMLDetailsElement | null): void => {
  if (table === null || typeof matchMedia !== 'function') return
  if (matchMedia('(max-width: 47rem)').matches) table.open = false
}

export function ChartFrame(props: ChartFrameProps) {
  const { id, title, sentence, explanation, legend = [], notes = [], level = 2, rows, children } = props
  const { pressable = true, folded = false } = props
  // A page is long enough with one table that always stands open: where every value of a picture can be pressed, the
  // table waits until there is room beside the picture, or somebody asks for it.
  const waits = pressable && (level === 3 || linesOf(rows) > manyLines)
  const heading = useId()
  // A link to a table in some order shows that table; afterwards it is the reader's to fold.
  const [order] = useOrder(id)
  const [isUnfolded] = useState(order !== null)
  const explain = use(ExplainWith)
  const Heading = level === 2 ? 'h2' : 'h3'
  const hasSources = rows.some((row) => row.sources.length > 0)
  // Said here and not asked in CSS: a `:has()` over its rows is answered anew at every press on the page.
  const hasRoom = props.columns.length + Number(hasSources) <= fewColumns
  const isBeside = rows.length > 0 && hasRoom && !folded && (!waits || linesOf(rows) <= fewLines)
  return (
    <figure id={chartAnchor(id)} className={styles['frame']} aria-labelledby={heading}>
      <div className={isBeside ? `${styles['sheet']} ${styles['beside']}` : styles['sheet']}>
        <Heading id={heading} className={styles['title']}>
          {title}
        </Heading>
        <p className={styles['sentence']}>
          <strong>Kort sagt:</strong> {sentence}
        </p>
        {explanation !== '' && (
          <details className={styles['details']}>
            <summary>Hvad betyder det?</summary>
            <p>{explain(explanation)}</p>
          </details>
        )}
        <div className={styles['picture']} data-picture>
          <Legend entries={legend} />
          {children}
          {pressable && hasSources && (
            <p className={styles['hint']}>
              Tryk på et understreget tal for at se, hvor det står i papirerne.
            </p>
          )}
        </div>
        {notes.length > 0 && (
          <ul className={styles['notes']}>
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        )}
        <ChartActions
          chart={{ id, title, sentence, caption: props.caption, columns: props.columns, rows, notes }}
        />
        {rows.length > 0 && (
          <details
            className={folded ? styles['fold'] : `${styles['fold']} ${styles[waits ? 'waits' : 'unfolds']}`}
            open={isUnfolded || !(folded || waits)}
            ref={isUnfolded ? null : foldWhenNarrow}
          >
            <summary>Vis tallene som tabel</summary>
            <FactTable
              id={id}
              caption={props.caption}
              columns={props.columns}
              rows={rows}
              onSource={props.onSource}
            />
          </details>
        )}
      </div>
    </figure>
  )
}
