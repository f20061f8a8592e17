/** A figure in its sentence in, the year (or half-year, quarter …) it is for out, ISO: the one printed next to it, else the sentence's, else the title's. */
import { isPeriod, type NumberToken } from '../danish/number.ts'
import type { AgendaItem } from '../model/meeting.ts'
import { titleStretch } from '../meeting/titleLines.ts'
import { clausesOf, numbersIn, wordsOf, type Passage, type Reading } from '../passage.ts'
import type { Stretch } from '../sentences.ts'

const isoOf = (token: NumberToken): string => token.iso as string

/** The first year in a few words, as in the header of a column: "Regnskab 2018", "året 2018". */
export const yearIn = (words: string): number | null => {
  const year = /(?<!\d)(?<year>20\d\d)(?!\d)/.exec(words)?.groups?.['year']
  return year ? Number(year) : null
}

/** "2022-H1" is of 2022. */
export const yearOfIso = (iso: string | null): number | null =>
  iso === null ? null : Number(iso.slice(0, 4))

/** "477 i 2018", "i 2018 … 477", never a year that only limits ("siden 2009", "end i 2017"). */
const limits =
  /(?:siden|end i|end|til|(?<!undersøgelse |undersøgelsen |målingen |måling )fra|mod|forhold til|året før) $/i

/**
 * The year behind the figure when nothing but small words stands between; else the last one before it in its
 * clause; else the first of the sentence.
 */
export const yearNear = (
  reading: Reading,
  passage: Passage,
  sentence: Stretch,
  number: NumberToken,
): string | null => {
  const earlier = yearBefore(reading, passage, sentence, number)
  return earlier ?? yearBeside(reading, passage, sentence, number)
}

const inYearBefore =
  /^\s*(?:i )?(?:året (?:før|forinden)|det foregående år|forrige år)(?= (?:var|blev|lå|udgjorde|havde|modtog|var der))[^.;\d]{0,90}$/iu
const ofYearBefore = /^ (?:i )?(?:året (?:før|forinden)|det foregående år|forrige år)(?!\p{L})/iu
/** "12 færre end året før, hvor der indkom 108": the clause speaks of the year compared with. */
const pointedYearBefore =
  /(?:end|mod|fra|forhold til|sammenlignet med) (?:i )?(?:året (?:før|forinden)|det foregående år|forrige år|sidste år), (?:hvor|da) [^.,;\d]{0,60}$/iu
/** "mod 106 sidste år"; alone it may be the year spoken of. */
const againstLast = /^ (?:(?:klager|sager|afgørelser|personer|borgere) )?sidste år(?!\p{L})/iu

/** "143 sager i 2021 mod 131 året før", "Året før var omgørelsesprocenten 28,4": one year before the one spoken of. */
const yearBefore = (
  reading: Reading,
  passage: Passage,
  sentence: Stretch,
  number: NumberToken,
): string | null => {
  if (!passage.lower.includes('år')) return null
  const behind = wordsOf(passage, {
    start: number.extent.end,
    end: Math.min(sentence.end, number.extent.end + 40),
  })
  const before = wordsOf(passage, { start: sentence.start, end: number.extent.start })
  const isLast = comparedFigure.test(before) && againstLast.test(behind)
  const isPointed = pointedYearBefore.test(before.slice(-160))
  if (!isLast && !isPointed && !ofYearBefore.test(behind) && !inYearBefore.test(before)) return null
  const tokens = numbersIn(reading.numbers, { start: passage.start, end: number.end })
  const spoken = tokens.findLast(
    (token) => isPeriod(token) && token.end <= number.start && !isOfCompared(passage, tokens, number, token),
  )
  const iso = spoken ? isoOf(spoken) : yearOfTitle(reading, passage.item)
  // "i 1. kvartal 2022 mod 161 året før": the same quarter.
  return iso?.replace(/\d{4}/gu, (year) => String(Number(year) - 1)) ?? null
}

const comparedFigure =
  /(?<!\p{L})(?:mod|imod|sammenlignet med|til \d[\d.,]{0,8}(?: ?(?:%|pct\.?|procent|\p{L}{3,12}))? fra) (?:ca\. |cirka )?$/iu

