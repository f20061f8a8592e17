/** A box on the page in; its width and letter size in px out, kept up to date, also for paper. */
import { useLayoutEffect, useRef, useState } from 'react'
import type { RefObject } from 'react'
import { flushSync } from 'react-dom'

export interface Size {
  readonly width: number
  /** Px of one em: a reader's larger letters make the picture larger. */
  readonly em: number
}

/** A box that is hidden, or not laid out at all, is drawn at this width. */
const unlaid = 640

/** A4 between the margins of `base.css`, its letters, and what stands between pictures side by side. */
const paper = { width: 672, em: 12, gap: 16 } as const

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
    // A browser that prints measures nothing anew: the picture would be shrunk, letters and all.
    const print = (): void => flushSync(() => setSize(sizeOnPaper(box)))
    window.addEventListener('beforeprint', print)
    window.addEventListener('afterprint', read)
    const observer = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(read)
    observer?.observe(box)
    return () => {
      window.removeEventListener('beforeprint', print)
      window.removeEventListener('afterprint', read)
      observer?.disconnect()
    }
  }, [])
  return [ref, size]
}

function sizeOf(box: HTMLElement): Size {
  return {
    width: Math.floor(box.getBoundingClientRect().width) || unlaid,
    em: Number.parseFloat(getComputedStyle(box).fontSize) || 16,
  }
}

/** What stands side by side does so on paper too: `data-beside` says how many. */
function sizeOnPaper(box: HTMLElement): Size {
  const beside = Number(box.closest<HTMLElement>('[data-beside]')?.dataset['beside'] ?? 1)
  return { width: Math.floor((paper.width - (beside - 1) * paper.gap) / beside), em: paper.em }
}
