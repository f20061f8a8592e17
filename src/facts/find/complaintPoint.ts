/**
 * A complaint's figure in a point of a list that a law or an area opens in, that name out, and what the count before its outcomes is.
 *
 *     Fordelt på lovområder ser billedet sådan ud:
 *     - Sygedagpenge: 27 afgørelser, hvoraf 6 blev hjemvist        27 decided and 6 remitted, of sygedagpenge
 */
import { source } from '../danish/pattern.ts'
import { outcomeOfWords } from './complaintOutcomes.ts'
import type { Meaning, Place } from './complaintPlace.ts'
import { meaningOf } from './complaintRows.ts'

const label = /^\s*(?:[-–•·*o]\s*)?(?<area>\p{Lu}[^:;.()\d]{2,60}): ?(?=[\p{L}\d])/u
/** Who rules, what is ruled on, and when, are no areas. */
const noArea = new RegExp(
  source`
    klage|anke|afgørelse|sagsbehandling|kommune|jobcent|forvaltning|administration|medhold|udfald|status
    |resultat
    |(?<!\p{L})(?:
      heraf|alle|antal|i alt|januar|februar|marts|april|maj|juni|juli|august|september|oktober|november
      |december|halvår|kvartal|år
    )(?!\p{L})
  `,
  'iu',
)

/** The area that opens the point; null where its label says what is counted. */
export const areaOfPoint = ({ passage }: Place): string | null => {
  const named = passage.form === 'list' ? label.exec(passage.clean)?.groups?.['area']?.trim() : undefined
  if (named === undefined || noArea.test(named) || outcomeOfWords(named) !== null) return null
  return meaningOf(named) === null ? named : null
}

const ruled = /stadfæst|hjemvis|ændre|omgj|ophæv|afvist/iu
const firstOfPoint = /: ?(?:i alt |ca\. )?$/u

/** "27 afgørelser, hvoraf 6 blev hjemvist": all that was decided there. */
export const decidedInArea = (place: Place): Meaning | null => {
  const { before, behind, unit } = place
  if (!/^(?:afgørelser?|(?:anke|klage)?sager)$/iu.test(unit) || !firstOfPoint.test(before)) return null
  return ruled.test(behind) && areaOfPoint(place) !== null ? { measure: 'decided', about: 'decisions' } : null
}
