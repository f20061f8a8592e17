/**
 * A share in a sentence about complaints in, of what it is the share out: of the rulings right before it, or elsewhere.
 *
 *     … blev stadfæstet i 68 sager, svarende til 71 pct., mens 7 …       stadfæstet
 *     Omgørelsesprocenten er 23. På landsplan er den 24.                  omgørelsesprocenten på landsplan
 */
import { countrySource } from '../danish/elsewhere.ts'
import { matchesOf, source } from '../danish/pattern.ts'
import type { Meaning, Place } from './complaintPlace.ts'

const again =
  /,? (?:svarende til|hvilket svarer til|det svarer til|hvilket er|altså|dvs\.|eller) (?:ca\. |cirka |knap |godt )?$/iu
const edge = /[,;:](?= )|(?<!\p{L})(?:mens|men|og)(?!\p{L})/giu
const ruling =
  /stadfæst(?:et|ede)|hjemvi(?:st|ste)|ændre(?:t|de)|om(?:gjort|gjorde)|ophæve(?:t|de)|afvi(?:st|ste)(?!\p{L})/giu
const denied = /(?<!\p{L})(?:ikke|hverken)(?!\p{L})/iu

/** "stadfæstet i 68 sager, svarende til 71 pct.": the count right before, said in per cent. */
export const shareOfRuling = ({ before, number }: Place): Meaning | null => {
  const lead = number.unit?.base === 'percent' ? again.exec(before) : null
  if (!lead) return null
  const said = before.slice(0, lead.index)
  const last = matchesOf(edge, said).at(-1)
  const part = last ? said.slice(last.index + last[0].length) : said
  const [word, other] = new Set(matchesOf(ruling, part).map(([found]) => found.toLowerCase()))
  if (word === undefined || other !== undefined || !/\d/.test(part) || denied.test(part)) return null
  return { measure: 'share', about: 'decisions', subject: word }
}

const rate = /(?:omgørelses|stadfæstelses|hjemvisnings|medholds)procent(?:en)?/giu
const all =
  `(?:på (?:landsplan|landsbasis|nationalt plan)|(?:i|for) (?:${countrySource})|` +
  'lands(?:gennemsnittet|tallet|resultatet)|gennemsnittet for (?:hele )?landet)'
const allBefore = new RegExp(`(?<!\\p{L})${all}(?!\\p{L})[^.,;:\\d]{0,40}$`, 'iu')
const allBehind = new RegExp(`^(?: ?(?:%|pct\\.?|procent))?(?: i (?:19|20)\\d\\d)? ${all}(?!\\p{L})`, 'iu')

/** Whether the words beside a figure say that it is of the whole country. */
export const isOfCountry = ({ before, behind }: Place): boolean =>
  allBefore.test(before.replace(/(?:19|20)\d\d/gu, '').slice(-120)) || allBehind.test(behind)

/** "Til sammenligning var den på landsplan 24 pct.": the rate that was spoken of, in the whole country. */
export const shareOfCountry = (place: Place): Meaning | null => {
  const { number, before, previous, behind } = place
  if (number.unit !== null && number.unit.base !== 'percent') return null
  if (!isOfCountry(place) || /^ ?(?:procent)?point/iu.test(behind)) return null
  const named = matchesOf(rate, `${previous} ${before}`).at(-1)?.[0].toLowerCase()
  if (named === undefined || (number.unit === null && !/\d/.test(number.printed))) return null
  return { measure: 'share', about: 'decisions', subject: `${named} på landsplan`, group: 'på landsplan' }
}

const thenWas =
  /, (?:hvor|mens|men|medens) (?:(?:den|procenten|tallet|andelen) )?(?:i|for) (?:hele |året )?(?:19|20)\d\d (?:(?:den|tallet) )?(?:var|lå|udgjorde|blev)(?: på)? (?:ca\. )?$/iu

const opensThen = new RegExp(
  source`
    ^\s*(?:i|for) (?:hele |året )?(?:19|20)\d\d (?:var|lå|udgjorde) (?:
      den|procenten|tallet
      |(?<named>(?:omgørelses|stadfæstelses|hjemvisnings|medholds)procenten)
      (?<place> (?:i|for) \p{Lu}\p{L}+(?: Kommune)?)?
    )(?: på)? (?:ca\. )?$
  `,
  'iu',
)

const countryNamed = new RegExp(`(?<!\\p{L})${all}(?!\\p{L})`, 'iu')
/** "Den var 21 pct. i 2022 mod 29 pct. i 2021": both of what the sentence before names. */
const itWas = new RegExp(
  source`
    ^\s*(?:og |men )?(?:den|procenten|satsen) (?:er|var|lå|ligger|udgjorde|blev|steg|faldt|er steget|er faldet)(?: (?:dermed|således|samlet|i|for|hele|på|til|fra|ca\.|knap|godt|(?:19|20)\d\d)
    ){0,5} (?:
      \d[\d,]{0,5} ?(?:%|pct\.?|procent)?
      (?: (?:i|for) (?:hele )?(?:\d\. (?:halvår|kvartal) )?(?:19|20)\d\d)? (?:mod|imod|til|fra) )?$
  `,
  'iu',
)
const namesPlace = /(?<!\p{L})(?:i|hos|for) (?:\p{Lu}\p{L}{2}|(?:hele )?landet|kommunen)/u

/** A rate that the sentence before speaks of, told on by a pronoun: of the country where that one was. */
export const rateGoesOn = ({ before, behind, number, previous }: Place): Meaning | null => {
  if (number.unit !== null && number.unit.base !== 'percent') return null
  if (!itWas.test(before) || /^ ?(?:procent)?point/iu.test(behind)) return null
  const rates = matchesOf(rate, previous)
  const named = new Set(rates.map(([word]) => word.toLowerCase().replace(/en$/u, ''))).size
  const subject = rates.at(-1)?.[0].toLowerCase()
  if (subject === undefined || named !== 1) return null
  if (!countryNamed.test(previous)) return { measure: 'share', about: 'decisions', subject }
  if (namesPlace.test(`${before}${behind}`)) return null
  return { measure: 'share', about: 'decisions', subject: `${subject} på landsplan`, group: 'på landsplan' }
}

/** "Omgørelsesprocenten er 22,7, hvor den for hele 2021 lå på 25,4", "… 22 pct. I 2017 var den 27": in another year. */
export const rateThen = ({ before, number, previous }: Place): Meaning | null => {
  if (number.unit !== null && number.unit.base !== 'percent') return null
  const found = thenWas.exec(before)
  const then = found ? null : opensThen.exec(before)
  const { named: again, place = '' } = then?.groups ?? {}
  if (again !== undefined)
    return { measure: 'share', about: 'decisions', subject: `${again.toLowerCase()}${place}` }
  const words = found ? before.slice(0, found.index) : then ? previous : ''
  const named = matchesOf(rate, words).at(-1)?.[0].toLowerCase()
  return named ? { measure: 'share', about: 'decisions', subject: named } : null
}
