/** Words in, a short key out: the same for the same words, in every paper and on every machine. */

/** 53-bit string hash (cyrb53), in base 36: ten characters, enough for millions of facts. */
export const hash = (words: string): string => {
  let high = 0xdeadbeef
  let low = 0x41c6ce57
  for (let at = 0; at < words.length; at++) {
    const code = words.charCodeAt(at)
    high = Math.imul(high ^ code, 2654435761)
    low = Math.imul(low ^ code, 1597334677)
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909)
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909)
  const whole = 4294967296 * (2097151 & low) + (high >>> 0)
  // In two halves: what fits in 32 bits is printed many times faster.
  const half = 36 ** 5
  return `${Math.floor(whole / half).toString(36)}${(whole % half).toString(36).padStart(5, '0')}`.padStart(
    11,
    '0',
  )
}
