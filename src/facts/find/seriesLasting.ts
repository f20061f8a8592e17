/**
 * A stretch of days, weeks or months in its sentence in, how long something lasted on average, and when, out.
 *
 *     I 2023 varede et forløb i gennemsnit 17,2 uger.        forløb, 2023
 */
import { source } from '../danish/pattern.ts'
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
/** "De forløb, der blev afsluttet i 2022, havde i gennemsnit varet". */
const hadLasted = new RegExp(
  `(?:^|[.] )\\s*(?:de |alle |et |en )?(?<what>\\p{L}[^.,;:()\\d]{2,60}?)(?:, (?:der|som) [^.;:()]{3,90}?,)? (?:har|havde) ${onAverage} varet (?:ca\\. )?$`,
  'iu',
)
/** "I 2021 var gennemsnittet 17,5 uger og i 2020 16,8 uger": of the same, with a time of its own. */
const again = new RegExp(
  source`
    (?:
      (?<!\p{L})(?:var|er|lå|blev) (?:gennemsnittet|varigheden|den|tallet)(?: på)?
      |[,;] (?:hvor|mens|men) (?:gennemsnittet|varigheden|den|det) [^.;:\d]{0,30}(?:var|er|lå)(?: på)?
      |og i (?:19|20)\d\d
    ) $
  `,
  'iu',
)
const stretches = new Set(['days', 'weeks', 'months'])

/** Null where no average is told, or no time that it is of. */
export const readLasting = (spot: Spot, told: Told): Move | null => {
  if (!stretches.has(spot.number.unit?.base ?? '')) return null
  const near = spot.before.slice(-160)
  const same = told.last?.measure === 'level' && again.test(near) ? told.last.subject : undefined
  const found = turned.exec(near) ?? straight.exec(near) ?? hadLasted.exec(near)
  const what = found?.groups?.['what'] ?? same
  const period = what === undefined ? undefined : whenBeside(spot, told.period)
  if (what === undefined || period === undefined) return null
  return moveOf(spot, told, { measure: 'level', subject: what.trim(), period, trend: null, tells: true })
}
