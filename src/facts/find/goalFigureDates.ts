/**
 * A figure of a goal in its sentence in, when it held out: printed beside it, before it, or told by a month alone.
 *
 *     … fra 1.748 (Niveau 1.jan 2017)            2017-01-01
 *     Der var 151, en stigning på 9 i forhold til 2021      not 2021, which it is compared to
 */
import { fullMonthSource } from '../danish/months.ts'
import { isTime, type NumberToken } from '../danish/number.ts'
import { numbersIn, wordsOf, type Passage, type Reading } from '../passage.ts'
import type { Stretch } from '../sentences.ts'
import { carried } from './goalDateCarried.ts'
import { bareIn, dayOf } from './seriesBare.ts'

/** "… en stigning på 9 i forhold til 2021", "21 flere end i juni 2021": the time it is compared to. */
const lookedBackAt =
  /(?<!\p{L})(?:i forhold til|sammenlignet med|sammenholdt med|end|siden)(?: (?:i|året|samme|tid|periode|ultimo|primo|pr\.|den)){0,2} $/iu

/** "48 pct. mod 46 pct. i 2020": the year is of what it is compared with. */
const ofCompared =
  /^[^.;\d]{0,40}(?<!\p{L})(?:mod|end|sammenlignet med) (?:ca\. )?\d[\d.,]*(?: ?%| pct\.| procent)?(?: \p{L}+)? (?:i|pr\.|ultimo)(?: \p{L}+)? $/iu
/** "fra 22 % til 30 % i 2024": of where it is to end. */
const ofEnd = /(?<!\p{L})til (?:[\p{L}.]{2,10} )?\d/iu
/** "er 45 pct. og skal være 50 pct. i 2024": of the aim. */
const ofAim = /(?<!\p{L})skal(?!\p{L})/iu
const isOfAnother = (between: string): boolean =>
  ofCompared.test(between) || ofEnd.test(between) || ofAim.test(between)
const reason = /^[^.;]{0,20}, (?:fordi|da|idet|eftersom|hvor|mens)(?!\p{L})/iu

/** "i forhold til 2021, hvor der var 612": of this one all the same. */
const wasThen = /^, hvor (?:der|antallet|andelen|tallet|niveauet|den|det) (?:var|lå|udgjorde)(?: på)? $/u

/** "planen for 2025 får fire mål: …": what is, is of no year to come. */
const isOver = ({ meeting }: Reading, year: string | null): boolean =>
  year !== null && (meeting.date === null || year <= meeting.date.slice(0, 4))

/** "… og ved årets begyndelse var der 112". */
const yearBegan =
  /(?<!\p{L})(?:ved|fra|i) (?:årets (?:begyndelse|start)|(?:begyndelsen|starten) af året)(?: (?:var|er|lå|udgjorde|der|antallet|andelen|tallet|den|det|på)){0,4} $/iu

/** "(Niveau 1.jan 2017)" right behind a figure, else the last date before it in its sentence, else the first after. */
export const dateOf = (
  reading: Reading,
  passage: Passage,
  sentence: Stretch,
  number: NumberToken,
): string | null => {
  const dates = numbersIn(reading.numbers, sentence)
    .filter(isTime)
    .filter(
      (token) =>
        !lookedBackAt.test(
          wordsOf(passage, { start: Math.max(sentence.start, token.start - 40), end: token.start }),
        ) || wasThen.test(wordsOf(passage, { start: token.end, end: number.extent.start })),
    )
  const next = dates.find((token) => token.start >= number.end)
  const behind =
    next && isOfAnother(wordsOf(passage, { start: number.extent.end, end: next.start })) ? undefined : next
  if (
    behind &&
    /^\s{0,2}(?:\((?:niveau )?|i |pr\. |ultimo |primo )$/i.test(
      wordsOf(passage, { start: number.extent.end, end: behind.start }),
    )
  )
    return behind.iso
  const before = wordsOf(passage, { start: sentence.start, end: number.extent.start })
  const ahead = dates.findLast(({ end }) => end <= number.start)
  const spoken = ((ahead ?? next)?.iso ?? reading.meeting.date)?.slice(0, 4)
  if (spoken !== undefined && yearBegan.test(before)) return `${spoken}-01-01`
  if (ahead?.iso) {
    const between = wordsOf(passage, { start: ahead.end, end: number.extent.start })
    return carried(ahead.iso, between, reading.meeting.date)
  }
  if (behind?.iso) return behind.iso
  const introduced = yearIntroduced(passage)
  return introduced !== null && isOver(reading, introduced)
    ? inYear(introduced, bareDateOf(reading, passage, sentence, number), reading)
    : null
}

/** The one year of the words above a list; "I 2020 blev tre nået. I 2021 foreslås disse:" has two, and none. */
const yearIntroduced = ({ intro }: Passage): string | null => {
  const years = new Set(intro.match(/(?<!\d)20\d\d(?!\d)/gu) ?? [])
  const [year] = years
  return years.size === 1 ? (year ?? null) : null
}

/** "I marts var der 91" in a list of a year: of its March; null where that has not been yet. */
const inYear = (year: string, bare: string | null, { meeting }: Reading): string | null => {
  const month = /^\d{4}(?<month>-\d\d)/u.exec(bare ?? '')?.groups?.['month']
  if (month === undefined) return year
  return `${year}${month}` <= meeting.date.slice(0, 7) ? `${year}${month}` : null
}

/** "… været 72, fordi besøgene i januar …": the reason has a time of its own. */
const endsBefore = (passage: Passage, sentence: Stretch, { extent }: NumberToken): number => {
  const end = Math.min(sentence.end, extent.end + 40)
  const found = reason.exec(wordsOf(passage, { start: extent.end, end }))
  return found ? extent.end + found[0].length : end
}

/** "ved udgangen af september", "til og med september", "seneste opgørelse fra september": of that month. */
const endOfMonth = new RegExp(
  `(?<!\\p{L})(?:(?:ved |i )?(?:udgangen|slutningen) af|ultimo|til og med|(?<=(?:opgørelse|måling|status|tal) )fra) (?=${fullMonthSource}(?!\\p{L}))`,
  'giu',
)

/** "til og med den 31. august": the same as "pr. 31. august". */
const untilDay = /(?<!\p{L})til og med (?:den )?(?=\d{1,2}\. )/giu
/** "Pr. 31. december ventes 450": a day to come, whose year is not that of the last one. */
const isToCome = /(?<!\p{L})(?:vente[st]|forvente[st]?|skal|vil|planlagt|senest)(?!\p{L})/iu

/** "Der var 141 langtidsledige i juni": the month before the meeting, where its year is not said. */
export const bareDateOf = (
  reading: Reading,
  passage: Passage,
  sentence: Stretch,
  number: NumberToken,
  counts = false,
): string | null => {
  const near = {
    start: Math.max(sentence.start, number.extent.start - 60),
    end: endsBefore(passage, sentence, number),
  }
  const printed = wordsOf(passage, near)
  // How many goals are met is of the year the plan counts them for, whenever it is said.
  const words = counts ? printed : printed.replace(endOfMonth, 'i ')
  const moment = { reading, passage, sentence, number, spans: [] }
  const day = isToCome.test(printed) ? undefined : dayOf(moment, printed.replace(untilDay, 'pr. '))
  return day ?? bareIn(moment, words) ?? null
}
