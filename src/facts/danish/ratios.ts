/** Two numbers with a stroke between them, and codes with full stops: "2/3 af borgerne" is a share, "5/2019" is not. */

import { group, matchAt } from './pattern.ts'
import { type Draft, type Recogniser, referenceAt, when } from './place.ts'
import { readNumeral } from './numeral.ts'

const stroke = /(?<part>\d{1,4})[/:](?<whole>\d{1,4})(?![\d/:]|[.,]\d)/uy
const ofThem = /(?=[ \n]{1,2}(?:af|dele)(?!\p{L}))/uy

const readRatio: Recogniser = (place): Draft | null => {
  const { clean, at } = place
  const match = matchAt(stroke, clean, at)
  if (!match) return null
  const [part, whole] = [Number(group(match, 'part')), Number(group(match, 'whole'))]
  const end = at + match[0].length
  if (part >= whole || matchAt(ofThem, clean, end) === null) return referenceAt(place, at, end, 'ratio')
  const unit = { printed: match[0], base: 'percent' as const, scale: 1, start: at, end }
  return { start: at, end, role: 'figure', number: (100 * part) / whole, unit }
}

export const recogniseRatio = when(({ next }) => next === '/' || next === ':', readRatio)

const pointed = /(?<code>\d{1,15}(?:\.\d{1,15}){1,12})(?!\d)/uy

/** "1.2.3", "3.1": full stops that neither group thousands nor stand for a comma. */
const readCode: Recogniser = (place) => {
  const match = matchAt(pointed, place.clean, place.at)
  const end = match ? place.at + match[0].length : 0
  if (!match || (readNumeral(place.text, place.at)?.end ?? 0) >= end) return null
  return referenceAt(place, place.at, end, 'code')
}

export const recogniseCode = when(({ next }) => next === '.', readCode)
