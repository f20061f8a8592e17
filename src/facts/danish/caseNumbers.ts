/** Case and document numbers of the filing systems: "00.32.10-S00-4-19", "24-017567", "330-2019-461972". */

import { group, matchAt } from './pattern.ts'
import { type Recogniser, referenceAt } from './place.ts'

/**
 * KLE with and without action facet (Acadre, SBSYS), eDoc, GetOrganized, FirstAgenda's own keys; a year-like
 * second half belongs to a period ("2018-2021").
 */
const shapes = [
  '\\d{2}\\.\\d{2}\\.\\d{2}-\\p{Lu}\\d{2}-\\d{1,6}-\\d{2}\\p{Lu}?',
  '\\d{2}\\.\\d{2}(?:\\.\\d{2})?-?\\p{Lu}\\d{2}',
  '\\d{3}-(?:19|20)\\d{2}-\\d{1,9}',
  '\\d{10,15}-\\d{6,19}',
  '(?:19|20)\\d{2}[-/]\\d{5,9}',
  '\\d{2}[-/]\\d{5,7}',
]

const shape = new RegExp(`(?<case>${shapes.join('|')})(?![\\d\\p{L}]|[-.]\\d)`, 'uy')
const longRun = /(?<digits>\d{14,})/uy

/** After these words anything is a case number: "Sagsnr.: 2019-1234", "Dok.nr.: 18/221". */
const labels = 'sagsnr|sagsnummer|sags-id|sagsid|dok\\.? ?nr|dokumentnr|journalnr|j\\.nr|løbenr|doknr'
const labelled = new RegExp(
  `(?<=(?<!\\p{L})(?:${labels})\\.?:?[ \\t]{0,4}(?<letters>[\\p{L}-]{0,8}))(?<case>\\d[\\p{L}\\d./-]{0,40})`,
  'iuy',
)

export const recogniseCaseNumber: Recogniser = (place) => {
  const { clean, at } = place
  const match = matchAt(labelled, clean, at)
  const shaped = match ? null : (matchAt(shape, clean, at) ?? matchAt(longRun, clean, at))
  if (shaped) return referenceAt(place, at, at + shaped[0].length, 'case_number')
  if (!match) return null
  const printed = match[0].replace(/[./-]{1,3}$/u, '')
  return referenceAt(place, at - (group(match, 'letters')?.length ?? 0), at + printed.length, 'case_number')
}
