/** The props of the charts of parts in; steps of one scale out. */
import type { ShareBarProps, StackedFlowProps } from './partTypes.ts'
import type { SegmentChart } from './segmentLayout.ts'

export const shareSegments = ({ parts, total, markAt, unit = '' }: ShareBarProps): SegmentChart => ({
  steps: [{ key: 'whole', label: '', total, parts }],
  markAt: markAt ?? null,
  flow: false,
  unit,
})

export const flowSegments = ({ steps, unit = '' }: StackedFlowProps): SegmentChart => ({
  steps,
  markAt: null,
  flow: true,
  unit,
})
