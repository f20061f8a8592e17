/**
 * A point of a list that labels a figure of complaints in, that figure's meaning out.
 *
 *     - Indkomne klager i 2020: 63 (2019: 71)              received, 2020 and 2019
 *     - Heraf ændret af jobcentret selv: ni                changed by the municipality
 */
import type { Meaning, Place } from './complaintPlace.ts'
import { meaningOf } from './complaintRows.ts'

const labelled = /^\s*(?:[-•·*o]\s*)?(?<label>\p{L}[^:;.]{3,80}): ?(?:i alt |ca\. )?$/u
const earlier = /^\s*(?:[-•·*o]\s*)?(?<label>\p{L}[^:;.]{3,80}): ?\d{1,5} \((?:i )?(?:19|20)\d\d: ?$/u

/** Null for other lines, and for labels that name nothing of a complaint. */
export const labelledCount = ({ before, number, passage }: Place): Meaning | null => {
  if (passage.form !== 'list' || number.unit?.base === 'kroner') return null
  const label = (labelled.exec(before) ?? earlier.exec(before))?.groups?.['label']
  const meaning = label === undefined ? null : meaningOf(label.replace(/^heraf /i, ''))
  return meaning && number.unit?.base === 'percent' ? { ...meaning, measure: 'share' } : meaning
}
