/** The pictures, loaded when one is shown: Recharts stays out of the first chunk, and nothing moves when it comes. */
import { createElement, lazy, Suspense, useEffect } from 'react'
import type { ComponentType } from 'react'
import { layGoal } from './goalLayout.ts'
import type { GoalPathProps } from './goalTypes.ts'
import { layLanes } from './laneLayout.ts'
import { bridgeLanes, columnLanes, divergingLanes, pairLanes, thresholdLanes } from './lanes.ts'
import type { LaneChart } from './lanes.ts'
import type {
  BridgeProps,
  ColumnsProps,
  DivergingBarsProps,
  PairedBarsProps,
  ThresholdDotsProps,
} from './laneTypes.ts'
import type { ShareBarProps, StackedFlowProps } from './partTypes.ts'
import { flowSegments, shareSegments } from './segments.ts'
import { laySegments } from './segmentLayout.ts'
import { Skeleton } from './Skeleton.tsx'
import type { Laid } from './Skeleton.tsx'
import { layTrend } from './trendLayout.ts'
import type { TrendChartProps } from './trendTypes.ts'
import type { Size } from './useSize.ts'
import { useTurn } from './useTurn.ts'

export { UnitSquares } from './UnitSquares.tsx'

export const DivergingBars = deferred<DivergingBarsProps>(lanesOf(divergingLanes), () =>
  import('./DivergingBars.tsx').then((module) => module.DivergingBars),
)

export const Columns = deferred<ColumnsProps>(lanesOf(columnLanes), () =>
  import('./Columns.tsx').then((module) => module.Columns),
)

export const Bridge = deferred<BridgeProps>(lanesOf(bridgeLanes), () =>
  import('./Bridge.tsx').then((module) => module.Bridge),
)

export const PairedBars = deferred<PairedBarsProps>(lanesOf(pairLanes), () =>
  import('./PairedBars.tsx').then((module) => module.PairedBars),
)

export const ThresholdDots = deferred<ThresholdDotsProps>(lanesOf(thresholdLanes), () =>
  import('./ThresholdDots.tsx').then((module) => module.ThresholdDots),
)

export const ShareBar = deferred<ShareBarProps>(
  (props, size) => laySegments(shareSegments(props), size),
  () => import('./ShareBar.tsx').then((module) => module.ShareBar),
)

export const StackedFlow = deferred<StackedFlowProps>(
  (props, size) => laySegments(flowSegments(props), size),
  () => import('./StackedFlow.tsx').then((module) => module.StackedFlow),
)

export const GoalPath = deferred<GoalPathProps>(layGoal, () =>
  import('./GoalPath.tsx').then((module) => module.GoalPath),
)

export const TrendChart = deferred<TrendChartProps>(layTrend, () =>
  import('./TrendChart.tsx').then((module) => module.TrendChart),
)

type Lay<Props> = (props: Props, size: Size) => Laid

/** The skeleton lays the rows out as the picture will, so it is exactly as high. */
function deferred<Props extends object>(
  lay: Lay<Props>,
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  const fetched: { picture?: Promise<{ default: ComponentType<Props> }> } = {}
  /** As soon as one is wanted, long before its turn to be drawn. */
  const fetchOnce = (): Promise<{ default: ComponentType<Props> }> =>
    (fetched.picture ??= load().then(
      (component) => ({ default: component }),
      () => ({ default: NotLoaded as ComponentType<Props> }),
    ))
  const Picture = lazy(fetchOnce)
  return function Deferred(props: Props) {
    const isDue = useTurn()
    useEffect(() => void fetchOnce(), [])
    const fallback = <Skeleton lay={(size) => lay(props, size)} />
    return (
      <Suspense fallback={fallback}>
        {isDue ? createElement(Picture as ComponentType<Props>, props) : fallback}
      </Suspense>
    )
  }
}

function lanesOf<Props>(chartOf: (props: Props) => LaneChart): Lay<Props> {
  return (props, size) => layLanes(chartOf(props), size)
}

/** A lost connection costs the picture, not the page. */
function NotLoaded() {
  return <p>Grafen kunne ikke hentes. De samme tal står i tabellen herunder.</p>
}
