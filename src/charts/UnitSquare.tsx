/** A place and the number of a group in; one square in that group's pattern out. Never hatched: that is a forecast. */
import { toneClass } from './paint.tsx'

interface UnitSquareProps {
  readonly x: number
  readonly y: number
  readonly side: number
  readonly pattern: number
}

const patterns = ['full', 'half', 'dots', 'outline', 'core', 'dotted', 'cross', 'ring'] as const

export function UnitSquare({ x, y, side, pattern }: UnitSquareProps) {
  const kind = patterns[pattern % patterns.length] ?? 'outline'
  const frame = {
    x: x + 1,
    y: y + 1,
    width: side - 2,
    height: side - 2,
    stroke: 'currentColor',
    strokeWidth: 1.5,
  }
  const at = (share: number): number => side * share
  return (
    <g className={toneClass('plain')} data-square={kind}>
      <rect
        {...frame}
        fill={kind === 'full' ? 'currentColor' : 'none'}
        strokeDasharray={kind === 'dotted' ? '2 2.5' : undefined}
      />
      {kind === 'half' && <path d={`M${x + 1} ${y + 1}v${side - 2}h${side - 2}z`} fill="currentColor" />}
      {kind === 'core' && (
        <rect x={x + at(0.3)} y={y + at(0.3)} width={at(0.4)} height={at(0.4)} fill="currentColor" />
      )}
      {kind === 'ring' && (
        <circle
          cx={x + at(0.5)}
          cy={y + at(0.5)}
          r={at(0.26)}
          fill="none"
          stroke="currentColor"
          strokeWidth={2}
        />
      )}
      {kind === 'cross' && (
        <path
          d={`M${x + at(0.28)} ${y + at(0.28)}L${x + at(0.72)} ${y + at(0.72)}M${x + at(0.72)} ${y + at(0.28)}L${x + at(0.28)} ${y + at(0.72)}`}
          stroke="currentColor"
          strokeWidth={2}
        />
      )}
      {kind === 'dots' &&
        [0.3, 0.7].flatMap((down) =>
          [0.3, 0.7].map((right) => (
            <circle
              key={`${down} ${right}`}
              cx={x + at(right)}
              cy={y + at(down)}
              r={at(0.11)}
              fill="currentColor"
            />
          )),
        )}
    </g>
  )
}
