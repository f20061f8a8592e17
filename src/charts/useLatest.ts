/** What is to be done at a press in; a function that is always the same one and does the latest of it out. */
import { useCallback, useLayoutEffect, useRef } from 'react'
import type { OnSource } from './types.ts'

export function useLatest(onSource: OnSource): OnSource {
  const latest = useRef(onSource)
  useLayoutEffect(() => {
    latest.current = onSource
  })
  return useCallback((fact) => latest.current(fact), [])
}
