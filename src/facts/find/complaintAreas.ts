/**
 * A complaint's figure in, the area that it alone is of, out; null where it is of all that came.
 *
 *     Af de 52 klager handlede 20 om sygedagpenge og 15 om fleksjob.       sygedagpenge · fleksjob
 *     Klagerne vedrører primært sygedagpenge (34 klager).                   sygedagpenge
 *     Klagerne fordeler sig således:  - Sygedagpenge: 38                    sygedagpenge
 */
import type { Meaning, Place } from './complaintPlace.ts'

const concerns =
  /(?:handle(?:r|de)|vedrør(?:er|te)|angik|angår|omhandle(?:r|de)|(?:drejede|drejer) sig)(?!\p{L})/iu
const area =
  /^(?: (?:klage)?(?:sager|klager))? (?:om |vedr\. )?(?<area>\p{L}[^,.;:()\d]{2,40}?)(?= og \d|[,.;(]| samt \d|$)/iu
const aims = /afgørelse|sagsbehandling|ret(?:ssikkerhed)?(?!\p{L})/iu

/** "Af de 52 klager handlede 20 om sygedagpenge, 15 om fleksjob og 17 om kontanthjælp": parted by area. */
export const ofArea = ({ before, behind, whole }: Place): Meaning | null => {
  const verb = concerns.exec(whole)
  if (!verb || !/klage/i.test(whole.slice(0, verb.index)) || before.length < verb.index) return null
  if (!/(?:^|\s)om /i.test(behind.slice(0, 24))) return null
  const named = area.exec(behind)?.groups?.['area']?.trim()
  if (named === undefined || aims.test(named)) return null
  return { measure: 'received', about: 'all', group: named }
}

const over = '(?:over|om|vedr\\.|vedrørende|inden for)'
const notAnArea =
  '(?!kommunen|afgørelse|sagsbehandling|jobcent|medarbejder|service|borger|at |en |et |den |det |de )'
const areaBefore = new RegExp(
  `klager ${over} (?<area>${notAnArea}\\p{Ll}[^,.;:()\\d]{3,40}?) (?:er|var|blev|har|faldt|steg|udgjorde|udgør)(?!\\p{L})`,
  'iu',
)
const areaBehind = new RegExp(
  `^ ${over} (?<area>${notAnArea}\\p{Ll}[^,.;:()\\d]{3,40}?)(?=,|\\.| i \\d| og | hvoraf|$)`,
  'iu',
)

/** "Antallet af klager over sygedagpenge er faldet fra 31 til 22", "12 klager over fleksjob": of one area only. */
export const onArea = ({ before, behind, unit, number }: Place): Meaning | null => {
  if (number.unit !== null && number.unit.base !== 'complaints') return null
  const behindNoun = unit === 'klager' ? behind.replace(/^ klager/i, '') : ''
  const found =
    areaBehind.exec(behindNoun) ?? (number.unit === null ? areaBefore.exec(before.slice(-160)) : null)
  const named = found?.groups?.['area']?.trim()
  return named === undefined ? null : { measure: 'received', about: 'all', group: named }
}

const bracketed =
  /(?:^|[,;:(] ?|(?<!\p{L})(?:og|samt|især|primært|særligt|hovedsageligt|vedrører|omhandler|om|over) )(?<area>\p{L}[^.,;:()\d]{2,40}) \($/iu

/** "sygedagpenge (34 klager), kontanthjælp (21 klager)": each of one area only. */
export const inBracket = ({ before, behind, unit }: Place): Meaning | null => {
  if (!/^klager?$/i.test(unit) || !/^ \p{L}+\)/u.test(behind)) return null
  const named = bracketed
    .exec(before.slice(-120))
    ?.groups?.['area']?.trim()
    .split(/(?<!\p{L})(?:og|især|primært|særligt|vedrører|omhandler) /iu)
    .at(-1)
  if (!named || /klage|afgørelse|sagsbehandling|modtag|indkom/i.test(named)) return null
  return { measure: 'received', about: 'all', group: named }
}

const partedAbove =
  /(?<!\p{L})(?:klage(?:r|rne|sager|sagerne)(?!\p{L})[^.;]{0,60}(?:fordel|vedrør|omhandl|handle|drejer|angå|angik)|fordeling(?:en)? af klage)/iu
/** Of what became of them, another finder reads the names. */
const byOutcome = /ankestyrelse|ankenævn|udfald|afgjort|afgørelser(?:ne)? (?:er|blev|fordel)/iu
const listedArea = /^\s*(?:[-–•·*o]\s*)?(?<area>\p{L}[^:;.()\d]{2,60})(?:: ?| \()(?:i alt |ca\. )?$/u

/** "Klagerne fordeler sig således:" above "- Sygedagpenge: 38", "- Fleksjob (12)". */
export const ofListedArea = ({ before, behind, number, passage }: Place): Meaning | null => {
  if (passage.form !== 'list' || !partedAbove.test(passage.intro) || byOutcome.test(passage.intro))
    return null
  if (number.unit !== null && number.unit.base !== 'complaints') return null
  const named = /^[.,;)\s]*(?:(?:klage)?(?:klager|sager))?[.,;)\s]*$/iu.test(behind)
    ? listedArea.exec(before)?.groups?.['area']?.trim()
    : undefined
  if (named === undefined) return null
  if (/^(?:over |kommunens )?afgørelser?$/iu.test(named))
    return { measure: 'about_decisions', about: 'decisions' }
  return {
    measure: 'received',
    about: 'all',
    ...(/^i alt|^samlet|^total/iu.test(named) ? {} : { group: named }),
  }
}
