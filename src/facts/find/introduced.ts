/**
 * A point of a list in, the word in the line that introduces the list which governs the point's amount out.
 *
 *     Restbudgettet overføres samlet med:          the introduction
 *       - 76,9 mio. kr. til 2025.                  carried over
 *     Merforbruget fordeler sig sådan:
 *       - Sygedagpenge: 4,2 mio. kr.               an overspend, of sygedagpenge
 */
import { source } from '../danish/pattern.ts'
import type { NumberToken } from '../danish/number.ts'
import { wordsOf, type Passage, type Reading } from '../passage.ts'
import type { Stretch } from '../sentences.ts'
import { amountsIn, kronerOf } from './amount.ts'
import { clauseSubject } from './clauseSubject.ts'
import { money, type Governing } from './governing.ts'
import { readGovernors, type Governor } from './governors.ts'
import { tidy } from './spokenOf.ts'

const introduces = /:\s*$/
const markOf = ({ clean }: Passage): string => /^\s*(?<mark>\S)/.exec(clean)?.groups?.['mark'] ?? ''

/** Points of lists, and the passage that introduces each. */
export const introductions = (passages: readonly Passage[]): ReadonlyMap<Passage, Passage> => {
  const found = new Map<Passage, Passage>()
  let current: Passage | null = null
  for (const passage of passages) {
    const isPoint = passage.form === 'list' && current?.section === passage.section
    const isSibling = isPoint && current?.form === 'list' && markOf(current) === markOf(passage)
    if (introduces.test(passage.clean)) current = passage
    else if (isPoint && current && !isSibling) found.set(passage, current)
    else current = null
  }
  return found
}

const ofPurse =
  / af (?:den |det |de )?(?:\p{L}*puljen|beløbet|midlerne|bevillingen|rammen|reserven|tilskuddet)(?=[ ,:])/iu

/** Behind the governing word nothing but small words: "samlet med:", "fordeler sig sådan:". */
const smallWords = new RegExp(
  source`
    ^ ?(?:
      (?:
        samlet|netto|i alt|med|på|således|sådan|følgende|områder|poster|fordelt|fordeler|fordeles|anvendes
        |bruges|udmøntes|disponeres|anvendt|brugt|udmøntet|sig|er|skal|foreslås|forventes|skyldes|især
        |primært|hovedsageligt|består|af|kommer|fra|vedrører|omfatter|til|for|i|at|som|der|følger|dette
        |disse|forhold
      ) ?
    )*(?:\([^()]{2,30}\) ?)?:\s*$
  `,
  'iu',
)
const signed = /^[-+–]/
/** "Samlet budget: 90 mio. kr.": what the deviation is held against, and no part of it. */
const aBudget = /budget|ramme|regnskab/i

