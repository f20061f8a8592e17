/** The parts of a whole in; one bar split in them out, with a line at `markAt` per cent. */
import { useMemo } from 'react'
import { shareSegments } from './segments.ts'
import { SegmentPicture } from './SegmentPicture.tsx'
import type { ShareBarProps } from './types.ts'

export function ShareBar(props: ShareBarProps) {
  const chart = useMemo(() => shareSegments(props), [props])
  return <SegmentPicture chart={chart} name={props.name} onSource={props.onSource} />
}
