/**
 * A complaint's figure in, the ruling that stands in its own part of the sentence out.
 *
 *     Kommunens afgørelse blev stadfæstet i 13 sager, 6 sager blev hjemvist, og i 3 sager blev afgørelsen ændret.
 *     |———————————————————————————— 13 ————————————| |—————— 6 ————————|    |————————————— 3 ———————————————|
 *     Ankestyrelsen har hjemvist 10 sager (19 %), ændret 4 sager (8 %) og stadfæstet 38 sager (73 %).
 */
import type { ComplaintMeasure } from '../model/complaint.ts'
import { matchesOf } from '../danish/pattern.ts'
import { outcomeOfWords } from './complaintOutcomes.ts'
import { isOfCountry } from './complaintShares.ts'
import { municipality, type Meaning, type Place } from './complaintPlace.ts'

/** Where another count may begin. A bracket behind a count only says it again in per cent. */
const edge =
  /[,;:]|(?<!\p{L})(?:og|men|mens|hvoraf|heraf|samt|ud af|af(?= (?:de|disse|i alt) | \d))(?!\p{L})/giu
const bracket = /^(?<noun> ?(?:klage)?(?:sager|klager|afgørelser|tilfælde))? ?\([^()]{1,30}\)/iu

const behindPart = (behind: string): string => {
  const words = behind.replace(bracket, '$<noun>')
  const end = matchesOf(edge, words)[0]?.index
  return end === undefined ? words : words.slice(0, end)
}

const aheadPart = (before: string): string => {
  const words = before.replace(/ ?\([^()]{0,30}\)/g, '')
  const last = matchesOf(edge, words).at(-1)
  return last ? words.slice(last.index + last[0].length) : words
}

/** What may stand between a count and the verb of its ruling. */
const counted = /^(?: (?:klage)?(?:sag(?:er)?|klager?|afgørelser?|tilfælde))?(?!\p{L})/iu
const ruling =
  /stadfæst(?:et|ede|er|es)|hjemvi(?:st|ste|ses|ser)|ændre(?:t|de|r|s)|om(?:gjort|gjorde|gøres)|ophæve(?:t|de|s)|afvi(?:st|ste|ses)(?!\p{L})/iu
const rulings = new RegExp(ruling.source, 'giu')
const denied = /(?<!\p{L})(?:ikke|kan|kunne|skal|bør|vil|ville)(?!\p{L})/iu

/** "hjemvist eller ændret" counts two kinds in one; "ændret eller ophævet" is one. */
export const rulingIn = (words: string): ComplaintMeasure | null => {
  const said = new Set(matchesOf(rulings, words).map(([word]) => outcomeOfWords(word)))
  const [measure] = said
  return said.size === 1 && !denied.test(words) ? (measure ?? null) : null
}

/** The municipality itself, and not where a case is sent or whose decision it is. */
const own = new RegExp(`${municipality} (?:har |selv )*(?:ændre[td]e?|omgjor(?:t|de)|omgør|ændrer)`, 'iu')
const secondLook = /genvurder|revurder|remonstration/i

const isOwn = (part: string, whole: string): boolean =>
  !part.includes('ankestyrelse') && (own.test(part) || secondLook.test(whole))

const withActor = (measure: ComplaintMeasure, part: string, { whole }: Place): Meaning =>
  measure === 'changed' && isOwn(part, whole)
    ? { measure: 'changed_by_municipality', about: 'decisions' }
    : { measure, about: 'decisions' }

/** The ruling's own word, for a share that says no more. */
const wordOf = (words: string): string => ruling.exec(words)?.[0].toLowerCase() ?? 'klager'

/** "(19 %)" right behind a count says it in per cent; "73 % af sagerne" is a share of its own. */
const isShareOf = ({ before, behind }: Place): boolean =>
  before.endsWith('(') ||
  /^ ?(?:%|pct\.?|procent) af (?:\p{L}+ ){0,2}(?:\p{L}*sagerne|klagerne|\p{L}*afgørelser(?:ne)?)/iu.test(
    behind,
  )

/** "9 sager, hvor Ankestyrelsen ændrede afgørelsen": said of the cases in a clause of their own. */
const relative =
  /^ (?:klage)?(?:sager|klager|tilfælde|afgørelser),? (?:hvor|som|der) (?<said>[^,.;\d]{3,80})/iu

/** The ruling is said of the number: right before it, right behind it, or around "i N sager". */
const rulingOf = (place: Place): { readonly measure: ComplaintMeasure; readonly part: string } | null => {
  const ahead = aheadPart(place.before)
  const behind = behindPart(place.behind)
  const tail = behind.replace(counted, '')
  const inCases = /(?:^|[\s])i (?:i alt |de |ca\. )?$/i.test(ahead)
  const said = relative.exec(place.behind)?.groups?.['said'] ?? ''
  const apart = rulingIn(said)
  if (apart) return { measure: apart, part: said.toLowerCase() }
  const first = inCases || /^\s*$/.test(tail) ? [ahead, tail] : [tail, ahead]
  for (const part of first) {
    // Another count in the same part has the ruling for itself; a year is no count.
    const measure = /\d/.test(part.replace(/(?<!\d)(?:19|20)\d\d(?!\d)/g, '')) ? null : rulingIn(part)
    if (measure) return { measure, part: `${ahead}${behind}`.toLowerCase() }
  }
  return null
}

/** "61 (73 %) stadfæstet", "stadfæstet 38 sager (73 %)": of what the count in front of the bracket is. */
const shareOf = (place: Place): Meaning | null => {
  const open = /(?<count>\d[\d.]{0,7}(?: \p{L}{2,14}){0,3}) ?\($/u.exec(place.before)
  const own = rulingOf(place)
  if (!open) return own && { measure: 'share', about: 'decisions', subject: wordOf(own.part) }
  const ahead = aheadPart(place.before.slice(0, open.index))
  const behind = behindPart(place.behind.replace(/^[^)]{0,12}\)/, ''))
  const [part] = [open[0].replace(/^[\d.]+/, ''), ahead, behind].filter((words) => rulingIn(words) !== null)
  return part === undefined ? null : { measure: 'share', about: 'decisions', subject: wordOf(part) }
}

const units = ['cases', 'complaints', 'decisions', 'count']

/** "I 22 af de 104 sager ændrede …": the whole is not what was changed. */
const isWhole = /(?<!\p{L})(?:ud )?af (?:(?:de|disse|i alt) ){0,2}$/iu

/** Null where the sentence rules on nothing, or on something else than this figure. */
export const verdictIn = (place: Place): Meaning | null => {
  const { number, whole } = place
  if (!ruling.test(whole) || isWhole.test(place.before.slice(-30))) return null
  if (number.unit?.base === 'percent') {
    const share = isShareOf(place) ? shareOf(place) : null
    return share && isOfCountry(place)
      ? { ...share, subject: `${share.subject} på landsplan`, group: 'på landsplan' }
      : share
  }
  if (number.unit !== null && !units.includes(number.unit.base)) return null
  const found = rulingOf(place)
  return found && withActor(found.measure, found.part, place)
}

const oneMore = /^ (?:klage)?(?:sag(?:er)?|klager?|afgørelser?) (?:mere|mindre|flere|færre)(?!\p{L})/iu

/** "med én sag mere stadfæstet havde vi …": one that was not. */
export const isSupposed = ({ behind }: Place): boolean => oneMore.test(behind)
