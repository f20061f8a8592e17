/** A mark's words, its source and its places in; a group out that can be focused and pressed, or read as an image. */
import type { KeyboardEvent, ReactNode } from 'react'
import styles from './marks.module.css'
import type { OnSource, Source } from './types.ts'

export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

interface SourceMarkProps {
  readonly source: Source | null
  readonly label: string
  readonly valueLabel: string
  /** Where it can be pressed; the ring of the focus stands around these. */
  readonly hits: readonly Box[]
  readonly onSource: OnSource
  readonly children: ReactNode
}

export function SourceMark({ source, label, valueLabel, hits, onSource, children }: SourceMarkProps) {
  const words = `${label}: ${valueLabel}`
  if (source === null) {
    return (
      <g role="img" aria-label={words}>
        {children}
      </g>
    )
  }
  const press = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== ' ') return
    // A space would scroll the page away from the mark.
    event.preventDefault()
    onSource(source.fact)
  }
  return (
    <g
      role="button"
      tabIndex={0}
      aria-label={`Kilde: ${source.label}, ${words}`}
      className={styles['mark']}
      data-source={source.fact}
      onClick={() => onSource(source.fact)}
      onKeyDown={press}
    >
      {children}
      {hits.map((hit) => (
        <rect key={`${hit.x} ${hit.y}`} className={styles['hit']} {...padded(hit)} rx={3} />
      ))}
    </g>
  )
}

/** No target is narrower or lower than 24 px. */
function padded({ x, y, width, height }: Box): Box {
  const [wide, high] = [Math.max(24, width), Math.max(24, height)]
  return { x: x - (wide - width) / 2, y: y - (high - height) / 2, width: wide, height: high }
}
