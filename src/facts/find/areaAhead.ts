/**
 * An amount and the word that governs it in, who or what stands before them as the subject of the clause out.
 *
 *     Anlæg ventes at ende med et nettoforbrug på 215,1 mio. kr.                     Anlæg
 *     Dagpenge landede 7,6 mio. kr. under budgettet                                  Dagpenge
 *     A ligger 4 mio. kr. over budgettet, og B er 3 mio. kr. lavere                  B, for the second
 */
import { source } from '../danish/pattern.ts'
import type { NumberToken } from '../danish/number.ts'
import { wordsOf, type Passage, type Reading } from '../passage.ts'
import type { Stretch } from '../sentences.ts'
import { amountsIn } from './amount.ts'
import { isArea, onlySpending } from './areaWords.ts'
import { clauseSubject } from './clauseSubject.ts'
import type { Governor } from './governors.ts'

/** Few words with a capital, and no pronoun. */
export const properName = new RegExp(
  source`
    ^(?!
      (?:
        Det|Den|De|Dette|Disse|Der|Her|Hvor|Heraf|Set|Holdt|Sammen\p{L}*|Samlet|Alt|Vi|Man|Omvendt|Modsat
        |Samtidig|Der\p{Ll}+|Desuden|Endelig|Ligeledes|Også|Nu|I
      )(?!\p{L})
    )\p{Lu}[\p{L}-]+(?: [\p{L}-]+){0,4}$
  `,
  'u',
)

/** Who does what the governing words say, or what stands before an amount that they follow. */
export const ahead = (
  passage: Passage,
  sentence: Stretch,
  governor: Governor,
  number: NumberToken,
): string => {
  if (governor.start >= number.extent.end)
    return clauseSubject(wordsOf(passage, { start: sentence.start, end: number.extent.start }), '')
  return isVerb.test(governor.words)
    ? clauseSubject(wordsOf(passage, { start: sentence.start, end: governor.start }), 'ventes')
    : ''
}

/** "A ligger 4 mio. kr. over budgettet, og B er 3 mio. kr. lavere end budgetteret": B. */
export const ofOwnClause = (
  reading: Reading,
  passage: Passage,
  sentence: Stretch,
  governor: Governor,
  number: NumberToken,
): string | null => {
  if (governor.start < number.extent.end) return null
  const last = amountsIn(reading, { start: sentence.start, end: number.start }).at(-1)
  if (!last) return null
  const subject = clauseSubject(wordsOf(passage, { start: last.extent.end, end: number.extent.start }), '')
  return isArea(subject) && aName.test(subject) && !onlySpending.test(subject) ? subject : null
}

const goesOn = /^\s*(?:der|det|her|dette) /iu
const isTheArea =
  /^\s*(?<area>\p{L}[^.,;:()\d]{2,60}?) er (?:det|den) (?:\p{L}+ ){0,2}\p{L}*(?:område|ydelse|post|bevilling|ordning)\p{L}{0,3},? (?:hvor|der|som|med)(?!\p{L})/iu
const isOnArea =
  /(?:pres|overskridelse|afvigelse|forbrug|udfordring|udsving)\p{L}{0,4} (?:ses|findes|ligger|er|opstår) (?:\p{L}+ )?(?:på|inden for|under) (?<area>\p{L}[^.,;:()\d]{2,60})\.?\s*$/iu

/** "Sygedagpengene er det område, hvor budgettet er overskredet mest. Der er brugt N mere …": of the sygedagpenge. */
export const announcedArea = (passage: Passage, sentence: Stretch): string | null => {
  const before = passage.sentences[passage.sentences.indexOf(sentence) - 1]
  const own = wordsOf(passage, sentence)
  if (!before || !goesOn.test(own) || /samle[td]|i alt/iu.test(own)) return null
  const words = wordsOf(passage, before)
  return (isTheArea.exec(words) ?? isOnArea.exec(words))?.groups?.['area'] ?? null
}

const aName =
  /^(?!(?:det|den|de|dette|der|her|man|vi|som|hvor|nu)(?!\p{L}))\p{L}[\p{L}-]+(?: [\p{L}-]+){0,3}$/iu

/** "Anlæg ventes at ende med …", "STU overskrider rammen med": the governing words are the verb. */
const isVerb = /^(?:for)?ventes|^(?:skønnes|anslås|vurderes|overskrider|overstiger|sprænger)/iu
