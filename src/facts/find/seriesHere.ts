/**
 * A figure that tells how many there are in, whether it is of others, or of now, and of whom, out.
 *
 *     I landet som helhed er varigheden 14,8 uger.         of others, at the time spoken of
 *     Blandt de unge under 30 år er der 188 ledige.        of now, among the young
 */
import type { BaseUnit } from '../model/factBase.ts'
import { titlePeriod } from './seriesBare.ts'
import type { Spot, Told } from './seriesMove.ts'
import { isOfOthers } from './seriesOthers.ts'
import { nounOf } from './seriesTopic.ts'

const persons: ReadonlySet<BaseUnit> = new Set(['persons', 'full_time_persons', 'whole_year_persons'])

export const hasPersons = ({ number: { unit } }: Spot): boolean => unit !== null && persons.has(unit.base)

const kind = /^(?:gennemsnitlige|samlede|aktuelle|registrerede|officielle|sæsonkorrigerede) /u

/** "I landet som helhed er varigheden 14,8 uger", behind how long it is here: of the same. */
export const isSameOfOthers = (rate: string, { before, reading }: Spot, { subject, last }: Told): boolean =>
  last !== null &&
  rate !== '' &&
  subject.toLowerCase().includes(nounOf(rate).toLowerCase().replace(kind, '').slice(0, 7)) &&
  isOfOthers(before, reading.meeting.municipality.name)

const standsHere = /(?<!\p{L})(?:er|har)(?: der)?(?: (?:nu|aktuelt|i alt|ca\.))* $/iu

/** "Blandt de unge er der 188 ledige" in "Nøgletal - juni 2023": as many as there were then. */
export const isHereNow = (spot: Spot): boolean =>
  hasPersons(spot) &&
  spot.label === '' &&
  standsHere.test(spot.before) &&
  (titlePeriod(spot) ?? '').length > 4

const among = /(?:^|[,;.] )(?<who>blandt [^.,;:()]{3,60}?) (?:er|var|har)(?: der)?(?: (?:nu|i alt|ca\.))* $/iu

/** "ledige blandt de unge under 30 år". */
export const amongOthers = ({ before }: Spot, subject: string): string => {
  const who = among.exec(before)?.groups?.['who']
  return who === undefined || subject === ''
    ? subject
    : `${subject} ${who.charAt(0).toLowerCase()}${who.slice(1)}`
}
