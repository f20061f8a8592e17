/**
 * The words of a line of a page in, the same words out without what the site says around the paper.
 *
 *     Sidst opdateret 08.02.2024 | Udskriv | Til toppen     (nothing)
 *     Foreløbigt regnskab 2023 (PDF, 214 KB)                Foreløbigt regnskab 2023
 */

const button =
  '(?:(?:udskriv|print|del|gem)(?: (?:siden|denne side))?|(?:gå )?til (?:toppen|forsiden|indholdsfortegnelsen?)|hent (?:som )?(?:pdf|fil)|læs op|tilbage|abonn[eé]r(?: på siden)?)'
const date = '\\d{1,2}[-./]? ?(?:\\d{1,2}|\\p{L}{3,9})[-./]? ?\\d{4}(?:,? (?:kl\\. ?)?\\d{1,2}[.:]\\d{2})?'
const changed = `(?:siden (?:er |blev )?)?(?:sidst|senest) (?:opdateret|ændret|revideret|redigeret):?(?: (?:den|d\\.))? ${date}`
const media = '(?:facebook|twitter|x|linkedin|instagram|e-?mail|mail|print)'
const share = `del(?: (?:siden|artiklen|denne side))?(?: på)?:?(?: (?:på |og )?${media}){1,8}`
const ofSite = new RegExp(
  `^(?:${changed}|${share}|${button}(?: ${button}){0,4})(?: ?[|·•] ?(?:${changed}|${share}|${button})){0,8}$`,
  'iu',
)
const longest = 160

const fileSize =
  /\s?[([](?:(?:pdf|docx?|xlsx?|pptx?|zip|fil)[\s,:;–-]{0,3})?\d{1,4}(?:[.,]\d{1,3})?\s?[kmg]i?b(?:ytes?)?[)\]]/giu

/** '' for a line that is the site's alone. */
export const withoutSite = (words: string): string => {
  if (words.length <= longest && ofSite.test(words.replaceAll('**', ''))) return ''
  return /[kmg]i?b/iu.test(words) ? words.replace(fileSize, '').trim() : words
}
