/** A width in; every box of the test page that wide out: jsdom lays nothing out by itself. */
import { vi } from 'vitest'

const watching = new Set<() => void>()

export function layOut(width: number): void {
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(() => new DOMRect(0, 0, width, 600))
  vi.stubGlobal('ResizeObserver', observer)
}

/** What a browser does by itself after a box has another width. */
export function resize(): void {
  for (const tell of watching) tell()
}

const observer = function observer(tell: () => void) {
  return {
    observe: () => watching.add(tell),
    unobserve: () => watching.delete(tell),
    disconnect: () => watching.delete(tell),
  }
}
