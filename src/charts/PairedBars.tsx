/** Pairs of amounts in; two bars a row out, the first one fainter. */
import { useMemo } from 'react'
import { pairLanes } from './lanes.ts'
import { LanePicture } from './LanePicture.tsx'
import type { PairedBarsProps } from './laneTypes.ts'

export function PairedBars(props: PairedBarsProps) {
  const chart = useMemo(() => pairLanes(props), [props])
  return <LanePicture chart={chart} name={props.name} onSource={props.onSource} />
}
