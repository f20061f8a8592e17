/**
 * A per cent in a passage about the control in, whether it is the share of the cases that something came of, out.
 *
 *     I 61 af sagerne blev ydelsen standset. Det svarer til 33 pct. af sagerne.      of what was counted right before
 *     Der er opnået et økonomisk resultat i 44 pct. af sagerne i 2021 mod 39 pct. i 2020.
 */
import { source } from '../danish/pattern.ts'
import type { ControlMeasure } from '../model/control.ts'
import type { FigurePlace } from './figurePlaces.ts'

const again =
  /(?:^|[,(])\s*(?:(?:det|dette|hvilket) (?:svarer til|er|udgør)|svarende til|dvs\.|altså) (?:ca\. |knap |godt )?$/iu
/** "Det svarer til 3 pct. flere", "… 2 pct. af budgettet": no share of the cases. */
const ofOthers =
  /^ (?:flere|færre|mere|mindre|højere|lavere)|^ af (?!(?:(?:de|disse|alle) )?(?:\p{L}+e )?\p{L}*sager)/iu

/** "svarende til 35 pct.", behind the number of those cases. */
export const isShareAgain = ({ before, after }: FigurePlace, told: ControlMeasure | null): boolean =>
  told === 'cases_with_result' && again.test(before) && !ofOthers.test(after)

const inCases =
  /(?:resultat|provenu|gevinst|effekt|besparelse|krav|tilbagebetaling)\p{L}{0,3} i (?:ca\. )?$/iu
const ofCases = /^ af (?:(?:de|disse|alle) )?(?:\p{L}+e )?\p{L}*sager(?:ne)?(?!\p{L})/iu
const another =
  /(?<!\p{L})(?:mod|andelen(?: på)?|(?:var|er|lå) (?:andelen|den|det|den (?:tilsvarende|samme) andel)(?: på)?) (?:ca\. |kun )?$/iu

/** "731 sager, hvoraf 44 pct. førte til en standsning af ydelsen": of the cases counted right before. */
const ofCounted = /sager(?!\p{L})[^.;:]{0,60},? (?:hvoraf|heraf) (?:ca\. )?$/iu
const cameOut = new RegExp(
  source`
    ^ (?:er |blev |har )?(?:førte?t?|endte?|resulterede?t?|medførte?t?|gav|afsluttet|lukket) (?:til|med|i )?[^.,;:]{0,80}?(?:
      resultat|besparelse|krav|tilbagebetaling|standsning|stop|ophør|nedsættelse|sanktion
    )
  `,
  'iu',
)
const cameToNothing = /^[^.,;:]{0,80}?(?<!\p{L})(?:ikke|uden|ingen)(?!\p{L})/iu

export const isShareWithResult = (place: FigurePlace, told: ControlMeasure | null): boolean => {
  const { before, after } = place
  if (/andelen? af sager/i.test(before) || isShareAgain(place, told)) return true
  if (inCases.test(before.slice(-60)) && ofCases.test(after)) return true
  if (ofCounted.test(before.slice(-120)) && cameOut.test(after) && !cameToNothing.test(after)) return true
  return told === 'share_with_result' && another.test(before.slice(-60)) && !ofOthers.test(after)
}
