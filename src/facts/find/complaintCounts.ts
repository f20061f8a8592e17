/**
 * A complaint's figure in, how many came out: received, about what, sent on, answered, and how that has changed.
 *
 *     De 477 klager fordeler sig med 361 klager over kommunens afgørelser, mens de resterende 116 …
 *        ^^^ received                ^^^ about decisions
 */
import { aboutIn, decisions, handling, type Meaning, type Place } from './complaintPlace.ts'

/** That so many came is said, and not only what they are about. */
export const arrived =
  /modtag(?:e|er|et)|modtog|indkom|indgå|(?<!\p{L})(?:tog|taget|tager) [^.;]{0,20}imod|(?:fik|kom der|der kom) (?:i alt )?$/iu

export const movement = ({ before, after, behind, whole }: Place): Meaning | null =>
  !/procent(?:en)? (?:er |har )?\p{L}{3,12} (?:med|på) $/iu.test(before.slice(-60)) &&
  (/(?:fald(?:et|t)?|ste(?:get|g)|stigning|reduceret|reduktion|øget|vokset|færre|flere)(?: \w+| (?:i|siden|fra) (?:19|20)\d\d(?: til (?:19|20)\d\d)?)? (?:med|på) (?:i alt )?$/i.test(
    before,
  ) ||
    /^ ?(?:færre|flere)\b/i.test(after) ||
    /^ (?:færre|flere) (?:klage|sag)/i.test(behind))
    ? { measure: 'change', about: aboutIn(whole.replace(/(?:over|om) kommunens? .{0,80}$/i, '')) }
    : null

export const sentOn = ({ before, after }: Place): Meaning | null =>
  /(?:indsendt|sendt|videresendt|oversendt|fremsendt|indbragt|sender) (?:i alt |videre )?$/i.test(before) ||
  /^,? ?(?:klager,? |sager,? |(?:fra|i) \d{4} |er |blev |gik |går |sendte (?:vi |kommunen |jobcent\w+ )|måtte )*(?:videre)?(?:sendt |indbragt |oversendt )?(?:videre )?(?:til|for) ankestyrelsen/i.test(
    after,
  )
    ? { measure: 'sent_on', about: 'decisions' }
    : null

export const answered = ({ before, unit, clause }: Place): Meaning | null =>
  /(?:besvaret|behandlet|besvarede|behandlede) (?:i alt )?$/i.test(before) &&
  handling.test(`${unit} ${clause}`)
    ? { measure: 'answered', about: 'handling' }
    : null

/** "Heraf angik 81 kommunens afgørelser, og de sidste 15 drejede sig om …": of the complaints of the sentence before. */
const others = /(?<!\p{L})de (?:sidste|øvrige|resterende|andre) $/iu

const ofThem = /^af (?:dem|klagerne)(?!\p{L})/iu

export const typed = ({ before, after, unit, whole, previous }: Place): Meaning | null => {
  const near = `${unit} ${after.slice(0, 60)}`.replace(/\s+/g, ' ').trim()
  if (
    /^(?:(?:er|var) )?(?:sagsbehandlingsklage|klager? (?:over|om|vedr\.?) (?:kommunens )?sagsbehandling)|^\w* ?(?:er|var) klager over sagsbehandling/i.test(
      near,
    )
  )
    return { measure: 'about_handling', about: 'handling' }
  if (
    /(?:sagsbehandlingsklager?|klager over sagsbehandling\w*)(?: (?:udgjorde|udgør|var|er|blev|på|til|i \d{4}))* $/i.test(
      before,
    )
  )
    return { measure: 'about_handling', about: 'handling' }
  const said =
    /^(?:klager )?(?:af (?:dem|klagerne) )?(?:handlede |handler |er |var |gik |går |drejede sig |drejer sig )?(?:om|over|på|vedrørende|vedrørte|vedrører|angik|angår|omhandlede|omhandler) (?:kommunens )?(?<what>afgørelse|sagsbehandling)/i.exec(
      near,
    )
  if (
    said &&
    (/klage/i.test(whole) || ((others.test(before) || ofThem.test(near)) && /klage/i.test(previous)))
  )
    return said.groups?.['what']?.toLowerCase() === 'afgørelse'
      ? { measure: arrived.test(before) ? 'received' : 'about_decisions', about: 'decisions' }
      : { measure: 'about_handling', about: 'handling' }
  const received = arrived.test(before)
  if (/^(?:(?:er|var) )?klager? over (?:\w+ )?afgørelse/i.test(near))
    return { measure: received ? 'received' : 'about_decisions', about: 'decisions' }
  if (/klager? over $/i.test(before) && decisions.test(unit))
    return { measure: received ? 'received' : 'about_decisions', about: 'decisions' }
  return null
}

/** "Set i forhold til antal forløb … i alt 19.495 … udgør klagerne …": what the complaints are held against. */
export const heldAgainst = ({ before, clause, whole, unit }: Place): Meaning | null =>
  !/klage/i.test(unit) &&
  /i forhold til (?:\w+ ){0,3}antal/i.test(before) &&
  /udgør/i.test(whole) &&
  !/klage/i.test(
    clause
      .slice(0, before.length)
      .split(/i forhold til/i)
      .at(-1) ?? '',
  )
    ? { measure: 'denominator', about: 'all' }
    : null

export const received = ({ before, whole, unit, number }: Place): Meaning | null => {
  if (/^klage(?:r|sager|n)?\b/i.test(unit)) return { measure: 'received', about: 'all' }
  if (number.unit !== null || number.form === 'words') return null
  const parallel =
    /(?:antal(?:let)?|klager\w*|\d{4}).{0,80}(?:\s|^)(?:til|mod|imod|fra|blev|var|er|på|udgjorde|udgør) (?:i alt )?$/i
  return /klage/i.test(whole) && parallel.test(before)
    ? { measure: 'received', about: aboutIn(before) }
    : null
}

/** "to klager" in "tæller derfor som to klager": an example, no figure. */
export const isExample = ({ before, number }: Place): boolean =>
  number.form === 'words' && !arrived.test(before)
