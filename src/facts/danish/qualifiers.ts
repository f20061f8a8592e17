/** The word right before a number that makes it "about", "at least" or "up to". */

import { group, matchAt, oneOf } from './pattern.ts'

const words = [
  'ca.',
  'ca',
  'cirka',
  'circa',
  'omkring',
  'omtrent',
  'næsten',
  'knap',
  'knapt',
  'godt',
  'lige under',
  'lige over',
  'langt over',
  'langt under',
  'over',
  'under',
  'op til',
  'op mod',
  'ned til',
  'mindst',
  'minimum',
  'min.',
  'højst',
  'maksimum',
  'maksimalt',
  'maks.',
  'max.',
  'mere end',
  'flere end',
  'mindre end',
  'færre end',
  'tæt på',
  'små',
  'yderligere ca.',
  'mellem',
  '+/-',
  '±',
  'i underkanten af',
  'i størrelsesordenen',
]

/** "klager over 15 afgørelser", "fordelt over to år": here "over" is no limit. */
const notAfter = '(?<!(?:klage|klager|klagen|klagede|fordelt|fordeler sig|hen|ledige|spredt|løber) )'
const before = new RegExp(
  `(?<=(?<!\\p{L})${notAfter}(?<word>${oneOf(words)})[ \\n]{0,6}(?:(?:kr|Kr)\\.? ?)?)`,
  'iuy',
)

/** As printed: "ca.", "op til", "+/-"; null when the number stands alone. */
export const qualifierBefore = (clean: string, at: number): string | null => {
  const match = matchAt(before, clean, at)
  return match ? (group(match, 'word') ?? null) : null
}
