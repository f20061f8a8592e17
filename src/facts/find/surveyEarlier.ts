/**
 * A figure of a survey in, whether it is of an earlier survey that this one is held against, and of which year, out.
 *
 *     Tilfredsheden er 3,9 mod 3,7 ved den seneste måling.                     the year before that the item names
 *     … er tilfredsheden faldet fra 75 til 71 pct.                               so is the 75
 */
import { isTime } from '../danish/number.ts'
import type { Section } from '../model/meeting.ts'
import { once } from '../once.ts'
import { numbersIn, wordsOf, type Reading } from '../passage.ts'
import type { FigurePlace } from './figurePlaces.ts'

const survey = '\\p{L}{0,20}(?:måling|undersøgelse|analyse)(?:en)?(?!\\p{L})'
const against = / (?:mod|imod) (?:(?:ca\.|kun|blot|hele) )?$/u
/** Behind "mod" the latest is the one before, too. */
const latest = new RegExp(
  `^(?! end)[^.,;:\\d]{0,30}(?:ved|i|fra) (?:(?:den|det) )?(?:seneste|sidste|nyeste|første) ${survey}|^(?: \\p{L}+)? sidste gang(?!\\p{L})`,
  'iu',
)
const before = `(?:ved|i|fra) (?:(?:den|det) )?(?:forrige|foregående|tidligere) ${survey}`
const behind = new RegExp(`^(?:(?! end )[^.,;:\\d]){0,30} ${before}`, 'iu')
const ahead = new RegExp(
  `(?:^|[,;] (?:mens|hvor|og|men) )\\s*(?:(?:det|den|der) )?${before}[^.,;:\\d]{0,60}$`,
  'iu',
)
const left =
  /(?<!\p{L})(?:faldet|steget|øget|vokset|faldt|steg|gået (?:op|ned|frem|tilbage)) fra (?:ca\. )?$/iu

export const isOfEarlier = (place: FigurePlace): boolean =>
  (against.test(place.before) && latest.test(place.after)) ||
  behind.test(place.after) ||
  ahead.test(place.before) ||
  (left.test(place.before) && /^(?: ?(?:%|pct\.|procent))? til \d/u.test(place.after))

const yearsOf = once((reading: Reading) => {
  const known = new Map<string, readonly string[]>()
  return (of: string): readonly string[] => {
    const found = known.get(of) ?? read(reading, of)
    known.set(of, found)
    return found
  }
})

const read = ({ meeting, text, numbers }: Reading, of: string): readonly string[] => {
  const years = meeting.sections
    .filter(({ item }) => item === of)
    .flatMap(({ fromLine, toLine }) => {
      const [first, last] = [text.lines[fromLine - 1], text.lines[toLine - 1]]
      return first && last
        ? numbersIn(numbers, { start: first.start, end: last.start + last.raw.length })
        : []
    })
    .flatMap((token) => (isTime(token) && token.iso ? [token.iso.slice(0, 4)] : []))
  return [...new Set(years)]
}

/** Printed right behind the figure: "mod 3,7 i den forrige undersøgelse i 2019". */
const printed = (reading: Reading, { passage, number, after }: FigurePlace): string | undefined => {
  const end = number.extent.end + Math.min(after.length, 80)
  const year = numbersIn(reading.numbers, { start: number.extent.end, end }).find(isTime)
  const between = year ? wordsOf(passage, { start: number.extent.end, end: year.start }) : ','
  return /[.,;:\d]/u.test(between) ? undefined : (year?.iso ?? undefined)
}

/** The only year that the item names before the time when people were asked; null where that is not told. */
export const earlierYear = (
  reading: Reading,
  place: FigurePlace & { readonly passage: { readonly section: Section } },
  held: string | null,
): string | null => {
  const own = printed(reading, place)
  const { item } = place.passage.section
  if (own !== undefined) return own
  if (held === null || item === null) return null
  const [year, more] = yearsOf(reading)(item).filter((one) => one < held.slice(0, 4))
  return more === undefined ? (year ?? null) : null
}
