/** Figures of the budget page in; their frames and pictures out. */
import { ChartFrame } from '../../charts/ChartFrame.tsx'
import { Bridge, Columns, DivergingBars } from '../../charts/lazyCharts.tsx'
import type { DeviationFigure } from '../../figures/deviationsByReport.ts'
import type { BarMark, BridgeMark, Figure } from '../../figures/figure.ts'
import { NothingHere } from '../../source/NothingHere.tsx'
import { useSource } from '../../source/useSource.ts'
import styles from './BudgetView.module.css'

const ends = { less: 'bruger mindre', more: 'bruger mere' } as const

export const DeviationChart = ({ figure }: { readonly figure: DeviationFigure }) => {
  const onSource = useSource()
  const { frame, marks, unit } = figure
  if (figure.reports === 0) {
    return <NothingHere title={frame.title}>{frame.notes.join(' ')}</NothingHere>
  }
  return (
    <ChartFrame {...frame} onSource={onSource}>
      {marks.some((mark) => mark.value !== null) ? (
        <DivergingBars rows={marks} unit={unit} {...ends} name={frame.title} onSource={onSource} />
      ) : (
        <p>{frame.sentence}</p>
      )}
    </ChartFrame>
  )
}

export const DriverSection = ({ figures }: { readonly figures: readonly Figure<BarMark>[] }) => {
  const onSource = useSource()
  if (figures.length === 0) return null
  return (
    <section className={styles.section} id="traekker">
      <h2>Hvad trækker afvigelsen?</h2>
      {figures.map(({ frame, marks, unit }) => (
        <ChartFrame key={frame.id} {...frame} level={3} onSource={onSource}>
          <DivergingBars rows={marks} unit={unit} {...ends} name={frame.title} onSource={onSource} />
        </ChartFrame>
      ))}
    </section>
  )
}

export const BridgeSection = ({ figures }: { readonly figures: readonly Figure<BridgeMark>[] }) => {
  const onSource = useSource()
  if (figures.length === 0) return null
  return (
    <section className={styles.section} id="fordeling">
      <h2>Hvordan fordeler afvigelsen sig?</h2>
      {figures.map(({ frame, marks, unit }) => (
        <ChartFrame key={frame.id} {...frame} level={3} onSource={onSource}>
          <Bridge steps={marks} unit={unit} name={frame.title} onSource={onSource} />
        </ChartFrame>
      ))}
    </section>
  )
}

interface ColumnSectionProps {
  readonly id: string
  readonly heading: string
  readonly figures: readonly Figure<BarMark>[]
}

export const ColumnSection = ({ id, heading, figures }: ColumnSectionProps) => {
  const onSource = useSource()
  if (figures.length === 0) return null
  return (
    <section className={styles.section} id={id}>
      <h2>{heading}</h2>
      {figures.map(({ frame, marks, unit }) => (
        <ChartFrame key={frame.id} {...frame} level={3} onSource={onSource}>
          <Columns rows={marks} unit={unit} name={frame.title} onSource={onSource} />
        </ChartFrame>
      ))}
    </section>
  )
}
