/**
 * A figure of a survey in its sentence in, when people were asked out, ISO: as printed with it, else where it is told.
 *
 *     I april 2022 blev der gennemført en brugerundersøgelse … 71 procent er enige …        2022-04
 *     86 % er tilfredse, mod 82 % i 2011.                                                   2011 is of the 82 alone
 */
import { isoMonth } from '../danish/iso.ts'
import { fullMonthSource, monthNumber } from '../danish/months.ts'
import { matchesOf, source } from '../danish/pattern.ts'
import { isTime, type NumberToken } from '../danish/number.ts'
import type { Section } from '../model/meeting.ts'
import { once } from '../once.ts'
import { numbersIn, wordsOf, type Passage, type Reading } from '../passage.ts'
import { readSentences, type Stretch } from '../sentences.ts'
import { latestYear, yearNear } from './years.ts'

/** "i forhold til undersøgelsen i ", "mod 82 % i ", "mere end ved den seneste måling i " right before a year. */
const compared = new RegExp(
  source`
    (?<!\p{L})(?:
      (?:mod|end|siden|sammenlignet med|sammenholdt med|i forhold til) (?!(?:året (?:før|forinden)|sidste år|forrige år)(?!\p{L}))(?:
        (?:\p{L}{2,8} ){0,2}\d[^.;]{0,60}
        |[^.;:,\d]{0,40}(?:undersøgelse|måling|analyse|resultat|niveau)[^.;:,\d]{0,24}|(?:i )?(?:året )?
      )
      |\((?:mod )?\d[\d.,]{0,6}(?: ?(?:%|pct\.|procent))? (?:i|ved|fra) |(?:mere|højere|lavere|mindre|flere|færre|bedre|dårligere) end (?:ved|i|på|under) [^.;\d]{0,60}
    )$
  `,
  'iu',
)
/** "Sammenlignet med undersøgelsen i 2017 er tilfredsheden steget med …". */
const comparedFirst = /^\s*(?:siden|sammenlignet med|sammenholdt med|i forhold til) [^.;:,\d]{0,60}$/iu
/** "fra 82 % til 88 % i forhold til 2017": the first of them is of the time compared with. */
const whereItBegan = /(?<!\p{L})fra (?:ca\. )?$/iu

/** The latest year that a change leads to: not that of the survey it is held against. */
export const surveyYearOfChange = (
  reading: Reading,
  passage: Passage,
  sentence: Stretch,
  number: NumberToken,
): string | null => {
  const year = latestYear(reading, passage, sentence)
  return year !== null && isOfOthers(reading, passage, sentence, number, year, true) ? null : year
}

/** Whether a year is only printed of what a figure is held against. */
const isOfOthers = (
  reading: Reading,
  passage: Passage,
  sentence: Stretch,
  number: NumberToken,
  year: string,
  isChange = false,
): boolean => {
  const printed = numbersIn(reading.numbers, sentence).filter(({ iso }) => iso === year)
  const { start: at } = number.extent
  if (whereItBegan.test(wordsOf(passage, { start: Math.max(sentence.start, at - 12), end: at }))) return false
  return (
    printed.length > 0 &&
    printed.every(({ start }) =>
      start >= number.end
        ? compared.test(wordsOf(passage, { start: number.extent.end, end: start }))
        : isChange && comparedFirst.test(wordsOf(passage, { start: sentence.start, end: start })),
    )
  )
}

/** The year beside a figure, unless only another that it is held against is of it. */
export const surveyYearNear = (
  reading: Reading,
  passage: Passage,
  sentence: Stretch,
  number: NumberToken,
): string | null => {
  const near = yearNear(reading, passage, sentence, number)
  return near === null || isOfOthers(reading, passage, sentence, number, near) ? null : near
}

const asked = /undersøgelse|måling|spørgeskema|interview/iu
const carriedOut =
  /(?<!\p{L})(?:gennemført\p{L}?|foretaget|foretog|udført|afholdt|udsendt\p{L}?|udleveret|sendt|svaret|besvaret|spurgt)(?!\p{L})/iu

/** Asked by each figure of a survey, and read once an item. */
const heldOf = once((reading: Reading) => {
  const known = new Map<string, ReadonlySet<string>>()
  return (of: string): ReadonlySet<string> => {
    const sections = reading.meeting.sections.filter(({ item, kind }) => item === of && kind !== 'title')
    const times = known.get(of) ?? new Set(sections.flatMap((section) => timesIn(reading, section)))
    known.set(of, times)
    return times
  }
})

/** The one time for which an item tells that people were asked; null where there is none, or several. */
export const surveyHeld = (reading: Reading, { section }: Pick<Passage, 'section'>): string | null => {
  const times = section.item === null ? new Set<string>() : heldOf(reading)(section.item)
  const [only] = times
  return times.size === 1 ? (only ?? null) : null
}

/** "I maj blev virksomhederne spurgt om, hvordan de oplever samarbejdet". */
const wereAsked =
  /(?<!\p{L})(?:blev|er|har) (?:[^.;:]|\.(?=\d)){0,60}(?<!\p{L})spurgt (?:(?:[^.;:]|\.(?=\d)){0,50} )?(?:om|til|ind til)(?!\p{L})/iu
/** "I maj 2022 fik 1.480 borgere et spørgeskema". */
const gotForm =
  /(?<!\p{L})(?:fik|modtog|har fået|har modtaget) (?:[^.;:]|\.(?=\d)){3,40} (?:et|en|tilsendt|tilbudt) \p{L}{0,20}(?:skema|invitation)/iu
const bareMonth = new RegExp(
  `(?:^|\\n)\\s{0,4}i (?:løbet af )?(?:(?:${fullMonthSource}) og )?(?<month>${fullMonthSource})(?: måned)?(?!\\p{L}| (?:19|20)\\d\\d)`,
  'iu',
)

/** At the head of the sentence: the last such month before the paper. */
const monthBefore = (words: string, meeting: string): readonly string[] => {
  const month = monthNumber(bareMonth.exec(words)?.groups?.['month'] ?? '')
  if (month === null) return []
  const year = Number(meeting.slice(0, 4))
  const same = isoMonth(year, month)
  return [same <= meeting.slice(0, 7) ? same : isoMonth(year - 1, month)]
}

/** Sentences, each within its paragraph: the point of a list may begin with a figure. */
const sentencesOf = ({ clean }: Reading['text'], { start, end }: Stretch): readonly Stretch[] => {
  const gaps = matchesOf(/\n\s*\n/gu, clean.slice(start, end)).map(({ index }) => start + index)
  return [start, ...gaps].flatMap((from, at) => readSentences(clean, from, gaps[at] ?? end))
}

const timesIn = ({ text, numbers, meeting }: Reading, { fromLine, toLine }: Section): readonly string[] => {
  const [first, last] = [text.lines[fromLine - 1], text.lines[toLine - 1]]
  if (!first || !last) return []
  return sentencesOf(text, { start: first.start, end: last.start + last.raw.length }).flatMap((one) => {
    const words = text.clean.slice(one.start, one.end)
    if (!(asked.test(words) && carriedOut.test(words)) && !wereAsked.test(words) && !gotForm.test(words))
      return []
    const printed = numbersIn(numbers, one).flatMap((token) =>
      isTime(token) && token.iso ? [token.iso] : [],
    )
    return printed.length > 0 ? printed : monthBefore(words, meeting.date)
  })
}
