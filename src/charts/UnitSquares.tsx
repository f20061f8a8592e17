/** Groups of equal units in; one square a unit out, each group with a pattern of its own and its count. */
import { useMemo } from 'react'
import { Lines } from './Lines.tsx'
import styles from './marks.module.css'
import type { UnitSquaresProps } from './partTypes.ts'
import { SourceMark } from './SourceMark.tsx'
import { spokenValue } from './spokenValue.ts'
import { laySquares } from './squaresLayout.ts'
import type { LaidGroup, SquaresLayout } from './squaresLayout.ts'
import type { OnSource } from './types.ts'
import { UnitSquare } from './UnitSquare.tsx'
import { useSize } from './useSize.ts'

export function UnitSquares({ groups, unit = '', name, onSource }: UnitSquaresProps) {
  const [ref, size] = useSize()
  const layout = useMemo(() => (size === null ? null : laySquares(groups, size)), [groups, size])
  return (
    <div ref={ref} className={styles['box']} style={{ minHeight: layout?.height }}>
      {layout !== null && (
        <svg
          className={styles['svg']}
          role="group"
          aria-label={name}
          width={layout.width}
          height={layout.height}
          viewBox={`0 0 ${layout.width} ${layout.height}`}
        >
          {layout.groups.map((laid, index) => (
            <Group
              key={laid.group.key}
              laid={laid}
              pattern={index}
              layout={layout}
              unit={unit}
              onSource={onSource}
            />
          ))}
        </svg>
      )}
    </div>
  )
}

interface GroupProps {
  readonly laid: LaidGroup
  readonly pattern: number
  readonly layout: SquaresLayout
  readonly unit: string
  readonly onSource: OnSource
}

function Group({ laid, pattern, layout, unit, onSource }: GroupProps) {
  const { text, side, width } = layout
  const { group, label, labelY, squares, countX, countY, top, height } = laid
  const count = String(group.count)
  const large = { fontPx: text.px, lineHeight: text.line }
  return (
    <SourceMark
      source={group.source}
      label={group.label}
      valueLabel={spokenValue(count, unit)}
      hits={[{ x: -3, y: top - 2, width: Math.min(width, countX + 2 * text.px) + 3, height: height + 4 }]}
      onSource={onSource}
    >
      <Lines {...large} lines={label} x={0} y={labelY} />
      {squares.map((square) => (
        <UnitSquare key={`${square.x} ${square.y}`} {...square} side={side} pattern={pattern} />
      ))}
      <Lines {...large} lines={[count]} x={countX} y={countY} bold value />
    </SourceMark>
  )
}
