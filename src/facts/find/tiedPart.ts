/**
 * An amount behind "heraf" in, the deviation of its sentence out, where the amount is a part of it.
 *
 *     et merforbrug på N, heraf 1,6 mio. kr. vedrørende fleksløntilskud      a part: the name of the area holds "tilskud"
 *     et mindreforbrug på N, heraf overføres 1 mio. kr. til 2024             none: what becomes of it is said
 */
import type { NumberToken } from '../danish/number.ts'
import { wordsOf, type Passage } from '../passage.ts'
import type { Stretch } from '../sentences.ts'
import { governorBefore, type Governor } from './governors.ts'

const isPartTied =
  /^ (?:vedrørende|vedrører|ligger på|(?:kan )?henføres til|stammer fra|kommer fra|skyldes|på|under|inden for)(?= (?!20\d\d)\p{L})/iu

/** "et merforbrug på N, heraf 1,6 mio. kr. vedrørende A og 0,8 mio. kr. vedrørende B": parts, whatever the name of A holds. */
export const tiedPart = (
  governors: readonly Governor[],
  passage: Passage,
  clause: Stretch,
  number: NumberToken,
): Governor | null => {
  const last = governorBefore(governors, clause.start)
  if (last?.governs.kind !== 'deviation' || last.governs.direction === 'signed') return null
  const own = governors.filter(({ start, end }) => start >= clause.start && end <= clause.end)
  const isSaidFirst = own.some(({ end }) => !/\d/u.test(wordsOf(passage, { start: clause.start, end })))
  if (isSaidFirst || own.some(({ governs }) => governs.kind !== 'money')) return null
  const isTied = isPartTied.test(wordsOf(passage, { start: number.extent.end, end: clause.end }))
  return isTied && /^(?:heraf|hvoraf|deraf) /iu.test(wordsOf(passage, clause)) ? last : null
}
