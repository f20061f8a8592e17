/** A tone and a fill in; the SVG attributes and patterns that show them out. */
import type { SVGProps } from 'react'
import styles from './paint.module.css'
import type { Fill, Tone } from './types.ts'

const classes: Readonly<Record<Tone, string | undefined>> = {
  less: styles['less'],
  more: styles['more'],
  neutral: styles['neutral'],
  on_track: styles['onTrack'],
  on_the_way: styles['onTheWay'],
  far: styles['far'],
  plain: styles['plain'],
}

export const toneClass = (tone: Tone): string | undefined => classes[tone]

interface HatchesProps {
  /** Unique on the page (useId), so that two charts never share a pattern. */
  readonly id: string
  readonly marks: readonly { readonly tone: Tone; readonly fill: Fill }[]
}

/** The patterns that the marks need, one a tone: a pattern does not inherit colour from what it fills. */
export function Hatches({ id, marks }: HatchesProps) {
  const tones = [...new Set(marks.filter((mark) => mark.fill === 'hatched').map((mark) => mark.tone))]
  if (tones.length === 0) return null
  return (
    <defs>
      {tones.map((tone) => (
        <pattern
          key={tone}
          id={hatchId(id, tone)}
          className={toneClass(tone)}
          width="7"
          height="7"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect className={styles['ground']} width="7" height="7" />
          <rect fill="currentColor" width="3" height="7" />
        </pattern>
      ))}
    </defs>
  )
}

export function paint(id: string, tone: Tone, fill: Fill): SVGProps<SVGRectElement> {
  const common = { className: toneClass(tone), stroke: 'currentColor' }
  switch (fill) {
    case 'solid':
      return { ...common, fill: 'currentColor', strokeWidth: 1 }
    case 'hatched':
      return { ...common, fill: `url(#${hatchId(id, tone)})`, strokeWidth: 1.5 }
    case 'outlined':
      return { ...common, fill: 'none', strokeWidth: 2, strokeDasharray: '2 3' }
  }
}

const hatchId = (id: string, tone: Tone): string => `${id}-${tone}`
