/** What is to be done at a press in; a function that is always the same one and does the latest of it out. */
import { useCallback, useLayoutEffect, useRef } from 'react'

export function useLatest<Given>(act: (given: Given) => void): (given: Given) => void {
  const latest = useRef(act)
  useLayoutEffect(() => {
    latest.current = act
  })
  return useCallback((given) => latest.current(given), [])
}
