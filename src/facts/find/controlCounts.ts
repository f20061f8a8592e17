/**
 * A figure of the control group that counts cases or people in, what it counts out.
 *
 *     I 2023 har Kontrolgruppen behandlet 1070 sager, hvoraf 495 sager er endt med …
 *                                         ^^^^ cases           ^^^ cases with a result
 *     Af de 145 sager er 3 politianmeldt.       3 police reports
 */
import type { ControlMeasure } from '../model/control.ts'
import type { BaseUnit } from '../model/factBase.ts'
import type { FigurePlace } from './figurePlaces.ts'
import { changeBefore } from './trend.ts'

const peopleOrCases: ReadonlySet<BaseUnit> = new Set(['persons', 'cases'])
const reported = /politianmeld|(?:an)?meldt til politiet/i

/** "Af de 145 sager er 3 politianmeldt", "145 sager, hvoraf …": the whole is not what was reported. */
const isReported = ({ before, after, number }: FigurePlace): boolean =>
  !/(?:^|\s)(?:ud )?af (?:de |disse )?(?:i alt )?$/iu.test(before) &&
  !/^,? ?(?:sager|personer|borgere)?,? (?:hvoraf|heraf)(?!\p{L})/iu.test(after) &&
  !(
    number.unit?.base === 'cases' &&
    /(?:behandle[td]e?|afslutte[td]e?|undersøgte?) (?:i (?:19|20)\d\d )?$/iu.test(before)
  )

/** The measure of a count; null where it is not about the control. */
export const countMeasure = (place: FigurePlace): ControlMeasure | null => {
  const { before, after, clause, number } = place
  // "145 sager, hvoraf 62 førte til …": the cases of the figure before.
  const ofThem =
    number.unit === null &&
    (/ sager(?!\p{L})[^;,]{0,50} mod (?:i alt )?$/iu.test(before) ||
      /sager,? (?:hvoraf|heraf) $|(?<!\p{L})af (?:de |disse )?\d{1,5} sager (?:er|blev) $/iu.test(before) ||
      /^ (?:ud )?af (?:disse |de |\d{1,5} )*sager(?:ne)?(?!\p{L})/iu.test(after))
  if (reported.test(clause) && isReported(place))
    return ofThem || peopleOrCases.has(number.unit?.base ?? 'kroner') ? 'police_reports' : null
  if (number.unit?.base !== 'cases' && !ofThem) return null
  if (changeBefore(before)) return 'change'
  if (
    /^i $/i.test(before) &&
    /^(?: ?(?:ud )?af (?:disse |de |\d{1,5} )*sager(?:ne)?)?(?: (?:fra|i) 20\d\d)? (?:førte|endte|resulterede|gav|medførte|blev (?:der|resultatet))/i.test(
      after,
    )
  )
    return 'cases_with_result'
  if (
    /(?:hvoraf|heraf|(?:heraf|deraf|af disse|af dem) (?:endte|førte|resulterede|gav)) $/i.test(before) ||
    /^ ?(?:af (?:dem|disse|sagerne) )?(?:er |blev |der )*(?:endt|endte|ført|førte)/i.test(after)
  )
    return 'cases_with_result'
  return /behandle[td]|behandlede|afslutte(?:t|de)|lukke(?:t|de)|undersøgt?e?|fra $|til $| mod $/i.test(
    before.slice(-60),
  ) || /^ ?(?:blev )?(?:behandlet|afsluttet|lukket|undersøgt)(?!\p{L})/iu.test(after)
    ? 'cases'
    : null
}
