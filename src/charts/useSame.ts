/** Plain data in; the same object out for as long as it says the same, however often a page is drawn anew. */
import { useMemo } from 'react'

/**
 * Figures are computed at every drawing, and Recharts drops its marks, and the focus on them, when it is given
 * another object. So sameness is asked of what the data says.
 */
export function useSame<Plain>(value: Plain): Plain {
  const written = JSON.stringify(value)
  return useMemo(() => JSON.parse(written) as Plain, [written])
}
