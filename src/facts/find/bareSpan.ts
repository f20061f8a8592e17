/**
 * Words in, the stretch of months without a year that they name, out: of the year of the title, else the last one before the paper.
 *
 *     Fra januar til og med juli har konsulenterne:        in September 2024: 2024-01/2024-07
 */
import { isoMonth } from '../danish/iso.ts'
import { fullMonthSource, monthNumber } from '../danish/months.ts'
import type { Passage, Reading } from '../passage.ts'
import { yearOfTitle } from './years.ts'

const months = `(?<from>${fullMonthSource})(?: måned)? ?(?:(?:og )?(?:frem )?(?:til(?: og med)?|indtil)|[-–]) ?(?:udgangen af )?(?<to>${fullMonthSource})(?: måned)?`
const stretch = new RegExp(
  `(?<!\\p{L})(?:fra|i|i perioden|mellem)(?: fra)? ${months}(?!\\p{L}|,? (?:i |af )?(?:(?:19|20)\\d\\d|(?:sidste|forrige) år|året (?:før|forinden)))`,
  'iu',
)

/** "Fra april til juni gennemføres der tre forløb" is still to come, or of any year. */
const ahead =
  /(?<!\p{L})(?:skal|vil|kan|bliver|planlæg\p{L}*|planlagt|forvent\p{L}*|ventes|afholdes|gennemføres|tilbydes|kommer)(?!\p{L})/iu

export interface BareSpan {
  readonly at: number
  readonly length: number
  readonly iso: string
}

export const bareSpanIn = (
  { meeting }: Pick<Reading, 'meeting'>,
  words: string,
  title: string | null,
): BareSpan | null => {
  const found = /(?:fra|i|perioden|mellem) /iu.test(words) ? stretch.exec(words) : null
  const from = monthNumber(found?.groups?.['from'] ?? '')
  const to = monthNumber(found?.groups?.['to'] ?? '')
  if (!found || ahead.test(words) || from === null || to === null || from >= to) return null
  const now = Number(meeting.date.slice(0, 4))
  const latest = isoMonth(now, to) <= meeting.date.slice(0, 7) ? now : now - 1
  const named = title !== null && /^\d{4}$/u.test(title) ? Number(title) : latest
  const year = Math.min(named, latest)
  return { at: found.index, length: found[0].length, iso: `${isoMonth(year, from)}/${isoMonth(year, to)}` }
}

/** The same of the words above a list. */
export const bareSpanAbove = (reading: Reading, { intro, item }: Passage): string | undefined =>
  bareSpanIn(reading, intro, yearOfTitle(reading, item))?.iso
