/** Work in, the milliseconds of its median run, and how much it gets through in a second, out. */

const median = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[times.length >> 1] ?? 0

export const millisecondsOnce = (work: () => void): number => {
  const start = performance.now()
  work()
  return performance.now() - start
}

/** Warmed up first, so that the compiler has had its say. */
export const millisecondsOf = (work: () => void, runs = 15): number => {
  for (let warm = 0; warm < 3; warm += 1) work()
  return median(Array.from({ length: runs }, () => millisecondsOnce(work)))
}

export const megabytesPerSecond = (bytes: number, milliseconds: number): number => bytes / 1e3 / milliseconds
