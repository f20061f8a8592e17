/** One figure of the goals page in; its frame and picture out. */
import { ChartFrame } from '../../charts/ChartFrame.tsx'
import { GoalPath, PairedBars, ThresholdDots } from '../../charts/lazyCharts.tsx'
import type { Figure, PairMark, ThresholdMark } from '../../figures/figure.ts'
import type { GoalPathFigure } from '../../figures/goalPaths.ts'
import type { GoalStatusMark } from '../../figures/goalStatus.ts'
import type { TallyMark } from '../../figures/goalTrends.ts'
import { useSource } from '../../source/useSource.ts'
import { GoalStatusList } from './GoalStatusList.tsx'
import { TallyList } from './TallyList.tsx'

interface Chart<Mark> {
  readonly figure: Figure<Mark>
}

export const StatusChart = ({ figure: { frame, marks } }: Chart<GoalStatusMark>) => {
  const onSource = useSource()
  return (
    <ChartFrame {...frame} level={3} pressable={false} folded={marks.length > 0} onSource={onSource}>
      <GoalStatusList marks={marks} onSource={onSource} />
    </ChartFrame>
  )
}

export const PathChart = ({
  figure: { frame, marks, unit, better },
}: {
  readonly figure: GoalPathFigure
}) => {
  const onSource = useSource()
  return (
    <ChartFrame {...frame} level={3} onSource={onSource}>
      <GoalPath marks={marks} unit={unit} better={better} name={frame.title} onSource={onSource} />
    </ChartFrame>
  )
}

export const ReachedChart = ({ figure: { frame, marks, unit } }: Chart<PairMark>) => {
  const onSource = useSource()
  return (
    <ChartFrame {...frame} level={3} onSource={onSource}>
      <PairedBars rows={marks} first="Mål" second="Nået" unit={unit} name={frame.title} onSource={onSource} />
    </ChartFrame>
  )
}

export const ThresholdChart = ({ figure: { frame, marks, unit } }: Chart<ThresholdMark>) => {
  const onSource = useSource()
  return (
    <ChartFrame {...frame} level={3} onSource={onSource}>
      <ThresholdDots rows={marks} unit={unit} name={frame.title} onSource={onSource} />
    </ChartFrame>
  )
}

/** More goals than this are counted, and listed when somebody asks for them. */
const fewGoals = 8

/** Goals told in words: no picture, the table is the figure. */
export const WordChart = ({ figure: { frame, marks } }: Chart<TallyMark>) => {
  const onSource = useSource()
  const isLong = frame.rows.length > fewGoals
  return (
    <ChartFrame {...frame} level={3} pressable={false} folded={isLong} onSource={onSource}>
      <TallyList marks={marks} />
    </ChartFrame>
  )
}
