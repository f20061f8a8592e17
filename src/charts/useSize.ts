/** A box on the page in; its width and letter size in px out, kept up to date. */
import { useLayoutEffect, useRef, useState } from 'react'
import type { RefObject } from 'react'

export interface Size {
  readonly width: number
  /** Px of one em: a reader's larger letters make the picture larger. */
  readonly em: number
}

/** A box that is hidden, or not laid out at all, is drawn at this width. */
const unlaid = 640

export function useSize(): readonly [RefObject<HTMLDivElement | null>, Size | null] {
  const ref = useRef<HTMLDivElement>(null)
  const [size, setSize] = useState<Size | null>(null)
  useLayoutEffect(() => {
    const box = ref.current
    if (box === null) return
    const read = (): void => {
      const next = sizeOf(box)
      setSize((last) => (last?.width === next.width && last.em === next.em ? last : next))
    }
    read()
    if (typeof ResizeObserver === 'undefined') return
    const observer = new ResizeObserver(read)
    observer.observe(box)
    return () => observer.disconnect()
  }, [])
  return [ref, size]
}

function sizeOf(box: HTMLElement): Size {
  return {
    width: Math.floor(box.getBoundingClientRect().width) || unlaid,
    em: Number.parseFloat(getComputedStyle(box).fontSize) || 16,
  }
}
