/** Words in, the body they name (a committee, a council) and its day out. */

import { readLastDate } from './printedDate.ts'

export interface Body {
  readonly body: string
  readonly date: string
}

const ends = [
  'udvalg',
  'udvalget',
  'råd',
  'rådet',
  'bestyrelse',
  'bestyrelsen',
  'komité',
  'komite',
  'komitéen',
  'komiteen',
  'kommission',
  'kommissionen',
  'nævn',
  'nævnet',
  'forum',
  'gruppen',
]
const bodyEnd = new RegExp(`(?:${ends.join('|')})$`, 'iu')
const bodyStart = /^(?:udvalg|udvalget) (?:for|vedr)/iu
const nameWord = /^(?:[\p{Lu}\d&-]|og$|for$|samt$|til$|af$|på$|i$|vedr)/u

/** "Plan-, Teknik- og Lokaldemokratiudvalget", "Udvalget for børn"; not "Sagen genoptages i Økonomiudvalget". */
export const isCommitteeName = (name: string): boolean => {
  if (name === '' || name.length > 140 || name.split(' ').length > 14) return false
  if (bodyStart.test(name)) return true
  return bodyEnd.test(name) && name.split(' ').every((word) => nameWord.test(word))
}

/**
 * "Arbejdsmarkedsudvalget, 01.04.2019"; "- Arbejdsmarkedsudvalget den 19. marts 2020". An "Administrativ
 * tilføjelse, 20.03.2019" (Næstved 2019, line 439) names nobody who decides: it is a note.
 */
export const readBodyLine = (words: string): Body | null => {
  if (words.length > 200) return null
  const date = readLastDate(words)
  if (!date) return null
  const before = words
    .slice(0, date.start)
    .replace(/^[-•·] /, '')
    .trim()
  const body = before
    .replace(/(?: den| d\.)$/i, '')
    .replace(/,$/, '')
    .replace(/ ?\([^()]{0,60}\)$/, '')
    .trim()
  // Without the comma a sentence may have been printed: "Udvalget for Job drøftede sagen den 3. maj 2020".
  const isSentence = !before.endsWith(',') && !body.split(' ').every((word) => nameWord.test(word))
  return isCommitteeName(body) && !isSentence ? { body, date: date.iso } : null
}

/** "1. at Beskæftigelses- og Integrationsudvalget godkender …": who a proposal asks to decide. */
const asked =
  /^(?:\d{1,2}[.)] |[-•] )?at (?<body>\p{Lu}.{3,90}?) (?:godkender|tager|anbefaler|drøfter|beslutter|vedtager|indstiller|afgiver|frigiver|tiltræder|over for)(?!\p{L})/u

export const readAskedBody = (words: string): string | null => {
  const body = words.length <= 300 ? asked.exec(words)?.groups?.['body'] : undefined
  return body !== undefined && isCommitteeName(body) ? body : null
}
