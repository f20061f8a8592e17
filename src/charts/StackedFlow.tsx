/** The steps of a way in; one bar a step on one scale out, each split in its parts. */
import { useMemo } from 'react'
import type { StackedFlowProps } from './partTypes.ts'
import { flowSegments } from './segments.ts'
import { SegmentPicture } from './SegmentPicture.tsx'

export function StackedFlow(props: StackedFlowProps) {
  const chart = useMemo(() => flowSegments(props), [props])
  return <SegmentPicture chart={chart} name={props.name} onSource={props.onSource} />
}
