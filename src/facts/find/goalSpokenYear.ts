/**
 * A sentence that states a goal in, the year that it, or what stands around it, says the goal is for, out.
 *
 *     I 2022 var målet 150 borgere.                                         2022
 *     Beskæftigelsesplan 2023 har tre mål. Målet om praktik er 150.         2023
 */
import { matchesOf } from '../danish/pattern.ts'
import { once } from '../once.ts'
import type { Passage } from '../passage.ts'
import type { Stretch } from '../sentences.ts'
import { yearOfWords } from './goalBook.ts'

const yearOfPlan =
  /(?<!\p{L})\p{L}{0,30}(?:mål(?:ene)?|plan(?:en)?)(?: (?:for|i|fra|af))? (?<year>20\d\d)(?![-–/\d])/giu

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

/** The year of the plan that the sentences before have named last. */
export const spokenYear = (passage: Passage, sentence: Stretch): string | undefined =>
  plansOf(passage).findLast(({ end }) => end <= sentence.start)?.year

/** "I 2022 var målet 150 borgere". */
export const yearOfHead = (words: string): readonly string[] => {
  const year = /^\s*(?:i|for|ved udgangen af|ultimo) (?<year>20\d\d) (?:er|var) m/iu.exec(words)?.groups?.[
    'year'
  ]
  return year === undefined ? [] : [year]
}
