/**
 * Passages in, the name of an area that stands as a heading above each out.
 *
 *     Skole og Uddannelse                              a line of its own
 *     Her ventes et merforbrug på 23,9 mio. kr.        of Skole og Uddannelse, and not of the committee
 */
import { readHeading } from '../meeting/dialects.ts'
import type { Passage } from '../passage.ts'
import { isTableNote } from '../tables/tableNote.ts'
import { clauseSubject } from './clauseSubject.ts'
import { readGovernors } from './governors.ts'

/** What a paper is made of, and no area. */
export const ofPaper =
  '(?:resum|beløb|alle (?:tal|beløb)|tal i|indstil|økonomi|status|bemærk|note|anm|konklusion|samlet|tabel|årsag|forklaring|ad |at |bilag|vurdering|baggrund|sag|punkt|drift|finansiering|total|i alt|regnskab|budget|forventet|korrigeret|opr|beslut)'
const named = new RegExp(
  `^(?!${ofPaper}|\\p{L}{0,20}(?:kontrol|opfølgning|vurdering|redegørelse|konsekvens|behandling|oversigt|overblik|resultat|bevilling|ændring|forudsætning|usikkerhed|udvikling|tendens|transkript|uddrag|indhold|fakta))\\p{Lu}[\\p{L} ,./-]{2,60}$`,
  'iu',
)

const mostWords = 6
/** "Bevilling 21 Jobcenter": the number of an appropriation before its name. */
const numbered =
  /^(?:bevilling|politikområde|delområde|område|aktivitetsområde|funktion|konto) \d{1,3}(?:\.\d{1,3}){0,3}:? (?<name>\p{Lu}.{2,80})$/iu

/** Short, with a capital, and no sentence. */
const isHeading = (words: string): boolean =>
  /^\p{Lu}[^:;!?]{2,80}$/u.test(words) && !/[^.]{3}\p{Ll}{4}\.$/u.test(words)

const isArea = (heading: string): boolean => isName(numbered.exec(heading)?.groups?.['name'] ?? heading)

const isName = (words: string): boolean =>
  named.test(words) &&
  words.split(' ').length <= mostWords &&
  readHeading(words) === null &&
  clauseSubject(words, '') === '' &&
  readGovernors(`${words} `, 0).length === 0

/** "2.d.3" below a line: a cell of a table that prints one a line, and the line above it is another. */
const isMark = (words: string): boolean => words.length <= 12 && /\d/u.test(words) && !/\s/u.test(words)

/** Only those below such a heading; another heading ends it, and so does the mark of a row. */
export const areaHeadings = (passages: readonly Passage[]): ReadonlyMap<Passage, string> => {
  const found = new Map<Passage, string>()
  let above = ''
  let section: Passage['section'] | null = null
  for (const passage of passages) {
    if (passage.section !== section) above = ''
    section = passage.section
    const words = passage.clean.replace(/:\s*$/, '').trim()
    const stands =
      passage.form === 'heading' || (passage.form === 'prose' && isHeading(words) && !isTableNote(words))
    if (isMark(words)) above = ''
    if (stands && (!passage.hasFigures || numbered.test(words))) above = isArea(words) ? words : ''
    else if (above !== '') found.set(passage, above)
  }
  return found
}
