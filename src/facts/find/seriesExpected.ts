/**
 * A figure in its paragraph in, how far something is off what it should be, out; null for what is no such figure.
 *
 *     A-dagpenge området, hvor der er 100 flere ledige, end der burde være     up, whenever that is
 */
import { moveOf, type Move, type Spot, type Told } from './seriesMove.ts'
import { offNorm } from './seriesSaid.ts'
import { ownNoun, subjectFrom } from './seriesTopic.ts'

const fronted =
  /(?:^|[.:] |\d\. )(?:(?:på|inden for|for) )?(?<what>\p{L}[^.,;:()\d]{2,60}), hvor der (?:er|var) (?:\p{L}{2,10} )?$/iu

/** "A-dagpenge området, hvor der er 100 flere ledige, end der burde være". */
export const readOffNorm = (spot: Spot, told: Told): Move | null => {
  const said = offNorm(spot.behind)
  if (!said) return null
  const area = spot.label || (fronted.exec(spot.before)?.groups?.['what']?.trim() ?? '')
  const subject = subjectFrom(ownNoun(said.own ?? ''), area || told.subject)
  const { trend } = said
  return moveOf(spot, told, { measure: 'deviation_from_expected', subject, period: null, trend, tells: true })
}
