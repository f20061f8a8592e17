/**
 * A sentence in, the words that govern its amounts out: an amount means what the nearest word before it says.
 *
 *     … et mindreforbrug på 40,5 mio. kr. i forhold til det korrigerede budget på 1.554,4 mio. kr.
 *          ^^^^^^^^^^^^^ underspend                          ^^^^^^^^^^^^^^^^^^ revised budget
 *     Der indstilles omplaceret 6,434 mio. kr. … tillægsbevilling på 4,941 mio.kr. til forventet merforbrug
 *                    ^^^^^^^^^^ virement          ^^^^^^^^^^^^^^^^ (the word after an amount rules only if none stands before)
 */
import { matchesOf } from '../danish/pattern.ts'
import type { Stretch } from '../sentences.ts'
import { budgetWords } from './budgetWords.ts'
import type { Governing } from './governing.ts'
import { moneyWords } from './moneyWords.ts'

export interface Governor extends Stretch {
  readonly governs: Governing
  readonly words: string
  /** Of a word in the line above a list: what that line is about, or ''. Its points have no word of their own. */
  readonly above?: string
}

/** Words of budgets first: at one place the more telling word counts. */
const dictionary = [...budgetWords, ...moneyWords]

const pattern = new RegExp(
  `(?<![\\p{L}\\d])(?:(?:netto|brutto)-?)?(?:${dictionary.map(([, stems]) => `(${stems.join('|')})`).join('|')})`,
  'giu',
)

/** The last that ends before an offset. */
export const governorBefore = (governors: readonly Governor[], offset: number): Governor | null =>
  governors.findLast(({ end }) => end <= offset) ?? null

/** Governors of a stretch of clean words that begins at document offset `start`, in order. */
export const readGovernors = (words: string, start: number): readonly Governor[] =>
  everyGovernor(words, start).filter((governor, index, all) => {
    // "midtvejsregulering af finansieringen": the first word says what it is.
    const above = all[index - 1]
    if (!above || above.governs.kind === 'deviation') return true
    const between = words.slice(above.end - start, governor.start - start)
    // "tillægsbevilling (merforbrug) på N": why it is given.
    const isNote = between === ' (' && words[governor.end - start] === ')'
    return between !== ' af ' && !isNote
  })

const broken = /(?<head>\p{L}{2,30})- ?(?<tail>\p{Ll}{2,20})(?!\p{L})/gu

/** "Besparel- se", broken by a line: one word again, with its end where it stood. "kultur- og" stays as it is. */
const mended = (words: string): string =>
  words.includes('-')
    ? words.replace(broken, (found: string, head: string, tail: string) =>
        /^(?:og|eller|samt|til)$/.test(tail) ? found : `${head}${tail}`.padStart(found.length),
      )
    : words

const everyGovernor = (words: string, start: number): readonly Governor[] =>
  matchesOf(pattern, mended(words)).map((match) => {
    const index = dictionary.findIndex((_, at) => match[at + 1] !== undefined)
    return {
      start: start + match.index,
      end: start + match.index + match[0].length,
      governs: (dictionary[index] as (typeof dictionary)[number])[0],
      words: match[0],
    }
  })
