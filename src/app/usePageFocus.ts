/** The address in; on a change of page the h1 gets focus, so that a screen reader says where one is. */
import { useEffect } from 'react'
import { useLocation } from 'react-router-dom'

/** The first page is the browser's own business: it starts at the top, with the skip link next. */
const visit: { path: string | null } = { path: null }

export const usePageFocus = (): void => {
  const { pathname } = useLocation()
  useEffect(() => {
    const isFirst = visit.path === null || visit.path === pathname
    visit.path = pathname
    // A link to a place inside the page has its own target, an open drawer has the focus.
    if (isFirst || window.location.hash !== '' || document.querySelector('dialog[open]')) return
    const target =
      document.querySelector<HTMLElement>('main h1') ?? document.querySelector<HTMLElement>('main')
    if (!target) return
    target.tabIndex = -1
    target.focus({ preventScroll: true })
  }, [pathname])
}
