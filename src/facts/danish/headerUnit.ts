/**
 * A table's header words in, the unit it rules out.
 *
 *     i 1.000 kr.	Budget …	          → 1.000 kr., a thousand kroner
 *     i mio. kr.	Forventet regnskab  → mio. kr., a million kroner
 *     Tabel 1. Forventet regnskab (mio. kr., årets priser)     a caption above its table
 */
import type { BaseUnit } from '../model/factBase.ts'

export interface HeaderUnit {
  readonly printed: string
  readonly base: BaseUnit
  readonly scale: number
}

const kroner =
  /(?:^|[\s(])(?<scale>1\.000|1000|t\.?|tusinde?r?|mio\.?|m\.?|million(?:er)?|mia\.?|milliard(?:er)?)[ .]{0,2}(?<unit>kr\b\.?|kroner)/i
const bareKroner = /(?:^\s*|\(|, |(?<=\p{L} )(?=i ))(?:i )?(?<unit>(?:hele )?(?:kr\.?|kroner))(?:\s*$|\))/iu
const percent = /(?:^\s*|\(|\si |^i )(?<unit>pct\.?|procent|%)(?:\s*$|\))/i

const scales: readonly (readonly [RegExp, number])[] = [
  [/^(?:1\.?000|t|tus)/i, 1e3],
  [/^m(?:\.?$|io|ill(?!iard))/i, 1e6],
  [/^m(?:ia|illiard)/i, 1e9],
]

const captionScale =
  '(?:hele (?:(?:1\\.?000|mio\\.?|millioner|tusinde)[ .]{0,2})?|(?:1\\.?000|t\\.?|m\\.?|mio\\.?|millioner|mia\\.?)[ .]{0,2})'
/** "(mio. kr., årets priser)", ", hele kr.", ". Mio. kr. (netto)": an amount has its number before those. */
const inCaption = new RegExp(
  `(?:\\(|, |; | [–-] |(?<!mio|mia|(?<!\\p{L})[tm])\\. )(?:(?:alle )?(?:beløb|tal) )?(?:i )?` +
    `(?<unit>${captionScale}?(?:kr\\b\\.?|kroner))` +
    '(?=[),;]|[ .:]{0,3}$| ?\\([^()]{1,60}\\)[ .:]{0,3}$| med (?:\\p{L}{2,3}|\\d) decimal)',
  'iu',
)
/** "Beløb i 1.000 kr.", "tallene er opgjort i mio. kr.". */
const inSaying = new RegExp(`(?<!\\p{L})i (?<unit>${captionScale}(?:kr\\b\\.?|kroner))`, 'iu')

/** "… tilføres der følgende beløb (i 1.000 kr.)", at the end of a long paragraph. */
const inLastBracket = new RegExp(
  `\\((?:(?:alle )?(?:beløb|tal) )?(?:i )?(?<unit>${captionScale}?(?:kr\\b\\.?|kroner))\\)[ .:]{0,3}$`,
  'iu',
)

const longestCaption = 240

/** A caption names its table's unit among other words. */
const captionUnit = (words: string): string | null => {
  if (words.length > longestCaption) return inLastBracket.exec(words.slice(-60))?.groups?.['unit'] ?? null
  return (inCaption.exec(words) ?? inSaying.exec(words))?.groups?.['unit'] ?? null
}

/** `alone`: the words are a line of their own above a table: little else than the unit, or a caption with it. */
export const readHeaderUnit = (line: string, alone = false): HeaderUnit | null => {
  const words = alone && line.length > 40 ? captionUnit(line) : line
  if (words === null) return null
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
