/** What of a chart leaves the page: its words and its rows, without the picture, which is read off the page itself. */
import type { ChartFrameProps } from './frameTypes.ts'

export type TakenChart = Pick<
  ChartFrameProps,
  'id' | 'title' | 'sentence' | 'caption' | 'columns' | 'rows'
> & { readonly notes: readonly string[] }

/** How a file ends, and what kind it is. */
export type Kind = 'csv' | 'svg' | 'png'
