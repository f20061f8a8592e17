/**
 * A month, a quarter or half a year that words put into the year before in, which one that is out, ISO.
 *
 *     Ledigheden var i marts 2,6 pct. mod 4,1 pct. i marts sidste år.      2021-03, in May 2022
 */
import { isoMonth } from '../danish/iso.ts'
import { fullMonthSource, monthNumber } from '../danish/months.ts'
import { ordinalNumber } from '../danish/numberWords.ts'

const at = '(?:i(?: løbet af)?|ved udgangen af|ultimo|medio|primo)'
const yearBefore = '(?<ago>(?:sidste|forrige) år|året (?:før|forinden))'
const part = `(?:(?<month>${fullMonthSource})(?: måned)?|(?<nth>[1-4]\\.|\\p{L}{5,6}) (?<part>kvartal|halvår))`
const source = `(?<!\\p{L})${at} ${part},? (?:i )?${yearBefore}(?!\\p{L})`
/** "I marts sidste år var der 501 ledige": at the head of a clause, and not only compared with. */
const ahead = new RegExp(
  `(?:^|[,;] (?:mens |og |men |hvor )?(?:(?:der|den|det|tallet|antallet) )?)\\s*${source}[^,;:\\d]{0,60}$`,
  'iu',
)
/** "4,1 pct. i marts sidste år", "512 ledige i 1. kvartal året før". */
const behind = new RegExp(`^ (?:(?!(?:end|mod|imod|fra|siden|til) )\\p{L}{2,30} )?${source}`, 'iu')

interface LastYear {
  /** "-03", "-Q1", "-H1". */
  readonly suffix: string
  /** "sidste år" is the year before the paper's, "året før" that before the one spoken of. */
  readonly ofPaper: boolean
}

const read = (found: RegExpExecArray | null): LastYear | null => {
  const { month, nth = '', part = '', ago = '' } = found?.groups ?? {}
  if (!found) return null
  const number = month ? monthNumber(month) : /^\d/.test(nth) ? Number(nth.charAt(0)) : ordinalNumber(nth)
  if (!number) return null
  const ofPaper = !/^året/iu.test(ago)
  if (month) return { suffix: isoMonth(0, number).slice(-3), ofPaper }
  return { suffix: `-${/^k/iu.test(part) ? 'Q' : 'H'}${number}`, ofPaper }
}

/** `meeting` is the day of the paper, `spoken` the time that is spoken of. */
const isoOf = (
  { suffix, ofPaper }: LastYear,
  meeting: string,
  spoken: string | undefined,
): string | undefined => {
  const year = spoken?.slice(0, 4)
  // In January "december sidste år" behind "i december" is the one before.
  if (year !== undefined && (!ofPaper || spoken?.slice(4).startsWith(suffix)))
    return `${Number(year) - 1}${suffix}`
  return ofPaper ? `${Number(meeting.slice(0, 4)) - 1}${suffix}` : undefined
}

/** Right behind a figure; undefined where nothing is said of the year before. */
export const lastYearBehind = (
  words: string,
  meeting: string,
  spoken: string | undefined,
): string | undefined => {
  const found = read(behind.exec(words.slice(0, 110)))
  return found === null ? undefined : isoOf(found, meeting, spoken)
}

/** In the words before a figure. */
export const lastYearAhead = (words: string, meeting: string): string | undefined => {
  const found = words.includes('år') ? read(ahead.exec(words)) : null
  return found === null ? undefined : isoOf(found, meeting, undefined)
}
