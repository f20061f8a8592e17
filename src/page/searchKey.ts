/** Nothing in; whether the key / leads to the search field, and a way to turn it off, out. Kept in memory, never stored. */
import { useSyncExternalStore } from 'react'

/** Some dictate, or press keys they did not mean to: a key of one letter must be possible to turn off (WCAG 2.1.4). */
const state = { on: true, listeners: new Set<() => void>() }

const subscribe = (listener: () => void): (() => void) => {
  state.listeners.add(listener)
  return () => state.listeners.delete(listener)
}

export const isSearchKeyOn = (): boolean => state.on

export const setSearchKey = (on: boolean): void => {
  state.on = on
  for (const tell of state.listeners) tell()
}

export const useSearchKey = (): boolean => useSyncExternalStore(subscribe, isSearchKeyOn, () => true)
