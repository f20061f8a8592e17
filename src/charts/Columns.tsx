/** Amounts in; plain bars from zero out. */
import { useMemo } from 'react'
import { columnLanes } from './lanes.ts'
import { LanePicture } from './LanePicture.tsx'
import type { ColumnsProps } from './laneTypes.ts'

export function Columns(props: ColumnsProps) {
  const chart = useMemo(() => columnLanes(props), [props])
  return <LanePicture chart={chart} name={props.name} onSource={props.onSource} />
}
