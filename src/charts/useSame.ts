/** Plain data in; the same object out for as long as it says the same, however often a page is drawn anew. */
import { useMemo } from 'react'

/**
 * Recharts takes its marks down and puts them up again when its data is another object, and the focus goes
 * with them. Figures are computed at every drawing, so sameness is asked of the words and not of the object.
 */
export function useSame<Plain>(value: Plain): Plain {
  const written = JSON.stringify(value)
  return useMemo(() => JSON.parse(written) as Plain, [written])
}