/** "25,4 pct. mod 33,3 pct. i 2022": the year is of the figure that is compared with, and of no other. */
const isOfCompared = (
  passage: Passage,
  tokens: readonly NumberToken[],
  number: NumberToken,
  year: NumberToken,
): boolean => {
  const other = tokens.findLast(({ role, start }) => role === 'figure' && start < year.start)
  if (!other || other === number) return false
  const before = wordsOf(passage, {
    start: Math.max(passage.start, other.extent.start - 30),
    end: other.extent.start,
  })
  const between = wordsOf(passage, { start: other.extent.end, end: year.start })
  if (!comparedFigure.test(before) || !/^[^.;:]{0,40}?(?:^| )i (?:året |hele (?:året )?)?$/u.test(between))
    return false
  // "… mod 30 i 2021, hvoraf 12 …" goes on with the year, "…, og 12 blev ændret" and a new sentence do not.
  const on = year.end <= number.start ? wordsOf(passage, { start: year.end, end: number.start }) : ' og '
  return /(?:^|[ ,.])(?:og|samt|mens|men) |[.;] \p{Lu}/u.test(on)
}

const turnsTo =
  /, (?:hvor|mens|men|medens) (?:(?:den|det|der|procenten|tallet|antallet|andelen) ){0,2}(?:i|for) (?:hele |året )?$/iu
const wasThen =
  /^ (?:(?:den|det|der|tallet|antallet|kun|blot|hele|helt) ){0,2}(?:var|lå|udgjorde|blev|kom)(?!\p{L})/iu

const partBegan = /,? (?:hvoraf|heraf) [^,.;]{0,80}(?:allerede|først|tilbage) i $/iu

/** "22,7, hvor den for hele 2021 lå på 25,4", "56 sager, hvoraf enkelte var indbragt allerede i 2021": a clause behind the figure that turns to another time. */
const isOfOtherClause = (passage: Passage, number: NumberToken, year: NumberToken): boolean =>
  year.start >= number.end &&
  (partBegan.test(wordsOf(passage, { start: number.end, end: year.start })) ||
    (turnsTo.test(wordsOf(passage, { start: number.end, end: year.start })) &&
      wasThen.test(wordsOf(passage, { start: year.end, end: Math.min(passage.end, year.end + 40) }))))

const yearBeside = (
  reading: Reading,
  passage: Passage,
  sentence: Stretch,
  number: NumberToken,
): string | null => {
  const tokens = numbersIn(reading.numbers, sentence)
  const years = tokens.filter(isPeriod)
  const after = years.find((token) => token.start >= number.end)
  if (after) {
    const between = wordsOf(passage, { start: number.extent.end, end: after.start })
    const crossed = tokens.some(
      (token) => token.start >= number.end && token.end <= after.start && token.role === 'figure',
    )
    if (
      !crossed &&
      between.length <= 60 &&
      / (?:i|på|for) (?:året |hele |samme periode i )?$/.test(between) &&
      !/ end i (?:året )?$/.test(between) &&
      !/[,;–]| - /.test(between)
    )
      return isoOf(after)
  }
  const free = years.filter(
    (token) =>
      !limits.test(wordsOf(passage, { start: sentence.start, end: token.start }).slice(-24)) &&
      !isOfCompared(passage, tokens, number, token) &&
      !isOfOtherClause(passage, number, token),
  )
  const clause = clausesOf(passage, sentence).find(
    (stretch) => stretch.start <= number.start && number.start < stretch.end,
  )
  // "i forhold til 2022, hvor det samlede resultat var …": the clause speaks of the year before it.
  const pointed =
    clause && /^,?\s?hvor\b/.test(wordsOf(passage, clause).trimStart())
      ? years.filter((token) => token.end <= clause.start && clause.start - token.end <= 3).at(-1)
      : undefined
  if (clause && pointed && !free.some((token) => token.start >= clause.start && token.end <= number.start))
    return isoOf(pointed)
  const inClause = free
    .filter((token) => clause && token.start >= clause.start && token.end <= number.start)
    .at(-1)
  const before = inClause ?? free.filter((token) => token.end <= number.start).at(-1) ?? free[0]
  return before ? isoOf(before) : null
}

/** "Orientering om klagesagsstatistik for året 2018". */
export const yearOfTitle = (reading: Reading, item: AgendaItem | null): string | null => {
  if (!item) return null
  const years = numbersIn(reading.numbers, titleStretch(reading.text, item)).filter(isPeriod)
  return years.length === 1 ? isoOf(years[0] as NumberToken) : null
}

/** The latest year of a sentence that a change leads to; one it only starts from ("i forhold til 2022") is none. */
export const latestYear = (reading: Reading, passage: Passage, sentence: Stretch): string | null =>
  numbersIn(reading.numbers, sentence)
    .filter(isPeriod)
    .filter((token) => !limits.test(wordsOf(passage, { start: sentence.start, end: token.start }).slice(-24)))
    .map(isoOf)
    .toSorted()
    .at(-1) ?? null

/** The words of the sentence before, '' for the first. */
export const previousSentence = (passage: Passage, index: number): string => {
  const before = passage.sentences[index - 1]
  return before ? wordsOf(passage, before) : ''
}
