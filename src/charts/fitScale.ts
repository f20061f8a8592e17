/** What must stand on one scale in; the domain that gives every bar and its words room out. */

export interface Extent {
  /** Smallest and largest value drawn, in data units. */
  readonly low: number
  readonly high: number
  /** Px that words need beyond the low and the high end. */
  readonly left: number
  readonly right: number
}

export interface Scale {
  readonly domain: readonly [number, number]
  /** How much of the width the data itself gets, 0–1. */
  readonly share: number
}

/** Always holds zero. The scale is as large as it can be while all words stay inside `width` px. */
export function fitScale(extents: readonly Extent[], width: number): Scale {
  const low = Math.min(0, ...extents.map((extent) => extent.low))
  const high = Math.max(0, ...extents.map((extent) => extent.high))
  const reach = high - low
  if (reach === 0) return { domain: [0, 1], share: 0 }
  const leftNeed = (px: number): number =>
    Math.max(0, ...extents.map((e) => e.left - Math.min(0, e.low) * px))
  const rightNeed = (px: number): number =>
    Math.max(0, ...extents.map((e) => e.right + Math.max(0, e.high) * px))
  let fits = 0
  let tooLarge = width / reach
  for (let step = 0; step < 40; step += 1) {
    const px = (fits + tooLarge) / 2
    if (leftNeed(px) + rightNeed(px) <= width) fits = px
    else tooLarge = px
  }
  if (fits * reach < 1) return { domain: [low, high], share: 0 }
  const zero = leftNeed(fits)
  return { domain: [-zero / fits, (width - zero) / fits], share: (fits * reach) / width }
}
