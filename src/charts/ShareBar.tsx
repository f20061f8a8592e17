/** The parts of a whole in; one bar split in them out, with a line at `markAt` per cent. */
import { useMemo } from 'react'
import type { ShareBarProps } from './partTypes.ts'
import { shareSegments } from './segments.ts'
import { SegmentPicture } from './SegmentPicture.tsx'

export function ShareBar(props: ShareBarProps) {
  const chart = useMemo(() => shareSegments(props), [props])
  return <SegmentPicture chart={chart} name={props.name} onSource={props.onSource} />
}
