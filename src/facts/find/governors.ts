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
import { isLevel, objectOfChange } from './changes.ts'
import { givenBack, isOfRevenue, saidBehind } from './governorBehind.ts'
import { budgetWords } from './budgetWords.ts'
import { deviation, money, type Governing } from './governing.ts'
import { moneyWords } from './moneyWords.ts'
import { isPartOf, paidBehind, reaches } from './governorReach.ts'
import { receivedGrant } from './received.ts'

export interface Governor extends Stretch {
  readonly governs: Governing
  readonly words: string
  /** Of a word in the line above a list: what that line is about, or ''. Its points have no word of their own. */
  readonly above?: string
}

/** Words of budgets first: at one place the more telling word counts. */
const dictionary = [...budgetWords, ...moneyWords]

const pattern = new RegExp(
  `(?<![\\p{L}\\d])(?:(?:netto|brutto)-?)?(?:${dictionary.map(([, stems], index) => `(?<g${index}>${stems.join('|')})`).join('|')})`,
  'giu',
)

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
    const index = dictionary.findIndex((_, at) => match.groups?.[`g${at}`] !== undefined)
    return {
      start: start + match.index,
      end: start + match.index + match[0].length,
      governs: (dictionary[index] as (typeof dictionary)[number])[0],
      words: match[0],
    }
  })

const passesThrough = /^[^.;]{0,24}?svarende til/
const takesOver = / af /

/** "overført en andel af deres overskud": the overskud is what is carried over, no deviation. */
const carriedOver = (before: readonly Governor[], words: string, start: number): Governor | null => {
  const last = before.at(-1)
  const above = before.at(-2)
  if (last?.governs.kind !== 'deviation' || above?.governs.kind !== 'appropriation') return null
  const between = words.slice(above.end - start, last.start - start)
  return between.length <= 40 && takesOver.test(between) && !/\d/.test(between) ? above : null
}

/**
 * The governor of the amount at `at`, looked for in its clause: backwards first, then forwards.
 * "overskud svarende til overførslen på 1,8 mio." belongs to the overskud.
 */
export const governorOf = (
  governors: readonly Governor[],
  clause: Stretch,
  at: Stretch,
  words: string,
): Governor | null => {
  const inside = governors.filter((governor) => governor.start >= clause.start && governor.end <= clause.end)
  const before = inside.filter((governor) => governor.end <= at.start)
  const carried = carriedOver(before, words, clause.start)
  if (carried) return carried
  const last = before.at(-1)
  const [ahead, after] = [words.slice(0, at.start - clause.start), words.slice(at.end - clause.start)]
  const returned = givenBack(after, at)
  if (returned) return returned
  const behind = saidBehind(ahead, after, at)
  if (behind?.governs.kind === 'deviation' && isOfRevenue(ahead, after)) return null
  if (behind && last?.governs.kind !== 'appropriation') return behind
  if (last && isLevelOf(last) && higherOrLower.test(after))
    return { start: last.start, end: last.end, words: last.words, governs: money('difference') }
  const above = before.at(-2)
  if (last && above?.governs.kind === 'deviation') {
    if (passesThrough.test(words.slice(above.end - clause.start, last.start - clause.start))) return above
  }
  // "en besparelse i forhold til budgettet på N": N is what is saved.
  if (last && above && measuredAgainst(last, above, words, clause.start)) return above
  if (above && objectOfChange(before, words, clause.start, at)) return above
  if (last && isLevel(last, words, clause.start, at)) return null
  const reached = last && endOfChange(last, words, clause.start, at)
  if (reached) return reached
  if (last?.governs.kind === 'deviation') return ofDeviation(last, inside, words, clause.start, at)
  return (
    last ??
    receivedGrant(words, clause, at) ??
    behindOf(inside, words, clause.start, at) ??
    paidBehind(words, clause.start, at)
  )
}

/** "Merforbruget er faldet med 2 mio. kr. til 10 mio. kr.": how large it is now. */
const endOfChange = (last: Governor, words: string, start: number, at: Stretch): Governor | null => {
  const side = /^(?:netto)?(?<side>mer|over|mindre|under)(?:forbrug|udgift)/iu.exec(last.words)?.groups?.[
    'side'
  ]
  if (side === undefined || last.governs.kind !== 'budget') return null
  if (!/\d[^;:]{0,30} til (?:nu |ca\. |i alt )?$/u.test(words.slice(last.end - start, at.start - start)))
    return null
  return { ...last, governs: deviation(/^m?(?:er|over)/iu.test(side) ? 'overspend' : 'underspend') }
}

/** "Udgiften er 3 mio. kr. højere": no cost of 3 million. */
const isLevelOf = ({ governs }: Governor): boolean =>
  governs.kind === 'budget' || (governs.kind === 'money' && /^(?:cost|income)$/.test(governs.measure))
const higherOrLower = /^ (?:lavere|højere|dyrere|billigere)(?=[.,;:)]|$| (?:end|i|om|på) )/iu

/** "Af mindreforbruget ønskes N overført": the word behind says what becomes of the part. */
const ofDeviation = (
  last: Governor,
  inside: readonly Governor[],
  words: string,
  start: number,
  at: Stretch,
): Governor | null => {
  if (!reaches(last, words, start, at)) return paidBehind(words, start, at)
  const behind = isPartOf(last, words, start) ? behindOf(inside, words, start, at) : null
  return behind?.governs.kind === 'appropriation' ? behind : last
}

const against = /i forhold til (?:det )?$/iu

const measuredAgainst = (last: Governor, above: Governor, words: string, start: number): boolean =>
  last.governs.kind === 'budget' &&
  last.governs.measure === 'budget' &&
  (above.governs.kind === 'deviation' ||
    (above.governs.kind === 'money' && above.governs.measure === 'saving')) &&
  against.test(words.slice(above.end - start, last.start - start))

/** "0,5 mio. kr. af overførslen indefrosne midler": the noun that says what it is, before what it is a part of. */
const behindOf = (
  inside: readonly Governor[],
  words: string,
  start: number,
  at: Stretch,
): Governor | null => {
  const behind = inside.filter(
    (governor) => governor.start >= at.end && governor.governs.kind !== 'deviation',
  )
  const [first, second] = behind
  const partOf = first && /^ af (?:den |det |de )?$/.test(words.slice(at.end - start, first.start - start))
  return (partOf ? second : undefined) ?? first ?? null
}
