/** A status and its word in; a shape with the word out: never the colour alone. */
import { toneClass } from './paint.tsx'
import styles from './StatusBadge.module.css'
import type { StatusBadgeProps, Tone } from './types.ts'

interface Look {
  readonly tone: Tone
  /** Filled outline of the sign, in a box of 20. */
  readonly shape: string
  /** Strokes on top of it. */
  readonly sign: string
  readonly hollow?: boolean
}

const circle = 'M1 10a9 9 0 1 0 18 0a9 9 0 1 0 -18 0z'
const diamond = 'M10 0.5l9.5 9.5l-9.5 9.5l-9.5 -9.5z'
const square = 'M2 2h16v16h-16z'
const triangle = 'M10 1.5l9 16.5h-18z'
const check = 'M5.5 10.5l3 3l6 -7'
const forward = 'M5 10h9M10.5 6.5l3.5 3.5l-3.5 3.5'
const cross = 'M6.5 6.5l7 7M13.5 6.5l-7 7'
const question = 'M8 9.2a2.1 2.1 0 1 1 2.9 1.9c-.7 .3-.9 .7-.9 1.5M10 14.8v.4'

const unknown: Look = { tone: 'neutral', shape: triangle, sign: question, hollow: true }

const looks: Readonly<Record<string, Look>> = {
  on_track: { tone: 'on_track', shape: circle, sign: check },
  on_the_way: { tone: 'on_the_way', shape: diamond, sign: forward },
  far: { tone: 'far', shape: square, sign: cross },
  met: { tone: 'on_track', shape: circle, sign: check },
  partly_met: { tone: 'on_the_way', shape: diamond, sign: forward },
  not_met: { tone: 'far', shape: square, sign: cross },
  up: { tone: 'plain', shape: circle, sign: 'M10 14.5v-9M6.5 9l3.5 -3.5l3.5 3.5', hollow: true },
  down: { tone: 'plain', shape: circle, sign: 'M10 5.5v9M6.5 11l3.5 3.5l3.5 -3.5', hollow: true },
  stable: { tone: 'plain', shape: circle, sign: 'M5.5 8h9M5.5 12h9', hollow: true },
  unknown,
}

export function StatusBadge({ status, word, tone }: StatusBadgeProps) {
  const look = looks[status] ?? unknown
  return (
    <span className={styles['badge']}>
      <svg
        className={`${styles['shape']} ${toneClass(tone ?? look.tone)}`}
        viewBox="0 0 20 20"
        aria-hidden="true"
      >
        <path
          d={look.shape}
          fill={look.hollow === true ? 'none' : 'currentColor'}
          stroke="currentColor"
          strokeWidth={1.5}
          strokeLinejoin="round"
        />
        <path className={look.hollow === true ? styles['ink'] : styles['cut']} d={look.sign} />
      </svg>
      <span>{word}</span>
    </span>
  )
}
