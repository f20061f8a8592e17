/** The address in; a new page starts at the top, and Back leads to where one was. Kept in memory, never stored. */
import { useLayoutEffect } from 'react'
import { NavigationType, useLocation, useNavigationType } from 'react-router-dom'

const positions = new Map<string, number>()

/** The first page is where the browser put it: at its top, at a hash, or where it stood before a reload. */
const visit: { path: string | null } = { path: null }

/** By comparing, not by decoding: a broken hash leads nowhere and breaks nothing. */
const named = (hash: string): Element | undefined =>
  [...document.querySelectorAll('[id]')].find(({ id }) => [`#${id}`, `#${encodeURI(id)}`].includes(hash))

export const usePageScroll = (): void => {
  const { key, pathname, hash } = useLocation()
  const type = useNavigationType()
  useLayoutEffect(() => {
    const isFirst = visit.path === null || visit.path === pathname
    visit.path = pathname
    // What a hash leads to is drawn after the browser looked for it.
    if (hash !== '' && (isFirst || type !== NavigationType.Pop)) {
      named(hash)?.scrollIntoView()
    }
    if (isFirst || (hash !== '' && type !== NavigationType.Pop)) return
    window.scrollTo(0, type === NavigationType.Pop ? (positions.get(key) ?? 0) : 0)
    // Only a change of page moves the page: a filter or an open source changes the key and nothing else.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [pathname])
  // Before paint: the page that leaves shrinks the window, and must not be remembered at its top.
  useLayoutEffect(() => {
    const remember = (): void => void positions.set(key, window.scrollY)
    remember()
    window.addEventListener('scroll', remember, { passive: true })
    return () => window.removeEventListener('scroll', remember)
  }, [key])
}
