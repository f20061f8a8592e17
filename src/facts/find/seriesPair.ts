/**
 * A per cent in a sentence that holds two groups against each other in, whether it is the share of one of them, and of whom, out.
 *
 *     Kun 22 pct. af kvinderne er i job, mens det gælder 61 pct. af mændene.
 *         ^^ kvinderne er i job                          ^^ mændene er i job
 */
import { wordsOf } from '../passage.ts'
import type { Point } from './seriesFollow.ts'
import type { Place } from './seriesPeriod.ts'

const ofGroup = '(?:pct\\.|%|procent) af (?:de )?\\p{L}{3,30}(?:ne|e)(?!\\p{L})'
const two = new RegExp(
  `\\d ?${ofGroup}[^.;:\\d]{0,80}(?<!\\p{L})(?:mens|mod|og|men|hvor|gælder)(?!\\p{L})[^.;:\\d]{0,40}\\d[\\d,]{0,5} ?${ofGroup}`,
  'iu',
)

/** Nothing that shall be or only may. */
export const isOfPair = ({ passage, sentence, number, after, opening }: Place): boolean => {
  if (number.unit?.base !== 'percent' || opening.aims || !after.startsWith(' af ')) return false
  return two.test(wordsOf(passage, { start: sentence.start, end: Math.min(sentence.end, number.end + 400) }))
}

const does = / (?:er|har|var|havde|får|fik|modtager|kommer|kom) .+$/u

/** "kvinderne og 61 % af mændene": up to the other group. */
const other = /,? (?:og|gælder(?: det)?) (?=\d)/u

/** "61 pct. af mændene" does what the first group does. */
export const subjectOfPair = (subject: string, last: Point | null, { passage, sentence }: Place): string => {
  const isSecond = last?.passage === passage && last.measure === 'share' && last.end > sentence.start
  const same = isSecond ? (does.exec(last.subject)?.[0] ?? '') : ''
  const own = subject.split(other)[0] ?? ''
  return does.test(own) ? own : `${own}${same}`
}
