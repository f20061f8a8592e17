/**
 * A complaint's figure in, whether it is none of what the municipality has had: aimed at, expected, or of others, out.
 *
 *     Målet er, at højst 20 pct. af klagerne ender med en omgørelse.       aimed at
 *     Der forventes 90 klager i 2023.                                       expected
 *     I nabokommunen Faxe modtog man 45 klager.                             of others
 */
import type { Reading } from '../passage.ts'
import type { Place } from './complaintPlace.ts'
import { isOfCountry } from './complaintShares.ts'
import { isOfOtherMunicipality } from './seriesOthers.ts'
import { isOnlyExpected } from './trend.ts'

const aimed =
  /(?<!\p{L})(?:målet|målsætningen|ambitionen|ønsket|måltallet|resultatkravet)(?: for [^.,;:\d]{3,50})? (?:er|var|lyder)(?!\p{L})[^.;]{0,120}$|(?<!\p{L})(?:skal|må) [^.,;\d]{0,60}$/iu
const isAimed = ({ before, number }: Place): boolean =>
  aimed.test(before) &&
  (number.unit?.base === 'percent' || /^(?:højst|mindst|maks|minimum)/i.test(number.qualifier ?? ''))

/** Shares of the country are read as such; its counts, and all of another municipality, are not the paper's own. */
const isOfOthers = (reading: Reading, place: Place): boolean =>
  isOfOtherMunicipality(place.before, reading.meeting.municipality.name) ||
  (place.number.unit !== null && place.number.unit.base !== 'percent' && isOfCountry(place))

export const isNotHad = (reading: Reading, place: Place): boolean =>
  isAimed(place) || isOnlyExpected(place.before) || isOfOthers(reading, place)
