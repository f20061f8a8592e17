/**
 * An amount of the control group in its sentence in, what it is out: claims, savings, or all of it.
 *
 *     Den samlede besparelse er 21,4 mio. kr., fordelt med 5,9 mio. kr. i tilbagebetalingskrav og 15,5 mio. kr. i …
 *                               ^^^^ result                 ^^^ repayment claims                  ^^^^ future savings
 */
import { source } from '../danish/pattern.ts'
import type { ControlMeasure } from '../model/control.ts'
import type { FigurePlace } from './figurePlaces.ts'
import { changeBefore, changeBehind } from './trend.ts'

export const claims = /tilbagebetalingskrav|krav(?:ene|et)? om tilbagebetaling|tilbagebetalt/i
export const savings =
  /(?:fremtidig|fremadrette)\w* (?:sparede(?: ydelser)?|(?:økonomisk\w* )?besparelse\w*)|(?:stoppede|sparede|standsede|ophørte) ydelser/i

const everyClaim = new RegExp(claims.source, 'gi')
const everySaving = new RegExp(savings.source, 'gi')
const everyResult =
  /i alt|samle(?:t|de) (?:økonomiske? )?(?:resultat|besparelse|provenu|gevinst|effekt)|(?<!\p{L})provenuet(?!\p{L})|resultatet/giu

/** "I 2020 var besparelsen 18,2 mio. kr.", where the paragraph has said that it is the whole. */
const wholeAgain =
  /(?<!\p{L})besparelsen (?:(?:i (?:19|20)\d\d )?(?:var|er|blev|udgjorde|lå på|endte på)(?: på| opgjort til| i alt| samlet)*|på) (?:ca\. )?$|(?:var|er|blev|udgjorde) besparelsen (?:på |i alt )*$/iu
const wholeSaid = /samlede (?:økonomiske )?(?:besparelse|gevinst|provenu)/i

const isWholeAgain = ({ before, passage }: FigurePlace): boolean =>
  wholeAgain.test(before.slice(-80)) && wholeSaid.test(passage.clean)

/** "5,9 mio. kr. i tilbagebetalingskrav", "15,5 mio. kr. i fremtidig sparet ydelse": said right behind. */
const claimBehind =
  /^ (?:(?:i|er|som|til|vedrører|kommer fra|stammer fra|udgør(?:es af)?) )?(?:tilbagebetalingskrav|krav om tilbagebetaling|tilbagebetaling|krav om)(?!\p{L})/iu
const savingBehind = new RegExp(
  source`
    ^ (?:(?:i|er|som|til|vedrører|kommer fra|stammer fra|udgør(?:es af)?) )?(?:en )?(?:
      fremtidig|fremadrette|(?:stoppede|standsede|ophørte) ydelser|sparede? ydelser?|sparet ydelse
      |(?:standsning|stop|ophør) af ydelser?
      |ydelser?,? (?:der|som) (?:er|blev) (?:standset|stoppet|nedsat|ophørt|reduceret|sat ned)
    )
  `,
  'iu',
)

/** "rejst tilbagebetalingskrav for i alt 3,1 mio. kr.": all of the claims, where nothing else is added up. */
const allClaims =
  /(?:tilbagebetalingskrav|krav om tilbagebetaling)(?: af ydelser)?(?: i \d{1,5} (?:sager|tilfælde))? (?:for|på) i alt (?:ca\. )?$/iu
const allSavings = /(?:besparelser?|sparede ydelser) (?:for|på) i alt (?:ca\. )?$/iu

const wholeOfOne = ({ before }: FigurePlace): ControlMeasure | null => {
  if (allClaims.test(before.slice(-80)) && !savings.test(before)) return 'repayment_claims'
  return allSavings.test(before.slice(-80)) && savings.test(before) && !claims.test(before)
    ? 'future_savings'
    : null
}

/** "Kontrolgruppen har i år sparet kommunen for": all that came of it. */
const sparedInAll =
  /(?<!\p{L})(?:sparet|sparede) (?:kommunen|kommunekassen|os)(?: (?:for|i alt|samlet|ca\.|knap|godt|over|lidt))* $/iu

/** Furthest that the word for an amount stands before it. */
const farthest = 600

const lastOf = (words: string, pattern: RegExp): number => {
  let at = -1
  for (const match of words.matchAll(pattern)) at = match.index
  return at
}

/** "tilbagebetalt 38.400 kr. til staten": what the municipality itself had to pay back. */
const toState =
  /^(?: (?:for meget )?i (?:stats)?refusion)? til (?:staten|statskassen|\p{L}*(?:styrelsen|ministeriet))|^ (?:for meget )?i (?:stats)?refusion(?!\p{L})/iu

/** "2,1 mio. kr. i krav, mens 3 mio. kr. er afskrevet": told apart from what stands before. */
const whileApart =
  /(?<!\p{L})(?:mens|medens) (?:(?:de|øvrige|resterende|sidste|yderligere|hele|ca\.) ){0,3}$/iu
const saidApart = /^ (?:er|var|vedrører|vedrørte|udgør(?:es)?|stammer|kommer|skyldes|kan henføres)(?!\p{L})/iu

export const amountMeasure = (place: FigurePlace): ControlMeasure | null => {
  const { before, after, clause, previous } = place
  if (toState.test(after)) return null
  if (savingBehind.test(after)) return 'future_savings'
  if (claimBehind.test(after)) return 'repayment_claims'
  if (whileApart.test(before.slice(-60)) && saidApart.test(after)) return null
  // "… 6,2 mio. kr., heraf 2,1 mio. kr. til staten": a part of what was said.
  if (/(?:heraf|hvoraf) (?:udgør )?$/i.test(before)) return null
  if (/lønudgift|sparet ydelser i|overstiger/i.test(clause)) return null
  if (changeBefore(before) || changeBehind(after)) return 'change'
  const whole = wholeOfOne(place)
  if (whole) return whole
  if (sparedInAll.test(before.slice(-80))) return 'result'
  if (/resultatet er steget|resultatet er faldet/i.test(before) && savings.test(previous))
    return 'future_savings'
  const [claim, saving, result] = [everyClaim, everySaving, everyResult].map((pattern) =>
    lastOf(before.slice(-farthest), pattern),
  ) as [number, number, number]
  const nearest = Math.max(claim, saving, result)
  if (nearest === -1) return isWholeAgain(place) ? 'result' : null
  if (nearest === result) return 'result'
  return nearest === claim ? 'repayment_claims' : 'future_savings'
}
