/** One figure of the budget page in; its frame and picture out. */
import { ChartFrame } from '../../charts/ChartFrame.tsx'
import { Bridge, Columns, DivergingBars } from '../../charts/lazyCharts.tsx'
import type { DeviationFigure } from '../../figures/deviationsByReport.ts'
import type { BarMark, BridgeMark, Figure } from '../../figures/figure.ts'
import { NothingHere } from '../../page/NothingHere.tsx'
import { useSource } from '../../source/useSource.ts'

const ends = { less: 'bruger mindre', more: 'bruger mere' } as const

interface Chart<Mark> {
  readonly figure: Figure<Mark>
}

export const DeviationChart = ({ figure }: { readonly figure: DeviationFigure }) => {
  const onSource = useSource()
  const { frame, marks, unit } = figure
  if (figure.reports === 0) return <NothingHere title={frame.title}>{frame.notes.join(' ')}</NothingHere>
  const isDrawn = marks.some((mark) => mark.value !== null)
  return (
    <ChartFrame {...frame} pressable={isDrawn} onSource={onSource}>
      {isDrawn ? (
        <DivergingBars rows={marks} unit={unit} {...ends} name={frame.title} onSource={onSource} />
      ) : (
        <p>{frame.sentence}</p>
      )}
    </ChartFrame>
  )
}

export const DriverChart = ({ figure: { frame, marks, unit } }: Chart<BarMark>) => {
  const onSource = useSource()
  return (
    <ChartFrame {...frame} level={3} onSource={onSource}>
      <DivergingBars rows={marks} unit={unit} {...ends} name={frame.title} onSource={onSource} />
    </ChartFrame>
  )
}

export const BridgeChart = ({ figure: { frame, marks, unit } }: Chart<BridgeMark>) => {
  const onSource = useSource()
  return (
    <ChartFrame {...frame} level={3} onSource={onSource}>
      <Bridge steps={marks} unit={unit} name={frame.title} onSource={onSource} />
    </ChartFrame>
  )
}

export const ColumnChart = ({ figure: { frame, marks, unit } }: Chart<BarMark>) => {
  const onSource = useSource()
  return (
    <ChartFrame {...frame} level={3} onSource={onSource}>
      <Columns rows={marks} unit={unit} name={frame.title} onSource={onSource} />
    </ChartFrame>
  )
}
