/** The size of a reader's letters in; the letters of the pictures out. Never below 12 px at the usual 16. */
import type { Size } from './useSize.ts'

export interface Letters {
  readonly px: number
  readonly line: number
  readonly small: number
  readonly smallLine: number
}

export const letters = (em: number): Letters => ({
  px: 0.875 * em,
  line: 1.25 * em,
  small: 0.8125 * em,
  smallLine: 1.125 * em,
})

/** Labels stand above the bars where the page is narrower than 520 px (with letters of 16 px). */
export const isNarrow = ({ width, em }: Size): boolean => width < 32.5 * em
