/**
 * An amount of a list with "henholdsvis" in, the name that stands at its place in the list of names before it out.
 *
 *     brugt mere på ledighedsydelse og jobafklaring, nemlig henholdsvis 3,1 mio. kr. og 2,9 mio. kr.
 *                   ^^^^^^^^^^^^^^^ of 3,1  ^^^^^^^^^^^^ of 2,9
 */
import { source } from '../danish/pattern.ts'
import type { NumberToken } from '../danish/number.ts'
import { wordsOf, type Passage, type Reading } from '../passage.ts'
import type { Stretch } from '../sentences.ts'
import { amountsIn } from './amount.ts'

const respectively = /(?<!\p{L})henholdsvis (?:ca\. |cirka |kr\. )?$/iu
const joined = /^(?:, | og | samt |, og )(?:ca\. |cirka |kr\. )?$/iu

/** The amounts that one "henholdsvis" stands before, in order; none where this one is not among them. */
export const respectiveTo = (
  reading: Reading,
  passage: Passage,
  sentence: Stretch,
  number: NumberToken,
): readonly NumberToken[] => {
  const amounts = amountsIn(reading, sentence)
  const first = amounts.findLastIndex(
    ({ extent }) =>
      extent.start <= number.extent.start &&
      respectively.test(wordsOf(passage, { start: sentence.start, end: extent.start })),
  )
  if (first < 0) return []
  const from = amounts.slice(first)
  const broken = from.findIndex((amount, index) => {
    const before = from[index - 1]
    return (
      before !== undefined &&
      !joined.test(wordsOf(passage, { start: before.extent.end, end: amount.extent.start }))
    )
  })
  const all = broken < 0 ? from : from.slice(0, broken)
  return all.length > 1 && all.includes(number) ? all : []
}

/** "på A, B og C" before a comma, a verb or "med". */
const names = new RegExp(
  source`
    (?:på|til|for|hos|vedrørende|vedrører|skyldes|inden for) (?<names>\p{L}[^.;:()\d]{2,120}? og \p{L}[^.,;:()\d]{2,50}?)(?:
      ,| (?:med|på|er|var|blev|hvor|som|der|udgør|ventes|forventes|skønnes|svarende)(?= )| $
    )
  `,
  'giu',
)
const lead = /^.* (?:på|til|for|hos|vedrørende|inden for) /iu

/** The name at the amount's place; null where there are not as many names as amounts. */
export const respectiveArea = (
  reading: Reading,
  passage: Passage,
  sentence: Stretch,
  number: NumberToken,
): string | null => {
  const all = respectiveTo(reading, passage, sentence, number)
  const [first] = all
  if (!first) return null
  const before = wordsOf(passage, { start: sentence.start, end: first.extent.start })
  const found = [...before.replace(respectively, '').matchAll(names)].at(-1)?.groups?.['names']
  const parts = found?.replace(lead, '').split(/, | og /u) ?? []
  return parts.length === all.length ? (parts[all.indexOf(number)]?.trim() ?? null) : null
}
