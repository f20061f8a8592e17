/**
 * A count in its sentence in, the benefit that it is of out, whoever receives it.
 *
 *     fik 2.014 borgere førtidspension      førtidspension
 *     og 96 modtog ledighedsydelse          ledighedsydelse
 */
import type { Unit } from '../danish/number.ts'
import type { Place } from './seriesPeriod.ts'

const benefit =
  '(?:\\p{L}{2,25}-? (?:og|eller) )?(?:\\p{L}{2,25}(?:dagpenge|hjælp|ydelse|pension)|dagpenge|løntilskud)'
const receivedIt = /(?<!\p{L})(?:modtager|modtog|får|fik)(?: i gennemsnit| i alt)? $/iu
const receives = new RegExp(`^(?:modtager|modtog|får|fik) (?<what>${benefit})$`, 'iu')
const onlyBenefit = new RegExp(`^${benefit}$`, 'iu')
const anybody = /^(?:borgere|personer|(?:fuldtids|helårs)personer)$/iu

/** Null where it is of those who are counted. */
export const benefitOf = (
  { passage, before }: Pick<Place, 'passage' | 'before'>,
  unit: Unit | null,
  own: string,
): string | null => {
  const told = receives.exec(own)?.groups?.['what']
  if (told !== undefined && (unit === null || anybody.test(unit.printed))) return told
  if (unit === null || !onlyBenefit.test(own)) return null
  // "- 78 løntilskud" below "- 236 virksomhedspraktikker" are none of those.
  const isOfAnother = passage.form === 'list' && unit.end <= passage.start
  return isOfAnother || (anybody.test(unit.printed) && receivedIt.test(before)) ? own : null
}
