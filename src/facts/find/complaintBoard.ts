/**
 * A complaint's figure with what is said right behind it in, what the board did with so many, or got to do, out.
 *
 *     Af de 65 sager, som Ankestyrelsen nåede at behandle, …      65 decided
 *     … 11 hjemvisninger og 5 omgjorte afgørelser                  5 changed
 *     … og de øvrige 88 blev sendt videre.                         88 sent on
 */
import { source } from '../danish/pattern.ts'
import { outcomeOfWords } from './complaintOutcomes.ts'
import { municipality, type Meaning, type Place } from './complaintPlace.ts'

const decidedThere = new RegExp(
  source`
    ^ (?:klage)?(?:sager|klager|afgørelser),? (?:som |der |hvori |hvor )?(?:
      (?:
        ankestyrelsen (?:(?:i (?:19|20)\d\d|har|havde|nåede at|selv|i alt) ){0,4}(?:
          behandle[td]?e?|afgør(?:e|t)?|afgjort?e?|realitetsbehandle[td]?e?|truffet afgørelse i
          |traf afgørelse i
        )
      )
      |(?:(?:er|blev) )?(?:behandlet|afgjort|realitetsbehandlet) (?:af|i|hos) ankestyrelsen
    )(?!\p{L})
  `,
  'iu',
)

const reached =
  /ankestyrelsen nåede (?:i (?:19|20)\d\d )?at (?:afgøre|behandle|træffe afgørelse i) (?:i alt )?$/iu

/** "Af de 65 sager, som Ankestyrelsen nåede at behandle". */
export const decidedByBoard = ({ before, behind, unit }: Place): Meaning | null =>
  decidedThere.test(behind) || (reached.test(before) && /^(?:(?:klage)?sager|klager)$/iu.test(unit))
    ? { measure: 'decided', about: 'decisions' }
    : null

const described =
  /^ (?<ruling>stadfæstede|hjemviste|ændrede|omgjorte|ophævede|afviste|tilbagekaldte|frafaldne) (?:klage)?(?:sager|afgørelser|klager)(?!\p{L})/iu
const secondLook = new RegExp(
  `genvurder|remonstration|${municipality} (?:har |selv )*(?:ændre|omgør|omgjor)`,
  'iu',
)

/** "11 hjemvisninger og 5 omgjorte afgørelser": what it is called itself goes before its neighbour. */
export const describedRuling = ({ behind, whole, passage, number }: Place): Meaning | null => {
  const ruling = number.unit?.base === 'percent' ? undefined : described.exec(behind)?.groups?.['ruling']
  if (ruling === undefined || secondLook.test(whole)) return null
  const isOfBoard = /ankestyrelse|ankenævn|stadfæst|hjemvis/i.test(passage.clean)
  const measure = isOfBoard ? outcomeOfWords(ruling) : null
  return measure && { measure, about: 'decisions' }
}

const othersOf = /(?:^|[\s,])(?:de )?(?:øvrige|resterende|andre|sidste) $/iu
const sentAway =
  /^ (?:klager |sager |afgørelser )?(?:blev|er) (?:(?:dermed|derfor|herefter|derefter|alle) ){0,2}(?:sendt videre|videresendt|oversendt|indsendt)(?: til ankestyrelsen)?(?=[.,;]|$)/iu

/** "og de øvrige 88 blev sendt videre". */
export const othersSentOn = ({ before, behind, previous, whole, passage }: Place): Meaning | null =>
  (othersOf.test(before) || /^ (?:klager|sager)/i.test(behind)) &&
  sentAway.test(behind) &&
  /klage|anke/iu.test(`${previous} ${whole} ${passage.item?.title ?? ''}`)
    ? { measure: 'sent_on', about: 'decisions' }
    : null
