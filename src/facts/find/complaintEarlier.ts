/**
 * A bare figure behind what a change is counted from in, that it is what was received then, out.
 *
 *     … 214 klager over afgørelser. Det er 31 færre end i 2021, hvor der blev modtaget 245.
 *                                                                                      ^^^ received, 2021
 */
import { matchesOf, source } from '../danish/pattern.ts'
import { once } from '../once.ts'
import type { AgendaItem } from '../model/meeting.ts'
import type { Reading } from '../passage.ts'
import { arrived } from './complaintCounts.ts'
import { outcomeOfWords } from './complaintOutcomes.ts'
import { aboutIn, type Meaning, type Place } from './complaintPlace.ts'

const changed = /(?:færre|flere|fald|stigning|faldet|steget)(?!\p{L})[^;]{0,60}$/iu
const then = new RegExp(
  source`
    ,? (?:hvor|da) (?:
      (?:der |vi |kommunen |jobcentret )?(?:blev|kom|indkom|modtog|fik|var)
      (?: (?:der|det|vi|kommunen|jobcentret))?(?: (?:modtaget|indkommet|registreret))?
      |(?:tallet|antallet|niveauet) (?:var|lå på)|der (?:blev|var) (?:modtaget|indkommet|registreret)
    )(?: (?:i alt|ca\.))? $
  `,
  'iu',
)
const complaints = /(?<!\p{L})klager(?: over [^.,;:\d]{3,40})?/giu
/** Rulings and persons are counted as well: only what came is meant. */
const others = /stadfæst|hjemvis|ændre|omgj|medhold|afgjort|truffet/iu
/** "klager over afgørelser truffet i jobcentret": who decided is no ruling of the board. */
const complainedIn = /klager over (?:\p{Ll}+ )?afgørelser(?:,? (?:der er |som er )?truffet)?/giu

export const receivedThen = ({ before, previous, number }: Place): Meaning | null => {
  if (number.unit !== null && number.unit.base !== 'complaints') return null
  const found = then.exec(before)
  if (!found || !changed.test(before.slice(0, found.index))) return null
  if (others.test(before.replace(complainedIn, ''))) return null
  const words = `${previous} ${before.slice(0, found.index)}`
  const told = matchesOf(complaints, words).at(-1)
  if (told === undefined || others.test(previous)) return null
  const about = aboutIn(told[0])
  // "indgivet 96 klager over afgørelser": the other year is of the same measure.
  const lead = words.slice(0, told.index).replace(/\d[\d.]* $/u, '')
  const isKind = about === 'decisions' && !arrived.test(lead)
  return { measure: isKind ? 'about_decisions' : 'received', about }
}

const otherTime = new RegExp(
  source`
    ^\s*(?:
      (?:i|på) samme (?:periode|tid|tidspunkt|halvår|kvartal)
      (?: (?:i (?:19|20)\d\d|sidste år|året (?:før|forinden)))?
      |i (?:19|20)\d\d|i \d\. (?:halvår|kvartal) (?:19|20)\d\d|(?:i )?året (?:før|forinden)
    ) (?:(?:ind)?kom|modtog|var|blev|fik)(?: (?:der|det|vi|kommunen|jobcentret|tallet|antallet))?
    (?: (?:modtaget|indkommet|i alt))* $
  `,
  'iu',
)
const stops = /^(?=[.,;]|$)/u

/** "Jobcentret har modtaget 34 klager. I samme periode sidste år kom der 41.": as many came then. */
export const receivedAlso = ({ before, behind, previous, number }: Place): Meaning | null => {
  if (number.unit !== null || !otherTime.test(before) || !stops.test(behind.trimStart())) return null
  const told = matchesOf(complaints, previous)
  const [first] = told
  if (!first || told.length > 1 || others.test(previous.replace(complainedIn, ''))) return null
  const lead = previous.slice(0, first.index)
  return arrived.test(lead) && /\d $/u.test(lead) ? { measure: 'received', about: aboutIn(first[0]) } : null
}

const ruledMod =
  /(?<ruling>stadfæstet|hjemvist|ændret|omgjort|afvist)(?: [^.,;:\d]{1,40})?(?: i (?:19|20)\d\d)? mod (?:i alt )?$/iu
const inYear = /^(?: (?:sager|klager|afgørelser))? i (?:19|20)\d\d(?!\d)|^ året før/iu

/** "I 2022 blev 20 sager stadfæstet mod 30 i 2021": as many were, in another year. */
export const ruledThen = ({ before, behind, number }: Place): Meaning | null => {
  const ruling = inYear.test(behind) ? ruledMod.exec(before)?.groups?.['ruling'] : undefined
  if (ruling === undefined || number.unit?.base === 'percent') return null
  const measure = outcomeOfWords(ruling)
  return measure && { measure, about: 'decisions' }
}

const boardCounted = new RegExp(
  source`
    ankestyrelsen [^.;]{0,60}?(?:traf|truffet|afgjort|afgjorde|behandlet|behandlede)(?!\p{L})[^.;]{0,40}? \d[\d.]* (?:klage|anke)?(?:sager|klager|afgørelser)(?:[^.,;:\d]{1,80})? (?:mod|imod) (?:i alt |ca\. )?$
  `,
  'iu',
)

/** "Ankestyrelsen afgjorde 58 klagesager i området mod 71 i 2020": as many, in another year. */
export const decidedThen = ({ before, behind, number }: Place): Meaning | null =>
  number.unit?.base !== 'percent' && inYear.test(behind) && boardCounted.test(before)
    ? { measure: 'decided', about: 'decisions' }
    : null

const handlingCount =
  /\d[\d.]* (?:er )?(?:sagsbehandlingsklager?|klager? (?:over|om|vedr\.|vedrørende) (?:\p{L}+s )?sagsbehandling)/iu

/** The items that count complaints about handling, beside those about decisions. */
const itemsOfBoth = once(
  (reading: Reading): ReadonlySet<string | null> =>
    new Set(
      reading.meeting.sections
        .filter(({ fromLine, toLine }) =>
          reading.text.lines.slice(fromLine - 1, toLine).some(({ clean }) => handlingCount.test(clean)),
        )
        .map(({ item }) => item),
    ),
)

/** Whether the item tells the two kinds of complaints apart. */
export const partsHandling = (reading: Reading, item: AgendaItem | null): boolean =>
  item !== null && itemsOfBoth(reading).has(item.number)
