/**
 * A count without words of its own in, whether it counts the same as the one before it out.
 *
 *     Der var 275 virksomheder i juni 2024, og i oktober var tallet 448.              the same
 *     I 2019 var der 71 ledige i målgruppen, i 2020 var der 78 og i 2021 var der 90.   the same, twice
 *     I 2019 var der 71 ledige i målgruppen. I 2020 var der 78 i praktik.              others
 */
import { source } from '../danish/pattern.ts'
import type { Unit } from '../danish/number.ts'
import type { Point } from './seriesFollow.ts'
import type { Place } from './seriesPeriod.ts'

const pointing =
  /(?<!\p{L})(?:tallet|antallet|gennemsnittet)(?: (?:i|pr\.|ved|ultimo) [^.,;:]{3,25}?)?(?: (?:er|var|på|nu|steget til|oppe på|nede på))* (?:ca\. )?$/iu

/** "…, i 2020 var der 78", "78 ledige i målgruppen i 2020 og 90 i 2021": no word of its own says what there were. */
const there = new RegExp(
  source`
    (?<!\p{L})(?:
      (?:var|er|lå|blev) (?:der|det)(?: \p{L}{4,12} (?:20\d\d))?
      |der (?:i|ultimo|primo) [^.,;:]{3,24} (?:var|er)
    )(?: i alt| i gennemsnit)? (?:ca\. )?$
    |(?<!\p{L})(?:i|ultimo|primo) (?:\p{L}{3,9} )?20\d\d(?:,| og| samt) (?:ca\. )?$
  `,
  'iu',
)
const bareBehind = /^(?:[.,;]|$| (?:og|mens|men|mod)(?!\p{L})| (?:i|pr\.|ultimo|primo) (?:\p{L}{3,9} )?\d)/iu

/** "… var tallet 448 virksomheder": of what the figure before it counts. */
export const points = (near: string, unit: Unit, last: Point, { passage, number, after }: Place): boolean =>
  last.passage === passage &&
  last.measure === 'count' &&
  last.unit.printed === unit.printed &&
  (pointing.test(near) || (number.unit === null && there.test(near) && bareBehind.test(after)))

/** "512 borgere i fleksjob mod 468 året før": of the same, where it has no noun of its own. */
export const isHeld = ({ passage, number, sentence, before }: Place, last: Point): boolean =>
  number.unit === null &&
  last.measure === 'count' &&
  last.passage === passage &&
  last.end > sentence.start &&
  / (?:mod|imod|og hele)(?: (?:ca\.|kun|hele|blot))? $/u.test(before)
