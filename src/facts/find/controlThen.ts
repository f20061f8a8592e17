/**
 * A bare figure in a clause that looks back in, whether it is as many cases as the clause before counts, in another year, out.
 *
 *     I 2020 blev der afsluttet 186 sager, en nedgang fra 2019, hvor der blev afsluttet 231, men … 2018, hvor tallet var 204.
 *                                                                                        ^^^ cases                 ^^^ cases
 */
import { matchesOf, source } from '../danish/pattern.ts'
import type { ControlMeasure } from '../model/control.ts'
import type { FigurePlace } from './figurePlaces.ts'

const then = new RegExp(
  source`
    ,? (?:hvor|da) (?:
      der (?:blev|var)(?: (?:behandlet|afsluttet|undersøgt|gennemført|lukket))?
      |(?:tallet|antallet|det tilsvarende tal) (?:var|lå på)
      |(?:gruppen|enheden|teamet|kontrol\p{L}{4,10}) (?:behandlede|afsluttede|undersøgte)
    ) (?:i alt |kun |hele |ca\. )?$
  `,
  'iu',
)
const cases = /\d (?:\p{Ll}+e )?(?:kontrol)?sager(?!\p{L})/giu
const otherNoun = /kr\.|kroner|pct\.|procent|%|personer|borgere|besøg|henvendelser|anmeldelser|politi/iu
const stops = /^(?: sager)?(?:[.,;]| og | men |$)/iu

/** `told` is what the figure before it counts. */
export const areCasesThen = (
  { before, after, number }: FigurePlace,
  told: ControlMeasure | null,
): boolean => {
  if (number.unit !== null || (told !== 'cases' && told !== 'change')) return false
  if (!then.test(before.slice(-100)) || !stops.test(after)) return false
  const last = matchesOf(cases, before).at(-1)
  return last !== undefined && !otherNoun.test(before.slice(last.index + last[0].length))
}

const reportsThen =
  /(?:^|, )(?:mens|men|hvor|og) (?:det|der|tallet|antallet) (?:(?:i|for) (?:hele )?(?:19|20)\d\d|året før) (?:kun )?(?:var|blev)(?: det| tale om)? (?:kun |hele |blot )?$/iu
const reportsStop = /^(?: sag(?:er)?)?(?:[.,;]|$)/iu
const allCases =
  /(?:behandle|afslutte|undersøg|gennemfør)\p{L}{1,4} [^.;]{0,40}\d \p{L}*sager|sager (?:blev )?(?:behandlet|afsluttet)/iu

/** "Tre sager blev i 2023 meldt til politiet, mens det i 2022 var én sag": reported as well, where no other cases are told of. */
export const areReportsThen = (
  { before, after, number }: FigurePlace,
  told: ControlMeasure | null,
): boolean =>
  told === 'police_reports' &&
  (number.unit === null || number.unit.base === 'cases') &&
  reportsThen.test(before.slice(-100)) &&
  reportsStop.test(after) &&
  !allCases.test(before)
