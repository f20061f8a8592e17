/**
 * A complaint's figure in, in how many cases the board and the municipality agreed, or the share of it then, out.
 *
 *     Ankestyrelsen var enig med kommunen i 36 ud af 48 sager. Det svarer til 75 pct.      upheld, decided, upheld_share
 *     Dermed er 25 pct. af sagerne omgjort eller hjemvist. I 2022 gjaldt det 33 pct.       a share, in another year
 */
import { municipality, type Meaning, type Place } from './complaintPlace.ts'
import { upheldIn } from './complaintRulings.ts'

const own = `(?:${municipality}s|kommunens|jobcentrets)`
const agreeing = new RegExp(
  '(?:ankestyrelsen|ankenævnet) (?:(?:har|er|var|erklærede|sig|i (?:19|20)\\d\\d|været|helt) ){1,4}enig ' +
    `(?:med ${municipality}|i ${own} (?:afgørelser?|vurdering(?:er)?)) i (?:de |i alt )*$`,
  'iu',
)
const gaveRight = new RegExp(
  `(?:fik|gav) (?:ankestyrelsen )?${municipality} (?:fuldt )?ret i (?:de |i alt )*$`,
  'iu',
)
const cases = /^(?:(?:klage)?sager|klager|afgørelser|tilfælde)?$/iu
const ofWhole = /(?<before>.*?)\d[\d.]{0,6}(?: (?:klage)?sager)? (?:ud )?af (?:(?:de|i alt|disse) ){0,2}$/isu

/** "enig med kommunen i 36 ud af 48 sager": so many upheld, of so many decided. */
export const agreed = ({ before, unit }: Place): Meaning | null => {
  if (!cases.test(unit)) return null
  if (agreeing.test(before)) return { measure: 'upheld', about: 'decisions', upheldFor: 'municipality' }
  const whole = ofWhole.exec(before.slice(-200))?.groups?.['before']
  return whole !== undefined &&
    (agreeing.test(whole) || (gaveRight.test(whole) && /ankestyrelse/i.test(before)))
    ? { measure: 'decided', about: 'decisions' }
    : null
}

const again =
  /(?:^|,)\s*(?:det|dette|hvilket|svarende) (?:(?:svarer|til|er|dermed) ){0,3}(?:ca\. |knap |godt )?$/iu
const agreeingAnywhere = new RegExp(`${agreeing.source.replace(/\$$/u, '')}\\d`, 'iu')
const rightAnywhere = new RegExp(`${gaveRight.source.replace(/\$$/u, '')}\\d`, 'iu')

/** "Det svarer til 75 pct." behind them: the same, as a share. */
export const agreedShare = ({ before, previous, number }: Place): Meaning | null => {
  const lead = number.unit?.base === 'percent' ? again.exec(before) : null
  if (!lead) return null
  const said = lead.index === 0 ? previous : before.slice(0, lead.index)
  return agreeingAnywhere.test(said) || rightAnywhere.test(said)
    ? { measure: 'upheld_share', about: 'decisions', upheldFor: 'municipality' }
    : null
}

const then =
  /(?:^|[,.] |(?<!\p{L})og )\s*(?:i (?:19|20)\d\d|(?:i )?året før|sidste år) (?:gjaldt|var|udgjorde|lå|blev) (?:det|den|andelen|tallet|det tilsvarende tal)(?: på| for)? (?:ca\. |kun |hele )?$/iu
const shareOf =
  /\d[\d,]{0,5} ?(?:%|pct\.?|procent) af (?:\p{Ll}+ )?(?<of>sager|klager|afgørelser|klagesager)(?:ne)?(?<said>[^.;]{0,80})/iu
const ruled = /stadfæst|hjemvi|omgjort|ændret|ophævet|afvist/iu

const named =
  'andelen af (?<of>(?:stadfæstede|hjemviste|omgjorte|ændrede|afviste) (?:klage)?(?:sager|afgørelser|klager))(?: i (?:19|20)\\d\\d)? (?:er|var|udgør|udgjorde|lå|ligger|blev)(?: på)? (?:ca\\. )?'
const shareNamed = new RegExp(`${named}\\d`, 'iu')
const shareRight = new RegExp(`${named}$`, 'iu')

/** "Andelen af stadfæstede sager er 72 pct.". */
export const shareOfRuled = ({ before, number }: Place): Meaning | null => {
  const of = number.unit?.base === 'percent' ? shareRight.exec(before)?.groups?.['of'] : undefined
  return of === undefined ? null : { measure: 'share', about: 'decisions', subject: of }
}

/** "I 2022 gjaldt det 33 pct.": as much as the share spoken of right before. */
export const shareThen = ({ before, previous, number }: Place): Meaning | null => {
  if (number.unit?.base !== 'percent' || !then.test(before)) return null
  const named = shareNamed.exec(previous)?.groups?.['of']
  if (named !== undefined) return { measure: 'share', about: 'decisions', subject: named }
  const found = (shareOf.exec(before) ?? shareOf.exec(previous))?.groups
  const said = found?.['said'] ?? ''
  if (/medhold/iu.test(said))
    return { measure: 'upheld_share', about: 'decisions', upheldFor: upheldIn(previous) }
  return ruled.test(said) ? { measure: 'share', about: 'decisions', subject: found?.['of'] ?? 'sager' } : null
}
