/** The lines under an item's title in, its case numbers as printed out: "00.32.10-S00-4-19", "330-2017-90442". */

import { readDate } from './printedDate.ts'

/** "Sagsnr.: 330-2017-90442 Dok.nr.: 330-2019-461972 Åbent" */
const label = '(?:sagsnr|sagsnummer|sag nr|dok\\. ?nr|doknr|dokumentnr|journalnr|j\\.nr)\\.? ?:?'
const labelled = new RegExp(`(?<!\\p{L})${label} ?(?<printed>\\d[\\dA-ZÆØÅ./-]{3,39})`, 'giu')
/** Some systems print the label on a line of its own. */
const labelAlone = new RegExp(`^${label}$`, 'iu')
const access = /^(?:åbent|åben sag|åbent punkt|lukket|lukket punkt|lukket sag)$/iu
/** KLE numbers, year numbers and system numbers: one word of digits, capitals and hyphens. */
const bare = /^\d[\dA-ZÆØÅ./]{1,24}-[\dA-ZÆØÅ./-]{2,40}$/u

const isBare = (words: string): boolean => {
  if (!bare.test(words) || readDate(words)?.end === words.length) return false
  return words.replace(/\D/g, '').length >= 5
}

/** True for a line that holds nothing but case numbers, their labels and "Åbent". */
export const isCaseLine = (words: string): boolean => {
  if (words === '' || words.length > 200) return false
  if (isBare(words) || labelAlone.test(words) || access.test(words)) return true
  const left = words.replace(labelled, ' ').replace(/\s+/g, ' ').trim()
  return left !== words && (left === '' || access.test(left))
}

/** The file's number first, then the document's, in the order they are printed; each once. */
export const readCaseNumbers = (lines: readonly string[]): readonly string[] => {
  const found = lines.flatMap((words, at) => {
    if (isBare(words)) return [words]
    const next = lines[at + 1] ?? ''
    const all = labelAlone.test(words) ? `${words} ${next}` : words
    return [...all.matchAll(labelled)].map((match) => match.groups?.['printed'] ?? '')
  })
  return [...new Set(found)]
}
