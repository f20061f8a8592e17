/** Nothing in; out comes a function that opens the source drawer on a fact by writing `?kilde=<factId>`. */
import { useCallback } from 'react'
import { useLocation, useNavigate } from 'react-router-dom'
import { withSource } from '../paths.ts'

/** Put on the history entry that opened the drawer, so that closing can go back instead of piling up entries. */
const openedHere = { openedHere: true } as const

export const isOpenedHere = (state: unknown): boolean =>
  typeof state === 'object' && state !== null && 'openedHere' in state

export const useSource = (): ((factId: string) => void) => {
  const navigate = useNavigate()
  const { search, hash } = useLocation()
  return useCallback(
    (factId: string) => {
      void navigate({ search: withSource(search, factId), hash }, { state: openedHere })
    },
    [navigate, search, hash],
  )
}
