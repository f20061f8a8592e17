/** A picture, its words and its rows in; the one frame of every chart out: sentence, picture, table, sources. */
import { use, useId } from 'react'
import { ChartActions } from './ChartActions.tsx'
import styles from './ChartFrame.module.css'
import { ExplainWith } from './explainWith.ts'
import { FactTable } from './FactTable.tsx'
import { Legend } from './Legend.tsx'
import type { ChartFrameProps } from './types.ts'

export function ChartFrame(props: ChartFrameProps) {
  const { id, title, sentence, explanation, legend = [], notes = [], level = 2, rows, children } = props
  const heading = useId()
  const explain = use(ExplainWith)
  const Heading = level === 2 ? 'h2' : 'h3'
  const sourced = rows.some((row) => row.sources.length > 0)
  return (
    <figure id={`graf-${id}`} className={styles['frame']} aria-labelledby={heading}>
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
        {sourced && (
          <p className={styles['hint']}>Tryk på et understreget tal for at se, hvor det står i papirerne.</p>
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
      <FactTable caption={props.caption} columns={props.columns} rows={rows} onSource={props.onSource} />
    </figure>
  )
}
