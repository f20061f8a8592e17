/**
 * A passage in, the matter it stands under out: the sub-heading above it, else the title of its agenda item.
 *
 *     Fast kontaktperson (bilag 1, relationer, punkt 1,2,3)     "Fast kontaktperson"
 *     Handlemuligheder, Princip 1, Udvalget (godkender), 11.06.24     names of sections, numbers and routing: the item's title
 */
import { fullMonthSource } from '../danish/months.ts'
import { readHeading } from '../meeting/dialects.ts'
import type { Passage } from '../passage.ts'
import { isTableNote } from '../tables/tableNote.ts'

const attachment = / ?\((?=[^()]{0,80}bilag)[^()]{0,120}\)/iu
/** Words that only number or rule off. */
const nameless =
  /^(?:[-–_*=.\s]*|(?:princip|punkt|del|afsnit|trin|spor|fase|tema|ad|nr\.?) ?\d{1,3}[.:]?|tabel \d{1,3})$/iu
/** "Tabel 1. Fuldtidspersoner på forsørgelse" names the table below it, not what is told behind the table. */
const caption = /^(?:tabel|figur|graf|diagram|oversigt) \d{1,3}[.:]/iu
/** "Antal fuldtidspersoner på udvalgte ydelser, september", "Bruttoledige i 2024, fuldtidspersoner": so does this. */
const measured = new RegExp(
  `^(?:(?:antal|andel)(?:let|en)?(?!\\p{L}).{3,110}, (?:(?:i|ultimo|primo|pr\\.) ?)?(?:${fullMonthSource}|(?:19|20)\\d\\d)` +
    '|.{3,110}, (?:(?:antal|i) )?(?:(?:fuldtids|helårs)(?:personer|modtagere)|personer|pct\\.?|procent|(?:1\\.000|mio\\.|t\\.) ?kr\\.?))(?: .{0,30})?$',
  'iu',
)
/** "Beskæftigelsesudvalget (godkender), 11.06.24": who has the matter when. */
const routing = /\([^()]{3,40}\),? \d{1,2}[./-]\d{1,2}[./-]\d{2,4}/u

/** Whether a heading names a matter: the label of a section ("Handlemuligheder") does not. */
export const namesMatter = (heading: string, passage: Passage): boolean =>
  heading !== '' &&
  heading !== (passage.section.heading ?? '').trim() &&
  !nameless.test(heading) &&
  !caption.test(heading) &&
  !measured.test(heading) &&
  !routing.test(heading) &&
  readHeading(heading) === null

export const matterOf = (passage: Passage): string => {
  const heading = passage.heading.replace(attachment, '').trim()
  return namesMatter(heading, passage) ? heading : (passage.item?.title ?? heading)
}

const longestSub = 80
const paragraph = 120
/** Where one heading stands like that, the next may be over a sentence alone. */
const sentence = 40

/** "Rekrutteringsservice" on a line of its own right above a paragraph: a heading that is not set off. */
const isSubHeading = (passage: Passage, next: Passage | undefined, shortest: number): boolean => {
  if (passage.form !== 'prose' || passage.hasFigures || passage.section.kind === 'decision') return false
  const words = passage.clean.trim()
  return (
    words.length <= longestSub &&
    /^\p{Lu}[^:;]*[^.,:;!?]$/u.test(words) &&
    next?.form === 'prose' &&
    next.clean.trim().length >= shortest &&
    readHeading(words) === null &&
    !isTableNote(words)
  )
}

/** Passages in order, and the heading above each that is not set off by blank lines; only those that have one. */
export const subHeadings = (passages: readonly Passage[]): ReadonlyMap<Passage, string> => {
  const found = new Map<Passage, string>()
  let sub = ''
  let section: Passage['section'] | null = null
  for (const [index, passage] of passages.entries()) {
    if (passage.section !== section || passage.form === 'heading') sub = ''
    section = passage.section
    if (isSubHeading(passage, passages[index + 1], sub === '' ? paragraph : sentence))
      sub = passage.clean.replace(attachment, '').trim()
    else if (sub !== '') found.set(passage, sub)
  }
  return found
}
