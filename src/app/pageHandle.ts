/** The matched routes in; what the page says of itself out: its title, its parent, whether filters apply. */
import { useMatches } from 'react-router-dom'

export interface PageHandle {
  readonly title: string
  readonly filters?: boolean
  readonly parent?: { readonly title: string; readonly path: string }
}

const isPageHandle = (handle: unknown): handle is PageHandle =>
  typeof handle === 'object' && handle !== null && 'title' in handle

export const usePageHandle = (): PageHandle => {
  const handle = useMatches().at(-1)?.handle
  return isPageHandle(handle) ? handle : { title: 'Siden findes ikke' }
}
