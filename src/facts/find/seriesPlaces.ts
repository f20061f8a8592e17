/**
 * The words on both sides of a figure in, the place that it is of, where that is another than the figure before it, out.
 *
 *     … 4,1 pct. Til sammenligning lå den på 3,3 pct. i Vordingborg Kommune og 4,6 pct. i Lolland Kommune.
 *                                           i Vordingborg Kommune              i Lolland Kommune
 *     Sammenligningskommunerne lå på 18,6 %.                       i sammenligningskommunerne
 *     … mens den i Vejle og Hedensted er henholdsvis 2,7 og 2,0.   i Vejle · i Hedensted
 */
import { atLargeSource, countrySource, othersSource } from '../danish/elsewhere.ts'
import { fullMonthSource } from '../danish/months.ts'

const month = new RegExp(`^(?:${fullMonthSource})$`, 'iu')
const name = '(?:Region |Jobcenter )?\\p{Lu}[\\p{L}-]{1,30}(?:[ -]\\p{Lu}[\\p{L}-]{1,30})?'
/** Behind the figure with its sign: "i Lolland Kommune", "på landsplan". */
const behindIt = new RegExp(
  `^ ?(?:%|pct\\.?|procent)? ?(?<place>(?:i|for|hos) (?<name>${name})(?: Kommune)?|${atLargeSource}|i (?:${countrySource}|${othersSource}))` +
    '(?=[.,;)]|$| og | mod | samt | mens | i (?:19|20)\\d\\d| ligger| lå)',
  'u',
)
const joins =
  /(?:^|[ ,;(])(?:mod|og|samt|end|på|henholdsvis|kun|er|var|udgør|udgjorde|,) (?:ca\. |cirka |kun |hele )?$/iu

const stands =
  '(?:(?:i gennemsnit|tilsvarende|samtidig|i stedet|til sammenligning) )?(?:lå|ligger|er|var|udgjorde|udgør|endte|havde|har)(?: i samme (?:måned|periode|kvartal))?(?: (?:til sammenligning|i gennemsnit|tilsvarende|samtidig|på samme tid|et gennemsnit|en (?:andel|ledighed|ledighedsprocent)|på|ca\\.|kun|hele))* $'
const groups = new RegExp(
  `(?:^|[.;:,] |(?<!\\p{L})(?:mens|og|men|hvor) )\\s*(?:vores )?(?<group>${othersSource}|lands(?:gennemsnittet|tallet)|gennemsnittet for (?:hele )?landet|${countrySource}) ${stands}`,
  'iu',
)
const municipalities = new RegExp(
  `(?:^|[.;:,] |(?<!\\p{L})(?:mens|og|men|hvor) )\\s*(?:(?:[Nn]abokommunen|[Kk]ommunen) (?<near>${name})|(?<name>${name}) Kommune) ${stands}`,
  'u',
)
const pair = new RegExp(
  `(?:(?<what>[\\p{L}-]{0,25}(?:[Ll]edighed|procent|[Aa]ndel|frekvens|grad|fravær|beskæftigelse)(?:en|et)?) |(?<!\\p{L}))[iI] (?<one>${name}) og (?<two>${name})(?<kommuner> Kommuner| Kommune)? (?:er|var|lå|ligger|udgør|udgjorde)(?: [^.,;:()\\d]{1,40}?)?(?: på)? henholdsvis (?<first>\\d[\\d.,]{0,8}(?: ?(?:%|pct\\.?|procent))? og )?$`,
  'u',
)

const ofCountry = /land/iu
const ofGroup = (group: string): string => {
  const said = group.toLowerCase()
  if (ofCountry.test(said)) return 'på landsplan'
  return `i ${said.replace(/^(?:kommunerne i|de) (?!øvrige|andre)/u, '')}`
}

const farthest = 200

/** "i Vejle og Hedensted er henholdsvis 2,7 og": the place of the first or the second, and the rate where it is named. */
export const ofPair = (before: string): { readonly place: string; readonly what: string } | null => {
  const found = pair.exec(before.slice(-farthest).replace(/\s+/gu, ' '))?.groups
  if (!found) return null
  const place = `i ${found['first'] === undefined ? found['one'] : found['two']}`
  return { place, what: found['what'] ?? '' }
}

/** "18,7 pct. i Region Nordjylland": the place named right behind a rate, whatever stands before it. */
export const placeBehind = (behind: string): string | null => {
  const found = behindIt.exec(behind.slice(0, farthest).replace(/\s+/gu, ' '))?.groups
  return found && !month.test(found['name'] ?? '') ? (found['place'] ?? null) : null
}

/** "I Region Sjælland var ledigheden 2,7 pct. og i hele landet 2,8": right before the second. */
const ahead = new RegExp(
  `(?:,| og| samt| mod|,? mens|,? men) (?<place>(?:i|for|hos) ${name}(?: Kommune)?|${atLargeSource}|i (?:${countrySource}|${othersSource}))(?: (?:på|kun|er den|var den|ca\\.))* $`,
  'u',
)

/** Null where no place is named, or none that the words tie to the figure. */
export const placeBeside = (wordsBefore: string, wordsBehind: string): string | null => {
  const before = wordsBefore.slice(-farthest).replace(/\s+/gu, ' ')
  const behind = wordsBehind.slice(0, farthest).replace(/\s+/gu, ' ')
  const found = joins.test(before) ? placeBehind(behind) : null
  if (found !== null) return found
  const led = ahead.exec(before)?.groups?.['place']
  if (led !== undefined) return led
  const group = groups.exec(before)?.groups?.['group']
  if (group !== undefined) return ofGroup(group)
  const named = municipalities.exec(before)?.groups
  if (!named) return null
  return named['near'] === undefined ? `i ${named['name']} Kommune` : `i ${named['near']}`
}

const islands =
  'på (?:Bornholm|Fyn|Sjælland|Lolland|Falster|Langeland|Ærø|Samsø|Læsø|Fanø|Møn|Mors|Als|Amager)'

const placed = new RegExp(
  ` (?:${islands}(?!\\p{L})|(?:i|for|hos) \\p{Lu}[\\p{L}-]*(?:[ -]\\p{Lu}[\\p{L}-]*)*|${atLargeSource}|i (?:(?:hele )?kommunen|${countrySource}|${othersSource})(?!\\p{L}))`,
  'gu',
)

/** "ledigheden i Guldborgsund" elsewhere: "ledigheden i Lolland Kommune". */
export const movedTo = (subject: string, place: string): string => {
  const bare = subject.replace(placed, '')
  return bare === '' ? '' : `${bare} ${place}`
}
