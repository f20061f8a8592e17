/** Work in, the milliseconds of its median run out. */

const median = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[times.length >> 1] ?? 0

/** Warmed up first, so that the compiler has had its say. */
export const millisecondsOf = (work: () => void, runs = 15): number => {
  for (let warm = 0; warm < 3; warm += 1) work()
  const times = Array.from({ length: runs }, () => {
    const start = performance.now()
    work()
    return performance.now() - start
  })
  return median(times)
}

export const perSecond = (characters: number, milliseconds: number): string =>
  `${(characters / 1e6 / (milliseconds / 1000)).toFixed(1)} MB/s`
