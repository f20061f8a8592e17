/**
 * Settled drafts in, facts with ids out. An id says what a fact is, not where it stands or how large it is:
 * lines added above it, and a changed figure, leave it as it was.
 */
import type { Draft } from '../find/draft.ts'
import type { Fact } from '../model.ts'

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

const withoutDigits = (words: string): string => (/\d/.test(words) ? words.replace(/\d[\d.,]*/g, '#') : words)

/** No series yet, and a figure of its own. The same thing said several times in an item counts up: the second place is "~2". */
export const withIds = (drafts: readonly Draft[]): readonly Fact[] => {
  const seen = new Map<string, number>()
  return drafts.map(({ fact }) => {
    const subject = withoutDigits(fact.subject)
    const about = `${fact.meeting}|${fact.item ?? ''}|${fact.section}|${fact.kind}|${fact.measure}|${subject}|${fact.period ?? ''}|${fact.basis}`
    const times = (seen.get(about) ?? 0) + 1
    seen.set(about, times)
    const id = hash(times === 1 ? about : `${about}~${times}`)
    return { id, ...fact, series: null, figure: id }
  })
}
