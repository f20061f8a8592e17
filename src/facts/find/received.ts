/**
 * A clause and an amount in it in, the grant that it is out where the clause says from whom and to what it was received.
 *
 *     har modtaget 1.055.000 kr. fra Styrelsen … til projektet      a grant
 *     modtager 12.000 kr. fra kommunen i kontanthjælp               none: no purpose
 */
import { source } from '../danish/pattern.ts'
import type { Stretch } from '../sentences.ts'
import type { Governor } from './governors.ts'
import { money } from './governing.ts'

const received =
  /(?:^| )(?<word>modtaget|fået|modtager|får|modtog|fik) (?:i (?:19|20)\d\d )?(?:i alt |ca\. |cirka |omkring )?$/
const fromBefore = new RegExp(
  source`
    (?:^|, )fra (?:
      staten|statens|den|puljen|styrelsen|ministeriet|\p{Lu}\p{L}+(?:styrelsen|ministeriet)
    ) ?(?:[^.;\d]{2,90} )?(?:er|har|blev) (?:der|kommunen|vi) (?:i (?:19|20)\d\d )?(?<word>modtaget|fået) (?:i alt |ca\. )?$
  `,
  'iu',
)
const fromWhom = /^ fra (?:\p{Lu}[^.;]{2,110}?|(?:puljen|staten)(?: [^.;]{2,110}?)?) til (?!\d)/u

export const receivedGrant = (words: string, clause: Stretch, at: Stretch): Governor | null => {
  const after = words.slice(at.end - clause.start)
  const isBehind = after.startsWith(' fra ') && fromWhom.test(after)
  const found = (isBehind ? received : fromBefore).exec(words.slice(0, at.start - clause.start))
  const word = found?.groups?.['word']
  if (!found || !word) return null
  const start = clause.start + found.index
  return { start, end: start + found[0].trimEnd().length, words: word, governs: money('grant') }
}
