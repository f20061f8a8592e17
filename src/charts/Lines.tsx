/** Wrapped lines and a place in; SVG text out. */
import styles from './marks.module.css'

interface LinesProps {
  readonly lines: readonly string[]
  readonly x: number
  /** Top of the first line. */
  readonly y: number
  readonly fontPx: number
  readonly lineHeight: number
  readonly anchor?: 'start' | 'middle' | 'end'
  readonly bold?: boolean
  readonly muted?: boolean
  /** Drawn over lines: the letters get a rim of the ground. */
  readonly halo?: boolean
  /** Underlined when the mark around it can be pressed. */
  readonly value?: boolean
  /** The words stand in the name of a mark already. */
  readonly hidden?: boolean
}

export function Lines(props: LinesProps) {
  const { lines, x, y, fontPx, lineHeight, anchor = 'start', hidden = true } = props
  const kinds = ['bold', 'muted', 'halo', 'value'] as const
  const className = kinds.flatMap((kind) => (props[kind] === true ? [styles[kind]] : [])).join(' ')
  if (lines.length === 0) return null
  return (
    <text className={className} textAnchor={anchor} fontSize={fontPx} aria-hidden={hidden || undefined}>
      {lines.map((line, index) => (
        // The baseline stands about four fifths down a line.
        <tspan key={index} x={x} y={y + index * lineHeight + (lineHeight - fontPx) / 2 + fontPx * 0.8}>
          {line}
          {/* A space without width: read as words, not as one. */}
          <tspan fontSize={0}> </tspan>
        </tspan>
      ))}
    </text>
  )
}
