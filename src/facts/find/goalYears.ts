/**
 * A sentence that states a goal in, the years it names and the year that it, or what stands around it, says the goal
 * is for, out.
 *
 *     I 2022 var målet 150 borgere.                                         2022
 *     Beskæftigelsesplan 2023 har tre mål. Målet om praktik er 150.         2023
 */
import type { NumberToken } from '../danish/number.ts'
import { matchesOf } from '../danish/pattern.ts'
import { once } from '../once.ts'
import { numbersIn, wordsOf, type Passage, type Reading } from '../passage.ts'
import type { Stretch } from '../sentences.ts'

/** Years named in a stretch; of "2018-08/2019-02" the last. */
export const yearsIn = (reading: Reading, within: Stretch): readonly string[] =>
  numbersIn(reading.numbers, within).flatMap(yearOfToken)

const yearOfToken = ({ role, iso }: NumberToken): readonly string[] =>
  role !== 'figure' && iso !== null ? [iso.split('/').at(-1)?.slice(0, 4) ?? ''] : []

/** "er reduceret med 37 personer siden december 2012": a time that is only compared with. */
const since = /(?<!\p{L})(?:siden|i forhold til|sammenlignet med)(?: \p{L}{1,9}){0,2} ?$/iu

/** Years named in a stretch but those that are only compared with. */
export const aimedYearsIn = (reading: Reading, passage: Passage, within: Stretch): readonly string[] =>
  numbersIn(reading.numbers, within)
    .filter(
      ({ start }) => !since.test(wordsOf(passage, { start: Math.max(within.start, start - 40), end: start })),
    )
    .flatMap(yearOfToken)

/** "senest den 1. april 2019": the day itself. */
export const dueDay = (reading: Reading, passage: Passage, within: Stretch): string | null => {
  if (!passage.lower.includes('senest')) return null
  const day = numbersIn(reading.numbers, within).find(
    (token) =>
      token.role === 'date' &&
      /senest (?:den |d\. )?$/i.test(wordsOf(passage, { start: within.start, end: token.start })),
  )
  return day?.iso ?? null
}

export const yearOfWords = (words: string): string | null =>
  words
    .match(/(?<!\d)20\d\d(?!\d)/g)
    ?.toSorted()
    .at(-1) ?? null

const yearOfPlan =
  /(?<!\p{L})\p{L}{0,30}(?:mål(?:et|ene|sætningen)?|plan(?:en)?)(?: (?:for|i|fra|af))? (?<year>20\d\d)(?![-–/\d])/giu

/** "… er faldet til 290 i 2022, og målet er 300": the year is of what is; the goal's stands above. */
export const yearOver = (passage: Passage): string | null =>
  yearOfWords(passage.intro) ?? yearOfWords(passage.item?.title ?? '')

/** Every year that a passage names its plan for, with its place; read once for all of its goals. */
const plansOf = once((passage: Passage) =>
  matchesOf(yearOfPlan, passage.clean).map(({ index, 0: all, groups }) => ({
    end: passage.start + index + all.length,
    year: groups?.['year'],
  })),
)

/** The year of the plan that the words before an aim have named last: "I beskæftigelsesplanen for 2021 er målet, …". */
export const spokenYear = (passage: Passage, aim: Stretch): string | undefined =>
  plansOf(passage).findLast(({ end }) => end <= aim.start)?.year

/** "I 2022 var målet 150 borgere". */
export const yearOfHead = (words: string): readonly string[] => {
  const year = /^\s*(?:i|for|ved udgangen af|ultimo) (?<year>20\d\d) (?:er|var) m/iu.exec(words)?.groups?.[
    'year'
  ]
  return year === undefined ? [] : [year]
}
