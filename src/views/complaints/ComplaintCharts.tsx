/** One complaint statistic in; the charts it has figures for out. */
import { ChartFrame } from '../../charts/ChartFrame.tsx'
import { PairedBars, ShareBar, StackedFlow, UnitSquares } from '../../charts/lazyCharts.tsx'
import type { Dataset } from '../../dataset/shape.ts'
import { complaintFlow } from '../../figures/complaintFlow.ts'
import { complaintOutcomes } from '../../figures/complaintOutcomes.ts'
import type { ComplaintStatistic } from '../../figures/complaintStatistics.ts'
import { complaintsByYear } from '../../figures/complaintsByYear.ts'
import { complaintsTold } from '../../figures/complaintsTold.ts'
import { upheldShares } from '../../figures/upheldShare.ts'
import { useSource } from '../../source/useSource.ts'

interface ComplaintChartsProps {
  readonly dataset: Dataset
  readonly statistic: ComplaintStatistic
}

/** Half is a mark a reader knows; it stands where the minutes speak of halves: whether citizens are upheld. */
const half = 50

const Shares = ({ shares }: { readonly shares: ReturnType<typeof upheldShares> }) => {
  const onSource = useSource()
  return shares.map(({ frame, marks, total, unit, whom }) => (
    <ChartFrame key={frame.id} {...frame} onSource={onSource}>
      <ShareBar
        parts={marks}
        total={total}
        unit={unit}
        name={frame.title}
        onSource={onSource}
        {...(whom === 'citizen' ? { markAt: half } : {})}
      />
    </ChartFrame>
  ))
}

export const ComplaintCharts = ({ dataset, statistic }: ComplaintChartsProps) => {
  const onSource = useSource()
  const flow = complaintFlow(statistic)
  const years = complaintsByYear(statistic)
  const outcomes = complaintOutcomes(statistic)
  const shares = upheldShares(dataset, statistic)
  if (!flow && !years && !outcomes && shares.length === 0)
    return (
      <ChartFrame {...complaintsTold(statistic).frame} pressable={false} onSource={onSource}>
        {null}
      </ChartFrame>
    )
  return (
    <>
      {flow && (
        <ChartFrame {...flow.frame} onSource={onSource}>
          <StackedFlow steps={flow.marks} unit={flow.unit} name={flow.frame.title} onSource={onSource} />
        </ChartFrame>
      )}
      {years && (
        <ChartFrame {...years.frame} onSource={onSource}>
          <PairedBars
            rows={years.marks}
            first={years.first}
            second={years.second}
            unit={years.unit}
            name={years.frame.title}
            onSource={onSource}
          />
        </ChartFrame>
      )}
      <Shares shares={shares} />
      {outcomes && (
        <ChartFrame {...outcomes.frame} onSource={onSource}>
          <UnitSquares
            groups={outcomes.marks}
            unit={outcomes.unit}
            name={outcomes.frame.title}
            onSource={onSource}
          />
        </ChartFrame>
      )}
    </>
  )
}
