/** The address in (`?kilde=<factId>`); the source drawer out when it names a fact. Its words are fetched on first use. */
import { lazy, useEffect } from 'react'
import { useSearchParams } from 'react-router-dom'
import { parameters } from '../paths.ts'
import { watchOpener } from './opener.ts'

const SourceDialog = lazy(async () => ({ default: (await import('./SourceDialog.tsx')).SourceDialog }))

export const SourceDrawer = () => {
  const [params] = useSearchParams()
  useEffect(watchOpener, [])
  const factId = params.get(parameters.source)
  return factId === null ? null : <SourceDialog key={factId} factId={factId} />
}
