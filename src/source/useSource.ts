/** The page in; a function that opens the source drawer on a fact by writing `?kilde=<factId>`, always the same one, out. */
import { createContext, use, useCallback, useLayoutEffect, useRef } from 'react'
import { useLocation, useNavigate } from 'react-router-dom'
import { withSource } from '../paths.ts'

type Open = (factId: string) => void

/** Put on the history entry that opened the drawer, so that closing can go back instead of piling up entries. */
const openedHere = { openedHere: true } as const

export const isOpenedHere = (state: unknown): boolean =>
  typeof state === 'object' && state !== null && 'openedHere' in state

/** Made once for all charts of a page: a chart that asked for the address itself would be drawn anew at every change of it. */
export const useOpener = (): Open => {
  const navigate = useNavigate()
  const { search, hash } = useLocation()
  const latest = useRef({ navigate, search, hash })
  useLayoutEffect(() => {
    latest.current = { navigate, search, hash }
  })
  return useCallback((factId) => {
    const here = latest.current
    void here.navigate({ search: withSource(here.search, factId), hash: here.hash }, { state: openedHere })
  }, [])
}

export const OpenSource = createContext<Open>(() => {
  throw new Error('no address to open a source in: ChartsInAddress is missing')
})

export const useSource = (): Open => use(OpenSource)
