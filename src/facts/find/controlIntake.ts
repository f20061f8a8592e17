/**
 * A count of the control group in, how those cases came to it or went from it out; null for what it dealt with itself.
 *
 *     I 2018 blev der oprettet 412 kontrolsager.            oprettede sager
 *     212 anmeldelser, hvoraf 138 kom fra borgere           anmeldelser · anmeldelser fra borgere
 */
import type { FigurePlace } from './figurePlaces.ts'

const ways: readonly (readonly [string, string])[] = [
  ['opret', 'oprettede sager'],
  ['modt', 'modtagne sager'],
  ['ind', 'modtagne sager'],
  ['over', 'oversendte sager'],
  ['videre', 'oversendte sager'],
]
const verb = '(?<verb>oprettet|oprettede|modtaget|modtog|indkommet|indkom|oversendt|oversendte|videresendt)'
/** "blev der oprettet", "modtog kontrolgruppen i alt". */
const ahead = new RegExp(
  `(?<!\\p{L}|ikke )${verb} (?:(?:kontrol\\p{L}{4,10}|gruppen|kommunen|vi|der|i alt|samlet|ca\\.) ){0,3}$`,
  'iu',
)
const behind = new RegExp(
  `^ ?(?:er|blev) (?:der )?${verb}(?!\\p{L})(?<why> (?:på (?:grundlag|baggrund) af|efter|ud fra) [^.,;:\\d]{3,60})?`,
  'iu',
)
const notice = /^(?:anonyme )?(?:anmeldelser|henvendelser|tips)$/iu
const noticeBehind =
  /^ ?(?<what>(?:anonyme )?(?:anmeldelser|henvendelser|tips))(?!\p{L}|(?: \p{L}+){0,2} til politi)/iu
const part = /,? (?:hvoraf|heraf) (?:kom )?(?:de )?$/iu
const from =
  /^(?: (?:kom|er kommet|var|er|stammede|stammer))?(?: ind)? fra (?<who>\p{L}[^.,;:\d]{2,40}?)(?=[.,;:]|$| og \d)/iu

/** "243 henvendelser …, mens 68 var anonyme". */
const others = /(?:,? (?:mens|hvoraf|heraf)|(?<!\p{L})og) (?:de |kun )?$/iu
const anonymous = /^ (?:var|er|kom ind|blev) (?:indgivet )?anonym(?:e|t)(?!\p{L})/iu

const caseNoun = /^(?:kontrol)?sager$/iu

/** "212 anmeldelser": what is reported to the group; what it reports to the police is another thing. */
const noticed = ({ number, before, after }: FigurePlace): string | null => {
  const unit = number.unit?.printed ?? ''
  const what = notice.test(unit) ? unit : unit === '' ? noticeBehind.exec(after)?.groups?.['what'] : undefined
  return what !== undefined && !/politi/iu.test(`${before.slice(-60)}${after.slice(0, 40)}`)
    ? what.toLowerCase()
    : null
}

const wayOf = (said: string): string | null =>
  ways.find(([stem]) => said.toLowerCase().startsWith(stem))?.[1] ?? null

/** `told` is the subject of the count right before it: "hvoraf 138 kom fra borgere" is a part of that. */
export const intakeOf = (place: FigurePlace, told: string | null): string | null => {
  const { number, before, after } = place
  const what = noticed(place)
  if (what !== null) return what
  const who = told !== null && part.test(before) ? from.exec(after)?.groups?.['who'] : undefined
  if (who !== undefined && number.unit === null) return `${told} fra ${who}`
  if (told !== null && number.unit === null && others.test(before) && anonymous.test(after))
    return `anonyme ${told}`
  if (!caseNoun.test(number.unit?.printed ?? '')) return null
  const said = behind.exec(after)?.groups
  const way = wayOf(ahead.exec(before)?.groups?.['verb'] ?? said?.['verb'] ?? '')
  // "96 sager blev oprettet på grundlag af anonyme henvendelser" are some of all that were.
  return way && `${way}${said?.['why'] ?? ''}`
}
