/** A few rows in; a small picture without axis out: words, a bar from zero or squares, and the figure that opens its source. */
import { useId } from 'react'
import { Hatches, paint } from './paint.tsx'
import styles from './SmallPicture.module.css'
import { SourceButton } from './SourceButton.tsx'
import type { SmallPictureProps, SmallRow } from './types.ts'

/** Drawn in per cent and em, so that nothing is measured; the rows are words, and the drawing is silent. */
export function SmallPicture({ name, shape, rows, onSource }: SmallPictureProps) {
  const id = useId()
  const heading = useId()
  const values = shape === 'bar' ? rows.map(({ value }) => value) : []
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)]
  const at = (value: number): number => ((value - low) / (high - low || 1)) * 100
  return (
    <div className={styles['picture']}>
      <p id={heading}>{name}</p>
      <ul aria-labelledby={heading}>
        {rows.map((row) => (
          <li key={row.key}>
            <span>{row.label}</span>
            <svg aria-hidden="true">
              <Hatches id={`${id}-${row.key}`} marks={[row]} />
              {shape === 'bar' ? (
                <Bar row={row} id={`${id}-${row.key}`} zero={at(0)} end={at(row.value)} />
              ) : (
                <Squares row={row} id={`${id}-${row.key}`} />
              )}
            </svg>
            <span>
              {row.source === null ? (
                row.words
              ) : (
                <SourceButton source={row.source} onSource={onSource}>
                  {row.words}
                </SourceButton>
              )}
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}

interface MarkProps {
  readonly row: SmallRow
  readonly id: string
}

function Bar({ row, id, zero, end }: MarkProps & { readonly zero: number; readonly end: number }) {
  return (
    <>
      <rect
        {...paint(id, row.tone, row.fill)}
        x={`${Math.min(zero, end)}%`}
        width={`${Math.abs(end - zero)}%`}
        y="15%"
        height="70%"
      />
      <line className={styles['zero']} x1={`${zero}%`} x2={`${zero}%`} y1="0" y2="100%" />
    </>
  )
}

function Squares({ row, id }: MarkProps) {
  return Array.from({ length: row.value }, (_, index) => (
    <rect
      key={index}
      {...paint(id, row.tone, row.fill)}
      x={`${0.1 + index * 1.15}em`}
      y="0.2em"
      width="0.85em"
      height="0.85em"
    />
  ))
}
