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
import { differenceBehind } from './difference.ts'
import { budget, deviation, dictionary, type Governing } from './governorWords.ts'
import { receivedGrant } from './received.ts'

export interface Governor extends Stretch {
  readonly governs: Governing
  readonly words: string
}

const pattern = new RegExp(
  `(?<![\\p{L}\\d])(?:${dictionary.map(([, stems], index) => `(?<g${index}>${stems.join('|')})`).join('|')})`,
  'giu',
)

/** Governors of a stretch of clean words that begins at document offset `start`, in order. */
export const readGovernors = (words: string, start: number): readonly Governor[] =>
  everyGovernor(words, start).filter((governor, index, all) => {
    // "midtvejsregulering af finansieringen": the first word says what it is.
    const above = all[index - 1]
    return (
      !above ||
      above.governs.kind === 'deviation' ||
      words.slice(above.end - start, governor.start - start) !== ' af '
    )
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
  return between.length <= 40 && takesOver.test(between) ? above : null
}

const behindAmount =
  /^ ?(?:i |som |til )?(?<word>overs(?: |$)|mer(?:forbrug|udgift)\w*|mindre(?:forbrug|udgift)\w*|overskud|underskud)/i
const comparedToBudget =
  /^ ?(?<way>mindre|lavere|under|mere|højere|over|større) (?:end )?,? ?(?:end )?(?:hvad der er |der er i |det |den |de |)?(?:korrigere|oprindelig|vedtag|samlede|gældende|)\w* ?(?:budget|rammen)/i

/** "3,8 mio. kr. dyrere end forudsat": what was foreseen is the budget. */
const comparedToForeseen =
  /^ ?(?<way>mindre|lavere|billigere|under|mere|højere|over|større|dyrere) (?:end )?(?:hvad der er |det |de )?(?:budgetteret|budgetlagt|(?:forudsat|forudsatte|indregnet|afsat)(?: i budget\p{L}*)?)(?!\p{L})/iu

const usedBefore = /budget[^.;]{0,60}(?:brugt|bruges|bruger|bruge|anvendt) (?:i alt |ca\. |cirka )?$/i
const lessOrMore = /^ (?<way>mindre|mere)(?! (?:end|i|til|på) )/i

const comparedToBefore =
  /^ ?(?:mindre|lavere|bedre|mere|højere|større|dårligere) end (?:ved |i |det |den )*(?:(?:sidste|forrige|seneste|første|anden|tredje|tidligere)(?! (?:år|måned|kvartal|halvår))|skønnet|forventet|budgetkontrol|budgetopfølgning)/i

/** "5,3 mio. kr. i merforbrug", "6,1 mio. kr. mindre end det korrigerede budget", "brugt 2 mio. kr. mindre": said behind. */
const saidBehind = (before: string, after: string, at: Stretch): Governor | null => {
  const earlier = comparedToBefore.exec(after)
  if (earlier)
    return {
      start: at.end,
      end: at.end + earlier[0].length,
      words: earlier[0],
      governs: budget('forecast_change'),
    }
  const within = /^ (?:er (?:der )?)?i (?:det )?budget(?:tet)?(?=[.,;]|$)/i.exec(after)
  if (within && /(?:der (?:er|står|ligger)|er der) (?:ca\. |i alt )?$/i.test(before))
    return { start: at.end, end: at.end + within[0].length, words: within[0], governs: budget('budget') }
  const found =
    behindAmount.exec(after) ??
    comparedToBudget.exec(after) ??
    comparedToForeseen.exec(after) ??
    (usedBefore.test(before) ? lessOrMore.exec(after) : null)
  const word = found?.groups?.['word'] ?? found?.groups?.['way']
  if (!found || !word) return differenceBehind(after, at)
  const less = /^(?:mindre|lavere|billigere|under(?!skud)|overskud|overs)/i.test(word)
  return {
    start: at.end,
    end: at.end + found[0].length,
    words: found[0],
    governs: deviation(less ? 'underspend' : 'overspend'),
  }
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
  const behind = saidBehind(words.slice(0, at.start - clause.start), words.slice(at.end - clause.start), at)
  // Less of a revenue is no underspend.
  const ofRevenue =
    behind?.governs.kind === 'deviation' &&
    /refusion|indtægt/i.test(words.slice(0, at.start - clause.start)) &&
    comparedToBudget.test(words.slice(at.end - clause.start))
  if (ofRevenue) return null
  if (behind && last?.governs.kind !== 'appropriation') return behind
  const above = before.at(-2)
  if (last && above?.governs.kind === 'deviation') {
    if (passesThrough.test(words.slice(above.end - clause.start, last.start - clause.start))) return above
  }
  // "en besparelse i forhold til budgettet på N": N is what is saved.
  if (last && above && measuredAgainst(last, above, words, clause.start)) return above
  if (above && objectOfChange(before, words, clause.start, at)) return above
  if (last && isLevel(last, words, clause.start, at)) return null
  return last ?? receivedGrant(words, clause, at) ?? behindOf(inside, words, clause.start, at)
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
