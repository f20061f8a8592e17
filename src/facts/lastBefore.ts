/** Things in order and a place in, the last that begins at or before it out: a binary search, since papers have thousands. */
export const lastBefore = <One>(
  all: readonly One[],
  at: number,
  startOf: (one: One) => number,
): One | undefined => {
  let low = 0
  let high = all.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (startOf(all[middle] as One) <= at) low = middle
    else high = middle - 1
  }
  const found = all[low]
  return found !== undefined && startOf(found) <= at ? found : undefined
}
