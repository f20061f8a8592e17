/** The address in; a search field for every page out: / leads to it, Enter searches, Esc leads back. */
import { useEffect, useRef } from 'react'
import type { FormEvent, KeyboardEvent as Key } from 'react'
import { useLocation, useNavigate } from 'react-router-dom'
import { isSearchKeyOn, useSearchKey } from '../page/searchKey.ts'
import { parameters, paths, searchPath } from '../paths.ts'
import styles from './SearchField.module.css'

/** A slash that is typed somewhere is a slash; a dialog keeps its keys to itself. */
const isTyped = ({ target }: KeyboardEvent): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName))

const isCalled = (event: KeyboardEvent): boolean =>
  event.key === '/' &&
  isSearchKeyOn() &&
  !event.ctrlKey &&
  !event.metaKey &&
  !event.altKey &&
  !event.defaultPrevented &&
  !isTyped(event) &&
  document.querySelector('dialog[open]') === null

export const SearchField = () => {
  const field = useRef<HTMLInputElement>(null)
  const cameFrom = useRef<Element | null>(null)
  const navigate = useNavigate()
  const { pathname, search } = useLocation()
  const hasKey = useSearchKey()
  const asked = pathname === paths.search ? (new URLSearchParams(search).get(parameters.query) ?? '') : ''

  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!isCalled(event)) return
      event.preventDefault()
      cameFrom.current = document.activeElement
      field.current?.focus()
      field.current?.select()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])

  /** Back to where one was; a field that was clicked is only left. */
  const leave = (event: Key<HTMLInputElement>): void => {
    if (event.key !== 'Escape') return
    event.preventDefault()
    event.currentTarget.blur()
    if (cameFrom.current instanceof HTMLElement && cameFrom.current.isConnected) cameFrom.current.focus()
    cameFrom.current = null
  }

  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault()
    void navigate(searchPath(field.current?.value.trim() ?? '', search))
  }

  return (
    <form
      className={styles.search}
      role="search"
      aria-label="Søg på hele siden"
      action={paths.search}
      onSubmit={submit}
    >
      <label className="sr-only" htmlFor="soeg">
        Søg i tal og papirer
      </label>
      <input
        // Another search in the address is another text in the field.
        key={asked}
        ref={field}
        id="soeg"
        name={parameters.query}
        type="search"
        defaultValue={asked}
        placeholder="Søg i tal og papirer"
        autoComplete="off"
        enterKeyHint="search"
        aria-keyshortcuts={hasKey ? '/' : undefined}
        onKeyDown={leave}
      />
      <button type="submit">Søg</button>
    </form>
  )
}
