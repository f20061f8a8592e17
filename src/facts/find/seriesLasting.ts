/**
 * A stretch of days, weeks or months in its sentence in, how long something lasted on average, and when, out.
 *
 *     I 2023 varede et forløb i gennemsnit 17,2 uger.        forløb, 2023
 */
import { moveOf, type Move, type Spot, type Told } from './seriesMove.ts'
import { whenBeside } from './seriesWhen.ts'

const verb = '(?:varede|varer|har varet|strakte sig over)'
const onAverage = '(?:i gennemsnit|gennemsnitligt|i snit)'
const article = '(?:(?:et|en|de|det|den|hvert|hver) )?'
const turned = new RegExp(
  `(?<!\\p{L})${verb} ${article}(?<what>\\p{L}[^.,;:()\\d]{2,60}?) ${onAverage} (?:ca\\. )?$`,
  'iu',
)
const straight = new RegExp(
  `(?:^|[,;] |(?<!\\p{L})(?:mens|og|at) )\\s*${article}(?<what>\\p{L}[^.,;:()\\d]{2,60}?) ${verb} ${onAverage} (?:ca\\. )?$`,
  'iu',
)
const stretches = new Set(['days', 'weeks', 'months'])

/** Null where no average is told, or no time that it is of. */
export const readLasting = (spot: Spot, told: Told): Move | null => {
  if (!stretches.has(spot.number.unit?.base ?? '')) return null
  const near = spot.before.slice(-160)
  const what = (turned.exec(near) ?? straight.exec(near))?.groups?.['what']
  const period = what === undefined ? undefined : whenBeside(spot, told.period)
  if (what === undefined || period === undefined) return null
  return moveOf(spot, told, { measure: 'level', subject: what.trim(), period, trend: null, tells: true })
}
