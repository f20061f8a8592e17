/** A picture that is to be drawn in; whether it is its turn out: one at a time, from the top, when nothing is more urgent. */
import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'

type Draw = () => void

const waiting = new Set<Draw>()

/** Milliseconds after which a picture is drawn though the browser is busy. */
const patience = 100

/** All at once, a page of pictures would hold up the next press for as long as they take together. */
const drawNext = (): void => {
  const [draw] = waiting
  if (draw === undefined) return
  waiting.delete(draw)
  if (waiting.size > 0) requestIdleCallback(drawNext, { timeout: patience })
  flushSync(draw)
}

const enqueue = (draw: Draw): void => {
  waiting.add(draw)
  if (waiting.size === 1) requestIdleCallback(drawNext, { timeout: patience })
}

/** Where the browser does not say when it is idle, it is everybody's turn at once. */
export function useTurn(): boolean {
  const [isDue, setIsDue] = useState(() => typeof requestIdleCallback === 'undefined')
  useEffect(() => {
    if (isDue) return undefined
    const draw = (): void => setIsDue(true)
    const print = (): void => flushSync(draw)
    enqueue(draw)
    window.addEventListener('beforeprint', print)
    return () => {
      waiting.delete(draw)
      window.removeEventListener('beforeprint', print)
    }
  }, [isDue])
  return isDue
}
