/** Parts and their total in; a bridge out: each part begins where the one before ended. */
import { useMemo } from 'react'
import { bridgeLanes } from './lanes.ts'
import { LanePicture } from './LanePicture.tsx'
import type { BridgeProps } from './laneTypes.ts'

export function Bridge(props: BridgeProps) {
  const chart = useMemo(() => bridgeLanes(props), [props])
  return <LanePicture chart={chart} name={props.name} onSource={props.onSource} />
}
