/** A laid-out goal in; its scale with its ends, the way from baseline to level, and which way is better out. */
import { kroner, number } from '../format.ts'
import type { GoalLayout } from './goalLayout.ts'
import { Lines } from './Lines.tsx'
import styles from './marks.module.css'

export function GoalLine({ layout, unit }: { readonly layout: GoalLayout; readonly unit: string }) {
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
      <Lines {...small} hidden lines={[shown(domain[0])]} x={0} y={lineY + 0.5 * text.smallLine} muted />
      <Lines
        {...small}
        hidden
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
