/**
 * A word such as "overskud" in its sentence in, whether it is the result of a year out: what is left of the year's
 * income, and not of a budget.
 *
 *     … et overskud på den ordinære drift på 27,8 mio. kr.       a result: no deviation
 *     Budgettet havde et overskud på 148,8 mio. kr.              foreseen by the budget itself
 *     Måltallet "overskud på driften" er 50 mio. kr.             a name
 *     … et overskud på 9,8 mio. kr. i forhold til budgettet      none of these: a deviation
 */
import { wordsOf, type Passage } from '../passage.ts'
import type { Stretch } from '../sentences.ts'
import { nothing } from './governing.ts'
import type { Governor } from './governors.ts'

const surplus = /^(?:over|under)skud/iu
const toBudget =
  /(?:i forhold til|end|sammenlignet med|sammenholdt med|set op mod|holdt op mod) (?:\p{L}+ ){0,3}\p{L}{0,12}(?:budget(?!opfølg|kontrol)|ramme)/iu
const ofTheYear =
  /(?:ordinær|primær|strukturel|skattefinansiere)\p{L}{0,4} (?:\p{L}+ )?(?:drift|område|resultat|balance)|årets resultat|måltal/iu
const ofBudget =
  /(?<!\p{L})(?:budget\p{L}{0,4} (?:for )?(?:\d{4} )?(?:havde|har|viser|viste|rummer|indeholder|udviser|regner med) (?:et |en )?(?:\p{L}+ )?|(?:budgettere|budgetlag|vedtag)(?:t|te|de|et|ne) )$/iu
const quote = '["“”„»«\'’]'
const opened = new RegExp(`${quote}$`)
const closed = new RegExp(`^[^"“”„»«'’]{0,40}${quote}`)

const isResult = (words: string, from: number, to: number): boolean => {
  const [before, after] = [words.slice(0, from), words.slice(to)]
  if (opened.test(before) && closed.test(after)) return true
  return !toBudget.test(words) && (ofTheYear.test(words) || ofBudget.test(before))
}

/** Words that a look at one sentence costs little for; longer ones have no full stop. */
const longest = 600

const saysResult = (words: string): boolean => {
  const at = words.search(/(?:over|under)skud/i)
  return at !== -1 && words.length <= longest && isResult(words, at, at + 8)
}

/** Governors of a sentence; those that are a year's result govern nothing. */
export const withoutResults = (
  governors: readonly Governor[],
  passage: Passage,
  sentence: Stretch,
): readonly Governor[] => {
  if (!governors.some(({ words }) => surplus.test(words))) return governors
  const own = wordsOf(passage, sentence)
  const index = passage.sentences.indexOf(sentence)
  const before = passage.sentences[index - 1]
  // "Det blev til et overskud på N": goes on about the result.
  const goesOn = before !== undefined && !toBudget.test(own) && saysResult(wordsOf(passage, before))
  return governors.map((governor) => {
    if (!surplus.test(governor.words)) return governor
    const [from, to] = [governor.start - sentence.start, governor.end - sentence.start]
    return goesOn || isResult(own, from, to) ? { ...governor, governs: nothing } : governor
  })
}
