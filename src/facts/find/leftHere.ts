/**
 * An amount that is said to be left in, the governor of it out, where its section says before what of a pool is used.
 *
 *     Der er disponeret 1.120.000 kr. af puljen. … Der er dermed 680.000 kr. tilbage.
 */
import type { NumberToken } from '../danish/number.ts'
import { wordsOf, type Passage, type Reading } from '../passage.ts'
import type { Stretch } from '../sentences.ts'
import { leftBehind } from './becomesOf.ts'
import { appropriation } from './governing.ts'
import type { Governor } from './governors.ts'

const usedOfPurse =
  /(?:disponeret|udmøntet|bevilget|brugt|anvendt|udbetalt|uddelt|fordelt) [^.;:]{0,12}\d[^;:]{0,30} (?:af|fra) (?:den |det )?(?:\p{L}*puljen|reserven|rammen|bevillingen)(?!\p{L})/iu

/** "Der er dermed N tilbage", where the words before say what of a pool is used. */
const leftOfUsed = (earlier: string, before: string, after: string, at: Stretch): Governor | null => {
  const found = leftBehind(before, after, at)
  return found && usedOfPurse.test(earlier) ? { ...found, governs: appropriation('reserve_left') } : null
}

/** "Der er dermed N tilbage": of the pool that the section spoke of before. */
export const leftHere = (
  reading: Reading,
  passage: Passage,
  { sentence, clause }: { readonly sentence: Stretch; readonly clause: Stretch },
  { extent }: NumberToken,
): Governor | null => {
  const sectionStart = reading.text.lines[passage.section.fromLine - 1]?.start ?? 0
  const from = Math.max(sectionStart, sentence.start - 500)
  return leftOfUsed(
    reading.text.clean.slice(from, sentence.start).replaceAll('\n', ' '),
    wordsOf(passage, { start: clause.start, end: extent.start }),
    wordsOf(passage, { start: extent.end, end: sentence.end }),
    extent,
  )
}