/** "- Sygedagpenge: N", "- Fleksjob (N)", "- N til mentorer": the amount is all the point says. */
const pointPattern =
  /^\s{0,8}(?:[-–•·*o]|\d{1,2}[.)]|[a-zæøå]\))?\s{0,8}(?:(?<area>\p{L}[^:;()]{1,80}?)(?::| med| på|,| \(| [-–])? ?(?:ca\. |cirka |i alt |netto |kr\. )*)?$/u

const pointBefore = (passage: Passage, number: NumberToken): RegExpExecArray | null =>
  pointPattern.exec(wordsOf(passage, { start: passage.start, end: number.extent.start }))

/** The name a point opens with; null where it opens with its amount. */
export const pointArea = (passage: Passage, number: NumberToken): string | null =>
  passage.form === 'list'
    ? (pointBefore(passage, number)?.groups?.['area'] ??
      pointBehind.exec(wordsOf(passage, { start: number.extent.end, end: passage.end }))?.groups?.['area'] ??
      null)
    : null

const pointBehind =
  /^ (?:til|på|for|vedr\.|vedrørende|vedrører|går til|ligger på|stammer fra|kommer fra) (?<area>\p{L}[^.,;:()\d]{2,60}?)(?=[.,;:(]| i \d|\s*$)/u

const years = /(?:19|20)\d\d/gu

/** What stands behind the governing word, without the whole that the points divide: "på 12,0 mio. kr. fordeler sig:". */
const tailOf = (
  intro: Passage,
  { end }: Stretch,
  governor: Governor,
  whole: NumberToken | undefined,
): string => {
  const parts =
    whole && whole.extent.start >= governor.end
      ? [
          { start: governor.end, end: whole.extent.start },
          { start: whole.extent.end, end },
        ]
      : [{ start: governor.end, end }]
  return parts
    .map((part) => wordsOf(intro, part))
    .join(' ')
    .replace(ofPurse, ' ')
    .replaceAll(',', ' ')
    .replaceAll(years, ' ')
    .replaceAll(/ +/gu, ' ')
}

/** "en tillægsbevilling på N, der finansieres således:": the points say who pays it. */
const ofFinancing = (governors: readonly Governor[]): readonly Governor[] => {
  const last = governors.at(-1)
  const pays =
    governors.length === 2 &&
    governors[0]?.governs.kind === 'appropriation' &&
    /^finansieres/iu.test(last?.words ?? '')
  return pays ? governors.slice(-1) : governors
}

const isSpent = /(?:anvend|brug|udmønt|disponer)/iu

/** What is used of what was given is a part of it. */
const usedOf = (governs: Governing, tail: string): Governing =>
  governs.kind !== 'budget' && governs.kind !== 'deviation' && isSpent.test(tail) ? money('part') : governs

export interface Introducing {
  readonly governor: Governor
  /** The amount that the points divide, where the line prints it. */
  readonly whole: NumberToken | null
}

/** The one word of a line that ends in a colon, where it says what each of the amounts below is. */
export const introducingIn = (reading: Reading, intro: Passage): Introducing | null => {
  const last = intro.sentences.at(-1)
  if (!last) return null
  const [whole, second] = amountsIn(reading, last)
  const words = wordsOf(intro, last)
  const [only, other] = ofFinancing(readGovernors(words, last.start))
  if (!only || other || second) return null
  const tail = tailOf(intro, last, only, whole)
  const governs = usedOf(only.governs, tail)
  if (!smallWords.test(tail) || governs.kind === 'nothing' || governs.kind === 'budget') return null
  const above = tidy(clauseSubject(words.slice(0, only.start - last.start), only.words)) ?? ''
  return { governor: { ...only, governs, above }, whole: whole ?? null }
}

/** A governor at the head of the point's sentence. */
export const introducedBy = (
  reading: Reading,
  intro: Passage | undefined,
  passage: Passage,
  sentence: Stretch,
): Governor | null => {
  const introducing = intro ? introducingIn(reading, intro) : null
  if (!introducing) return null
  const [number, more] = amountsIn(reading, sentence)
  const first = passage.sentences.find((one) => /\p{L}/u.test(wordsOf(passage, one)))
  if (!number || more || sentence !== first) return null
  const point = pointBefore(passage, number)
  const { governor, whole } = introducing
  if (!point || (whole && Math.abs(kronerOf(number)) > Math.abs(kronerOf(whole)))) return null
  if (aBudget.test(point.groups?.['area'] ?? '')) return null
  const { governs } = governor
  const isBare =
    governs.kind !== 'deviation' || (governs.direction !== 'signed' && !signed.test(number.printed))
  return isBare ? { ...governor, start: sentence.start, end: sentence.start } : null
}

const opensWithAmount =
  /^[\s•*–-]*(?:ca\. )?(?:kr\. ?)?\d[\d.,]{0,14} (?:mio\. |mia\. |t\.?)?kr\.? (?:er|vedrører|stammer fra|kommer fra|hører til|udgøres af|fra|af|til) (?=\p{L})/iu
const ofMoney: ReadonlySet<string> = new Set(['appropriation', 'money'])
const moneyNoun = /(?:midler|tilskud|bevilling|finansiering)\p{L}{0,4}$/iu

/** "- 0,5 mio. kr. er eksternt finansierede puljemidler" below "Der søges overført:": of what the money is, and not what is done. */
export const isOnlyNamed = (governor: Governor, passage: Passage, sentence: Stretch): boolean => {
  const until = wordsOf(passage, { start: sentence.start, end: governor.start })
  return ofMoney.has(governor.governs.kind) && moneyNoun.test(governor.words) && opensWithAmount.test(until)
}
