/**
 * Figures between a figure and a date in, whether they part the two, out.
 *
 *     I marts 2016 er der boliger i 14 lejemål til 22 flygtninge      both are of March 2016
 *     21,4 % af borgerne i alderen 16-66 år i 2020                     an age is no figure of its own
 */
import type { NumberToken } from '../danish/number.ts'
import { wordsOf } from '../passage.ts'
import type { Place } from './seriesPeriod.ts'

/** "borgere i alderen 16-66 år i 2020": how old they are is no figure beside theirs. */
export const isAge = (token: NumberToken): boolean => token.unit?.base === 'years'

const alongside = /^ (?:til|med|for|fordelt på|fordelt til) (?:i alt |ca\. )?$/u

/** "I marts 2016 er der boliger i 14 lejemål til 22 flygtninge": both hold then; "fra 14 sager til 12" do not. */
export const isCrossed = ({ passage, number }: Place, between: readonly NumberToken[]): boolean => {
  const last = between.at(-1)
  if (!last) return false
  const first = wordsOf(passage, { start: last.start - 12, end: last.start })
  const joined = alongside.test(wordsOf(passage, { start: last.extent.end, end: number.extent.start }))
  return (
    between.length > 1 || !joined || last.unit === null || number.unit === null || first.endsWith(' fra ')
  )
}

const joinsNext =
  /^[^.,;:–\d]{0,70}? (?:og|mens|men|samt) (?:der )?(?:i|pr\.|ved udgangen af|ultimo|primo|medio) $/iu
const nextStands = /^ (?:var|er|lå|blev|udgjorde|havde|har)(?!\p{L})/iu

/** "i 2020 var der 78 og i 2021 var der 90": the year behind the 78 is of the 90. */
export const beginsNext = ({ passage, sentence, number }: Place, time: NumberToken): boolean =>
  joinsNext.test(wordsOf(passage, { start: number.extent.end, end: time.start })) &&
  nextStands.test(wordsOf(passage, { start: time.end, end: Math.min(sentence.end, time.end + 12) }))
