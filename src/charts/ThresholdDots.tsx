/** Values and their thresholds in; a dot a row out, with the line it must reach. */
import { useMemo } from 'react'
import { LanePicture } from './LanePicture.tsx'
import { thresholdLanes } from './lanes.ts'
import type { ThresholdDotsProps } from './laneTypes.ts'

export function ThresholdDots(props: ThresholdDotsProps) {
  const chart = useMemo(() => thresholdLanes(props), [props])
  return <LanePicture chart={chart} name={props.name} onSource={props.onSource} />
}
