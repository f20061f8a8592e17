/** Case and document numbers of the filing systems: "00.32.10-S00-4-19", "24-017567", "330-2019-461972". */

import { group, matchAt } from './pattern.ts'
import { type Place, type Recogniser, referenceAt, runLength, when } from './place.ts'

/**
 * KLE with and without action facet (Acadre, SBSYS), eDoc, GetOrganized, FirstAgenda's own keys; a year-like
 * second half belongs to a period ("2018-2021").
 */
const shapes = [
  '\\d{2}\\.\\d{2}\\.\\d{2}-\\p{Lu}\\d{2}-\\d{1,6}-\\d{2}\\p{Lu}?',
  '\\d{2}\\.\\d{2}(?:\\.\\d{2})?-?\\p{Lu}\\d{2}(?:-\\d{3,6})?',
  '\\d{3}-(?:19|20)\\d{2}-\\d{1,9}',
  '\\d{10,15}-\\d{6,19}',
  '(?:19|20)\\d{2}[-/]\\d{5,9}',
  '\\d{2}[-/]\\d{5,7}',
]

const shape = new RegExp(`(?<case>${shapes.join('|')})(?![\\d\\p{L}]|[-.]\\d)`, 'uy')
const longRun = /(?<digits>\d{14,})/uy

/** After these words anything is a case number: "Sagsnr.: 2019-1234", "Dok.nr.: 18/221". */
const labels = 'dok\\.?|sagsnr|sagsnummer|sags-id|sagsid|dok\\.? ?nr|dokumentnr|journalnr|j\\.nr|løbenr|doknr'
/** On the next line only what has the look of one: an item's number can stand below an empty label. */
const below = '\\n(?=\\d{1,10}[-/]\\d)'
const labelled = new RegExp(
  `(?<=(?<!\\p{L})(?:${labels})\\.?:?(?:[ \\t]{0,4}|${below})(?<letters>[\\p{L}-]{0,8}))(?<case>\\d[\\p{L}\\d./-]{0,40})`,
  'iuy',
)

/** A label, its marks and the letters of the number reach no further back. */
const labelReach = 40
const labelEnds = ['nr', 'nummer', 'id', 'dok']

const mayBeLabelled = ({ text, at }: Place): boolean => {
  const behind = text.lower.slice(Math.max(0, at - labelReach), at)
  return labelEnds.some((end) => behind.includes(end))
}

const isShaped = (place: Place): boolean => '.-/'.includes(place.next) || runLength(place) > 9

export const recogniseCaseNumber: Recogniser = when(
  (place) => isShaped(place) || mayBeLabelled(place),
  (place) => {
    const { clean, at } = place
    const match = mayBeLabelled(place) ? matchAt(labelled, clean, at) : null
    const shaped = match ? null : (matchAt(shape, clean, at) ?? matchAt(longRun, clean, at))
    if (shaped) return referenceAt(place, at, at + shaped[0].length, 'case_number')
    if (!match) return null
    const printed = match[0].replace(/[./-]{1,3}$/u, '')
    return referenceAt(place, at - (group(match, 'letters')?.length ?? 0), at + printed.length, 'case_number')
  },
)
