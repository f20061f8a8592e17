/**
 * The words before a figure in, the quota that it is, by its name as printed, out; null for what is none.
 *
 *     For 2019 er kommunekvoten for Slagelse Kommune på 18 flygtninge.      kommunekvoten
 *     Kommunens kvote for 2019 er 18 flygtninge mod 22 i 2018.               kvote · kvote
 */
import { source } from '../danish/pattern.ts'
const quota = new RegExp(
  source`
    (?<what>\p{L}*(?:kvoten?|landstal(?:let)?))(?: (?:for|i) (?:\d{4}|(?!\d)[^.,;:\d]{3,40}?)){0,2}
    (?: er| var| blev| lyder| udgør)?(?: (?:for|i) \d{4})?
    (?: fastsat| sat| udmeldt| nedsat| sænket| reduceret| hævet| forhøjet| ændret)?(?: til| på)?(?: i alt)? $
  `,
  'iu',
)
const against = / mod (?:ca\. |cirka )?$/u
/** "…, mens den i 2021 var på 4": of the same. */
const itWas =
  /[,;] (?:mens|hvor|og|men) (?:den|kvoten|tallet) (?:(?:i|for) (?:\d{4}|[^.,;:\d]{3,30}) )?(?:var|er|blev|lå|lyder)(?: fastsat| sat)?(?: til| på)? (?:i alt )?$/iu

/** "modtage 11 flygtninge efter den fastsatte kvote": said behind it. */
const byQuota =
  /^ (?:\p{L}{3,20} )?(?:efter|ifølge|jf\.|i henhold til|svarende til) (?:den |kommunens |årets )?(?:\p{L}{4,14} )?(?<what>\p{L}{0,20}kvote(?:n)?)(?=[ .,;]|$)/iu

/** "Ifølge den foreløbige kvote skal kommunen modtage 12 flygtninge": said at the head of the sentence. */
const underQuota = new RegExp(
  source`
    (?<!\p{L})(?:ifølge|efter|jf\.|i henhold til|med) (?:(?:den|kommunens|årets|landets) )?(?:\p{L}{4,14} )?
    (?<what>\p{L}{0,20}kvoten?)(?: for \d{4})? (?:skal|skulle|ventes|forventes) [^.,;:]{0,60}?(?<!\p{L})modtage (?:i alt |ca\. )?$
  `,
  'iu',
)

/** By its name, where it stands behind the figure; null for what is none. */
export const quotaBehind = (after: string): string | null =>
  byQuota.exec(after.slice(0, 90))?.groups?.['what'] ?? null

/** `known` is the quota told of right before, which another year is held against. */
export const quotaIn = (near: string, known: string | null): string | null => {
  if (known !== null && (against.test(near) || itWas.test(near))) return known
  return /kvote|landstal/i.test(near)
    ? ((quota.exec(near) ?? underQuota.exec(near))?.groups?.['what'] ?? null)
    : null
}
