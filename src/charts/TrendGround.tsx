/** A laid-out series in; what stands behind its marks out: scale, periods, named gaps and breaks. */
import { Lines } from './Lines.tsx'
import styles from './marks.module.css'
import type { TrendLayout } from './trendLayout.ts'

interface TrendGroundProps {
  readonly layout: TrendLayout
  readonly unit: string
}

export function TrendGround({ layout, unit }: TrendGroundProps) {
  const { plot, text, ticks, marks, tickY, unitY } = layout
  const small = { fontPx: text.small, lineHeight: text.smallLine, muted: true, hidden: false } as const
  const right = plot.x + plot.width
  return (
    <>
      <Lines lines={layout.title} x={0} y={0} fontPx={text.px} lineHeight={text.line} bold />
      <g aria-hidden="true">
        {ticks.map(({ value, y }) => (
          <line
            key={value}
            className={value === 0 ? styles['axis'] : styles['rule']}
            x1={plot.x}
            x2={right}
            y1={y}
            y2={y}
          />
        ))}
      </g>
      {ticks.map(({ value, words, y }) => (
        <Lines
          key={value}
          {...small}
          hidden
          lines={[words]}
          x={plot.x - 0.375 * text.px}
          y={y - text.smallLine / 2}
          anchor="end"
        />
      ))}
      {marks.map(({ mark, x, tick, tickRow }) => (
        <Lines
          key={mark.key}
          {...small}
          hidden
          lines={tick}
          x={x}
          y={tickY + tickRow * text.smallLine}
          anchor="middle"
        />
      ))}
      <Gaps layout={layout} />
      <Breaks layout={layout} />
      {unit !== '' && <Lines {...small} lines={[`Enhed: ${unit}`]} x={right} y={unitY} anchor="end" />}
    </>
  )
}

function Gaps({ layout }: { readonly layout: TrendLayout }) {
  const { plot, gaps, text } = layout
  return gaps.map(({ key, x, width, lines, y }) => (
    <g key={key}>
      <rect
        className={styles['ground']}
        x={x}
        y={plot.y - 1}
        width={width}
        height={plot.height}
        aria-hidden="true"
      />
      {[x, x + width].map((edge) => (
        <line
          key={edge}
          className={styles['track']}
          x1={edge}
          x2={edge}
          y1={plot.y}
          y2={plot.y + plot.height}
          aria-hidden="true"
        />
      ))}
      <Lines
        lines={lines}
        x={x + width / 2}
        y={y}
        anchor="middle"
        fontPx={text.small}
        lineHeight={text.smallLine}
        hidden={false}
        muted
        halo
      />
    </g>
  ))
}

function Breaks({ layout }: { readonly layout: TrendLayout }) {
  const { plot, breaks, top, text } = layout
  return breaks.map(({ key, x, lines, textX, anchor }) => (
    <g key={key}>
      <line
        className={styles['markLine']}
        x1={x}
        x2={x}
        y1={top}
        y2={plot.y + plot.height}
        aria-hidden="true"
      />
      <Lines
        lines={lines}
        x={textX}
        y={top}
        anchor={anchor}
        fontPx={text.small}
        lineHeight={text.smallLine}
        hidden={false}
        muted
        halo
      />
    </g>
  ))
}
