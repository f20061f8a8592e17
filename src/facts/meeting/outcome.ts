/**
 * The words of a decision in, what the committee did out: decided by the first word that says it.
 *
 *     Anbefales. Udvalget ønsker at tilkendegive at processen har været god
 *     ^^^^^^^^^ recommended
 */

import type { Outcome } from '../model/meeting.ts'

const words: readonly (readonly [Outcome, readonly string[]])[] = [
  [
    'approved',
    [
      'godkend(?:t|es|er|te)',
      'vedt(?:aget|ages|ager|og)',
      'tiltr(?:ådt|ædes|æder|ådte)',
      'bevilg(?:er|es|et|ede)',
      'bevilliges',
      'imødekomm(?:es|et)',
      'som indstillet',
      'indstillingen (?:blev )?(?:følges|fulgt)',
    ],
  ],
  [
    'noted',
    [
      '(?:(?:tag(?:es|et|er)|tog) (?:\\p{L}{1,20} ){0,3})?til efterretning',
      '(?:tag(?:es|et|er)|tog) (?:\\p{L}{1,20} ){0,3}til orientering',
      'orientering(?:en|er|erne)? (?:er |blev )?(?:tag(?:es|et)|givet|foretaget)',
      'orienteret',
    ],
  ],
  ['discussed', ['drøft(?:et|es|ede|er)']],
  ['recommended', ['anbefal(?:es|er|et|ede)', 'indstil(?:les|ler|let|lede)']],
  ['postponed', ['udsat', 'udsætte[sr]?', 'udskudt', 'udskydes', 'udskyder']],
]

const anyOutcome = `(?:${words.map(([outcome, forms]) => `(?<${outcome}>${forms.join('|')})`).join('|')})(?!\\p{L})`
const said = new RegExp(`(?<!\\p{L})${anyOutcome}`, 'giu')
const opensWithSaid = new RegExp(`^${anyOutcome}`, 'iu')

/** "Taget til efterretning" is the note; "til orientering" alone only when the decision opens with it. */
const opensWithNote = /^til orientering(?!\p{L})/iu
const deniedBefore = /(?<!\p{L})(?:ikke|ej) (?:(?!og |men )\p{L}{1,20} ){0,2}$/iu
const deniedAfter =
  /^ ?(?:(?:derfor|dermed|således|altså|dog|indstillingen|sagen|forslaget|den|det) ){0,2}(?:ikke|ej)(?!\p{L})/iu
/** "tager ikke orienteringen til efterretning". */
const deniedInside = /(?<!\p{L})(?:ikke|ej)(?!\p{L})/iu

const outcomeIn = (groups: Readonly<Record<string, string | undefined>>): Outcome =>
  words.find(([outcome]) => groups[outcome] !== undefined)?.[0] ?? 'other'

/** "drøftede sagen og godkendte den": the talk is only the way to what was decided. */
const leadsOn = (between: string): boolean => between.length <= 60 && / og (?:\p{L}{1,20} )?$/u.test(between)

/** `other` when nothing of the dictionary is said, or when it is said with "ikke" or "ej". */
export const outcomeOfWords = (text: string): Outcome => {
  if (opensWithNote.test(text)) return 'noted'
  const matches = text.slice(0, 20_000).matchAll(said)
  const first = matches.next().value
  if (!first) return 'other'
  const end = first.index + first[0].length
  if (deniedBefore.test(text.slice(Math.max(0, first.index - 40), first.index))) return 'other'
  if (deniedInside.test(first[0]) || deniedAfter.test(text.slice(end, end + 40))) return 'other'
  const outcome = outcomeIn(first.groups ?? {})
  if (outcome !== 'discussed') return outcome
  const second = matches.next().value
  return second && leadsOn(text.slice(end, second.index)) ? outcomeIn(second.groups ?? {}) : outcome
}

/** True for words that can only be a decision, so that "Punkt 1: Godkendt." is no agenda item. */
export const opensWithOutcome = (text: string): boolean =>
  opensWithNote.test(text) || opensWithSaid.test(text)
