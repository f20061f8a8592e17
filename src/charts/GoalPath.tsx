/** Baseline, level and targets of one goal in; their places on one scale out, each with its words. */
import { memo, useMemo } from 'react'
import { DefaultZIndexes, Scatter, ScatterChart, useXAxisScale, XAxis, YAxis, ZIndexLayer } from 'recharts'
import type { ScatterShapeProps } from 'recharts'
import { GoalLine } from './GoalLine.tsx'
import { GoalMarkGroup } from './GoalMarkGroup.tsx'
import { GoalSign } from './GoalSign.tsx'
import { layGoal } from './goalLayout.ts'
import type { GoalLayout } from './goalLayout.ts'
import type { GoalPathProps } from './goalTypes.ts'
import styles from './marks.module.css'
import { useLatest } from './useLatest.ts'
import { useSame } from './useSame.ts'
import { useSize } from './useSize.ts'

export function GoalPath({ marks, unit, better, name, onSource }: GoalPathProps) {
  const [ref, size] = useSize()
  const open = useLatest(onSource)
  const path = useSame({ marks, unit, better })
  const drawn = useMemo(() => (size === null ? null : draw(layGoal(path, size))), [path, size])
  return (
    <div ref={ref} className={styles['box']} style={{ minHeight: drawn?.layout.height }}>
      {drawn !== null && marks.length > 0 && (
        <GoalDrawing drawn={drawn} unit={unit} name={name} onSource={open} />
      )}
    </div>
  )
}

interface GoalDrawingProps extends Pick<GoalPathProps, 'unit' | 'name' | 'onSource'> {
  readonly drawn: ReturnType<typeof draw>
}

/** Drawn anew only when it says something else. */
const GoalDrawing = memo(function GoalDrawing({ drawn, unit, name, onSource }: GoalDrawingProps) {
  const { layout } = drawn
  return (
    <ScatterChart
      width={layout.width}
      height={layout.height}
      margin={drawn.margin}
      accessibilityLayer={false}
      role="group"
      aria-label={name}
    >
      <GoalLine layout={layout} unit={unit} />
      <XAxis type="number" dataKey="x" hide domain={drawn.domain} />
      <YAxis type="number" dataKey="y" hide domain={oneLine} />
      <Scatter
        data={drawn.points}
        isAnimationActive={false}
        shape={({ cx, index }: ScatterShapeProps) => (
          <g aria-hidden="true">
            <GoalSign shape={layout.marks[index]?.mark.shape ?? 'circle'} x={cx ?? 0} y={layout.lineY} />
          </g>
        )}
      />
      <GoalMarks layout={layout} onSource={onSource} />
    </ScatterChart>
  )
})

/** Over the signs: Recharts makes its signs anew at every new width, and a mark in one would lose the focus. */
function GoalMarks({
  layout,
  onSource,
}: Pick<GoalDrawingProps, 'onSource'> & { readonly layout: GoalLayout }) {
  const place = useXAxisScale()
  return (
    <ZIndexLayer zIndex={DefaultZIndexes.scatter}>
      {layout.marks.map((laid) => (
        <GoalMarkGroup
          key={laid.mark.key}
          laid={laid}
          layout={layout}
          x={place?.(laid.mark.value) ?? laid.x}
          onSource={onSource}
        />
      ))}
    </ZIndexLayer>
  )
}

/** What Recharts is given, made once for each layout. */
const draw = (layout: GoalLayout) => ({
  layout,
  points: layout.marks.map(({ mark }) => ({ x: mark.value, y: 0 })),
  domain: [...layout.domain],
  margin: { left: layout.inset, right: layout.inset, top: 0, bottom: 0 },
})

const oneLine = [-1, 1]
