/** Baseline, level and targets of one goal in; their places on one scale out, each with its words. */
import { memo, useMemo } from 'react'
import { DefaultZIndexes, Scatter, ScatterChart, useXAxisScale, XAxis, YAxis, ZIndexLayer } from 'recharts'
import type { ScatterShapeProps } from 'recharts'
import { kroner, number } from '../format.ts'
import { GoalMarkGroup } from './GoalMarkGroup.tsx'
import { GoalSign } from './GoalSign.tsx'
import { layGoal } from './goalLayout.ts'
import type { GoalLayout } from './goalLayout.ts'
import { Lines } from './Lines.tsx'
import styles from './marks.module.css'
import type { GoalPathProps } from './types.ts'
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

/** The scale with its ends, the way from baseline to level, and which way is better. */
function GoalLine({ layout, unit }: { readonly layout: GoalLayout; readonly unit: string }) {
  const { width, inset, lineY, ticks, domain, text, better, unitY } = layout
  const small = { fontPx: text.small, lineHeight: text.smallLine, hidden: false }
  const shown = unit.includes('kr.') ? kroner : number
  const xOf = (value: number): number =>
    inset + ((value - domain[0]) / (domain[1] - domain[0])) * (width - 2 * inset)
  const unitLeft = better?.words.startsWith('◂') !== true
  return (
    <g>
      <line className={styles['axis']} x1={inset} x2={width - inset} y1={lineY} y2={lineY} />
      {ticks.map((tick) => (
        <line
          key={tick}
          className={styles['axis']}
          x1={xOf(tick)}
          x2={xOf(tick)}
          y1={lineY - 3}
          y2={lineY + 3}
        />
      ))}
      <Lines {...small} lines={[shown(domain[0])]} x={0} y={lineY + 0.5 * text.smallLine} muted />
      <Lines
        {...small}
        lines={[shown(domain[1])]}
        x={width}
        y={lineY + 0.5 * text.smallLine}
        anchor="end"
        muted
      />
      <Way layout={layout} />
      {better !== null && (
        <Lines
          {...small}
          lines={[better.words]}
          x={unitLeft ? width : 0}
          y={better.y}
          anchor={unitLeft ? 'end' : 'start'}
          bold
        />
      )}
      {unit !== '' && (
        <Lines
          {...small}
          lines={[unit]}
          x={unitLeft ? 0 : width}
          y={unitY}
          anchor={unitLeft ? 'start' : 'end'}
          muted
        />
      )}
    </g>
  )
}

/** From the baseline to the level: the way that has been gone. */
function Way({ layout }: { readonly layout: GoalLayout }) {
  const from = layout.marks.find(({ mark }) => mark.shape === 'diamond')
  const to = layout.marks.find(({ mark }) => mark.shape === 'circle')
  if (from === undefined || to === undefined || Math.abs(to.x - from.x) < 24) return null
  const forward = Math.sign(to.x - from.x)
  const [start, tip] = [from.x + forward * 8, to.x - forward * 9]
  const y = layout.lineY
  return (
    <path
      className={styles['way']}
      d={`M${start} ${y}H${tip - forward * 2}M${tip - forward * 7} ${y - 5}L${tip} ${y}L${tip - forward * 7} ${y + 5}`}
    />
  )
}
