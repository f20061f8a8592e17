/** The lines under an item's title in, its case numbers as printed out: "00.32.10-S00-4-19", "330-2017-90442". */

import { matchesOf } from '../danish/pattern.ts'
import { isCommitteeName } from './bodies.ts'
import { readDate } from './printedDate.ts'

/** "Sagsnr.: 330-2017-90442 Dok.nr.: 330-2019-461972 Åbent" */
const label =
  '(?:edoc ?sagsnr|sagsnr|sags nr|sagsnummer|sagsid|sags-id|sag nr|sag id|dok\\. ?nr|doknr|dokumentnr|journalnr|j\\.nr)\\.? ?:?'
const labelled = new RegExp(`(?<!\\p{L})${label} ?(?<printed>\\d[\\dA-ZÆØÅ./-]{3,39})`, 'giu')
/** Some systems (eDoc) print the label on a line of its own, the number on the next. */
const labelAlone = new RegExp(`^${label}$`, 'iu')
const openness = '(?:åbent|åben|åben sag|åbent punkt|lukket|lukket punkt|lukket sag)'
const access = new RegExp(`^${openness}$`, 'iu')
/** "Sagsnr. 299831 Beskæftigelsesudvalget Åbent punkt": whose case it is stands between. */
const accessBehind = new RegExp(` ${openness}$`, 'iu')
/** "Åbent - 15.20.00-G01-1-22" (SBSYS). */
const opening = new RegExp(`^${openness}(?: [–-] |: ?)(?=\\d)`, 'iu')
/** "Sagsinitialer: abc", "Sagsbehandler: …" behind or below the number. */
const clerk = /,? ?(?:sagsinitialer|sagsbehandler|sagsansvarlig|initialer) ?:[^,;]{0,60}$/iu
const afterLabel = /^\d[\dA-ZÆØÅ./-]{3,39}$/u
/** KLE numbers, year numbers and system numbers: one word of digits, capitals and hyphens. */
const bare = /^\d[\dA-ZÆØÅ./]{1,24}-[\dA-ZÆØÅ./-]{2,40}$/u

/** "00.30Ø00 - 2015/15433", "15.00.00A16 - 2008/007588": the plan's number and the file's. */
const pair = /^\d{2}\.\d{2}(?:\.\d{2})?\p{Lu}\d{2} - (?:19|20)?\d{2}\/\d{3,7}$/u
/** "19/3143", "2010/124116": a year and a running number; "1/10" is a day and "12/2022" a month. */
const yearNumber = /^(?!(?:0?\d|1[0-2])\/(?:19|20)\d{2}$)(?:19|20)?\d{2}\/\d{3,7}$/u

const isBare = (words: string): boolean => {
  if (yearNumber.test(words) || pair.test(words)) return true
  if (!bare.test(words) || readDate(words)?.end === words.length) return false
  return words.replace(/\D/g, '').length >= 5
}

/** Without one of these a line has neither label nor clerk. */
const labelCues = /sag|dok|journal|j\.nr|initialer/i

/** True for a line that holds nothing but case numbers, their labels and "Åbent". */
export const isCaseLine = (words: string): boolean => {
  if (words === '' || words.length > 200) return false
  if (isBare(words) || labelAlone.test(words) || access.test(words)) return true
  if (opening.test(words)) return isBare(words.replace(opening, ''))
  if (!labelCues.test(words)) return false
  const left = words.replace(clerk, '').replace(labelled, ' ').replace(/\s+/g, ' ').trim()
  return left !== words.replace(clerk, '')
    ? left === '' || access.test(left) || isCommitteeName(left.replace(accessBehind, ''))
    : clerk.test(words) && left === ''
}

/** "24/2" alone could be a day; right under a title, above a heading, it is the second case of the year. */
export const isShortCase = (words: string): boolean => /^(?:19|20)?\d{2}\/\d{1,2}$/.test(words)

/** "2021-04711" is a case number where a label stands above it, though alone it could be anything. */
export const isCaseNumberBelow = (words: string, above: string): boolean =>
  afterLabel.test(words) && labelAlone.test(above) && readDate(words)?.end !== words.length

const wordedBelow = (lines: readonly string[], at: number): string => {
  let below = at + 1
  while (lines[below] === '') below += 1
  return lines[below] ?? ''
}

/** Of the lines of a title: the file's number first, then the document's, in the order they are printed; each once. */
export const readCaseNumbers = (lines: readonly string[]): readonly string[] => {
  const found = lines.flatMap((words, at) => {
    const bareWords = words.replace(opening, '')
    if (isBare(bareWords) || isShortCase(words)) return [bareWords]
    const all = labelAlone.test(words) ? `${words} ${wordedBelow(lines, at)}` : words
    return matchesOf(labelled, all).map((match) => match.groups?.['printed'] ?? '')
  })
  return [...new Set(found)]
}
