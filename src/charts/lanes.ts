/** The props of the bar charts in; groups of lanes (one bar a lane) and what stands around them out. */
import type {
  BarRow,
  BridgeProps,
  ColumnsProps,
  DivergingBarsProps,
  PairedBarsProps,
  ThresholdDotsProps,
} from './laneTypes.ts'
import type { Fill, Source, Tone } from './types.ts'

export interface Lane {
  readonly key: string
  /** Which bar of the group this is: "2017"; null where a group has one bar. */
  readonly word: string | null
  /** What the mark is called: the group's label, with the word. */
  readonly name: string
  /** Data units; null when there is nothing to draw but words. */
  readonly span: { readonly from: number; readonly to: number } | null
  readonly valueLabel: string
  readonly tone: Tone
  readonly fill: Fill
  readonly faint?: boolean
  readonly source: Source | null
}

export interface LaneGroup {
  readonly key: string
  readonly label: string
  readonly note: string | null
  /** A total under its parts. */
  readonly strong: boolean
  readonly lanes: readonly Lane[]
}

export interface LaneChart {
  readonly groups: readonly LaneGroup[]
  readonly unit: string
  /** Words at the two ends of the scale. */
  readonly ends: { readonly less: string; readonly more: string } | null
  /** The one line through all rows: zero, or a threshold that all share. */
  readonly origin: { readonly at: number; readonly word: string } | null
  /** Bars from the origin; or dots on a line from their threshold. */
  readonly shape: 'bar' | 'dot'
  /** Each bar begins where the one before ended. */
  readonly connected: boolean
}

export function divergingLanes({ rows, unit, less, more, zero = 'Budget' }: DivergingBarsProps): LaneChart {
  return {
    groups: rows.map(barGroup),
    unit,
    ends: { less: `◂ ${less}`, more: `${more} ▸` },
    origin: { at: 0, word: zero },
    shape: 'bar',
    connected: false,
  }
}

export function columnLanes({ rows, unit }: ColumnsProps): LaneChart {
  return { groups: rows.map(barGroup), unit, ends: null, origin: null, shape: 'bar', connected: false }
}

export function bridgeLanes({ steps, unit }: BridgeProps): LaneChart {
  let reached = 0
  const groups = steps.map((step): LaneGroup => {
    const from = step.kind === 'total' ? 0 : reached
    reached = from + step.value
    const { key, label, valueLabel, tone, fill = 'solid', source } = step
    const span = { from, to: reached }
    const lane = { key, word: null, name: label, span, valueLabel, tone, fill, source }
    return { key, label, note: null, strong: step.kind === 'total', lanes: [lane] }
  })
  return { groups, unit, ends: null, origin: { at: 0, word: '0' }, shape: 'bar', connected: true }
}

export function pairLanes({ rows, first, second, unit }: PairedBarsProps): LaneChart {
  const groups = rows.map((row): LaneGroup => {
    const common = { tone: 'plain', fill: 'solid' } as const
    const lanes: readonly Lane[] = [
      {
        ...common,
        key: `${row.key}-first`,
        word: first,
        name: `${row.label}, ${first}`,
        span: fromZero(row.first),
        valueLabel: row.firstLabel,
        faint: true,
        source: row.firstSource,
      },
      {
        ...common,
        key: `${row.key}-second`,
        word: second,
        name: `${row.label}, ${second}`,
        span: fromZero(row.second),
        valueLabel: row.secondLabel,
        source: row.secondSource,
      },
    ]
    return { key: row.key, label: row.label, note: null, strong: false, lanes }
  })
  return { groups, unit, ends: null, origin: null, shape: 'bar', connected: false }
}

export function thresholdLanes({ rows, unit }: ThresholdDotsProps): LaneChart {
  const [first] = rows
  const shared = first !== undefined && rows.every((row) => row.threshold === first.threshold)
  const groups = rows.map((row): LaneGroup => {
    const { key, label, valueLabel, tone, source } = row
    const span = { from: row.threshold, to: row.value }
    const name = `${label} (${row.thresholdLabel})`
    const lane = { key, word: null, name, span, valueLabel, tone, fill: 'solid', source } as const
    return { key, label, note: shared ? null : row.thresholdLabel, strong: false, lanes: [lane] }
  })
  const origin = shared ? { at: first.threshold, word: first.thresholdLabel } : { at: 0, word: '0' }
  return { groups, unit, ends: null, origin, shape: 'dot', connected: false }
}

function barGroup({ key, label, note, value, valueLabel, tone, fill, source }: BarRow): LaneGroup {
  const lane = { key, word: null, name: label, span: fromZero(value), valueLabel, tone, fill, source }
  return { key, label, note: note ?? null, strong: false, lanes: [lane] }
}

const fromZero = (value: number | null): Lane['span'] => (value === null ? null : { from: 0, to: value })
