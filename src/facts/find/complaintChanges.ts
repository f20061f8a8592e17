/**
 * A complaint's figure in, whose change of a decision it counts out: the municipality's own, or the board's.
 *
 *     I 2022 har kommunen selv ændret 7 afgørelser efter genvurdering.     changed_by_municipality
 *     Ankestyrelsen ændrede 5 af kommunens afgørelser.                     changed
 */
import { municipality, type Meaning, type Place } from './complaintPlace.ts'

/** "Kommunen ændrede selv 14 afgørelser": no ruling of the board. */
export const changedItself = new RegExp(
  `${municipality} (?:har |selv )*(?:ændrede|omgjorde) (?:selv )?(?:i alt )?$`,
  'iu',
)

const changing = '(?:ændre[td]e?|omgjor[td]e?|ophæve[td]e?)'
/** "Ankestyrelsen har i 2022 omgjort", "har Ankestyrelsen omgjort", "ændret af Ankestyrelsen". */
const byBoard = new RegExp(
  `ankestyrelsen (?:(?:har|havde|selv|helt|eller|delvist|i (?:19|20)\\d\\d) ){0,4}${changing}|` +
    `${changing} (?:af|i|hos) ankestyrelsen`,
  'iu',
)
const byItself = new RegExp(`^[^.;]{0,40}?${changing} (?:selv )?af ${municipality}(?= selv|[.,;]|$)`, 'iu')
/** "I 19 sager ændrede kommunen selv afgørelsen", "I 7 af sagerne omgjorde jobcentret sin afgørelse". */
const itChanged = new RegExp(
  '^ (?:(?:ud )?af (?:de |disse )?)?(?:klage)?(?:sager|klager|tilfælde)(?:ne)?(?: (?:fra|i) (?:19|20)\\d\\d)? ' +
    `(?:ændrede|omgjorde|ophævede) ${municipality}(?!\\p{L})(?! (?:\\p{L}+ )?ikke(?!\\p{L}))`,
  'iu',
)
const onlyReassessed = /gen(?:vurdere|behandle)(?:t|de) (?:i alt )?$/iu
const sentTo = new RegExp(`til (?:fornyet behandling i )?${municipality}`, 'giu')
const notChanged = new RegExp(
  '(?<!\\p{L})ikke (?:\\p{L}+ )?(?:ændre|omgør|omgjor)|' +
    `(?:ændrede|omgjorde|ændrer) ${municipality} (?:\\p{L}+ )?ikke(?!\\p{L})`,
  'iu',
)
const itsDecision =
  /(?:kommunen|jobcentret|forvaltningen|administrationen)s (?:\p{Ll}+ )?afgørelser?(?!\p{L})/giu
const someOf = /^(?: (?:sager|afgørelser|klager))?(?: af (?:kommunens|jobcentrets|de )|[.,;]|$)/iu

/** "fik kommunen ændret 5": by the board. */
const gotChanged = new RegExp(
  `fik ${municipality} (?:helt |delvist? |eller )*(?:ændret|omgjort) (?:i alt )?$`,
  'iu',
)

export const changed = ({ before, after, clause, whole, passage, unit }: Place): Meaning | null => {
  if (changedItself.test(before)) return { measure: 'changed_by_municipality', about: 'decisions' }
  if (!/^(?:tilfælde|sag|afgørelse|klage|$)/i.test(unit)) return null
  if (onlyReassessed.test(before) || byBoard.test(clause)) return null
  // "I 22 af de 104 sager ændrede …": the whole is not what was changed.
  if (/(?:\d |^)\s*(?:ud )?af (?:(?:de|disse) )?(?:i alt )?$/i.test(before)) return null
  if (gotChanged.test(before)) return { measure: 'changed', about: 'decisions' }
  const own = /(?:ændre|omgør|omgjort|annuller)\w*/i
  // "sendt tilbage til kommunen … ændret": the municipality is where it goes, not who changed.
  const doer = clause.replace(sentTo, '').replace(itsDecision, '')
  // "hjemvist eller ændret": only the board sends back.
  if (/hjemvi/i.test(clause) || notChanged.test(clause)) return null
  if (own.test(clause) && /kommune|genvurder|forvaltning/i.test(doer))
    return { measure: 'changed_by_municipality', about: 'decisions' }
  const points = /(?:er |blev )?det (?:er )?(?:sket|tilfældet) i $/i.test(before)
  if (
    points &&
    own.test(`${passage.heading} ${passage.clean}`) &&
    !/ankestyrelsen (?:har )?ændre/i.test(whole) &&
    !/^ ?procent/.test(after)
  )
    return { measure: 'changed_by_municipality', about: 'decisions' }
  return null
}

/** "I 7 sager er afgørelsen ændret af kommunen selv", "Ankestyrelsen ændrede 5 af kommunens afgørelser". */
export const changedBy = ({ before, behind }: Place): Meaning | null => {
  if (/(?:^|\s)i (?:i alt )?$/iu.test(before) && (byItself.test(behind) || itChanged.test(behind)))
    return { measure: 'changed_by_municipality', about: 'decisions' }
  const last = before.slice(-80)
  const verb = new RegExp(`(?:${byBoard.source})(?: i (?:19|20)\\d\\d)?(?: i alt)? $`, 'iu')
  return verb.test(last) && someOf.test(behind) ? { measure: 'changed', about: 'decisions' } : null
}
