/**
 * A date and the words between it and a later figure in, when the figure held out: a new clause may have its own time.
 *
 *     I januar 2022 var der 163, og i august var antallet 149.        2022-08
 *     I 2019 var andelen 25,4 pct., og den er nu 24,1 pct.            the year of the meeting
 */
import { isoMonth } from '../danish/iso.ts'
import { fullMonthSource, monthNumber } from '../danish/months.ts'
import { matchesOf } from '../danish/pattern.ts'

const monthBare = new RegExp(
  `(?<!\\p{L})(?:i(?: løbet af)?|pr\\. ?(?<day>\\d{1,2})\\.|ultimo|primo|medio|udgangen af|slutningen af|begyndelsen af)` +
    ` (?<month>${fullMonthSource})(?: måned)?(?!\\p{L}| ?(?:19|20)\\d\\d)`,
  'giu',
)
const today =
  /(?<!\p{L})(?:nu|i dag|aktuelt|for tiden|for øjeblikket|p\.t\.|pt\.|på nuværende tidspunkt|senest opgjort)(?!\p{L})/iu
/** "151, mod 163 i august": looks back, and not on. */
const looksBack = /(?<!\p{L})(?:mod|siden|end|sammenlignet med|i forhold til) [^,;]{0,30}$/iu

/** The first year in which such a month follows the date, as long as the meeting has not come before it. */
const yearAfter = (told: string, month: number, meeting: string): number => {
  const year = Number(told.slice(0, 4))
  const printed = /^\d{4}-\d\d/.test(told) ? Number(told.slice(5, 7)) : 0
  return month < printed && isoMonth(year + 1, month) <= meeting.slice(0, 7) ? year + 1 : year
}

/** A paper of the first months of a year still tells of the last one. */
const yearOfPaper = (meeting: string): string | null =>
  meeting.slice(5, 7) > '02' ? meeting.slice(0, 4) : null

/** The date itself where nothing between says another time; null where it says "now", and the paper not of when. */
export const carried = (told: string, between: string, meeting: string): string | null => {
  const found = matchesOf(monthBare, between).at(-1)
  const month = monthNumber(found?.groups?.['month'] ?? '')
  if (found && month && !looksBack.test(between.slice(0, found.index))) {
    const iso = isoMonth(yearAfter(told, month, meeting), month)
    const day = found.groups?.['day']
    return day === undefined ? iso : `${iso}-${day.padStart(2, '0')}`
  }
  return today.test(between) ? yearOfPaper(meeting) : told
}
