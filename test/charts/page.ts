/** A width in; every box of the test page that wide out: jsdom lays nothing out by itself. */
import { vi } from 'vitest'

export function layOut(width: number): void {
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(() => new DOMRect(0, 0, width, 600))
}
