/** Deviations in; bars to the left and right of the budget out. */
import { useMemo } from 'react'
import { divergingLanes } from './lanes.ts'
import { LanePicture } from './LanePicture.tsx'
import type { DivergingBarsProps } from './laneTypes.ts'

export function DivergingBars(props: DivergingBarsProps) {
  const chart = useMemo(() => divergingLanes(props), [props])
  return <LanePicture chart={chart} name={props.name} onSource={props.onSource} />
}
