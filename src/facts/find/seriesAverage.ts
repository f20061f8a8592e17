/**
 * A figure that a level is held against in, the level of the others that it is, out.
 *
 *     Varigheden var 23,4 uger i 2022, hvilket er under landsgennemsnittet på 26,1.
 *                    ^^^^ level                          ^^^^ the same, of the whole country
 */
import { averageBefore } from './seriesOthers.ts'
import { moveOf, type Move, type Spot, type Told } from './seriesMove.ts'

/** Of the time of the level before it, and in its unit; null where no level was told. */
export const readAverage = (spot: Spot, told: Told): Move | null => {
  const who = averageBefore(spot.before)
  const { last } = told
  if (who === null || !last || (last.measure !== 'share' && last.measure !== 'level')) return null
  const { unit } = spot.number
  if (unit !== null && unit.base !== last.unit.base) return null
  const subject = `${last.subject}, ${who}`
  const said = { measure: last.measure, subject, period: last.period, trend: null, tells: true }
  const found = moveOf(spot, told, said)
  return found && { ...found, unit: unit === null ? last.unit : found.unit }
}
