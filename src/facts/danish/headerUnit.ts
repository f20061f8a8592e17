/**
 * A table's header words in, the unit it rules out.
 *
 *     i 1.000 kr.	Budget …	          → 1.000 kr., a thousand kroner
 *     i mio. kr.	Forventet regnskab  → mio. kr., a million kroner
 */
import type { BaseUnit } from '../model.ts'

export interface HeaderUnit {
  readonly printed: string
  readonly base: BaseUnit
  readonly scale: number
}

const kroner =
  /(?:^|[\s(])(?<scale>1\.000|1000|t\.?|tusinde?r?|mio\.?|million(?:er)?|mia\.?|milliard(?:er)?)[ .]{0,2}(?<unit>kr\b\.?|kroner)/i
const bareKroner = /(?:^\s*|\()(?:i )?(?<unit>kr\.?|kroner)(?:\s*$|\))/i
const percent = /(?:^\s*|\(|\si |^i )(?<unit>pct\.?|procent|%)(?:\s*$|\))/i

const scales: readonly (readonly [RegExp, number])[] = [
  [/^(?:1\.?000|t|tus)/i, 1e3],
  [/^mi(?:o|ll(?!iard))/i, 1e6],
  [/^m(?:ia|illiard)/i, 1e9],
]

/** `alone`: the words are a line of their own above a table, and must say little else than the unit. */
export const readHeaderUnit = (words: string, alone = false): HeaderUnit | null => {
  if (alone && words.length > 40) return null
  const found = kroner.exec(words)
  if (found?.groups) {
    const scale = scales.find(([pattern]) => pattern.test(found.groups?.['scale'] ?? ''))?.[1] ?? 1
    return { printed: found[0].replace(/^[\s(]+/, '').trim(), base: 'kroner', scale }
  }
  const bare = bareKroner.exec(words)?.groups?.['unit']
  if (bare) return { printed: bare, base: 'kroner', scale: 1 }
  const share = percent.exec(words)?.groups?.['unit']
  return share ? { printed: share, base: 'percent', scale: 1 } : null
}
