/**
 * A sentence that points back in, what the amount in it is of what the sentence before spoke of out.
 *
 *     Besparelsen bliver 3,6 mio. kr. Det er 1,5 mio. kr. mindre end forudsat.     a difference: what was saved is no budget
 *     … et merforbrug på 11,9 mio. kr. Det er 0,3 mio. kr. mere end sidst.         a change of the forecast
 *     … et merforbrug på 6,8 mio. kr. Heraf vedrører 4,3 mio. kr. sygedagpenge.    a part of the deviation
 */
import { wordsOf, type Passage } from '../passage.ts'
import type { Stretch } from '../sentences.ts'
import { money } from './governing.ts'
import { readGovernors, type Governor } from './governors.ts'

const pointsBack =
  /^[\s,]*(?:det|dette|hvilket|forbedringen|forværringen) (?:er|var|bliver|ventes|svarer til)(?= )/iu

/** The governors of the sentence right before, in the same paragraph. */
const before = (passage: Passage, sentence: Stretch): readonly Governor[] => {
  const earlier = passage.sentences[passage.sentences.indexOf(sentence) - 1]
  return earlier ? readGovernors(wordsOf(passage, earlier), earlier.start) : []
}

/** "Refusionen bliver 5 mio. kr. Det er 1 mio. kr. mindre end forudsat": no less spent. */
const isRevenue = (passage: Passage, sentence: Stretch): boolean => {
  const index = passage.sentences.indexOf(sentence)
  const earlier = passage.sentences[index - 1]
  const words = earlier && pointsBack.test(wordsOf(passage, sentence)) ? wordsOf(passage, earlier) : ''
  return (
    /refusion|indtægt|(?<!\p{L})tilskud|besparelse|provenu/iu.test(words) && !/udgift|forbrug/iu.test(words)
  )
}

/** "Det er N mindre end forudsat", "Det er N mere end sidst": alone such words do not say of what. */
export const goingOn = (
  governors: readonly Governor[],
  near: Governor,
  passage: Passage,
  { sentence, clause }: { readonly sentence: Stretch; readonly clause: Stretch },
): Governor | null => {
  const { governs } = near
  const isAlone = governors.length === 0
  if (!isAlone && governs.kind !== 'deviation') return near
  const earlier = isAlone
    ? before(passage, sentence)
    : governors.filter((governor) => governor.end <= clause.start && governor !== near)
  const last = pointsBack.test(wordsOf(passage, isAlone ? sentence : clause)) ? earlier.at(-1) : undefined
  if (governs.kind === 'budget')
    return last && (last.governs.kind === 'deviation' || last.governs.kind === 'budget') ? near : null
  const isSaved =
    (last?.governs.kind === 'money' && last.governs.measure === 'saving') ||
    (isAlone && isRevenue(passage, sentence))
  return isSaved && governs.kind === 'deviation' ? { ...near, governs: money('difference') } : near
}

const divides =
  /^\s*(?:heraf|deraf) (?:(?:kan|er|vedrører|skyldes|ligger|stammer|kommer) (?:de |ca\. )?\d|(?:de |ca\. )?\d[\d.,]* ?(?:mio\. |mia\. |t)?(?:kr\. )?(?:på|til|vedrørende) )/iu

/** "Heraf vedrører N sygedagpenge": of the one deviation that the sentence before spoke of. */
export const partOfDeviation = (passage: Passage, sentence: Stretch): Governor | null => {
  if (!divides.test(wordsOf(passage, sentence))) return null
  const [only, other] = before(passage, sentence).filter(({ governs }) => governs.kind !== 'budget')
  return only?.governs.kind === 'deviation' && only.governs.direction !== 'signed' && !other ? only : null
}
